"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.register_totp_request import RegisterTotpRequest as WireRegisterTotpRequest
    from .source import Source


@define(kw_only=True, eq=False, repr=False)
class RegisterTotpRequest(Model):
    """The user who registers for TOTP.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/register-totp
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("user_id"),
        WireField("otp", _writing.revealed),
        WireField("api_key", _writing.revealed),
        WireField("app_name"),
        WireField("source", _writing.plain),
    )

    user_id: str
    """The user's id at the broker, called UCC."""
    otp: Secret
    """The OTP of `send_otp`."""
    api_key: Secret
    """A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the venue's client accepts
    two keys."""
    app_name: str | None = None
    """Display name in the authenticator app. The default is Registered in system."""
    source: Source
    """Kind of application that calls."""

    @classmethod
    def _built(cls, wire: WireRegisterTotpRequest, note: Note) -> Self:
        model = new(cls)
        model.user_id = wire.user_id
        model.otp = sealed(wire.otp)
        model.api_key = sealed(wire.api_key)
        model.app_name = wire.app_name
        model.source = wire.source
        return model

    @staticmethod
    def _wire() -> type[WireRegisterTotpRequest]:
        from ..wire.register_totp_request import RegisterTotpRequest

        return RegisterTotpRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("user_id", self.user_id, minimum_length=1)
        self.otp = _fields.secret("otp", self.otp, minimum_length=1)
        self.api_key = _fields.secret("api_key", self.api_key)
        if self.app_name is not None:
            _parameters.text("app_name", self.app_name)
        _parameters.choice("source", self.source, allowed=("WEBAPI", "MOBILEAPI"))
