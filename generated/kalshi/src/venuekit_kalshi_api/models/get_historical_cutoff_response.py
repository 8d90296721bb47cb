"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_historical_cutoff_response import GetHistoricalCutoffResponse as WireGetHistoricalCutoffResponse


@define(kw_only=True, eq=False, repr=False)
class GetHistoricalCutoffResponse(Model):
    """The cutoff times of the archive. ISO 8601 times, despite their names.

    Source: https://docs.kalshi.com/api-reference/historical/get-historical-cutoff-timestamps
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_settled_ts", _writing.iso_time),
        WireField("trades_created_ts", _writing.iso_time),
        WireField("orders_updated_ts", _writing.iso_time),
        WireField("market_positions_last_updated_ts", _writing.iso_time),
    )

    market_settled_ts: datetime
    """Markets settled before this time, and their candlesticks, are in the archive."""
    trades_created_ts: datetime
    """Trades and fills before this time are in the archive."""
    orders_updated_ts: datetime
    """Orders cancelled or fully executed before this time are in the archive."""
    market_positions_last_updated_ts: datetime | None = None
    """Settled positions archived before this time are in the archive. Sent since July 2026."""

    @classmethod
    def _built(cls, wire: WireGetHistoricalCutoffResponse, note: Note) -> Self:
        model = new(cls)
        model.market_settled_ts = wire.market_settled_ts
        model.trades_created_ts = wire.trades_created_ts
        model.orders_updated_ts = wire.orders_updated_ts
        model.market_positions_last_updated_ts = wire.market_positions_last_updated_ts
        return model

    @staticmethod
    def _wire() -> type[WireGetHistoricalCutoffResponse]:
        from ..wire.get_historical_cutoff_response import GetHistoricalCutoffResponse

        return GetHistoricalCutoffResponse
