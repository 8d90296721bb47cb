"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.user_balance import UserBalance as WireUserBalance


@define(kw_only=True, eq=False, repr=False)
class UserBalance(Model):
    """The funds by segment. Segments that the user may not trade in may be absent (inferred).

    Source: https://developer.synapsewave.com/docs/B2CAPI/balance
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("equity", _writing.dictionary),
        WireField("commodity", _writing.dictionary),
        WireField("currency", _writing.dictionary),
    )

    equity: BalanceSegment | None = None
    """Funds for shares."""
    commodity: BalanceSegment | None = None
    """Funds for commodities."""
    currency: BalanceSegment | None = None
    """Funds for currencies."""

    @classmethod
    def _built(cls, wire: WireUserBalance, note: Note) -> Self:
        model = new(cls)
        model.equity = None if (equity_ := wire.equity) is None else BalanceSegment._built(equity_, note)
        model.commodity = None if (commodity_ := wire.commodity) is None else BalanceSegment._built(commodity_, note)
        model.currency = None if (currency_ := wire.currency) is None else BalanceSegment._built(currency_, note)
        return model

    @staticmethod
    def _wire() -> type[WireUserBalance]:
        from ..wire.user_balance import UserBalance

        return UserBalance


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .balance_segment import BalanceSegment
