"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.event_data import EventData as WireEventData
    from .fee_type import FeeType


@define(kw_only=True, eq=False, repr=False)
class EventData(Model):
    """A question about the world, with markets for its answers.

    Source: https://docs.kalshi.com/api-reference/events/get-event
    """

    units: ClassVar[Mapping[str, str]] = {
        "fee_multiplier_override": "ratio",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event_ticker"),
        WireField("series_ticker"),
        WireField("sub_title"),
        WireField("title"),
        WireField("collateral_return_type"),
        WireField("mutually_exclusive"),
        WireField("category"),
        WireField("strike_date", _writing.iso_time),
        WireField("strike_period"),
        WireField("markets", _writing.each(_writing.dictionary)),
        WireField("product_metadata"),
        WireField("settlement_sources", _writing.each(_writing.dictionary)),
        WireField("last_updated_ts", _writing.iso_time),
        WireField("fee_type_override", _writing.plain),
        WireField("fee_multiplier_override"),
        WireField("exchange_index"),
    )

    event_ticker: str
    """Ticker of the event."""
    series_ticker: str
    """Ticker of the event's series."""
    sub_title: str | None = None
    """The short title."""
    title: str
    """The question."""
    collateral_return_type: str | None = None
    """How collateral is returned if positions in several markets of the event offset each other. One of the venue's labels; there
    is no documented list."""
    mutually_exclusive: bool
    """Whether yes can win in only one market of the event."""
    category: str | None = None
    """Category of the event. Deprecated in favour of the category of the series."""
    strike_date: datetime | None = None
    """The event's date, if it has one; then there is no `strike_period`."""
    strike_period: str | None = None
    """The event's period, such as `week`, if it has one; then there is no `strike_date`."""
    markets: list[Market] | None = None
    """The markets of the event. Only on request."""
    product_metadata: dict[str, Any] | None = None
    """The venue's metadata for the event, in an undocumented format."""
    settlement_sources: list[SettlementSource] | None = None
    """Sources that determine the outcome."""
    last_updated_ts: datetime | None = None
    """When the description of the event last changed. An ISO 8601 time, despite its name."""
    fee_type_override: FeeType | None = None
    """How fees are computed for this event, overriding the series. Null or absent if the fees of the series apply."""
    fee_multiplier_override: Decimal | None = None
    """Factor for the computed fees of this event, overriding the series. Unit: ratio."""
    exchange_index: int | None = None
    """Number of the event's exchange shard, counted from 0."""

    @classmethod
    def _built(cls, wire: WireEventData, note: Note) -> Self:
        model = new(cls)
        model.event_ticker = wire.event_ticker
        model.series_ticker = wire.series_ticker
        model.sub_title = wire.sub_title
        model.title = wire.title
        model.collateral_return_type = wire.collateral_return_type
        model.mutually_exclusive = wire.mutually_exclusive
        model.category = wire.category
        model.strike_date = wire.strike_date
        model.strike_period = wire.strike_period
        model.markets = None if (markets_ := wire.markets) is None else list(map(Market._built, markets_, repeat(note)))
        model.product_metadata = wire.product_metadata
        model.settlement_sources = (
            None
            if (settlement_sources_ := wire.settlement_sources) is None
            else list(map(SettlementSource._built, settlement_sources_, repeat(note)))
        )
        model.last_updated_ts = wire.last_updated_ts
        model.fee_type_override = wire.fee_type_override
        model.fee_multiplier_override = (
            None
            if (fee_multiplier_override_ := wire.fee_multiplier_override) is None
            else fee_multiplier_override_
            if type(fee_multiplier_override_) is Decimal
            else number(fee_multiplier_override_)
        )
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireEventData]:
        from ..wire.event_data import EventData

        return EventData


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .market import Market
from .settlement_source import SettlementSource
