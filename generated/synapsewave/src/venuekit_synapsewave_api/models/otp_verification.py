"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.otp_verification import OtpVerification as WireOtpVerification


@define(kw_only=True, eq=False, repr=False)
class OtpVerification(Model):
    """A temporary token, in return for a valid OTP.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/verify-otp
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data", _writing.revealed),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code, such as `s-101`. The codes are not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""
    data: Secret | None = None
    """The temporary token. Pass it to `set_password` as `otp`."""

    @classmethod
    def _built(cls, wire: WireOtpVerification, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = None if (data_ := wire.data) is None else sealed(data_)
        return model

    @staticmethod
    def _wire() -> type[WireOtpVerification]:
        from ..wire.otp_verification import OtpVerification

        return OtpVerification
