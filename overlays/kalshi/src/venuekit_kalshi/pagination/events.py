"""Iterators over listings: events."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi_api.resources import events


class Events(events.Events):
    """Events, which group the markets on one question, with their fees, images and forecasts."""

    iter_events = paged(events.Events.get_events, lambda page: page.events)
    iter_multivariate_events = paged(events.Events.get_multivariate_events, lambda page: page.events)
    iter_event_fee_changes = paged(events.Events.get_event_fee_changes, lambda page: page.event_fee_changes)
    walk_events = walked(events.Events.get_events, lambda page: page.events, key="event_ticker")
    walk_multivariate_events = walked(events.Events.get_multivariate_events, lambda page: page.events, key="event_ticker")
    walk_event_fee_changes = walked(events.Events.get_event_fee_changes, lambda page: page.event_fee_changes, key="id")


class AsyncEvents(events.AsyncEvents):
    """Events, which group the markets on one question, with their fees, images and forecasts."""

    iter_events = paged_async(events.AsyncEvents.get_events, lambda page: page.events)
    iter_multivariate_events = paged_async(events.AsyncEvents.get_multivariate_events, lambda page: page.events)
    iter_event_fee_changes = paged_async(events.AsyncEvents.get_event_fee_changes, lambda page: page.event_fee_changes)
    walk_events = walked_async(events.AsyncEvents.get_events, lambda page: page.events, key="event_ticker")
    walk_multivariate_events = walked_async(
        events.AsyncEvents.get_multivariate_events, lambda page: page.events, key="event_ticker"
    )
    walk_event_fee_changes = walked_async(events.AsyncEvents.get_event_fee_changes, lambda page: page.event_fee_changes, key="id")
