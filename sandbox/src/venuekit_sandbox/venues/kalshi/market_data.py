"""Public market data from the exchange: markets, events, order books and trades."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import View
from venuekit_sandbox.exchange.orders import Side
from venuekit_sandbox.requests import BadParameter, Query, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.account import Row
from venuekit_sandbox.venues.kalshi.base import Choice, KalshiBase, listed, nested
from venuekit_sandbox.venues.kalshi.catalogue import Market
from venuekit_sandbox.venues.kalshi.market_bodies import FILTERS, MarketBodies
from venuekit_sandbox.venues.kalshi.portfolio import by_time

Body = Mapping[str, Any]
MISSING = nested(404, "not_found")


class MarketData(KalshiBase):
    """The public calls about markets."""

    @property
    def bodies(self) -> MarketBodies:
        """The writer of markets and events."""
        return MarketBodies(self.records)

    @handles("get_exchange_status")
    def _get_exchange_status(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        status = samples.parse(samples.one(self.name, "get_exchange_status", 200))
        active, trading = not self.records.exchange_paused, not self.records.trading_paused
        for one in (status, *status["exchange_index_statuses"]):
            one |= {"exchange_active": active, "trading_active": active and trading}
        return Answer(200, samples.write(status))

    @handles("get_user_data_timestamp")
    def _get_user_data_timestamp(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        seen = self.clock.micros() - round(self.reads_lag * 1_000_000)
        return Answer(200, samples.write({"as_of_time": writing.time(seen)}))

    @handles("get_market")
    def _get_market(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        market = self.bodies.find(decoded("ticker", parameters["ticker"]), archived=False)
        return MISSING if market is None else Answer(200, samples.write({"market": market}))

    @handles("get_markets")
    def _get_markets(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self.list_markets("markets", request, archived=False)

    def list_markets(self, name: str, request: WireRequest, *, archived: bool) -> Answer:
        """Return a page of markets, live or archived ones."""
        query = Query(request.query)
        chosen = Choice[Body]()
        chosen.by("tickers", query.texts("tickers"), lambda row, wanted: row["ticker"] in wanted)
        chosen.by("event_ticker", query.text("event_ticker"), lambda row, wanted: row["event_ticker"] == wanted)
        chosen.by("series_ticker", query.text("series_ticker"), lambda row, wanted: series(row["event_ticker"]) == wanted)
        chosen.by("status", query.text("status"), lambda row, wanted: row["status"] in FILTERS[wanted])
        chosen.by(
            "mve_filter", query.text("mve_filter"), lambda row, wanted: ("mve_collection_ticker" in row) == (wanted == "only")
        )
        for word, field in (
            ("created", "created_time"),
            ("close", "close_time"),
            ("settled", "settlement_ts"),
            ("updated", "updated_time"),
        ):
            _between(chosen, query, word, field)
        page, cursor = self.page(name, query, chosen, lambda _view: self.bodies.all(archived=archived))
        return listed({"markets": [samples.write(row) for row in page]}, cursor)

    @handles("get_event")
    def _get_event(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        nests, excludes = (query.text(name) == "true" for name in ("with_nested_markets", "exclude_markets"))
        if nests and excludes:
            raise BadParameter("exclude_markets and with_nested_markets exclude one another")
        event = self.bodies.event(decoded("event_ticker", parameters["event_ticker"]))
        if event is None:
            return MISSING
        markets = [] if excludes else self.bodies.of_event(event["event_ticker"])
        if nests:
            return Answer(200, samples.write({"event": {**event, "markets": markets}, "markets": []}))
        return Answer(200, samples.write({"event": event, "markets": markets}))

    @handles("get_market_orderbook")
    def _get_orderbook(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        ticker = decoded("ticker", parameters["ticker"])
        if ticker not in self.records.markets:
            return MISSING
        depth = Query(request.query).number("depth", 0, 100) or None
        return Answer(200, samples.write({"orderbook_fp": self._book(ticker, depth)}))

    @handles("get_market_orderbooks")
    def _get_orderbooks(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        tickers = Query(request.query, ["tickers"]).all("tickers")
        rows = [{"ticker": one, "orderbook_fp": self._book(one, None)} for one in tickers if one in self.records.markets]
        return Answer(200, samples.write({"orderbooks": rows}))

    def _book(self, ticker: str, depth: int | None) -> dict[str, object]:
        """Return the bids of both sides, the best one last: an ask is a bid for the other contract."""
        book = self.records.exchange.state.books[ticker]
        bids, asks = (book.levels(side)[:depth][::-1] for side in (Side.BUY, Side.SELL))
        return {
            "yes_dollars": [[writing.price(price), writing.count(quantity)] for price, quantity in bids],
            "no_dollars": [[writing.price(1 - price), writing.count(quantity)] for price, quantity in asks],
        }

    @handles("get_trades")
    def _get_trades(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self.list_trades("trades", request, self.trade_rows)

    def list_trades(self, name: str, request: WireRequest, rows: Callable[[View], Sequence[Row]]) -> Answer:
        """Return a page of trades, live or archived ones."""
        query = Query(request.query)
        chosen = Choice[Row]()
        chosen.by("ticker", query.text("ticker"), lambda row, wanted: row.market.ticker == wanted)
        chosen.by("is_block_trade", query.text("is_block_trade"), lambda row, wanted: row.status == f"block {wanted}")
        by_time(chosen, query)
        page, cursor = self.page(name, query, chosen, rows)
        return listed({"trades": [row.text for row in page]}, cursor)

    def trade_rows(self, view: View, *, archived: bool = False) -> list[Row]:
        """Return the live or archived trades of the exchange, newest first, with those of the documented sample last."""
        state, markets = self.records.exchange.state, self.records.markets
        found = [
            Row(
                market=markets[one.symbol],
                encoded=samples.write(writing.trade(one, markets[one.symbol])),
                moment=datetime.fromisoformat(writing.time(one.at)),
                status="block false",
            )
            for one in reversed(state.trades)
            if one.step <= view.step
        ]
        all_trades = [*found, *self.documented_trades("get_trades")]
        return [row for row in all_trades if self.records.is_archived(row.moment) == archived]

    def documented_trades(self, operation: str) -> list[Row]:
        """Return the trades of a documented sample."""
        if self.options.account == "empty":
            return []
        return [
            Row(
                market=Market(one["ticker"], one["ticker"].rpartition("-")[0], 0),
                encoded=samples.write(one),
                moment=datetime.fromisoformat(one["created_time"]),
                status=f"block {str(one['is_block_trade']).lower()}",
            )
            for one in samples.parse(samples.one(self.name, operation, 200))["trades"]
        ]


def series(event_ticker: str) -> str:
    """Return the series of an event."""
    return event_ticker.partition("-")[0]


def _between(chosen: Choice[Body], query: Query, word: str, field: str) -> None:
    least = query.number(f"min_{word}_ts", -(2**63), 2**63 - 1)
    most = query.number(f"max_{word}_ts", -(2**63), 2**63 - 1)

    def seconds(row: Body) -> float | None:
        return datetime.fromisoformat(row[field]).timestamp() if row.get(field) else None

    chosen.by(f"min_{word}_ts", least, lambda row, wanted: (at := seconds(row)) is not None and at >= wanted)
    chosen.by(f"max_{word}_ts", most, lambda row, wanted: (at := seconds(row)) is not None and at < wanted)
