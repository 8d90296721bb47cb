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
    from ..wire.set_mpin_request import SetMpinRequest as WireSetMpinRequest
    from .source import Source


@define(kw_only=True, eq=False, repr=False)
class SetMpinRequest(Model):
    """A new MPIN that replaces a forgotten one.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/set-mpin
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("user_id"),
        WireField("mpin", _writing.revealed),
        WireField("mobile_udid"),
        WireField("otp", _writing.revealed),
        WireField("api_key", _writing.revealed),
        WireField("source", _writing.plain),
    )

    user_id: str
    """The user's id at the broker, called UCC."""
    mpin: Secret
    """The new MPIN. It is a string here, but an integer in `register_mpin` and `change_mpin`. 4 to 6 digits, according to the page
    about registering."""
    mobile_udid: str
    """Id of the user's device."""
    otp: Secret
    """The OTP of `send_mpin_otp`."""
    api_key: Secret
    """A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the venue's client accepts
    two keys."""
    source: Source
    """Kind of application that calls."""

    @classmethod
    def _built(cls, wire: WireSetMpinRequest, note: Note) -> Self:
        model = new(cls)
        model.user_id = wire.user_id
        model.mpin = sealed(wire.mpin)
        model.mobile_udid = wire.mobile_udid
        model.otp = sealed(wire.otp)
        model.api_key = sealed(wire.api_key)
        model.source = wire.source
        return model

    @staticmethod
    def _wire() -> type[WireSetMpinRequest]:
        from ..wire.set_mpin_request import SetMpinRequest

        return SetMpinRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("user_id", self.user_id, minimum_length=1)
        self.mpin = _fields.secret("mpin", self.mpin, pattern="^[0-9]{4,6}$")
        _parameters.text("mobile_udid", self.mobile_udid, minimum_length=1, maximum_length=50)
        self.otp = _fields.secret("otp", self.otp, minimum_length=1)
        self.api_key = _fields.secret("api_key", self.api_key)
        _parameters.choice("source", self.source, allowed=("WEBAPI", "MOBILEAPI"))
