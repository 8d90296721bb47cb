"""Kalshi: market. Generated from the venue's description; change that and run ``nox -s generate``."""

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
    from ..models.batch_get_market_candlesticks_response import BatchGetMarketCandlesticksResponse
    from ..models.candle_minutes import CandleMinutes
    from ..models.get_market_candlesticks_response import GetMarketCandlesticksResponse
    from ..models.get_market_orderbook_response import GetMarketOrderbookResponse
    from ..models.get_market_orderbooks_response import GetMarketOrderbooksResponse
    from ..models.get_market_response import GetMarketResponse
    from ..models.get_markets_response import GetMarketsResponse
    from ..models.get_series_list_response import GetSeriesListResponse
    from ..models.get_series_response import GetSeriesResponse
    from ..models.get_trades_response import GetTradesResponse
    from ..models.market_status_filter import MarketStatusFilter
    from ..models.mve_filter import MveFilter


_TICKERS = _partial(_parameters.text, minimum_length=1, pattern="^[^,]+$")
_TICKERS_2 = _partial(_parameters.text, minimum_length=1, maximum_length=200)

_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
)

GET_MARKETS: Operation[GetMarketsResponse] = _Operation(
    name="get_markets",
    method="GET",
    path="/markets",
    success={200: model_body("venuekit_kalshi_api", "GetMarketsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    pagination=Cursor(parameter="cursor", items=("markets",), size="limit", largest=1000, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-markets",
)

GET_MARKET: Operation[GetMarketResponse] = _Operation(
    name="get_market",
    method="GET",
    path="/markets/{ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetMarketResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-market",
)

GET_MARKET_ORDERBOOK: Operation[GetMarketOrderbookResponse] = _Operation(
    name="get_market_orderbook",
    method="GET",
    path="/markets/{ticker}/orderbook",
    success={200: model_body("venuekit_kalshi_api", "GetMarketOrderbookResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-market-orderbook",
)

GET_MARKET_ORDERBOOKS: Operation[GetMarketOrderbooksResponse] = _Operation(
    name="get_market_orderbooks",
    method="GET",
    path="/markets/orderbooks",
    success={200: model_body("venuekit_kalshi_api", "GetMarketOrderbooksResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-multiple-market-orderbooks",
)

GET_TRADES: Operation[GetTradesResponse] = _Operation(
    name="get_trades",
    method="GET",
    path="/markets/trades",
    success={200: model_body("venuekit_kalshi_api", "GetTradesResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    pagination=Cursor(parameter="cursor", items=("trades",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-trades",
)

BATCH_GET_MARKET_CANDLESTICKS: Operation[BatchGetMarketCandlesticksResponse] = _Operation(
    name="batch_get_market_candlesticks",
    method="GET",
    path="/markets/candlesticks",
    success={200: model_body("venuekit_kalshi_api", "BatchGetMarketCandlesticksResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    window=Window("start_ts", "end_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/batch-get-market-candlesticks",
)

GET_MARKET_CANDLESTICKS: Operation[GetMarketCandlesticksResponse] = _Operation(
    name="get_market_candlesticks",
    method="GET",
    path="/series/{series_ticker}/markets/{ticker}/candlesticks",
    success={200: model_body("venuekit_kalshi_api", "GetMarketCandlesticksResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    window=Window("start_ts", "end_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-market-candlesticks",
)

GET_SERIES_LIST: Operation[GetSeriesListResponse] = _Operation(
    name="get_series_list",
    method="GET",
    path="/series",
    success={200: model_body("venuekit_kalshi_api", "GetSeriesListResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-series-list",
)

GET_SERIES: Operation[GetSeriesResponse] = _Operation(
    name="get_series",
    method="GET",
    path="/series/{series_ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetSeriesResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-series",
)


class MarketResource(Resource["MarketResourceWithRawResponse"]):
    """Markets and their series: prices, trades, order books and candlesticks. Public.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_markets(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        event_ticker: str | None = None,
        series_ticker: str | None = None,
        min_created_ts: datetime | int | None = None,
        max_created_ts: datetime | int | None = None,
        min_updated_ts: datetime | int | None = None,
        max_updated_ts: datetime | int | None = None,
        max_close_ts: datetime | int | None = None,
        min_close_ts: datetime | int | None = None,
        min_settled_ts: datetime | int | None = None,
        max_settled_ts: datetime | int | None = None,
        status: MarketStatusFilter | Literal["unopened", "open", "paused", "closed", "settled"] | None = None,
        tickers: str | Sequence[str] | None = None,
        mve_filter: MveFilter | Literal["only", "exclude"] | None = None,
    ) -> GetMarketsResponse:
        """Return one page of markets.

        Combos are included unless `mve_filter` excludes them. Without filters, the list is very long.

        The values of the filter `status` differ from those of a market: `open` returns `active` markets, `paused` returns
        `inactive`, and `settled` returns `finalized`; a market's own value is rejected with 400. The filter may lag a
        settlement by half a minute.

        Only one pair of time filters may be passed, and each works only with certain values of `status`: creation times with
        `unopened`, `open` or none; close times with `closed` or none; settlement times with `settled` or none. `min_updated_ts`
        works only with `mve_filter=exclude`, and optionally `series_ticker`.

        Markets settled before the cutoff (see `get_historical_cutoff`) are only in `get_historical_markets`. In June 2026, an
        invalid cursor returned the first page instead of an error.

        Pass at most one of ``min_created_ts``, ``min_close_ts``, ``min_settled_ts``, ``min_updated_ts``.

        Pass at most one of ``min_created_ts``, ``max_close_ts``, ``max_settled_ts``, ``max_updated_ts``.

        Pass at most one of ``max_created_ts``, ``min_close_ts``, ``max_settled_ts``, ``max_updated_ts``.

        Pass at most one of ``max_created_ts``, ``max_close_ts``, ``min_settled_ts``, ``max_updated_ts``.

        Pass at most one of ``max_created_ts``, ``max_close_ts``, ``max_settled_ts``, ``min_updated_ts``.

        Pass at most one of ``min_updated_ts``, ``status``.

        Pass at most one of ``min_updated_ts``, ``event_ticker``.

        Pass at most one of ``min_updated_ts``, ``tickers``.

        Args:
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. The venue's OpenAPI
                document also allows 0 without a meaning; this client doesn't send it. From 1 to 1000. The venue's default is
                100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            event_ticker: Only rows of this event; only one ticker is accepted.
            series_ticker: Only rows of this series.
            min_created_ts: Only markets created after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_created_ts: Only markets created before this time. An aware ``datetime``, or Unix time in whole seconds.
            min_updated_ts: Only markets whose description changed after this time; trading isn't a change. Works only with
                `mve_filter=exclude`, and optionally `series_ticker`. An aware ``datetime``, or Unix time in whole seconds.
            max_updated_ts: Only markets whose description changed before this time. The documentation gives no rule for it.
                Inferred: it works with the same filters as `min_updated_ts`. An aware ``datetime``, or Unix time in whole
                seconds.
            max_close_ts: Only markets that close before this time. An aware ``datetime``, or Unix time in whole seconds.
            min_close_ts: Only markets that close after this time. An aware ``datetime``, or Unix time in whole seconds.
            min_settled_ts: Only markets settled after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_settled_ts: Only markets settled before this time. An aware ``datetime``, or Unix time in whole seconds.
            status: Only markets with this status; one value at a time. By default, markets of any status are returned.
            tickers: Only the markets with these tickers. Multiple tickers are sent as one comma-separated string.
            mve_filter: Whether to return only combos, or to exclude them. By default, both are returned.

        Returns:
            One page of markets.

        Documented failures: 400, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/api-reference/market/get-markets
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if event_ticker is not None:
                _query.append(
                    ("event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1, pattern="^[^,]+$"))
                )
            if series_ticker is not None:
                _query.append(("series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)))
            if min_created_ts is not None:
                _query.append(("min_created_ts", _parameters.moment("min_created_ts", min_created_ts, per_second=1)))
            if max_created_ts is not None:
                _query.append(("max_created_ts", _parameters.moment("max_created_ts", max_created_ts, per_second=1)))
            if min_updated_ts is not None:
                _query.append(("min_updated_ts", _parameters.moment("min_updated_ts", min_updated_ts, per_second=1)))
            if max_updated_ts is not None:
                _query.append(("max_updated_ts", _parameters.moment("max_updated_ts", max_updated_ts, per_second=1)))
            if max_close_ts is not None:
                _query.append(("max_close_ts", _parameters.moment("max_close_ts", max_close_ts, per_second=1)))
            if min_close_ts is not None:
                _query.append(("min_close_ts", _parameters.moment("min_close_ts", min_close_ts, per_second=1)))
            if min_settled_ts is not None:
                _query.append(("min_settled_ts", _parameters.moment("min_settled_ts", min_settled_ts, per_second=1)))
            if max_settled_ts is not None:
                _query.append(("max_settled_ts", _parameters.moment("max_settled_ts", max_settled_ts, per_second=1)))
            if status is not None:
                _query.append(
                    ("status", _parameters.choice("status", status, allowed=("unopened", "open", "paused", "closed", "settled")))
                )
            if tickers is not None:
                _items = _parameters.listing("tickers", tickers, write=_TICKERS, minimum_items=1)
                _query.append(("tickers", ",".join(_items)))
            if mve_filter is not None:
                _query.append(("mve_filter", _parameters.choice("mve_filter", mve_filter, allowed=("only", "exclude"))))
            _exclusive.at_most_one(
                {
                    "min_created_ts": min_created_ts,
                    "min_close_ts": min_close_ts,
                    "min_settled_ts": min_settled_ts,
                    "min_updated_ts": min_updated_ts,
                }
            )
            _exclusive.at_most_one(
                {
                    "min_created_ts": min_created_ts,
                    "max_close_ts": max_close_ts,
                    "max_settled_ts": max_settled_ts,
                    "max_updated_ts": max_updated_ts,
                }
            )
            _exclusive.at_most_one(
                {
                    "max_created_ts": max_created_ts,
                    "min_close_ts": min_close_ts,
                    "max_settled_ts": max_settled_ts,
                    "max_updated_ts": max_updated_ts,
                }
            )
            _exclusive.at_most_one(
                {
                    "max_created_ts": max_created_ts,
                    "max_close_ts": max_close_ts,
                    "min_settled_ts": min_settled_ts,
                    "max_updated_ts": max_updated_ts,
                }
            )
            _exclusive.at_most_one(
                {
                    "max_created_ts": max_created_ts,
                    "max_close_ts": max_close_ts,
                    "max_settled_ts": max_settled_ts,
                    "min_updated_ts": min_updated_ts,
                }
            )
            _exclusive.at_most_one({"min_updated_ts": min_updated_ts, "status": status})
            _exclusive.at_most_one({"min_updated_ts": min_updated_ts, "event_ticker": event_ticker})
            _exclusive.at_most_one({"min_updated_ts": min_updated_ts, "tickers": tickers})
            return self._call(Request(GET_MARKETS, "/markets", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_MARKETS.name)
            raise

    def get_market(self, ticker: str) -> GetMarketResponse:
        """Return one market.

        The response contains the market's rules, status, best prices and result. A market settled before the cutoff is only in
        `get_historical_market`. A new market may return 404 for a moment after it was announced.

        Args:
            ticker: Ticker of the market. A new market may be unknown for a moment after it was announced.

        Returns:
            One market.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/api-reference/market/get-market
        """
        try:
            _ticker_segment = _parameters.segment("ticker", _parameters.text("ticker", ticker, minimum_length=1))
            return self._call(Request(GET_MARKET, f"/markets/{_ticker_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_MARKET.name)
            raise

    def get_market_orderbook(self, ticker: str, *, depth: int | None = None) -> GetMarketOrderbookResponse:
        """Return the order book of one market.

        The book contains the bids on both sides and no asks, because a bid for no at a price is an ask for yes at one dollar
        minus that price. Levels are sorted by ascending price: the best bid is the last of its side, although the documentation
        says the first. So the best yes ask is one dollar minus the last price of `no_dollars`. A side may be empty, null or
        absent.

        Args:
            ticker: Ticker of the market. A new market may be unknown for a moment after it was announced.
            depth: Number of levels per side, starting from the best; 0 means all. From 0 to 100. The venue's default is 0.

        Returns:
            The order book of one market. Before March 2026, it was under `orderbook` with integers, which isn't described.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/market/get-market-orderbook
        """
        try:
            _ticker_segment = _parameters.segment("ticker", _parameters.text("ticker", ticker, minimum_length=1))
            _query: list[tuple[str, str]] = []
            if depth is not None:
                _query.append(("depth", _parameters.integer("depth", depth, minimum=0, maximum=100)))
            return self._call(
                Request(GET_MARKET_ORDERBOOK, f"/markets/{_ticker_segment}/orderbook", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_MARKET_ORDERBOOK.name)
            raise

    def get_market_orderbooks(self, *, tickers: str | Sequence[str]) -> GetMarketOrderbooksResponse:
        """Return the order books of several markets.

        Up to 100 markets per request, each with a book as in `get_market_orderbook`: only bids, best last.

        Args:
            tickers: The markets whose order books to return. Multiple tickers are sent as repeated parameters. At most 100
                items.

        Returns:
            The order books of several markets.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/market/get-multiple-market-orderbooks
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.extend(
                ("tickers", item)
                for item in _parameters.listing("tickers", tickers, write=_TICKERS_2, minimum_items=1, maximum_items=100)
            )
            return self._call(Request(GET_MARKET_ORDERBOOKS, "/markets/orderbooks", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_MARKET_ORDERBOOKS.name)
            raise

    def get_trades(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        ticker: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        is_block_trade: bool | None = None,
    ) -> GetTradesResponse:
        """Return one page of public trades.

        Trades of all members are returned, without their names; `get_fills` returns the account's own. Block trades are
        included unless `is_block_trade` excludes them. Trades before the cutoff are only in `get_trades_historical`.

        Args:
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. The venue's OpenAPI
                document also allows 0 without a meaning; this client doesn't send it. From 1 to 1000. The venue's default is
                100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            ticker: Only rows of the market with this ticker.
            min_ts: Only rows after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this time. An aware ``datetime``, or Unix time in whole seconds.
            is_block_trade: True for only block trades, which are negotiated outside the order book; false for only other
                trades. By default, both are returned.

        Returns:
            One page of trades.

        Documented failures: 400, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/api-reference/market/get-trades
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if is_block_trade is not None:
                _query.append(("is_block_trade", _parameters.boolean("is_block_trade", is_block_trade)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_TRADES, "/markets/trades", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_TRADES.name)
            raise

    def batch_get_market_candlesticks(
        self,
        *,
        market_tickers: str | Sequence[str],
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        include_latest_before_start: bool | None = None,
    ) -> BatchGetMarketCandlesticksResponse:
        """Return the candlesticks of several markets.

        Up to 100 markets and 10,000 candlesticks per request; a longer time range needs longer candlesticks, fewer markets or
        several requests. A market without candlesticks in the time range may have an empty list.

        Args:
            market_tickers: The markets whose candlesticks to return. Multiple tickers are sent as one comma-separated
                string. At most 100 items.
            start_ts: Only candlesticks that end at or after this time. An aware ``datetime``, or Unix time in whole
                seconds.
            end_ts: Only candlesticks that end at or before this time. An aware ``datetime``, or Unix time in whole seconds.
            period_interval: Length of a candlestick in minutes. The documentation requires at least 1; probably only 1, 60
                and 1440 are valid, as in the other candlestick operations, but this isn't documented. At least 1.
            include_latest_before_start: Whether to insert a synthetic candlestick first, so that a chart starts with a
                price. It is placed at the first period boundary after `start_ts`, has no prices of its own, and contains the
                last close before the time range as its `previous_dollars`. The venue's default is False.

        Returns:
            Candlesticks of several markets.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/market/batch-get-market-candlesticks
        """
        try:
            _query: list[tuple[str, str]] = []
            _items = _parameters.listing("market_tickers", market_tickers, write=_TICKERS, minimum_items=1, maximum_items=100)
            _query.append(("market_tickers", ",".join(_items)))
            _query.append(("start_ts", _parameters.moment("start_ts", start_ts, per_second=1)))
            _query.append(("end_ts", _parameters.moment("end_ts", end_ts, per_second=1)))
            _query.append(("period_interval", _parameters.integer("period_interval", period_interval, minimum=1)))
            if include_latest_before_start is not None:
                _query.append(
                    (
                        "include_latest_before_start",
                        _parameters.boolean("include_latest_before_start", include_latest_before_start),
                    )
                )
            _parameters.window("start_ts", start_ts, "end_ts", end_ts)
            return self._call(Request(BATCH_GET_MARKET_CANDLESTICKS, "/markets/candlesticks", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(BATCH_GET_MARKET_CANDLESTICKS.name)
            raise

    def get_market_candlesticks(
        self,
        series_ticker: str,
        ticker: str,
        *,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: CandleMinutes | Literal[1, 60, 1440],
        include_latest_before_start: bool | None = None,
    ) -> GetMarketCandlesticksResponse:
        """Return the candlesticks of one market.

        Candlesticks show the best prices and trades by minute, hour or day. A candlestick without trades has only the previous
        price under `price`. Candlesticks of markets settled before the cutoff are only in `get_market_candlesticks_historical`,
        under different names.

        Args:
            series_ticker: Ticker of the series.
            ticker: Ticker of the market. A new market may be unknown for a moment after it was announced.
            start_ts: Only candlesticks that end at or after this time. An aware ``datetime``, or Unix time in whole
                seconds.
            end_ts: Only candlesticks that end at or before this time. An aware ``datetime``, or Unix time in whole seconds.
            period_interval: Length of a candlestick in minutes.
            include_latest_before_start: Whether to insert a synthetic candlestick first, so that a chart starts with a
                price. It is placed at the first period boundary after `start_ts`, has no prices of its own, and contains the
                last close before the time range as its `previous_dollars`. The venue's default is False.

        Returns:
            Candlesticks of one market.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/market/get-market-candlesticks
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
            if include_latest_before_start is not None:
                _query.append(
                    (
                        "include_latest_before_start",
                        _parameters.boolean("include_latest_before_start", include_latest_before_start),
                    )
                )
            _parameters.window("start_ts", start_ts, "end_ts", end_ts)
            return self._call(
                Request(
                    GET_MARKET_CANDLESTICKS,
                    f"/series/{_series_ticker_segment}/markets/{_ticker_segment}/candlesticks",
                    query=_parameters.query(_query),
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_MARKET_CANDLESTICKS.name)
            raise

    def get_series_list(
        self,
        *,
        category: str | None = None,
        tags: str | None = None,
        include_product_metadata: bool | None = None,
        include_volume: bool | None = None,
        min_updated_ts: datetime | int | None = None,
    ) -> GetSeriesListResponse:
        """Return all series that match the filters.

        A series is a template for recurring events. The list isn't paginated, so without filters the response is large.

        Args:
            category: Only series of this category. `get_tags_for_series_categories` lists the categories.
            tags: Only series with this tag. `get_tags_for_series_categories` lists the tags. How to pass several isn't
                documented.
            include_product_metadata: Whether to include `product_metadata` in each series. The venue's default is False.
            include_volume: Whether to include `volume_fp` in each series. The venue's default is False.
            min_updated_ts: Only series whose description changed after this time. An aware ``datetime``, or Unix time in
                whole seconds.

        Returns:
            A list of series.

        Documented failures: 400, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/api-reference/market/get-series-list
        """
        try:
            _query: list[tuple[str, str]] = []
            if category is not None:
                _query.append(("category", _parameters.text("category", category, minimum_length=1)))
            if tags is not None:
                _query.append(("tags", _parameters.text("tags", tags, minimum_length=1)))
            if include_product_metadata is not None:
                _query.append(
                    ("include_product_metadata", _parameters.boolean("include_product_metadata", include_product_metadata))
                )
            if include_volume is not None:
                _query.append(("include_volume", _parameters.boolean("include_volume", include_volume)))
            if min_updated_ts is not None:
                _query.append(("min_updated_ts", _parameters.moment("min_updated_ts", min_updated_ts, per_second=1)))
            return self._call(Request(GET_SERIES_LIST, "/series", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_SERIES_LIST.name)
            raise

    def get_series(self, series_ticker: str, *, include_volume: bool | None = None) -> GetSeriesResponse:
        """Return one series.

        A series is a template for recurring events, with their fees, settlement sources and contract.

        Args:
            series_ticker: Ticker of the series.
            include_volume: Whether to include `volume_fp`, the contracts traded in all events of the series. The venue's
                default is False.

        Returns:
            One series.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/api-reference/market/get-series
        """
        try:
            _series_ticker_segment = _parameters.segment(
                "series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if include_volume is not None:
                _query.append(("include_volume", _parameters.boolean("include_volume", include_volume)))
            return self._call(Request(GET_SERIES, f"/series/{_series_ticker_segment}", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_SERIES.name)
            raise


class MarketResourceWithRawResponse(RawResource, of=MarketResource):
    """The methods of ``MarketResource``, which return the raw response."""

    get_markets = raw(MarketResource.get_markets)
    get_market = raw(MarketResource.get_market)
    get_market_orderbook = raw(MarketResource.get_market_orderbook)
    get_market_orderbooks = raw(MarketResource.get_market_orderbooks)
    get_trades = raw(MarketResource.get_trades)
    batch_get_market_candlesticks = raw(MarketResource.batch_get_market_candlesticks)
    get_market_candlesticks = raw(MarketResource.get_market_candlesticks)
    get_series_list = raw(MarketResource.get_series_list)
    get_series = raw(MarketResource.get_series)


class AsyncMarketResource(AsyncResource["AsyncMarketResourceWithRawResponse"]):
    """The methods of ``MarketResource``, asynchronous."""

    get_markets = awaitable(MarketResource.get_markets)
    get_market = awaitable(MarketResource.get_market)
    get_market_orderbook = awaitable(MarketResource.get_market_orderbook)
    get_market_orderbooks = awaitable(MarketResource.get_market_orderbooks)
    get_trades = awaitable(MarketResource.get_trades)
    batch_get_market_candlesticks = awaitable(MarketResource.batch_get_market_candlesticks)
    get_market_candlesticks = awaitable(MarketResource.get_market_candlesticks)
    get_series_list = awaitable(MarketResource.get_series_list)
    get_series = awaitable(MarketResource.get_series)


class AsyncMarketResourceWithRawResponse(AsyncRawResource, of=AsyncMarketResource):
    """The methods of ``AsyncMarketResource``, which return the raw response."""

    get_markets = awaitable(MarketResourceWithRawResponse.get_markets)
    get_market = awaitable(MarketResourceWithRawResponse.get_market)
    get_market_orderbook = awaitable(MarketResourceWithRawResponse.get_market_orderbook)
    get_market_orderbooks = awaitable(MarketResourceWithRawResponse.get_market_orderbooks)
    get_trades = awaitable(MarketResourceWithRawResponse.get_trades)
    batch_get_market_candlesticks = awaitable(MarketResourceWithRawResponse.batch_get_market_candlesticks)
    get_market_candlesticks = awaitable(MarketResourceWithRawResponse.get_market_candlesticks)
    get_series_list = awaitable(MarketResourceWithRawResponse.get_series_list)
    get_series = awaitable(MarketResourceWithRawResponse.get_series)
