"""The archive: records before a cutoff that the sandbox's user can move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Position, View, moment
from venuekit_sandbox.requests import Query, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.account import Row
from venuekit_sandbox.venues.kalshi.base import Choice, listed, subaccount
from venuekit_sandbox.venues.kalshi.catalogue import Market
from venuekit_sandbox.venues.kalshi.market_data import MISSING, MarketData
from venuekit_sandbox.venues.kalshi.order_reads import OrderReads
from venuekit_sandbox.venues.kalshi.portfolio import Portfolio, by_time


class Historical(Portfolio, OrderReads, MarketData):
    """The operations on archived records. In the generated account, those of the documented samples come first."""

    def archive(self, before: datetime) -> None:
        """Move records that ended before a time to the archive: only the historical operations return them."""
        if before.tzinfo is None:
            raise ValueError(f"the time needs a time zone, unlike {before!r}")
        self.records.cutoff = before

    @handles("get_historical_cutoff")
    def _get_cutoff(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if self.records.cutoff is None:
            return Answer(200, samples.one(self.name, "get_historical_cutoff", 200))
        at = writing.time(self.records.cutoff)
        names = ("market_settled_ts", "trades_created_ts", "orders_updated_ts", "market_positions_last_updated_ts")
        return Answer(200, samples.write(dict.fromkeys(names, at)))

    @handles("get_fills_historical")
    def _get_fills_historical(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self.list_fills("archived fills", request, self._fills)

    def _fills(self, view: View) -> list[Row]:
        past = [row for row in self.records.fills.visible(view.step) if self.records.is_archived(row.moment)]
        return [*past, *self._documented_rows("get_fills_historical", "fills", "created_time")]

    @handles("get_historical_orders")
    def _get_historical_orders(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        chosen = Choice[Row]()
        chosen.by("ticker", query.text("ticker"), lambda row, wanted: row.market.ticker == wanted)
        chosen.by("subaccount", subaccount(query), lambda row, wanted: row.subaccount == wanted)
        by_time(chosen, query)
        page, cursor = self.page("archived orders", query, chosen, self._orders, orders=True)
        return listed({"orders": [row.text for row in page]}, cursor)

    def _orders(self, view: View) -> list[Row]:
        past = self.order_rows(view, archived=True)
        return [*past, *self._documented_rows("get_historical_orders", "orders", "created_time")]

    @handles("get_historical_positions")
    def _get_historical_positions(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if self.records.cutoff is None and self.options.account == "made-up":
            return self._sample_positions(request)
        return self.list_positions("archived positions", request, self._positions, settled=True)

    def _positions(self, view: View) -> list[Position]:
        return [one for one in view.positions() if one.settled and self.records.is_archived(moment(one.updated_at))]

    def _sample_positions(self, request: WireRequest) -> Answer:
        query, body = Query(request.query), samples.parse(samples.one(self.name, "get_historical_positions", 200))
        ticker, event = query.text("ticker"), query.text("event_ticker")
        rows = [one for one in body["market_positions"] if ticker in ("", one["ticker"]) and one["ticker"].startswith(event)]
        if (subaccount(query) or 0) or query.text("cursor"):
            rows = []
        return Answer(
            200,
            samples.write({"market_positions": rows, "event_positions": body["event_positions"] if rows else [], "cursor": ""}),
        )

    @handles("get_trades_historical")
    def _get_trades_historical(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self.list_trades("archived trades", request, self._trades)

    def _trades(self, view: View) -> Sequence[Row]:
        past = self.trade_rows(view, archived=True)
        return [*past, *self.documented_trades("get_trades_historical")]

    @handles("get_historical_markets")
    def _get_historical_markets(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self.list_markets("archived markets", request, archived=True)

    @handles("get_historical_market")
    def _get_historical_market(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        market = self.bodies.find(decoded("ticker", parameters["ticker"]), archived=True)
        return MISSING if market is None else Answer(200, samples.write({"market": market}))

    def _documented_rows(self, operation: str, name: str, time: str) -> list[Row]:
        if self.options.account == "empty":
            return []
        return [
            Row(
                market=Market(one["ticker"], one["ticker"].rpartition("-")[0], 0),
                encoded=samples.write(one),
                moment=datetime.fromisoformat(one[time]),
                order_id=one["order_id"],
                subaccount=int(one.get("subaccount_number") or 0),
            )
            for one in samples.parse(samples.one(self.name, operation, 200))[name]
        ]
