"""Kalshi: exchange. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.exchange_status import ExchangeStatus
    from ..models.get_exchange_schedule_response import GetExchangeScheduleResponse
    from ..models.get_series_fee_changes_response import GetSeriesFeeChangesResponse
    from ..models.get_user_data_timestamp_response import GetUserDataTimestampResponse


GET_EXCHANGE_STATUS: Operation[ExchangeStatus] = Operation(
    name="get_exchange_status",
    method="GET",
    path="/exchange/status",
    success={200: model_body("venuekit_kalshi_api", "ExchangeStatus")},
    failures={
        429: failures.ERROR_RESPONSE,
        500: failures.EXCHANGE_STATUS,
        502: failures.ERROR_RESPONSE,
        **dict.fromkeys((503, 504), failures.EXCHANGE_STATUS),
    },
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/exchange/get-exchange-status",
)

GET_EXCHANGE_SCHEDULE: Operation[GetExchangeScheduleResponse] = Operation(
    name="get_exchange_schedule",
    method="GET",
    path="/exchange/schedule",
    success={200: model_body("venuekit_kalshi_api", "GetExchangeScheduleResponse")},
    failures=dict.fromkeys((429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule",
)

GET_USER_DATA_TIMESTAMP: Operation[GetUserDataTimestampResponse] = Operation(
    name="get_user_data_timestamp",
    method="GET",
    path="/exchange/user_data_timestamp",
    success={200: model_body("venuekit_kalshi_api", "GetUserDataTimestampResponse")},
    failures=dict.fromkeys((429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/exchange/get-user-data-timestamp",
)

GET_SERIES_FEE_CHANGES: Operation[GetSeriesFeeChangesResponse] = Operation(
    name="get_series_fee_changes",
    method="GET",
    path="/series/fee_changes",
    success={200: model_body("venuekit_kalshi_api", "GetSeriesFeeChangesResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/exchange/get-series-fee-changes",
)


class Exchange(Resource["ExchangeWithRawResponse"]):
    """Exchange status, trading schedule and freshness of account data.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_exchange_status(self) -> ExchangeStatus:
        """Return whether the exchange and trading are active.

        The response contains the overall flags and, since July 2026, the flags of each shard. The overall flags are those of
        shard 0, so a market on another shard may be closed while they are true. While the exchange is down, the same body may
        come with status 500, 503 or 504; the client then raises an error whose `body` is the status. Trading pauses on
        Thursdays from 03:00 to 05:00 New York time; orders can then be cancelled but not placed.

        Returns:
            Which parts of the exchange are active. The top-level flags are those of shard 0.

        Documented failures: 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/api-reference/exchange/get-exchange-status
        """
        return self._call(Request(GET_EXCHANGE_STATUS, "/exchange/status"))

    def get_exchange_schedule(self) -> GetExchangeScheduleResponse:
        """Return the trading hours and maintenance windows.

        Hours are strings such as `08:00` in New York time, which observes daylight saving time; windows are timestamps.

        Returns:
            The schedule of the exchange.

        Documented failures: 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule
        """
        return self._call(Request(GET_EXCHANGE_SCHEDULE, "/exchange/schedule"))

    def get_user_data_timestamp(self) -> GetUserDataTimestampResponse:
        """Return when the account data was last updated.

        The time is approximate, and covers the balance, orders, fills and positions. These reads lag trading by up to about a
        second: an order that was just cancelled may still be `resting`. A read is certain to include a write only if this time
        is later than the write.

        Returns:
            When the account data was last updated.

        Documented failures: 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/exchange/get-user-data-timestamp
        """
        return self._call(Request(GET_USER_DATA_TIMESTAMP, "/exchange/user_data_timestamp"))

    def get_series_fee_changes(
        self, *, series_ticker: str | None = None, show_historical: bool | None = None
    ) -> GetSeriesFeeChangesResponse:
        """Return the fee changes of series.

        By default, only scheduled changes are returned. The list isn't paginated. Single events can have additional fee
        changes, see `get_event_fee_changes`.

        Args:
            series_ticker: Only rows of this series.
            show_historical: Whether to include past changes. The venue's default is False.

        Returns:
            Fee changes of series.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/exchange/get-series-fee-changes
        """
        try:
            _query: list[tuple[str, str]] = []
            if series_ticker is not None:
                _query.append(("series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)))
            if show_historical is not None:
                _query.append(("show_historical", _parameters.boolean("show_historical", show_historical)))
            return self._call(Request(GET_SERIES_FEE_CHANGES, "/series/fee_changes", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_SERIES_FEE_CHANGES.name)
            raise


class ExchangeWithRawResponse(RawResource, of=Exchange):
    """The methods of ``Exchange``, which return the raw response."""

    get_exchange_status = raw(Exchange.get_exchange_status)
    get_exchange_schedule = raw(Exchange.get_exchange_schedule)
    get_user_data_timestamp = raw(Exchange.get_user_data_timestamp)
    get_series_fee_changes = raw(Exchange.get_series_fee_changes)


class AsyncExchange(AsyncResource["AsyncExchangeWithRawResponse"]):
    """The methods of ``Exchange``, asynchronous."""

    get_exchange_status = awaitable(Exchange.get_exchange_status)
    get_exchange_schedule = awaitable(Exchange.get_exchange_schedule)
    get_user_data_timestamp = awaitable(Exchange.get_user_data_timestamp)
    get_series_fee_changes = awaitable(Exchange.get_series_fee_changes)


class AsyncExchangeWithRawResponse(AsyncRawResource, of=AsyncExchange):
    """The methods of ``AsyncExchange``, which return the raw response."""

    get_exchange_status = awaitable(ExchangeWithRawResponse.get_exchange_status)
    get_exchange_schedule = awaitable(ExchangeWithRawResponse.get_exchange_schedule)
    get_user_data_timestamp = awaitable(ExchangeWithRawResponse.get_user_data_timestamp)
    get_series_fee_changes = awaitable(ExchangeWithRawResponse.get_series_fee_changes)
