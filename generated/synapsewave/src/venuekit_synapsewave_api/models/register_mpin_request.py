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
    from ..wire.register_mpin_request import RegisterMpinRequest as WireRegisterMpinRequest


@define(kw_only=True, eq=False, repr=False)
class RegisterMpinRequest(Model):
    """An MPIN to register.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/register-mpin
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("mpin", _writing.revealed_number),
        WireField("mobile_udid"),
    )

    mpin: Secret
    """The MPIN, 4 to 6 digits. It is an integer here, so it can't begin with a zero (inferred)."""
    mobile_udid: str | None = None
    """Id of the user's device, for login from that device."""

    @classmethod
    def _built(cls, wire: WireRegisterMpinRequest, note: Note) -> Self:
        model = new(cls)
        model.mpin = sealed(str(wire.mpin))
        model.mobile_udid = wire.mobile_udid
        return model

    @staticmethod
    def _wire() -> type[WireRegisterMpinRequest]:
        from ..wire.register_mpin_request import RegisterMpinRequest

        return RegisterMpinRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.mpin = _fields.secret_number("mpin", self.mpin, minimum=1000, maximum=999999)
        if self.mobile_udid is not None:
            _parameters.text("mobile_udid", self.mobile_udid, maximum_length=50)
