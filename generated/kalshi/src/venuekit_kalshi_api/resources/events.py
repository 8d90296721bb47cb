"""Kalshi: events. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Operation, RateCost, Request, Window, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.candle_minutes import CandleMinutes
    from ..models.event_status_filter import EventStatusFilter
    from ..models.forecast_minutes import ForecastMinutes
    from ..models.get_event_candlesticks_response import GetEventCandlesticksResponse
    from ..models.get_event_fee_changes_response import GetEventFeeChangesResponse
    from ..models.get_event_forecast_percentiles_history_response import GetEventForecastPercentilesHistoryResponse
    from ..models.get_event_metadata_response import GetEventMetadataResponse
    from ..models.get_event_response import GetEventResponse
    from ..models.get_events_response import GetEventsResponse
    from ..models.get_multivariate_events_response import GetMultivariateEventsResponse


_TICKERS = _partial(_parameters.text, minimum_length=1, pattern="^[^,]+$")
_PERCENTILES = _partial(_parameters.integer, minimum=0, maximum=9999)

_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
)

GET_EVENTS: Operation[GetEventsResponse] = _Operation(
    name="get_events",
    method="GET",
    path="/events",
    success={200: model_body("venuekit_kalshi_api", "GetEventsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    pagination=Cursor(parameter="cursor", items=("events",), size="limit", largest=200, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-events",
)

GET_MULTIVARIATE_EVENTS: Operation[GetMultivariateEventsResponse] = _Operation(
    name="get_multivariate_events",
    method="GET",
    path="/events/multivariate",
    success={200: model_body("venuekit_kalshi_api", "GetMultivariateEventsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    pagination=Cursor(parameter="cursor", items=("events",), size="limit", largest=200, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-multivariate-events",
)

GET_EVENT_FEE_CHANGES: Operation[GetEventFeeChangesResponse] = _Operation(
    name="get_event_fee_changes",
    method="GET",
    path="/events/fee_changes",
    success={200: model_body("venuekit_kalshi_api", "GetEventFeeChangesResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    pagination=Cursor(parameter="cursor", items=("event_fee_changes",), size="limit", largest=1000, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event-fee-changes",
)

GET_EVENT: Operation[GetEventResponse] = _Operation(
    name="get_event",
    method="GET",
    path="/events/{event_ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetEventResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event",
)

GET_EVENT_METADATA: Operation[GetEventMetadataResponse] = _Operation(
    name="get_event_metadata",
    method="GET",
    path="/events/{event_ticker}/metadata",
    success={200: model_body("venuekit_kalshi_api", "GetEventMetadataResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event-metadata",
)

GET_MARKET_CANDLESTICKS_BY_EVENT: Operation[GetEventCandlesticksResponse] = _Operation(
    name="get_market_candlesticks_by_event",
    method="GET",
    path="/series/{series_ticker}/events/{ticker}/candlesticks",
    success={200: model_body("venuekit_kalshi_api", "GetEventCandlesticksResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    window=Window("start_ts", "end_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event-candlesticks",
)

GET_EVENT_FORECAST_PERCENTILES_HISTORY: Operation[GetEventForecastPercentilesHistoryResponse] = _Operation(
    name="get_event_forecast_percentiles_history",
    method="GET",
    path="/series/{series_ticker}/events/{ticker}/forecast_percentile_history",
    success={200: model_body("venuekit_kalshi_api", "GetEventForecastPercentilesHistoryResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    window=Window("start_ts", "end_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history",
)


class Events(Resource["EventsWithRawResponse"]):
    """Events, which group the markets on one question, with their fees, images and forecasts.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_events(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        with_nested_markets: bool | None = None,
        with_milestones: bool | None = None,
        status: EventStatusFilter | Literal["unopened", "open", "closed", "settled"] | None = None,
        series_ticker: str | None = None,
        tickers: str | Sequence[str] | None = None,
        min_close_ts: datetime | int | None = None,
        min_updated_ts: datetime | int | None = None,
    ) -> GetEventsResponse:
        """Return one page of events.

        Combos are excluded since December 2025; `get_multivariate_events` returns those. Events are never archived, but their
        markets are: markets settled before the cutoff aren't nested here. With `with_milestones`, each page also contains the
        milestones of its events; a milestone related to events on several pages may be on each of them. Iterate over `pages()`
        to read them.

        Args:
            limit: Maximum number of events per page. The venue rejects an out-of-range value with 400. From 1 to 200. The
                venue's default is 200.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            with_nested_markets: Whether to nest the markets of each event in it. The venue's default is False.
            with_milestones: Whether to include the milestones of the events on the page. The venue's default is False.
            status: Only events with this status. By default, events of any status are returned.
            series_ticker: Only rows of this series.
            tickers: Only the events with these tickers. Multiple tickers are sent as one comma-separated string.
            min_close_ts: Only events with at least one market that closes after this time. An aware ``datetime``, or Unix
                time in whole seconds.
            min_updated_ts: Only events whose description changed after this time. An aware ``datetime``, or Unix time in
                whole seconds.

        Returns:
            One page of events.

        Documented failures: 400, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/api-reference/events/get-events
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=200)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if with_nested_markets is not None:
                _query.append(("with_nested_markets", _parameters.boolean("with_nested_markets", with_nested_markets)))
            if with_milestones is not None:
                _query.append(("with_milestones", _parameters.boolean("with_milestones", with_milestones)))
            if status is not None:
                _query.append(("status", _parameters.choice("status", status, allowed=("unopened", "open", "closed", "settled"))))
            if series_ticker is not None:
                _query.append(("series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)))
            if tickers is not None:
                _items = _parameters.listing("tickers", tickers, write=_TICKERS, minimum_items=1)
                _query.append(("tickers", ",".join(_items)))
            if min_close_ts is not None:
                _query.append(("min_close_ts", _parameters.moment("min_close_ts", min_close_ts, per_second=1)))
            if min_updated_ts is not None:
                _query.append(("min_updated_ts", _parameters.moment("min_updated_ts", min_updated_ts, per_second=1)))
            return self._call(Request(GET_EVENTS, "/events", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_EVENTS.name)
            raise

    def get_multivariate_events(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        series_ticker: str | None = None,
        collection_ticker: str | None = None,
        tickers: str | Sequence[str] | None = None,
        with_nested_markets: bool | None = None,
    ) -> GetMultivariateEventsResponse:
        """Return one page of combo events.

        These are the events that combos belong to. They are created when members request combos, see
        `create_market_in_multivariate_event_collection`.

        Pass at most one of ``series_ticker``, ``collection_ticker``.

        Args:
            limit: Maximum number of events per page. The venue rejects an out-of-range value with 400. From 1 to 200. The
                venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            series_ticker: Only rows of this series.
            collection_ticker: Only events of this collection. Can't be combined with `series_ticker`.
            tickers: Only the events with these tickers. Multiple tickers are sent as one comma-separated string.
            with_nested_markets: Whether to nest the markets of each event in it. The venue's default is False.

        Returns:
            One page of combo events.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/events/get-multivariate-events
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=200)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if series_ticker is not None:
                _query.append(("series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)))
            if collection_ticker is not None:
                _query.append(("collection_ticker", _parameters.text("collection_ticker", collection_ticker, minimum_length=1)))
            if tickers is not None:
                _items = _parameters.listing("tickers", tickers, write=_TICKERS, minimum_items=1)
                _query.append(("tickers", ",".join(_items)))
            if with_nested_markets is not None:
                _query.append(("with_nested_markets", _parameters.boolean("with_nested_markets", with_nested_markets)))
            _exclusive.at_most_one({"series_ticker": series_ticker, "collection_ticker": collection_ticker})
            return self._call(Request(GET_MULTIVARIATE_EVENTS, "/events/multivariate", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_MULTIVARIATE_EVENTS.name)
            raise

    def get_event_fee_changes(
        self, *, event_ticker: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> GetEventFeeChangesResponse:
        """Return one page of fee changes of single events.

        These scheduled or past changes override the fees of the event's series. A change without fee type and multiplier
        restores the fees of the series.

        Args:
            event_ticker: Only rows of this event; only one ticker is accepted.
            limit: Maximum number of rows per page: up to 200 in December 2025, up to 1000 since April 2026. The venue
                rejects an out-of-range value with 400. From 1 to 1000. The venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of fee changes of single events.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/events/get-event-fee-changes
        """
        try:
            _query: list[tuple[str, str]] = []
            if event_ticker is not None:
                _query.append(
                    ("event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1, pattern="^[^,]+$"))
                )
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(Request(GET_EVENT_FEE_CHANGES, "/events/fee_changes", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_EVENT_FEE_CHANGES.name)
            raise

    def get_event(
        self, event_ticker: str, *, exclude_markets: bool | None = None, with_nested_markets: bool | None = None
    ) -> GetEventResponse:
        """Return one event with its markets.

        The markets are next to the event, or nested in it with `with_nested_markets`, which is the preferred place.
        `exclude_markets` omits them and can't be combined with `with_nested_markets`: the venue rejects both with 400. Markets
        settled before the cutoff are missing.

        Pass at most one of ``exclude_markets``, ``with_nested_markets``.

        Args:
            event_ticker: Ticker of the event.
            exclude_markets: Whether to omit the markets. The venue's default is False.
            with_nested_markets: Whether to nest the markets in the event. The venue's default is False.

        Returns:
            One event with its markets.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/api-reference/events/get-event
        """
        try:
            _event_ticker_segment = _parameters.segment(
                "event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if exclude_markets is not None:
                _query.append(("exclude_markets", _parameters.boolean("exclude_markets", exclude_markets)))
            if with_nested_markets is not None:
                _query.append(("with_nested_markets", _parameters.boolean("with_nested_markets", with_nested_markets)))
            _exclusive.at_most_one({"exclude_markets": exclude_markets, "with_nested_markets": with_nested_markets})
            return self._call(Request(GET_EVENT, f"/events/{_event_ticker_segment}", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_EVENT.name)
            raise

    def get_event_metadata(self, event_ticker: str) -> GetEventMetadataResponse:
        """Return the images, colours and settlement sources of one event.

        The venue uses this metadata to display the event and its markets.

        Args:
            event_ticker: Ticker of the event.

        Returns:
            Display metadata of an event.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/events/get-event-metadata
        """
        try:
            _event_ticker_segment = _parameters.segment(
                "event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1)
            )
            return self._call(Request(GET_EVENT_METADATA, f"/events/{_event_ticker_segment}/metadata"))
        except ArgumentError as error:
            error.name_operation(GET_EVENT_METADATA.name)
            raise

    def get_market_candlesticks_by_event(
        self,
        series_ticker: str,
        ticker: str,
        *,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: CandleMinutes | Literal[1, 60, 1440],
    ) -> GetEventCandlesticksResponse:
        """Return the candlesticks of all markets of an event.

        The candlesticks are a list of lists in the order of `market_tickers`. If the result is too large, the time range is
        cut: `adjusted_end_ts` is its new end, and a request that starts there returns the rest.

        Args:
            series_ticker: Ticker of the series.
            ticker: Ticker of the event, not of a market.
            start_ts: Only candlesticks that end at or after this time. An aware ``datetime``, or Unix time in whole
                seconds.
            end_ts: Only candlesticks that end at or before this time. An aware ``datetime``, or Unix time in whole seconds.
            period_interval: Length of a candlestick in minutes.

        Returns:
            Candlesticks of all markets of an event.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/events/get-event-candlesticks
        """
        try:
            _series_ticker_segment = _parameters.segment(
                "series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)
            )
            _ticker_segment = _parameters.segment("ticker", _parameters.text("ticker", ticker, minimum_length=1))
            _query: list[tuple[str, str]] = []
            _query.append(("start_ts", _parameters.moment("start_ts", start_ts, per_second=1)))
            _query.append(("end_ts", _parameters.moment("end_ts", end_ts, per_second=1)))
            _query.append(("period_interval", _parameters.choice("period_interval", period_interval, allowed=(1, 60, 1440))))
            _parameters.window("start_ts", start_ts, "end_ts", end_ts)
            return self._call(
                Request(
                    GET_MARKET_CANDLESTICKS_BY_EVENT,
                    f"/series/{_series_ticker_segment}/events/{_ticker_segment}/candlesticks",
                    query=_parameters.query(_query),
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_MARKET_CANDLESTICKS_BY_EVENT.name)
            raise

    def get_event_forecast_percentiles_history(
        self,
        series_ticker: str,
        ticker: str,
        *,
        percentiles: Sequence[int],
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: ForecastMinutes | Literal[0, 1, 60, 1440],
    ) -> GetEventForecastPercentilesHistoryResponse:
        """Return the forecast history of an event.

        A forecast is the value that the prices of the event's markets imply, at up to ten percentiles, over time. The only
        operation of this resource that requires credentials.

        Args:
            series_ticker: Ticker of the series.
            ticker: Ticker of the event, not of a market.
            percentiles: The percentiles to return, in hundredths of a percent, sent as repeated parameters; 5000 is the
                median. At most 10 items.
            start_ts: Start of the time range. An aware ``datetime``, or Unix time in whole seconds.
            end_ts: End of the time range. An aware ``datetime``, or Unix time in whole seconds.
            period_interval: Interval between two forecasts in minutes; 0 means five seconds.

        Returns:
            Forecasts of an event over time.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history
        """
        try:
            _series_ticker_segment = _parameters.segment(
                "series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)
            )
            _ticker_segment = _parameters.segment("ticker", _parameters.text("ticker", ticker, minimum_length=1))
            _query: list[tuple[str, str]] = []
            _query.extend(
                ("percentiles", item)
                for item in _parameters.listing("percentiles", percentiles, write=_PERCENTILES, minimum_items=1, maximum_items=10)
            )
            _query.append(("start_ts", _parameters.moment("start_ts", start_ts, per_second=1)))
            _query.append(("end_ts", _parameters.moment("end_ts", end_ts, per_second=1)))
            _query.append(("period_interval", _parameters.choice("period_interval", period_interval, allowed=(0, 1, 60, 1440))))
            _parameters.window("start_ts", start_ts, "end_ts", end_ts)
            return self._call(
                Request(
                    GET_EVENT_FORECAST_PERCENTILES_HISTORY,
                    f"/series/{_series_ticker_segment}/events/{_ticker_segment}/forecast_percentile_history",
                    query=_parameters.query(_query),
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_EVENT_FORECAST_PERCENTILES_HISTORY.name)
            raise


class EventsWithRawResponse(RawResource, of=Events):
    """The methods of ``Events``, which return the raw response."""

    get_events = raw(Events.get_events)
    get_multivariate_events = raw(Events.get_multivariate_events)
    get_event_fee_changes = raw(Events.get_event_fee_changes)
    get_event = raw(Events.get_event)
    get_event_metadata = raw(Events.get_event_metadata)
    get_market_candlesticks_by_event = raw(Events.get_market_candlesticks_by_event)
    get_event_forecast_percentiles_history = raw(Events.get_event_forecast_percentiles_history)


class AsyncEvents(AsyncResource["AsyncEventsWithRawResponse"]):
    """The methods of ``Events``, asynchronous."""

    get_events = awaitable(Events.get_events)
    get_multivariate_events = awaitable(Events.get_multivariate_events)
    get_event_fee_changes = awaitable(Events.get_event_fee_changes)
    get_event = awaitable(Events.get_event)
    get_event_metadata = awaitable(Events.get_event_metadata)
    get_market_candlesticks_by_event = awaitable(Events.get_market_candlesticks_by_event)
    get_event_forecast_percentiles_history = awaitable(Events.get_event_forecast_percentiles_history)


class AsyncEventsWithRawResponse(AsyncRawResource, of=AsyncEvents):
    """The methods of ``AsyncEvents``, which return the raw response."""

    get_events = awaitable(EventsWithRawResponse.get_events)
    get_multivariate_events = awaitable(EventsWithRawResponse.get_multivariate_events)
    get_event_fee_changes = awaitable(EventsWithRawResponse.get_event_fee_changes)
    get_event = awaitable(EventsWithRawResponse.get_event)
    get_event_metadata = awaitable(EventsWithRawResponse.get_event_metadata)
    get_market_candlesticks_by_event = awaitable(EventsWithRawResponse.get_market_candlesticks_by_event)
    get_event_forecast_percentiles_history = awaitable(EventsWithRawResponse.get_event_forecast_percentiles_history)
