"""Orders: placed, changed and canceled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import (
    NewOrder,
    Order,
    OrderNotOpen,
    Party,
    Refused,
    TimeInForce,
    UnknownOrder,
)
from venuekit_sandbox.exchange.clock import MICROSECONDS
from venuekit_sandbox.requests import Query, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.base import shard, subaccount
from venuekit_sandbox.venues.kalshi.order_reads import OrderReads
from venuekit_sandbox.venues.kalshi.records import MEMBER
from venuekit_sandbox.venues.kalshi.refusals import Denied, answer, reason

Body = Mapping[str, Any]


class Orders(OrderReads):
    """The calls that place, change and cancel orders."""

    @handles("create_order_v2")
    def _create_order(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return _answered(201, lambda: self._place(samples.parse(request.body)))

    @handles("batch_create_orders_v2")
    def _batch_create_orders(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        nothing = dict.fromkeys(("order_id", "fill_count", "remaining_count", "average_fill_price", "average_fee_paid", "ts_ms"))
        rows = []
        for body in samples.parse(request.body)["orders"]:
            try:
                rows.append({**self._place(body), "error": None})
            except Refused as refused:
                rows.append({**nothing, "client_order_id": body.get("client_order_id"), "error": reason(refused)[1]})
        return Answer(201, samples.write({"orders": rows}))

    @handles("cancel_order_v2")
    def _cancel_order(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        wanted = {
            "order_id": decoded("order_id", parameters["order_id"]),
            "subaccount": subaccount(query),
            "exchange_index": shard(query),
            "market_ticker": query.text("market_ticker") or None,
        }
        return _answered(200, lambda: self._cancel(wanted))

    @handles("batch_cancel_orders_v2")
    def _batch_cancel_orders(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        rows = []
        for body in samples.parse(request.body)["orders"]:
            try:
                rows.append(self._cancel(body))
            except Refused as refused:
                failed = {"client_order_id": None, "reduced_by": "0.00", "ts_ms": None, "error": reason(refused)[1]}
                rows.append({"order_id": body["order_id"], **failed})
        return Answer(200, samples.write({"orders": rows}))

    @handles("cancel_all_orders")
    def _cancel_all_orders(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        number = subaccount(Query(request.query))
        self.records.exchange.cancel_all(lambda order: order.party.member == MEMBER and number in (None, order.party.subaccount))
        return Answer(204, b"")

    @handles("amend_order_v2")
    def _amend_order(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        body, order_id = samples.parse(request.body), decoded("order_id", parameters["order_id"])
        number = subaccount(Query(request.query)) or 0
        return _answered(200, lambda: self._amend(order_id, number, body))

    @handles("decrease_order_v2")
    def _decrease_order(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        body, order_id = samples.parse(request.body), decoded("order_id", parameters["order_id"])
        number = subaccount(Query(request.query)) or 0

        def decrease() -> Mapping[str, object]:
            self._may_trade(cancel=True)
            order = self._mine(order_id, number)
            by, to = (Decimal(body[name]) if body.get(name) is not None else None for name in ("reduce_by", "reduce_to"))
            order = self.records.exchange.decrease(order.id, by=by, to=to)
            return {**self._ids(order), "remaining_count": writing.count(order.remaining), "ts_ms": self._now()}

        return _answered(200, decrease)

    # Writes

    def _place(self, body: Body) -> Mapping[str, object]:
        self._may_trade()
        time_in_force = TimeInForce(body["time_in_force"])
        reduce_only = bool(body.get("reduce_only"))
        if reduce_only and time_in_force is not TimeInForce.IMMEDIATE_OR_CANCEL:
            raise Denied(400, "invalid_order", "reduce_only needs immediate_or_cancel")
        number, group = int(body.get("subaccount") or 0), body.get("order_group_id") or ""
        if number not in self.records.netting:
            raise Denied(400, "invalid_order", "subaccount not found")
        self._group_takes(group)
        market = self.records.markets.get(body["ticker"])
        index = body.get("exchange_index")
        if market is not None and index is not None and int(index) not in (-1, market.exchange_index):
            raise Denied(400, "invalid_order", "market not found on this shard")
        expires = body.get("expiration_time")
        order = self.records.exchange.place(
            NewOrder(
                party=Party(MEMBER, number),
                symbol=body["ticker"],
                side=writing.BOOK_SIDES[body["side"]],
                quantity=Decimal(body["count"]),
                price=Decimal(body["price"]),
                time_in_force=time_in_force,
                post_only=bool(body.get("post_only")),
                reduce_only=reduce_only,
                expires_at=None if expires is None else int(expires) * MICROSECONDS,
                self_trade=writing.SELF_TRADE[body["self_trade_prevention_type"]],
                # Always present when orders are read.
                client_id=body.get("client_order_id") or self.records.ids.uuid("client orders"),
                group=group,
                info={"cancel_on_pause": bool(body.get("cancel_order_on_pause"))},
            )
        )
        order = self.records.exchange.state.order(order.id)  # its group may have canceled it immediately
        return {**self._ids(order), **self._outcome(order, order.step), "ts_ms": self._now()}

    def _amend(self, order_id: str, number: int, body: Body) -> Mapping[str, object]:
        self._may_trade()
        order = self._mine(order_id, number)
        if not order.is_open:
            raise OrderNotOpen(order_id)
        if body["ticker"] != order.symbol:
            raise Denied(400, "order_ticker_mismatch")
        if writing.BOOK_SIDES[body["side"]] is not order.side:
            raise Denied(400, "order_side_mismatch")
        if body.get("client_order_id") not in (None, order.client_id):
            raise Denied(400, "order_id_and_client_order_id_mismatch")
        expires = body.get("expiration_time")
        with self.records.exchange.change():
            amended = self.records.exchange.amend(
                order_id,
                price=Decimal(body["price"]),
                quantity=Decimal(body["count"]),
                expires_at=int(expires) * MICROSECONDS if expires and int(expires) else None,
                keeps_expiry=expires is None,
                client_id=body.get("updated_client_order_id"),
            )
            step = self.records.exchange.state.timeline.step
        return {**self._ids(amended), **self._outcome(amended, step), "ts_ms": self._now()}

    def _cancel(self, body: Body) -> Mapping[str, object]:
        self._may_trade(cancel=True)
        order = self._mine(body["order_id"], int(body.get("subaccount") or 0))
        market, index, ticker = self.records.markets[order.symbol], body.get("exchange_index"), body.get("market_ticker")
        if ticker is not None and ticker != market.ticker:
            raise UnknownOrder(order.id)
        # Without a ticker, the venue looks on the given shard, or on the first one.
        if int(index if index is not None else -1 if ticker else 0) not in (market.exchange_index, -1):
            raise UnknownOrder(order.id)
        self.records.exchange.cancel(order.id)
        return {**self._ids(order), "reduced_by": writing.count(order.remaining), "ts_ms": self._now()}

    def _mine(self, order_id: str, number: int) -> Order:
        """Return the current state of a subaccount's order; writes don't lag."""
        self.records.exchange.catch_up()
        order = self.records.exchange.state.order(order_id)
        if order.party != Party(MEMBER, number):
            raise UnknownOrder(order_id)
        return order

    def _may_trade(self, *, cancel: bool = False) -> None:
        if self.records.exchange_paused or (self.records.trading_paused and not cancel):
            raise Denied(503, "service_unavailable", "the exchange is paused")

    def _group_takes(self, group_id: str) -> None:
        if group_id and group_id not in self.records.groups.all:
            raise Denied(400, "invalid_order", "order group not found")
        if group_id and self.records.groups.all[group_id].triggered:
            raise Denied(400, "invalid_order", "order group is triggered")

    def _outcome(self, order: Order, step: int) -> dict[str, object]:
        """Return the effect of one change on an order: the quantity filled immediately, and the rest."""
        fills = [fill for fill in self.records.exchange.state.fills_of(step) if fill.order_id == order.id]
        quantity = sum((fill.quantity for fill in fills), Decimal(0))
        found: dict[str, object] = {
            "fill_count": writing.count(quantity),
            "remaining_count": writing.count(order.remaining),
        }
        if quantity:
            spent = sum((fill.price * fill.quantity for fill in fills), Decimal(0))
            found["average_fill_price"] = writing.average(spent, quantity, 4)
            found["average_fee_paid"] = writing.average(sum((fill.fee for fill in fills), Decimal(0)), quantity, 6)
        return found

    def _ids(self, order: Order) -> dict[str, object]:
        return {"order_id": order.id, "client_order_id": order.client_id}

    def _now(self) -> int:
        return self.clock.micros() // 1000


def _answered(status: int, write: Callable[[], Mapping[str, object]]) -> Answer:
    try:
        return Answer(status, samples.write(write()))
    except Refused as refused:
        return answer(refused)
