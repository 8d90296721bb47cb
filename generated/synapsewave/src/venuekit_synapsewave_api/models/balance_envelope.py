"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.balance_envelope import BalanceEnvelope as WireBalanceEnvelope


@define(kw_only=True, eq=False, repr=False)
class BalanceEnvelope(Model):
    """The wrapper of the funds. `data` may be absent if the call failed (inferred).

    Source: https://developer.synapsewave.com/docs/B2CAPI/balance
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data", _writing.dictionary),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code. The page calls it a string, but prints 200 without quotes; empty in the introduction. The codes are
    not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""
    data: UserBalance | None = None
    """The funds."""

    @classmethod
    def _built(cls, wire: WireBalanceEnvelope, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = None if (data_ := wire.data) is None else UserBalance._built(data_, note)
        return model

    @staticmethod
    def _wire() -> type[WireBalanceEnvelope]:
        from ..wire.balance_envelope import BalanceEnvelope

        return BalanceEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .user_balance import UserBalance
