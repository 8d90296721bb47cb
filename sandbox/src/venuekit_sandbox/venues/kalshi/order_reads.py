"""Reads of orders."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Order, View, moment
from venuekit_sandbox.requests import Query, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.account import Row
from venuekit_sandbox.venues.kalshi.base import Choice, KalshiBase, listed, nested, shard, subaccount
from venuekit_sandbox.venues.kalshi.portfolio import by_time


class OrderReads(KalshiBase):
    """The calls that read the member's own orders."""

    @handles("get_order")
    def _get_order(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        body = self.find_order(decoded("order_id", parameters["order_id"]))
        return nested(404, "not_found") if body is None else Answer(200, samples.write({"order": body}))

    def find_order(self, order_id: str) -> Mapping[str, object] | None:
        """Return an order as reads show it; None if it isn't visible."""
        order = self.view().order(order_id)
        if order is not None:
            past = not order.is_open and self.records.is_archived(moment(order.updated_at))
            return None if past else self.records.written(order)
        return self.records.loaded_orders.get(order_id)

    @handles("get_orders")
    def _get_orders(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        chosen = Choice[Row]()
        chosen.by("ticker", query.texts("ticker", most=100), lambda row, wanted: row.market.ticker in wanted)
        chosen.by("event_ticker", query.texts("event_ticker", most=100), lambda row, wanted: row.market.event_ticker in wanted)
        chosen.by("status", query.text("status"), lambda row, wanted: row.status == wanted)
        chosen.by("subaccount", subaccount(query), lambda row, wanted: row.subaccount == wanted)
        chosen.by("exchange_index", shard(query), lambda row, wanted: row.market.exchange_index == wanted)
        by_time(chosen, query)
        page, cursor = self.page("orders", query, chosen, self.order_rows, orders=True)
        return listed({"orders": [row.text for row in page]}, cursor)

    def order_rows(self, view: View, *, archived: bool = False) -> list[Row]:
        """Return the visible live or archived orders, newest first, with loaded ones last."""
        rows = [
            Row(
                market=self.records.markets[order.symbol],
                encoded=partial(self._encoded, order),
                moment=moment(order.created_at),
                order_id=order.id,
                subaccount=order.party.subaccount,
                status=writing.STATUSES[order.status],
            )
            for order in view.orders()
            if (not order.is_open and self.records.is_archived(moment(order.updated_at))) == archived
        ]
        loaded = [row for row in self.records.orders.visible(view.step) if self.records.is_archived(row.moment) == archived]
        return [*rows, *loaded]

    def _encoded(self, order: Order) -> bytes:
        return samples.write(self.records.written(order))

    @handles("get_order_queue_position")
    def _get_queue_position(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        order = self.view().order(decoded("order_id", parameters["order_id"]))
        ahead = None if order is None else self._ahead(order)
        return nested(404, "not_found") if ahead is None else Answer(200, samples.write({"queue_position_fp": ahead}))

    @handles("get_order_queue_positions")
    def _get_queue_positions(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        tickers, event, number = query.texts("market_tickers"), query.text("event_ticker"), subaccount(query) or 0
        rows = []
        for order in self.view(orders=True).orders():
            market = self.records.markets[order.symbol]
            wanted = (not tickers or market.ticker in tickers) and event in ("", market.event_ticker)
            if wanted and order.party.subaccount == number and (ahead := self._ahead(order)) is not None:
                rows.append({"order_id": order.id, "market_ticker": market.ticker, "queue_position_fp": ahead})
        return Answer(200, samples.write({"queue_positions": rows}))

    def _ahead(self, order: Order) -> str | None:
        book = self.records.exchange.state.books[order.symbol]
        return writing.count(book.ahead(order.id)) if order.id in book else None
