"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import Moment

from . import associated_event, price_range


class MultivariateEventCollection(Struct, gc=False):
    collection_ticker: str
    series_ticker: str
    title: str
    open_date: Moment
    close_date: Moment
    size_min: int
    size_max: int
    exchange_index: int | None = None
    description: str | None = None
    associated_events: list[associated_event.AssociatedEvent] | None = None
    associated_event_tickers: list[str] | None = None
    is_ordered: bool | None = None
    is_single_market_per_event: bool | None = None
    is_all_yes: bool | None = None
    functional_description: str | None = None
    price_level_structure: str | None = None
    price_ranges: list[price_range.PriceRange] | None = None
