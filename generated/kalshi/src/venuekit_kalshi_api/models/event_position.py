"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.event_position import EventPosition as WireEventPosition


@define(kw_only=True, eq=False, repr=False)
class EventPosition(Model):
    """The account's positions in those markets of one event that are on the same page. The December 2025 version also listed
    `resting_orders_count` as required here without a description; it is omitted.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-positions
    """

    units: ClassVar[Mapping[str, str]] = {
        "total_cost": "usd-cents",
        "total_cost_dollars": "usd",
        "total_cost_shares": "contracts",
        "total_cost_shares_fp": "contracts",
        "event_exposure": "usd-cents",
        "event_exposure_dollars": "usd",
        "realized_pnl": "usd-cents",
        "realized_pnl_dollars": "usd",
        "fees_paid": "usd-cents",
        "fees_paid_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event_ticker"),
        WireField("total_cost"),
        WireField("total_cost_dollars", _writing.decimal_text),
        WireField("total_cost_shares"),
        WireField("total_cost_shares_fp", _writing.decimal_text),
        WireField("event_exposure"),
        WireField("event_exposure_dollars", _writing.decimal_text),
        WireField("realized_pnl"),
        WireField("realized_pnl_dollars", _writing.decimal_text),
        WireField("fees_paid"),
        WireField("fees_paid_dollars", _writing.decimal_text),
    )

    event_ticker: str
    """Ticker of the event."""
    total_cost: int | None = None
    """Total spent on this event, in cents. December 2025 only. Unit: usd-cents."""
    total_cost_dollars: Decimal | None = None
    """Total spent on this event, in dollars. Unit: usd."""
    total_cost_shares: int | None = None
    """Contracts traded for that cost. December 2025 only, see `total_cost_shares_fp`. Unit: contracts."""
    total_cost_shares_fp: Decimal | None = None
    """Contracts traded for that cost, with two decimals. 2026 only. Unit: contracts."""
    event_exposure: int | None = None
    """Cost of the current positions, in cents. December 2025 only. Unit: usd-cents."""
    event_exposure_dollars: Decimal | None = None
    """Cost of the current positions, in dollars. Unit: usd."""
    realized_pnl: int | None = None
    """Realized profit in this event, in cents; negative for a loss. December 2025 only. Unit: usd-cents."""
    realized_pnl_dollars: Decimal | None = None
    """Realized profit in this event, in dollars; negative for a loss. Unit: usd."""
    fees_paid: int | None = None
    """Fees paid for fills in this event, in cents. December 2025 only. Unit: usd-cents."""
    fees_paid_dollars: Decimal | None = None
    """Fees paid for fills in this event, in dollars. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireEventPosition, note: Note) -> Self:
        model = new(cls)
        model.event_ticker = wire.event_ticker
        model.total_cost = wire.total_cost
        model.total_cost_dollars = (
            None
            if (total_cost_dollars_ := wire.total_cost_dollars) is None
            else known(total_cost_dollars_) or note(total_cost_dollars_) or exact(total_cost_dollars_)
        )
        model.total_cost_shares = wire.total_cost_shares
        model.total_cost_shares_fp = (
            None
            if (total_cost_shares_fp_ := wire.total_cost_shares_fp) is None
            else known(total_cost_shares_fp_) or note(total_cost_shares_fp_) or exact(total_cost_shares_fp_)
        )
        model.event_exposure = wire.event_exposure
        model.event_exposure_dollars = (
            None
            if (event_exposure_dollars_ := wire.event_exposure_dollars) is None
            else known(event_exposure_dollars_) or note(event_exposure_dollars_) or exact(event_exposure_dollars_)
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
        return model

    @staticmethod
    def _wire() -> type[WireEventPosition]:
        from ..wire.event_position import EventPosition

        return EventPosition
