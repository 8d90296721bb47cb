"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.settlement import Settlement as WireSettlement
    from .market_result import MarketResult


@define(kw_only=True, eq=False, repr=False)
class Settlement(Model):
    """The result of one settled market for the account. The payout (`revenue`, `value`) is in cents in both versions; the cost is
    in cents in December 2025 and in dollars in 2026.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-settlements
    """

    units: ClassVar[Mapping[str, str]] = {
        "yes_count": "contracts",
        "yes_count_fp": "contracts",
        "yes_total_cost": "usd-cents",
        "yes_total_cost_dollars": "usd",
        "no_count": "contracts",
        "no_count_fp": "contracts",
        "no_total_cost": "usd-cents",
        "no_total_cost_dollars": "usd",
        "revenue": "usd-cents",
        "fee_cost": "usd",
        "value": "usd-cents",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("event_ticker"),
        WireField("exchange_index"),
        WireField("market_result", _writing.plain),
        WireField("yes_count"),
        WireField("yes_count_fp", _writing.decimal_text),
        WireField("yes_total_cost"),
        WireField("yes_total_cost_dollars", _writing.decimal_text),
        WireField("no_count"),
        WireField("no_count_fp", _writing.decimal_text),
        WireField("no_total_cost"),
        WireField("no_total_cost_dollars", _writing.decimal_text),
        WireField("revenue"),
        WireField("settled_time", _writing.iso_time),
        WireField("fee_cost", _writing.decimal_text),
        WireField("value"),
    )

    ticker: str
    """Ticker of the market."""
    event_ticker: str | None = None
    """Ticker of the market's event. Always sent since mid-December 2025."""
    exchange_index: int | None = None
    """Number of the market's exchange shard, counted from 0. 2026 only."""
    market_result: MarketResult
    """Result of the market."""
    yes_count: int | None = None
    """Yes contracts held at settlement. December 2025 only, see `yes_count_fp`. Unit: contracts."""
    yes_count_fp: Decimal | None = None
    """Yes contracts held at settlement, with two decimals. 2026 only. Unit: contracts."""
    yes_total_cost: int | None = None
    """Cost of those yes contracts, in cents. December 2025 only; removed on 2026-04-02. Unit: usd-cents."""
    yes_total_cost_dollars: Decimal | None = None
    """Cost of those yes contracts, in dollars. 2026 only. Unit: usd."""
    no_count: int | None = None
    """No contracts held at settlement. December 2025 only, see `no_count_fp`. Unit: contracts."""
    no_count_fp: Decimal | None = None
    """No contracts held at settlement, with two decimals. 2026 only. Unit: contracts."""
    no_total_cost: int | None = None
    """Cost of those no contracts, in cents. December 2025 only; removed on 2026-04-02. Unit: usd-cents."""
    no_total_cost_dollars: Decimal | None = None
    """Cost of those no contracts, in dollars. 2026 only. Unit: usd."""
    revenue: int
    """Payout of the settlement, in cents (also in 2026); a winning contract pays 100. Unit: usd-cents."""
    settled_time: datetime
    """When the market was settled."""
    fee_cost: Decimal
    """Fees for the settled position, in dollars. Unit: usd."""
    value: int | None = None
    """Payout of one yes contract, in cents (also in 2026). Unit: usd-cents."""

    @classmethod
    def _built(cls, wire: WireSettlement, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.event_ticker = wire.event_ticker
        model.exchange_index = wire.exchange_index
        model.market_result = wire.market_result
        model.yes_count = wire.yes_count
        model.yes_count_fp = (
            None
            if (yes_count_fp_ := wire.yes_count_fp) is None
            else known(yes_count_fp_) or note(yes_count_fp_) or exact(yes_count_fp_)
        )
        model.yes_total_cost = wire.yes_total_cost
        model.yes_total_cost_dollars = (
            None
            if (yes_total_cost_dollars_ := wire.yes_total_cost_dollars) is None
            else known(yes_total_cost_dollars_) or note(yes_total_cost_dollars_) or exact(yes_total_cost_dollars_)
        )
        model.no_count = wire.no_count
        model.no_count_fp = (
            None
            if (no_count_fp_ := wire.no_count_fp) is None
            else known(no_count_fp_) or note(no_count_fp_) or exact(no_count_fp_)
        )
        model.no_total_cost = wire.no_total_cost
        model.no_total_cost_dollars = (
            None
            if (no_total_cost_dollars_ := wire.no_total_cost_dollars) is None
            else known(no_total_cost_dollars_) or note(no_total_cost_dollars_) or exact(no_total_cost_dollars_)
        )
        model.revenue = wire.revenue
        model.settled_time = wire.settled_time
        model.fee_cost = known(wire.fee_cost) or note(wire.fee_cost) or exact(wire.fee_cost)
        model.value = wire.value
        return model

    @staticmethod
    def _wire() -> type[WireSettlement]:
        from ..wire.settlement import Settlement

        return Settlement
