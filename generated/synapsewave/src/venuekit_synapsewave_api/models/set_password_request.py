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
    from ..wire.set_password_request import SetPasswordRequest as WireSetPasswordRequest
    from .source import Source


@define(kw_only=True, eq=False, repr=False)
class SetPasswordRequest(Model):
    """A new password that replaces a forgotten one.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/set-password
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("user_id"),
        WireField("new_password", _writing.revealed),
        WireField("otp", _writing.revealed),
        WireField("api_key", _writing.revealed),
        WireField("source", _writing.plain),
    )

    user_id: str
    """The user's id at the broker, called UCC."""
    new_password: Secret
    """The new password."""
    otp: Secret
    """The temporary token that `verify_otp` returned."""
    api_key: Secret
    """A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the venue's client accepts
    two keys."""
    source: Source
    """Kind of application that calls."""

    @classmethod
    def _built(cls, wire: WireSetPasswordRequest, note: Note) -> Self:
        model = new(cls)
        model.user_id = wire.user_id
        model.new_password = sealed(wire.new_password)
        model.otp = sealed(wire.otp)
        model.api_key = sealed(wire.api_key)
        model.source = wire.source
        return model

    @staticmethod
    def _wire() -> type[WireSetPasswordRequest]:
        from ..wire.set_password_request import SetPasswordRequest

        return SetPasswordRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("user_id", self.user_id, minimum_length=1)
        self.new_password = _fields.secret("new_password", self.new_password, minimum_length=1)
        self.otp = _fields.secret("otp", self.otp, minimum_length=1)
        self.api_key = _fields.secret("api_key", self.api_key)
        _parameters.choice("source", self.source, allowed=("WEBAPI", "MOBILEAPI"))
