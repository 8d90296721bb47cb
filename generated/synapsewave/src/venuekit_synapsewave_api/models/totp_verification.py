"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

from ..wire.totp_owner import TotpOwner as WireTotpOwner

if TYPE_CHECKING:
    from ..wire.totp_verification import TotpVerification as WireTotpVerification


@define(kw_only=True, eq=False, repr=False)
class TotpVerification(Model):
    """The result of checking a correct TOTP.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/verify-totp
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data", _writing.either),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code, such as `s-101`. The codes are not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""
    data: TotpOwner | str | None = None
    """The user of the TOTP. The page calls it a string and describes an object."""

    @classmethod
    def _built(cls, wire: WireTotpVerification, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = (
            None if (data_ := wire.data) is None else TotpOwner._built(data_, note) if isinstance(data_, WireTotpOwner) else data_
        )
        return model

    @staticmethod
    def _wire() -> type[WireTotpVerification]:
        from ..wire.totp_verification import TotpVerification

        return TotpVerification


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .totp_owner import TotpOwner
