"""Kalshi: events. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import (
    Operation,
    RateCost,
    Request,
    Window,
    model_body,
)
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

GET_EVENTS: Operation[GetEventsResponse] = Operation(
    name="get_events",
    method="GET",
    path="/events",
    success={200: model_body("venuekit_kalshi_api", "GetEventsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("events",), size="limit", largest=200, next="cursor"),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-events",
)

GET_MULTIVARIATE_EVENTS: Operation[GetMultivariateEventsResponse] = Operation(
    name="get_multivariate_events",
    method="GET",
    path="/events/multivariate",
    success={200: model_body("venuekit_kalshi_api", "GetMultivariateEventsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("events",), size="limit", largest=200, next="cursor"),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-multivariate-events",
)

GET_EVENT_FEE_CHANGES: Operation[GetEventFeeChangesResponse] = Operation(
    name="get_event_fee_changes",
    method="GET",
    path="/events/fee_changes",
    success={200: model_body("venuekit_kalshi_api", "GetEventFeeChangesResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("event_fee_changes",), size="limit", largest=1000, next="cursor"),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event-fee-changes",
)

GET_EVENT: Operation[GetEventResponse] = Operation(
    name="get_event",
    method="GET",
    path="/events/{event_ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetEventResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event",
)

GET_EVENT_METADATA: Operation[GetEventMetadataResponse] = Operation(
    name="get_event_metadata",
    method="GET",
    path="/events/{event_ticker}/metadata",
    success={200: model_body("venuekit_kalshi_api", "GetEventMetadataResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event-metadata",
)

GET_MARKET_CANDLESTICKS_BY_EVENT: Operation[GetEventCandlesticksResponse] = Operation(
    name="get_market_candlesticks_by_event",
    method="GET",
    path="/series/{series_ticker}/events/{ticker}/candlesticks",
    success={200: model_body("venuekit_kalshi_api", "GetEventCandlesticksResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    window=Window("start_ts", "end_ts"),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event-candlesticks",
)

GET_EVENT_FORECAST_PERCENTILES_HISTORY: Operation[GetEventForecastPercentilesHistoryResponse] = Operation(
    name="get_event_forecast_percentiles_history",
    method="GET",
    path="/series/{series_ticker}/events/{ticker}/forecast_percentile_history",
    success={200: model_body("venuekit_kalshi_api", "GetEventForecastPercentilesHistoryResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    window=Window("start_ts", "end_ts"),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history",
)


class Events(Resource):
    """Events, which group the markets on one question, with their fees, pictures and forecasts.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    @property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        return EventsWithRawResponse(self._client)

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
        """Events, one page.

        One page of events, combos left out since December 2025; `get_multivariate_events` lists those. Events never move to the
        archive, but their markets do: markets that were settled before the cutoff aren't nested here. With `with_milestones` a
        page has the milestones of its events beside them; one that goes with events of several pages may come on each of them.
        Iterate over `pages()` to see them.

        Args:
            limit: How many events a page may hold. A number out of range is refused with 400, not trimmed. From 1 to 200.
                The venue's default is 200.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            with_nested_markets: Whether to send the markets of each event inside it. The venue's default is False.
            with_milestones: Whether to send the milestones of the events on the page. The venue's default is False.
            status: Only events in this part of their life. Left out, events of any status are listed.
            series_ticker: Only rows of the series with this ticker.
            tickers: Only the events with these tickers. Several go out as one text with commas between them.
            min_close_ts: Only events of which a market at least closes after this moment. An aware ``datetime``, or Unix
                time in whole seconds.
            min_updated_ts: Only events whose description changed after this moment. An aware ``datetime``, or Unix time in
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
        """Events of combos, one page.

        One page of the events that combos belong to. They come into being as members ask for combos, see
        `create_market_in_multivariate_event_collection`.

        Pass at most one of ``series_ticker``, ``collection_ticker``.

        Args:
            limit: How many events a page may hold. A number out of range is refused with 400, not trimmed. From 1 to 200.
                The venue's default is 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            series_ticker: Only rows of the series with this ticker.
            collection_ticker: Only events of the collection with this ticker. Doesn't go with `series_ticker`.
            tickers: Only the events with these tickers. Several go out as one text with commas between them.
            with_nested_markets: Whether to send the markets of each event inside it. The venue's default is False.

        Returns:
            One page of events of combos.

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
        """Changes of the fees of single events, one page.

        One page of the changes, scheduled or past, by which single events get other fees than their series has. A change
        without fee type and multiplier takes an event back to the fees of its series.

        Args:
            event_ticker: Only rows of the event with this ticker; several can't be given.
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out of
                range is refused with 400, not trimmed. From 1 to 1000. The venue's default is 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.

        Returns:
            One page of changes of the fees of single events.

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
        """One event.

        One event with its markets. They stand beside the event, or inside it with `with_nested_markets`, which is the place to
        look from now on. `exclude_markets` leaves them out and doesn't go with `with_nested_markets`: both are refused with
        400. Markets that were settled before the cutoff are missing.

        Pass at most one of ``exclude_markets``, ``with_nested_markets``.

        Args:
            event_ticker: Ticker of the event.
            exclude_markets: Whether to leave the markets out. The venue's default is False.
            with_nested_markets: Whether to send the markets inside the event. The venue's default is False.

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
        """Pictures, colours and sources of one event.

        How the venue shows an event: its pictures, the colours of its markets, its sources of settlement.

        Args:
            event_ticker: Ticker of the event.

        Returns:
            How the venue shows an event.

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
        """Candlesticks of every market of an event.

        The candlesticks of all markets of an event, as a list of lists in the order of `market_tickers`. Where that would be
        too many the span is cut: `adjusted_end_ts` says where it ends, and a call from there on gets the rest.

        Args:
            series_ticker: Ticker of the series.
            ticker: Ticker of the event, not of a market.
            start_ts: Only candlesticks that end at this moment or after it. An aware ``datetime``, or Unix time in whole
                seconds.
            end_ts: Only candlesticks that end at this moment or before it. An aware ``datetime``, or Unix time in whole
                seconds.
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
        """What the markets of an event forecast, over time.

        The number that the prices of an event's markets amount to, at up to ten percentiles, over time. The only call of this
        resource that needs credentials.

        Args:
            series_ticker: Ticker of the series.
            ticker: Ticker of the event, not of a market.
            percentiles: The percentiles to send, in hundredths of a percent, each in a parameter of its own; 5000 is the
                median. At most 10 items.
            start_ts: Where the span begins. An aware ``datetime``, or Unix time in whole seconds.
            end_ts: Where the span ends. An aware ``datetime``, or Unix time in whole seconds.
            period_interval: How far apart two forecasts are, in minutes; 0 stands for five seconds.

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


class EventsWithRawResponse(RawResource):
    """The methods of ``Events``, which return the raw response."""

    get_events = raw(Events.get_events)
    get_multivariate_events = raw(Events.get_multivariate_events)
    get_event_fee_changes = raw(Events.get_event_fee_changes)
    get_event = raw(Events.get_event)
    get_event_metadata = raw(Events.get_event_metadata)
    get_market_candlesticks_by_event = raw(Events.get_market_candlesticks_by_event)
    get_event_forecast_percentiles_history = raw(Events.get_event_forecast_percentiles_history)


class AsyncEvents(AsyncResource):
    """The methods of ``Events``, asynchronous."""

    get_events = awaitable(Events.get_events)
    get_multivariate_events = awaitable(Events.get_multivariate_events)
    get_event_fee_changes = awaitable(Events.get_event_fee_changes)
    get_event = awaitable(Events.get_event)
    get_event_metadata = awaitable(Events.get_event_metadata)
    get_market_candlesticks_by_event = awaitable(Events.get_market_candlesticks_by_event)
    get_event_forecast_percentiles_history = awaitable(Events.get_event_forecast_percentiles_history)

    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        return AsyncEventsWithRawResponse(self._client)


class AsyncEventsWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncEvents``, which return the raw response."""

    get_events = awaitable(EventsWithRawResponse.get_events)
    get_multivariate_events = awaitable(EventsWithRawResponse.get_multivariate_events)
    get_event_fee_changes = awaitable(EventsWithRawResponse.get_event_fee_changes)
    get_event = awaitable(EventsWithRawResponse.get_event)
    get_event_metadata = awaitable(EventsWithRawResponse.get_event_metadata)
    get_market_candlesticks_by_event = awaitable(EventsWithRawResponse.get_market_candlesticks_by_event)
    get_event_forecast_percentiles_history = awaitable(EventsWithRawResponse.get_event_forecast_percentiles_history)
