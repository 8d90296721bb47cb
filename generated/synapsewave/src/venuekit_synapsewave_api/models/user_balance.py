"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define
from venuekit.model import (
    Model,
    WireField,
    dictionary,
)

if TYPE_CHECKING:
    from ..wire.user_balance import UserBalance as WireUserBalance
    from .balance_segment import BalanceSegment


@define(kw_only=True)
class UserBalance(Model):
    """The funds by segment. A segment that the user may not trade in may be absent (inferred).

    Source: https://developer.synapsewave.com/docs/B2CAPI/balance
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("equity", dictionary),
        WireField("commodity", dictionary),
        WireField("currency", dictionary),
    )

    equity: BalanceSegment | None = None
    """Funds for shares."""
    commodity: BalanceSegment | None = None
    """Funds for commodities."""
    currency: BalanceSegment | None = None
    """Funds for trading in currencies."""

    @classmethod
    def _from_wire(cls, wire: WireUserBalance) -> UserBalance:
        from .balance_segment import BalanceSegment

        model = cls.__new__(cls)
        model.equity = None if wire.equity is None else BalanceSegment._from_wire(wire.equity)
        model.commodity = None if wire.commodity is None else BalanceSegment._from_wire(wire.commodity)
        model.currency = None if wire.currency is None else BalanceSegment._from_wire(wire.currency)
        return model
