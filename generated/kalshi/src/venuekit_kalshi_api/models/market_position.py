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
    from ..wire.market_position import MarketPosition as WireMarketPosition


@define(kw_only=True, eq=False, repr=False)
class MarketPosition(Model):
    """The account's position in one market, with its profit and cost.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-positions
    """

    units: ClassVar[Mapping[str, str]] = {
        "position": "contracts",
        "position_fp": "contracts",
        "total_traded": "usd-cents",
        "total_traded_dollars": "usd",
        "market_exposure": "usd-cents",
        "market_exposure_dollars": "usd",
        "realized_pnl": "usd-cents",
        "realized_pnl_dollars": "usd",
        "fees_paid": "usd-cents",
        "fees_paid_dollars": "usd",
        "resting_orders_count": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("exchange_index"),
        WireField("position"),
        WireField("position_fp", _writing.decimal_text),
        WireField("total_traded"),
        WireField("total_traded_dollars", _writing.decimal_text),
        WireField("market_exposure"),
        WireField("market_exposure_dollars", _writing.decimal_text),
        WireField("realized_pnl"),
        WireField("realized_pnl_dollars", _writing.decimal_text),
        WireField("fees_paid"),
        WireField("fees_paid_dollars", _writing.decimal_text),
        WireField("resting_orders_count"),
        WireField("last_updated_ts", _writing.iso_time),
    )

    ticker: str
    """Ticker of the market."""
    exchange_index: int | None = None
    """Number of the market's exchange shard, counted from 0. 2026 only."""
    position: int | None = None
    """Contracts held; positive for yes contracts, negative for no contracts. December 2025 only, see `position_fp`. Unit:
    contracts."""
    position_fp: Decimal | None = None
    """Contracts held, with two decimals; positive for yes contracts, negative for no contracts. 2026 only. Unit: contracts."""
    total_traded: int | None = None
    """Total spent on this market, in cents. December 2025 only. Unit: usd-cents."""
    total_traded_dollars: Decimal | None = None
    """Total spent on this market, in dollars. Unit: usd."""
    market_exposure: int | None = None
    """Cost of the current position, in cents. December 2025 only. Unit: usd-cents."""
    market_exposure_dollars: Decimal | None = None
    """Cost of the current position, in dollars. Unit: usd."""
    realized_pnl: int | None = None
    """Realized profit in this market, in cents; negative for a loss. December 2025 only. Unit: usd-cents."""
    realized_pnl_dollars: Decimal | None = None
    """Realized profit in this market, in dollars; negative for a loss. Unit: usd."""
    fees_paid: int | None = None
    """Fees paid for fills in this market, in cents. December 2025 only. Unit: usd-cents."""
    fees_paid_dollars: Decimal | None = None
    """Fees paid for fills in this market, in dollars. Unit: usd."""
    resting_orders_count: int | None = None
    """Contracts in resting orders. December 2025 only: that version documents the field as required, but it was no longer sent; in
    June 2026 the demo environment was observed to send 0. Unit: contracts."""
    last_updated_ts: datetime | None = None
    """When the position last changed. An ISO 8601 time, despite its name. Always sent in 2026, not always in December 2025."""

    @classmethod
    def _built(cls, wire: WireMarketPosition, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.exchange_index = wire.exchange_index
        model.position = wire.position
        model.position_fp = (
            None
            if (position_fp_ := wire.position_fp) is None
            else known(position_fp_) or note(position_fp_) or exact(position_fp_)
        )
        model.total_traded = wire.total_traded
        model.total_traded_dollars = (
            None
            if (total_traded_dollars_ := wire.total_traded_dollars) is None
            else known(total_traded_dollars_) or note(total_traded_dollars_) or exact(total_traded_dollars_)
        )
        model.market_exposure = wire.market_exposure
        model.market_exposure_dollars = (
            None
            if (market_exposure_dollars_ := wire.market_exposure_dollars) is None
            else known(market_exposure_dollars_) or note(market_exposure_dollars_) or exact(market_exposure_dollars_)
        )
        model.realized_pnl = wire.realized_pnl
        model.realized_pnl_dollars = (
            None
            if (realized_pnl_dollars_ := wire.realized_pnl_dollars) is None
            else known(realized_pnl_dollars_) or note(realized_pnl_dollars_) or exact(realized_pnl_dollars_)
        )
        model.fees_paid = wire.fees_paid
        model.fees_paid_dollars = (
            None
            if (fees_paid_dollars_ := wire.fees_paid_dollars) is None
            else known(fees_paid_dollars_) or note(fees_paid_dollars_) or exact(fees_paid_dollars_)
        )
        model.resting_orders_count = wire.resting_orders_count
        model.last_updated_ts = wire.last_updated_ts
        return model

    @staticmethod
    def _wire() -> type[WireMarketPosition]:
        from ..wire.market_position import MarketPosition

        return MarketPosition
