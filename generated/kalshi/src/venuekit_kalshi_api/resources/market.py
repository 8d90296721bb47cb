"""Kalshi: market. Generated from the venue's description; change that and run ``nox -s generate``."""

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

GET_MARKETS: Operation[GetMarketsResponse] = Operation(
    name="get_markets",
    method="GET",
    path="/markets",
    success={200: model_body("venuekit_kalshi_api", "GetMarketsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("markets",), size="limit", largest=1000, next="cursor"),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-markets",
)

GET_MARKET: Operation[GetMarketResponse] = Operation(
    name="get_market",
    method="GET",
    path="/markets/{ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetMarketResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-market",
)

GET_MARKET_ORDERBOOK: Operation[GetMarketOrderbookResponse] = Operation(
    name="get_market_orderbook",
    method="GET",
    path="/markets/{ticker}/orderbook",
    success={200: model_body("venuekit_kalshi_api", "GetMarketOrderbookResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-market-orderbook",
)

GET_MARKET_ORDERBOOKS: Operation[GetMarketOrderbooksResponse] = Operation(
    name="get_market_orderbooks",
    method="GET",
    path="/markets/orderbooks",
    success={200: model_body("venuekit_kalshi_api", "GetMarketOrderbooksResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-multiple-market-orderbooks",
)

GET_TRADES: Operation[GetTradesResponse] = Operation(
    name="get_trades",
    method="GET",
    path="/markets/trades",
    success={200: model_body("venuekit_kalshi_api", "GetTradesResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("trades",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-trades",
)

BATCH_GET_MARKET_CANDLESTICKS: Operation[BatchGetMarketCandlesticksResponse] = Operation(
    name="batch_get_market_candlesticks",
    method="GET",
    path="/markets/candlesticks",
    success={200: model_body("venuekit_kalshi_api", "BatchGetMarketCandlesticksResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    window=Window("start_ts", "end_ts"),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/batch-get-market-candlesticks",
)

GET_MARKET_CANDLESTICKS: Operation[GetMarketCandlesticksResponse] = Operation(
    name="get_market_candlesticks",
    method="GET",
    path="/series/{series_ticker}/markets/{ticker}/candlesticks",
    success={200: model_body("venuekit_kalshi_api", "GetMarketCandlesticksResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    window=Window("start_ts", "end_ts"),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-market-candlesticks",
)

GET_SERIES_LIST: Operation[GetSeriesListResponse] = Operation(
    name="get_series_list",
    method="GET",
    path="/series",
    success={200: model_body("venuekit_kalshi_api", "GetSeriesListResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-series-list",
)

GET_SERIES: Operation[GetSeriesResponse] = Operation(
    name="get_series",
    method="GET",
    path="/series/{series_ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetSeriesResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/market/get-series",
)


class MarketResource(Resource):
    """Markets and the series they belong to, with prices, trades, order books and candlesticks. Public.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    @property
    def with_raw_response(self) -> MarketResourceWithRawResponse:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        return MarketResourceWithRawResponse(self._client)

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
        """Markets, one page.

        One page of markets, combos included unless `mve_filter` says otherwise. Without a filter that is a very large number.

        The words of the filter `status` aren't those of the markets: `open` lists those that are `active`, `paused` those that
        are `inactive`, `settled` those that are `finalized`; a value of the market's own is refused with 400. The filter may
        trail a settlement by half a minute.

        Only one pair of times may be given, and each goes with certain values of `status` only: those of creation with
        `unopened`, `open` or none, those of closing with `closed` or none, those of settlement with `settled` or none.
        `min_updated_ts` goes with `mve_filter=exclude` alone, and with `series_ticker` where that is given too.

        Markets that were settled before the cutoff (see `get_historical_cutoff`) are listed by `get_historical_markets` only. A
        cursor that makes no sense was seen to be answered with the first page in June 2026, not with an error.

        Pass at most one of ``min_created_ts``, ``min_close_ts``, ``min_settled_ts``, ``min_updated_ts``.

        Pass at most one of ``min_created_ts``, ``max_close_ts``, ``max_settled_ts``, ``max_updated_ts``.

        Pass at most one of ``max_created_ts``, ``min_close_ts``, ``max_settled_ts``, ``max_updated_ts``.

        Pass at most one of ``max_created_ts``, ``max_close_ts``, ``min_settled_ts``, ``max_updated_ts``.

        Pass at most one of ``max_created_ts``, ``max_close_ts``, ``max_settled_ts``, ``min_updated_ts``.

        Pass at most one of ``min_updated_ts``, ``status``.

        Pass at most one of ``min_updated_ts``, ``event_ticker``.

        Pass at most one of ``min_updated_ts``, ``tickers``.

        Args:
            limit: How many rows a page may hold. A number out of range is refused with 400, not trimmed. The venue's
                description of its own lets 0 pass too without saying what it stands for; it isn't sent here. From 1 to 1000.
                The venue's default is 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            event_ticker: Only rows of the event with this ticker; several can't be given.
            series_ticker: Only rows of the series with this ticker.
            min_created_ts: Only markets created after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_created_ts: Only markets created before this moment. An aware ``datetime``, or Unix time in whole seconds.
            min_updated_ts: Only markets whose description changed after this moment; trading doesn't count as a change.
                Goes with `mve_filter=exclude`, and with `series_ticker` next to that, but with no other filter. An aware
                ``datetime``, or Unix time in whole seconds.
            max_updated_ts: Only markets whose description changed before this moment. The page names it without a rule of
                its own; that it goes with what `min_updated_ts` goes with is inferred. An aware ``datetime``, or Unix time in
                whole seconds.
            max_close_ts: Only markets that close before this moment. An aware ``datetime``, or Unix time in whole seconds.
            min_close_ts: Only markets that close after this moment. An aware ``datetime``, or Unix time in whole seconds.
            min_settled_ts: Only markets settled after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_settled_ts: Only markets settled before this moment. An aware ``datetime``, or Unix time in whole seconds.
            status: Only markets in this part of their life; one value at a time. Left out, markets of any status are
                listed.
            tickers: Only the markets with these tickers. Several go out as one text with commas between them.
            mve_filter: Whether to list combos alone, or to leave them out. Without it both are listed.

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
        """One market.

        One market: its rules, its life so far, its best prices, and how it was decided. A market that was settled before the
        cutoff is found by `get_historical_market` only. A market may answer 404 for a moment after it was announced.

        Args:
            ticker: Ticker of the market. A market may be unknown for a moment after it was announced.

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
        """The order book of one market.

        The bids on both sides of one market; there are no asks, since a bid for no at a price is an ask for yes at one dollar
        less that price. Levels rise in price: the best bid is the last of its side, though the page says the first. So the best
        yes ask is one dollar less the last price of `no_dollars`. A side may be empty, null or absent.

        Args:
            ticker: Ticker of the market. A market may be unknown for a moment after it was announced.
            depth: How many levels of each side to send, counted from the best; 0 stands for all. From 0 to 100. The venue's
                default is 0.

        Returns:
            The book of one market. Before March 2026 it stood under `orderbook` in whole numbers, which isn't described.

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
        """The order books of several markets.

        The books of up to 100 markets at once, each as `get_market_orderbook` has it: bids only, the best one last.

        Args:
            tickers: The markets to send the books of, each in a parameter of its own. At most 100 items.

        Returns:
            The books of several markets.

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
        """Everybody's trades, one page.

        One page of the trades of all members, without their names; a member's own are under `get_fills`. Block trades are
        listed too unless `is_block_trade` says otherwise. Trades before the cutoff are listed by `get_trades_historical` only.

        Args:
            limit: How many rows a page may hold. A number out of range is refused with 400, not trimmed. The venue's
                description of its own lets 0 pass too without saying what it stands for; it isn't sent here. From 1 to 1000.
                The venue's default is 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            ticker: Only rows of the market with this ticker.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            is_block_trade: True for block trades only, which were agreed upon away from the book; false for all others.
                Left out, both are listed.

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
        """Candlesticks of several markets.

        Candlesticks of up to 100 markets, 10,000 in all; a longer span needs longer candlesticks, fewer markets or several
        calls. A market without candlesticks in the span may have an empty list.

        Args:
            market_tickers: The markets to send the candlesticks of. Several tickers go out as one text with commas between
                them. At most 100 items.
            start_ts: Only candlesticks that end at this moment or after it. An aware ``datetime``, or Unix time in whole
                seconds.
            end_ts: Only candlesticks that end at this moment or before it. An aware ``datetime``, or Unix time in whole
                seconds.
            period_interval: Length of a candlestick in minutes. The page asks for 1 at least; that only 1, 60 and 1440 are
                good, as in the other candlestick calls, is likely but not said. At least 1.
            include_latest_before_start: Whether to put a made-up candlestick first, so that a chart has a price to begin
                with. It stands at the first boundary after `start_ts`, has no prices of its own, and holds the last close
                before the span as its `previous_dollars`. The venue's default is False.

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
        """Candlesticks of one market.

        How the best prices and the trades of one market went, minute by minute, hour by hour or day by day. A candlestick
        without trades has no prices under `price` but the previous one. Candlesticks of markets that were settled before the
        cutoff come from `get_market_candlesticks_historical` only, under other names.

        Args:
            series_ticker: Ticker of the series.
            ticker: Ticker of the market. A market may be unknown for a moment after it was announced.
            start_ts: Only candlesticks that end at this moment or after it. An aware ``datetime``, or Unix time in whole
                seconds.
            end_ts: Only candlesticks that end at this moment or before it. An aware ``datetime``, or Unix time in whole
                seconds.
            period_interval: Length of a candlestick in minutes.
            include_latest_before_start: Whether to put a made-up candlestick first, so that a chart has a price to begin
                with. It stands at the first boundary after `start_ts`, has no prices of its own, and holds the last close
                before the span as its `previous_dollars`. The venue's default is False.

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
        """Series.

        All series, or those that a filter leaves. A series is the pattern that events recur by. The list isn't paged, so
        without a filter the answer is large.

        Args:
            category: Only series of this category. `get_tags_for_series_categories` lists the categories.
            tags: Only series with this tag. `get_tags_for_series_categories` lists the tags; the page doesn't say how
                several would be given.
            include_product_metadata: Whether to send `product_metadata` with each series. The venue's default is False.
            include_volume: Whether to send `volume_fp` with each series. The venue's default is False.
            min_updated_ts: Only series whose description changed after this moment. An aware ``datetime``, or Unix time in
                whole seconds.

        Returns:
            Series.

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
        """One series.

        One series, the pattern that events recur by: its fees, its sources of settlement, its contract.

        Args:
            series_ticker: Ticker of the series.
            include_volume: Whether to send `volume_fp`, the contracts traded in all events of the series. The venue's
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


class MarketResourceWithRawResponse(RawResource):
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


class AsyncMarketResource(AsyncResource):
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

    @property
    def with_raw_response(self) -> AsyncMarketResourceWithRawResponse:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        return AsyncMarketResourceWithRawResponse(self._client)


class AsyncMarketResourceWithRawResponse(AsyncRawResource):
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
