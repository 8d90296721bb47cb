"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.totp_registration_envelope import TotpRegistrationEnvelope as WireTotpRegistrationEnvelope


@define(kw_only=True, eq=False, repr=False)
class TotpRegistrationEnvelope(Model):
    """The wrapper around a registration for TOTP.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/register-totp
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data", _writing.dictionary),
    )

    status: str
    """`success` when the call succeeded, `error` when it failed."""
    code: str | None = None
    """The venue's code of the outcome, such as `s-101`. There is no list of the codes."""
    message: str | None = None
    """The outcome in words, for people to read; may be empty."""
    data: TotpRegistration | None = None
    """The registration. Not certain to be there when the call failed (inferred)."""

    @classmethod
    def _built(cls, wire: WireTotpRegistrationEnvelope, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = None if (data_ := wire.data) is None else TotpRegistration._built(data_, note)
        return model

    @staticmethod
    def _wire() -> type[WireTotpRegistrationEnvelope]:
        from ..wire.totp_registration_envelope import TotpRegistrationEnvelope

        return TotpRegistrationEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .totp_registration import TotpRegistration
