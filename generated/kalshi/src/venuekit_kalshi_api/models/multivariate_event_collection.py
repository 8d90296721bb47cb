"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.multivariate_event_collection import MultivariateEventCollection as WireMultivariateEventCollection


@define(kw_only=True, eq=False, repr=False)
class MultivariateEventCollection(Model):
    """Which events can be combined, and how.

    Source: https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collection
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("collection_ticker"),
        WireField("series_ticker"),
        WireField("exchange_index"),
        WireField("title"),
        WireField("description"),
        WireField("open_date", _writing.iso_time),
        WireField("close_date", _writing.iso_time),
        WireField("associated_events", _writing.each(_writing.dictionary)),
        WireField("associated_event_tickers"),
        WireField("is_ordered"),
        WireField("is_single_market_per_event"),
        WireField("is_all_yes"),
        WireField("size_min"),
        WireField("size_max"),
        WireField("functional_description"),
        WireField("price_level_structure"),
        WireField("price_ranges", _writing.each(_writing.dictionary)),
    )

    collection_ticker: str
    """Ticker of the collection."""
    series_ticker: str
    """Ticker of the series of the combos' events."""
    exchange_index: int | None = None
    """Number of the combos' exchange shard, counted from 0."""
    title: str
    """Title of the collection."""
    description: str | None = None
    """Short description of the collection."""
    open_date: datetime
    """Start of the period in which combos can be created."""
    close_date: datetime
    """End of the period in which combos can be created."""
    associated_events: list[AssociatedEvent] | None = None
    """The events that can be combined, and the number of markets of each."""
    associated_event_tickers: list[str] | None = None
    """Tickers of the events that can be combined. Deprecated in favour of `associated_events`."""
    is_ordered: bool | None = None
    """Whether the order of the legs matters."""
    is_single_market_per_event: bool | None = None
    """Whether at most one market of an event can be a leg. Deprecated in favour of `associated_events`."""
    is_all_yes: bool | None = None
    """Whether all legs must be yes. Deprecated in favour of `associated_events`."""
    size_min: int
    """Minimum number of legs."""
    size_max: int
    """Maximum number of legs."""
    functional_description: str | None = None
    """How the legs determine the combo, in plain language."""
    price_level_structure: str | None = None
    """Label of the combos' price grid. New labels are added regularly; see `price_ranges`."""
    price_ranges: list[PriceRange] | None = None
    """The valid order prices of the combos."""

    @classmethod
    def _built(cls, wire: WireMultivariateEventCollection, note: Note) -> Self:
        model = new(cls)
        model.collection_ticker = wire.collection_ticker
        model.series_ticker = wire.series_ticker
        model.exchange_index = wire.exchange_index
        model.title = wire.title
        model.description = wire.description
        model.open_date = wire.open_date
        model.close_date = wire.close_date
        model.associated_events = (
            None
            if (associated_events_ := wire.associated_events) is None
            else list(map(AssociatedEvent._built, associated_events_, repeat(note)))
        )
        model.associated_event_tickers = wire.associated_event_tickers
        model.is_ordered = wire.is_ordered
        model.is_single_market_per_event = wire.is_single_market_per_event
        model.is_all_yes = wire.is_all_yes
        model.size_min = wire.size_min
        model.size_max = wire.size_max
        model.functional_description = wire.functional_description
        model.price_level_structure = wire.price_level_structure
        model.price_ranges = (
            None if (price_ranges_ := wire.price_ranges) is None else list(map(PriceRange._built, price_ranges_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireMultivariateEventCollection]:
        from ..wire.multivariate_event_collection import MultivariateEventCollection

        return MultivariateEventCollection


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .associated_event import AssociatedEvent
from .price_range import PriceRange
