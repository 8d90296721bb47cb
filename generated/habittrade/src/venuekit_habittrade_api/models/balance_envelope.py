"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.balance_envelope import BalanceEnvelope as WireBalanceEnvelope


@define(kw_only=True, eq=False, repr=False)
class BalanceEnvelope(Model):
    """The wrapper of the balances. Only `code` is always present; a failure may have no `data` (inferred).

    Source: https://docs.habittrade.com/account/balance.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("data", _writing.each(_writing.dictionary)),
        WireField("message"),
        WireField("details"),
    )

    code: int
    """0 if the call succeeded, otherwise the venue's error code; `ErrorCode` has the documented ones."""
    data: list[Balance] | None = None
    """The balances."""
    message: str | None = None
    """Error message for people."""
    details: str | None = None
    """Details of the failure; may be empty or absent."""

    @classmethod
    def _built(cls, wire: WireBalanceEnvelope, note: Note) -> Self:
        model = new(cls)
        model.code = whole(wire.code)
        model.data = None if (data_ := wire.data) is None else list(map(Balance._built, data_, repeat(note)))
        model.message = wire.message
        model.details = wire.details
        return model

    @staticmethod
    def _wire() -> type[WireBalanceEnvelope]:
        from ..wire.balance_envelope import BalanceEnvelope

        return BalanceEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .balance import Balance
