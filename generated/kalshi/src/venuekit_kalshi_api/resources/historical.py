"""Kalshi: historical. Generated from the venue's description; change that and run ``nox -s generate``."""

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
    from ..models.get_fills_response import GetFillsResponse
    from ..models.get_historical_cutoff_response import GetHistoricalCutoffResponse
    from ..models.get_market_candlesticks_historical_response import GetMarketCandlesticksHistoricalResponse
    from ..models.get_market_response import GetMarketResponse
    from ..models.get_markets_response import GetMarketsResponse
    from ..models.get_orders_response import GetOrdersResponse
    from ..models.get_positions_response import GetPositionsResponse
    from ..models.get_trades_response import GetTradesResponse
    from ..models.historical_mve_filter import HistoricalMveFilter


_TICKERS = _partial(_parameters.text, minimum_length=1, pattern="^[^,]+$")

_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
)

GET_HISTORICAL_CUTOFF: Operation[GetHistoricalCutoffResponse] = _Operation(
    name="get_historical_cutoff",
    method="GET",
    path="/historical/cutoff",
    success={200: model_body("venuekit_kalshi_api", "GetHistoricalCutoffResponse")},
    failures=dict.fromkeys((429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/historical/get-historical-cutoff-timestamps",
)

GET_HISTORICAL_MARKETS: Operation[GetMarketsResponse] = _Operation(
    name="get_historical_markets",
    method="GET",
    path="/historical/markets",
    success={200: model_body("venuekit_kalshi_api", "GetMarketsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    pagination=Cursor(parameter="cursor", items=("markets",), size="limit", largest=1000, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/historical/get-historical-markets",
)

GET_HISTORICAL_MARKET: Operation[GetMarketResponse] = _Operation(
    name="get_historical_market",
    method="GET",
    path="/historical/markets/{ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetMarketResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/historical/get-historical-market",
)

GET_MARKET_CANDLESTICKS_HISTORICAL: Operation[GetMarketCandlesticksHistoricalResponse] = _Operation(
    name="get_market_candlesticks_historical",
    method="GET",
    path="/historical/markets/{ticker}/candlesticks",
    success={200: model_body("venuekit_kalshi_api", "GetMarketCandlesticksHistoricalResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    window=Window("start_ts", "end_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/historical/get-historical-market-candlesticks",
)

GET_TRADES_HISTORICAL: Operation[GetTradesResponse] = _Operation(
    name="get_trades_historical",
    method="GET",
    path="/historical/trades",
    success={200: model_body("venuekit_kalshi_api", "GetTradesResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    pagination=Cursor(parameter="cursor", items=("trades",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/historical/get-historical-trades",
)

GET_FILLS_HISTORICAL: Operation[GetFillsResponse] = _Operation(
    name="get_fills_historical",
    method="GET",
    path="/historical/fills",
    success={200: model_body("venuekit_kalshi_api", "GetFillsResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    pagination=Cursor(parameter="cursor", items=("fills",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/historical/get-historical-fills",
)

GET_HISTORICAL_ORDERS: Operation[GetOrdersResponse] = _Operation(
    name="get_historical_orders",
    method="GET",
    path="/historical/orders",
    success={200: model_body("venuekit_kalshi_api", "GetOrdersResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    pagination=Cursor(parameter="cursor", items=("orders",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/historical/get-historical-orders",
)

GET_HISTORICAL_POSITIONS: Operation[GetPositionsResponse] = _Operation(
    name="get_historical_positions",
    method="GET",
    path="/historical/positions",
    success={200: model_body("venuekit_kalshi_api", "GetPositionsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    pagination=Cursor(
        parameter="cursor", items=("market_positions", "event_positions"), size="limit", largest=1000, next="cursor"
    ),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/historical/get-historical-positions",
)


class Historical(Resource["HistoricalWithRawResponse"]):
    """The archive of markets, trades, orders, fills and positions that are too old for the live endpoints.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_historical_cutoff(self) -> GetHistoricalCutoffResponse:
        """Return the cutoff times between archive and live data.

        Data before these four times is only in the operations of this resource, data after them only in the live ones; a
        complete history needs both. Live data is meant to cover about three months. Resting orders and unsettled positions are
        always live; events and series are never archived.

        Returns:
            The cutoff times of the archive. ISO 8601 times, despite their names.

        Documented failures: 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/historical/get-historical-cutoff-timestamps
        """
        return self._call(Request(GET_HISTORICAL_CUTOFF, "/historical/cutoff"))

    def get_historical_markets(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        tickers: str | Sequence[str] | None = None,
        event_ticker: str | None = None,
        series_ticker: str | None = None,
        mve_filter: HistoricalMveFilter | Literal["exclude"] | None = None,
    ) -> GetMarketsResponse:
        """Return one page of archived markets.

        These markets were settled before `market_settled_ts` of the cutoff. The filters by tickers, event and series are
        mutually exclusive. Combos are included unless `mve_filter` excludes them.

        Pass at most one of ``tickers``, ``event_ticker``, ``series_ticker``.

        Args:
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. The venue's OpenAPI
                document also allows 0 without a meaning; this client doesn't send it. From 1 to 1000. The venue's default is
                100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            tickers: Only the markets with these tickers. Multiple tickers are sent as one comma-separated string.
            event_ticker: Only rows of this event; only one ticker is accepted.
            series_ticker: Only rows of this series.
            mve_filter: Whether to exclude combos. By default, they are included.

        Returns:
            One page of markets.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/historical/get-historical-markets
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if tickers is not None:
                _items = _parameters.listing("tickers", tickers, write=_TICKERS, minimum_items=1)
                _query.append(("tickers", ",".join(_items)))
            if event_ticker is not None:
                _query.append(
                    ("event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1, pattern="^[^,]+$"))
                )
            if series_ticker is not None:
                _query.append(("series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)))
            if mve_filter is not None:
                _query.append(("mve_filter", _parameters.choice("mve_filter", mve_filter, allowed=("exclude",))))
            _exclusive.at_most_one({"tickers": tickers, "event_ticker": event_ticker, "series_ticker": series_ticker})
            return self._call(Request(GET_HISTORICAL_MARKETS, "/historical/markets", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_HISTORICAL_MARKETS.name)
            raise

    def get_historical_market(self, ticker: str) -> GetMarketResponse:
        """Return one archived market.

        The market was settled before `market_settled_ts` of the cutoff. Later ones are only in `get_market`.

        Args:
            ticker: Ticker of the market.

        Returns:
            One market.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/historical/get-historical-market
        """
        try:
            _ticker_segment = _parameters.segment("ticker", _parameters.text("ticker", ticker, minimum_length=1))
            return self._call(Request(GET_HISTORICAL_MARKET, f"/historical/markets/{_ticker_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_HISTORICAL_MARKET.name)
            raise

    def get_market_candlesticks_historical(
        self,
        ticker: str,
        *,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: CandleMinutes | Literal[1, 60, 1440],
    ) -> GetMarketCandlesticksHistoricalResponse:
        """Return the candlesticks of one archived market.

        They have the content of `get_market_candlesticks`, but different names: `open` instead of `open_dollars`, `volume`
        instead of `volume_fp`. The path doesn't include the series.

        Args:
            ticker: Ticker of the market.
            start_ts: Only candlesticks that end at or after this time. An aware ``datetime``, or Unix time in whole
                seconds.
            end_ts: Only candlesticks that end at or before this time. An aware ``datetime``, or Unix time in whole seconds.
            period_interval: Length of a candlestick in minutes.

        Returns:
            Candlesticks of an archived market.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/historical/get-historical-market-candlesticks
        """
        try:
            _ticker_segment = _parameters.segment("ticker", _parameters.text("ticker", ticker, minimum_length=1))
            _query: list[tuple[str, str]] = []
            _query.append(("start_ts", _parameters.moment("start_ts", start_ts, per_second=1)))
            _query.append(("end_ts", _parameters.moment("end_ts", end_ts, per_second=1)))
            _query.append(("period_interval", _parameters.choice("period_interval", period_interval, allowed=(1, 60, 1440))))
            _parameters.window("start_ts", start_ts, "end_ts", end_ts)
            return self._call(
                Request(
                    GET_MARKET_CANDLESTICKS_HISTORICAL,
                    f"/historical/markets/{_ticker_segment}/candlesticks",
                    query=_parameters.query(_query),
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_MARKET_CANDLESTICKS_HISTORICAL.name)
            raise

    def get_trades_historical(
        self,
        *,
        ticker: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        is_block_trade: bool | None = None,
    ) -> GetTradesResponse:
        """Return one page of archived public trades.

        Trades of all members before `trades_created_ts` of the cutoff are returned. Later ones are only in `get_trades`.

        Args:
            ticker: Only rows of the market with this ticker.
            min_ts: Only rows after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this time. An aware ``datetime``, or Unix time in whole seconds.
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. The venue's OpenAPI
                document also allows 0 without a meaning; this client doesn't send it. From 1 to 1000. The venue's default is
                100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            is_block_trade: True for only block trades, which are negotiated outside the order book; false for only other
                trades. By default, both are returned.

        Returns:
            One page of trades.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/historical/get-historical-trades
        """
        try:
            _query: list[tuple[str, str]] = []
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if is_block_trade is not None:
                _query.append(("is_block_trade", _parameters.boolean("is_block_trade", is_block_trade)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_TRADES_HISTORICAL, "/historical/trades", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_TRADES_HISTORICAL.name)
            raise

    def get_fills_historical(
        self,
        *,
        ticker: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        subaccount: int | None = None,
    ) -> GetFillsResponse:
        """Return one page of the account's archived fills.

        Fills before `trades_created_ts` of the cutoff are returned. Later ones are only in `get_fills`. By default, fills of
        all subaccounts are returned, which is inferred from the live operation.

        Args:
            ticker: Only rows of the market with this ticker.
            min_ts: Only rows after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this time. An aware ``datetime``, or Unix time in whole seconds.
            limit: Maximum number of rows per page: up to 200 in December 2025, up to 1000 since April 2026. The venue
                rejects an out-of-range value with 400. From 1 to 1000. The venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. By default, all
                subaccounts are included. 2026 only. From 0 to 63.

        Returns:
            One page of fills.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/historical/get-historical-fills
        """
        try:
            _query: list[tuple[str, str]] = []
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_FILLS_HISTORICAL, "/historical/fills", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_FILLS_HISTORICAL.name)
            raise

    def get_historical_orders(
        self,
        *,
        ticker: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        subaccount: int | None = None,
    ) -> GetOrdersResponse:
        """Return one page of the account's archived orders.

        Orders cancelled or fully executed before `orders_updated_ts` of the cutoff are returned. Later ones, and resting ones
        of any age, are only in `get_orders`. By default, orders of all subaccounts are returned, which is inferred from the
        live operation.

        Args:
            ticker: Only rows of the market with this ticker.
            min_ts: Only rows after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this time. An aware ``datetime``, or Unix time in whole seconds.
            limit: Maximum number of rows per page: up to 200 in December 2025, up to 1000 since April 2026. The venue
                rejects an out-of-range value with 400. From 1 to 1000. The venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. By default, all
                subaccounts are included. 2026 only. From 0 to 63.

        Returns:
            One page of orders.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/historical/get-historical-orders
        """
        try:
            _query: list[tuple[str, str]] = []
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_HISTORICAL_ORDERS, "/historical/orders", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_HISTORICAL_ORDERS.name)
            raise

    def get_historical_positions(
        self,
        *,
        ticker: str | None = None,
        event_ticker: str | None = None,
        subaccount: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> GetPositionsResponse:
        """Return one page of the account's archived positions.

        Settled positions archived before `market_positions_last_updated_ts` of the cutoff are returned twice: by market, and
        aggregated by event. The positions of an event are archived together, so an event is either here or in `get_positions`,
        never split. As there, a row of `event_positions` aggregates only the markets on its own page (inferred). Which
        subaccounts are included by default isn't documented; pass `subaccount`.

        Args:
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of this event; only one ticker is accepted.
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. The default isn't
                documented. From 0 to 63.
            limit: Maximum number of rows per page: up to 200 in December 2025, up to 1000 since April 2026. The venue
                rejects an out-of-range value with 400. From 1 to 1000. The venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of positions, by market and by event.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/historical/get-historical-positions
        """
        try:
            _query: list[tuple[str, str]] = []
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if event_ticker is not None:
                _query.append(
                    ("event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1, pattern="^[^,]+$"))
                )
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(Request(GET_HISTORICAL_POSITIONS, "/historical/positions", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_HISTORICAL_POSITIONS.name)
            raise


class HistoricalWithRawResponse(RawResource, of=Historical):
    """The methods of ``Historical``, which return the raw response."""

    get_historical_cutoff = raw(Historical.get_historical_cutoff)
    get_historical_markets = raw(Historical.get_historical_markets)
    get_historical_market = raw(Historical.get_historical_market)
    get_market_candlesticks_historical = raw(Historical.get_market_candlesticks_historical)
    get_trades_historical = raw(Historical.get_trades_historical)
    get_fills_historical = raw(Historical.get_fills_historical)
    get_historical_orders = raw(Historical.get_historical_orders)
    get_historical_positions = raw(Historical.get_historical_positions)


class AsyncHistorical(AsyncResource["AsyncHistoricalWithRawResponse"]):
    """The methods of ``Historical``, asynchronous."""

    get_historical_cutoff = awaitable(Historical.get_historical_cutoff)
    get_historical_markets = awaitable(Historical.get_historical_markets)
    get_historical_market = awaitable(Historical.get_historical_market)
    get_market_candlesticks_historical = awaitable(Historical.get_market_candlesticks_historical)
    get_trades_historical = awaitable(Historical.get_trades_historical)
    get_fills_historical = awaitable(Historical.get_fills_historical)
    get_historical_orders = awaitable(Historical.get_historical_orders)
    get_historical_positions = awaitable(Historical.get_historical_positions)


class AsyncHistoricalWithRawResponse(AsyncRawResource, of=AsyncHistorical):
    """The methods of ``AsyncHistorical``, which return the raw response."""

    get_historical_cutoff = awaitable(HistoricalWithRawResponse.get_historical_cutoff)
    get_historical_markets = awaitable(HistoricalWithRawResponse.get_historical_markets)
    get_historical_market = awaitable(HistoricalWithRawResponse.get_historical_market)
    get_market_candlesticks_historical = awaitable(HistoricalWithRawResponse.get_market_candlesticks_historical)
    get_trades_historical = awaitable(HistoricalWithRawResponse.get_trades_historical)
    get_fills_historical = awaitable(HistoricalWithRawResponse.get_fills_historical)
    get_historical_orders = awaitable(HistoricalWithRawResponse.get_historical_orders)
    get_historical_positions = awaitable(HistoricalWithRawResponse.get_historical_positions)
