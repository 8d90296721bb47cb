"""The operations of orders."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.bodies import BadField, Fields, iso_micros
from venuekit_sandbox.exchange import Exchange, Fill, NewOrder, Order, OrderNotOpen, Refused, Side, View
from venuekit_sandbox.requests import Query, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.coinapi_ems import markets
from venuekit_sandbox.venues.coinapi_ems.holdings import Holdings
from venuekit_sandbox.venues.coinapi_ems.management import NAME, Management
from venuekit_sandbox.venues.coinapi_ems.orders import EXEC_INST, EXPIRING, TIME_IN_FORCE, Ordered, history_row, report

UNREACHABLE = 490
#: Misspelt by the venue itself, in its page and in its own OpenAPI document.
REJECT_MEDIA_TYPE = "appliction/json"


class Trading(Management):
    """Orders: placed, cancelled, reported and logged."""

    exchange: Exchange
    holdings: Holdings
    orders: list[Ordered]
    api_key: str

    @abstractmethod
    def unreachable(self, exchange_id: str) -> Answer | None:
        """Return the error response of an unreachable exchange; None for a reachable one."""

    def view(self, exchange_id: str) -> View:
        """Return the current view of an account."""
        return self.exchange.view(exchange_id, lag=self.reads_lag, orders_lag=self.orders_lag)

    @handles("create_order")
    def _create(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        ordered, wanted = self._read(Fields.of(request.body))
        if refusal := self.unreachable(ordered.exchange_id):
            return refusal
        # No page says that a second use of a client order id is refused, so it is accepted.
        try:
            done = replace(ordered, order_id=self.exchange.place(wanted).id)
        except Refused as refused:
            done = replace(ordered, refusal=f"EOrder:{refused}")
        self.orders.append(done)
        return Answer(200, samples.write(self._report(done, self.exchange.view(done.exchange_id))))

    def _read(self, fields: Fields) -> tuple[Ordered, NewOrder]:
        exchange_id = fields.text("exchange_id")
        names = fields.text("symbol_id_exchange", required=False), fields.text("symbol_id_coinapi", required=False)
        if not any(names):
            raise BadField("symbol_id_exchange", "or symbol_id_coinapi is missing")
        amount, price = fields.number("amount_order"), fields.number("price")
        assert amount is not None
        assert price is not None
        fields.choice("order_type", ["LIMIT"])
        time_in_force = fields.choice("time_in_force", TIME_IN_FORCE)
        expires_at = fields.micros("expire_time")
        if expires_at is None and time_in_force in EXPIRING:
            raise BadField("expire_time", f"is missing, which {time_in_force} needs")
        market = self._market(exchange_id, *names)
        instructions = fields.choices("exec_inst", EXEC_INST)
        ordered = Ordered(
            exchange_id=exchange_id,
            client_order_id=fields.text("client_order_id"),
            symbol_id_exchange=market.symbol_id_exchange,
            symbol_id_coinapi=market.symbol_id_coinapi,
            amount=amount,
            price=price,
            side=Side[fields.choice("side", [side.name for side in Side])],
            time_in_force=time_in_force,
            expires_at=expires_at if time_in_force in EXPIRING else None,
            exec_inst=instructions,
            tag=str(74733759 + self.exchange.ids.number("tags")),
            at=self.clock.micros(),
        )
        wanted = NewOrder(
            party=self.holdings.open(exchange_id),
            symbol=market.symbol_id_coinapi if market.is_on(exchange_id) else f"{market.symbol_id_coinapi} on {exchange_id}",
            side=ordered.side,
            quantity=amount,
            price=price,
            time_in_force=TIME_IN_FORCE[time_in_force],
            post_only="MAKER_OR_CANCEL" in instructions,
            reduce_only="DO_NOT_INCREASE" in instructions,
            expires_at=ordered.expires_at,
            client_id=ordered.client_order_id,
        )
        return ordered, wanted

    def _market(self, exchange_id: str, by_exchange: str, by_coinapi: str) -> markets.Market:
        """Return a market by either of its names; an unknown one is refused later, as the exchange does."""
        for instrument in self.exchange.state.instruments.values():
            market = instrument.info
            assert isinstance(market, markets.Market)
            named = by_coinapi == market.symbol_id_coinapi or by_exchange == market.symbol_id_exchange
            if named and market.is_on(exchange_id):
                return market
        return markets.Market(by_coinapi or by_exchange, by_exchange or by_coinapi)

    def _report(self, ordered: Ordered, view: View, *, pending_cancel: bool = False) -> dict[str, Any]:
        order, fills = self._found(ordered, view)
        return report(ordered, order, fills, pending_cancel=pending_cancel)

    def _found(self, ordered: Ordered, view: View) -> tuple[Order | None, list[Fill]]:
        if ordered.refusal is not None:
            return None, []
        fills = [fill for fill in view.fills() if fill.order_id == ordered.order_id][::-1]
        return view.order(ordered.order_id), fills

    def _seen(self) -> Iterator[tuple[Ordered, View]]:
        """Yield the visible orders, newest first, each with its view."""
        latest = self.clock.micros() - round(max(self.reads_lag, self.orders_lag) * 1_000_000)
        for ordered in reversed(self.orders):
            view = self.view(ordered.exchange_id)
            if ordered.at <= latest if ordered.refusal is not None else view.order(ordered.order_id) is not None:
                yield ordered, view

    @handles("get_open_orders")
    def _open_orders(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        exchange_id = Query(request.query).text("exchange_id")
        if refusal := self.unreachable(exchange_id):
            return refusal
        found = [
            self._report(ordered, view)
            for ordered, view in self._seen()
            if exchange_id in ("", ordered.exchange_id) and (order := view.order(ordered.order_id)) and order.is_open
        ]
        return Answer(200, samples.write(found))

    @handles("get_order_status")
    def _status(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        client_order_id = decoded("client_order_id", parameters["client_order_id"])
        for ordered, view in self._seen():
            if ordered.client_order_id == client_order_id:
                return Answer(200, samples.write(self._report(ordered, view)))
        sample = samples.one(NAME, "get_order_status", 200)
        if samples.parse(sample)["client_order_id"] == client_order_id and not self._placed(client_order_id):
            return Answer(200, sample)
        return reject("ORDER_ID_NOT_FOUND", "", f"Order with ID: {client_order_id} not found", status=404)

    def _placed(self, client_order_id: str) -> bool:
        return any(ordered.client_order_id == client_order_id for ordered in self.orders)

    @handles("cancel_order")
    def _cancel(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        fields = Fields.of(request.body)
        exchange_id = fields.text("exchange_id")
        given = {name: fields.text(name, required=False) for name in ("exchange_order_id", "client_order_id")}
        if not any(given.values()):
            raise BadField("exchange_order_id", "or client_order_id is missing")
        if refusal := self.unreachable(exchange_id):
            return refusal
        for ordered in reversed(self.orders):
            if ordered.exchange_id == exchange_id and any(
                text and getattr(ordered, name) == text for name, text in given.items()
            ):
                return Answer(200, samples.write(self._cancelled(ordered)))
        sample = samples.one(NAME, "cancel_order", 200)
        if samples.parse(sample)["client_order_id"] == given["client_order_id"]:
            return Answer(200, sample)
        missing = given["client_order_id"] or given["exchange_order_id"]
        return reject("ORDER_ID_NOT_FOUND", exchange_id, f"Order with ID: {missing} not found")

    def _cancelled(self, ordered: Ordered) -> dict[str, Any]:
        """Cancel an order; return its report with ``PENDING_CANCEL``, or the report of an order that has already ended."""
        try:
            if ordered.order_id:
                self.exchange.cancel(ordered.order_id)
        except OrderNotOpen:
            return self._report(ordered, self.exchange.view(ordered.exchange_id))
        return self._report(ordered, self.exchange.view(ordered.exchange_id), pending_cancel=bool(ordered.order_id))

    @handles("cancel_all_orders")
    def _cancel_all(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        exchange_id = Fields.of(request.body).text("exchange_id")
        if refusal := self.unreachable(exchange_id):
            return refusal
        self.exchange.cancel_all(lambda order: order.party.member == exchange_id)
        sample = samples.parse(samples.one(NAME, "cancel_all_orders", 200))
        return Answer(200, samples.write(sample | {"exchange_id": exchange_id}))

    @handles("get_order_history")
    def _history(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        first, last = (iso_micros(name, query.text(name)) for name in ("time_start", "time_end"))
        documented = samples.parse(samples.one(NAME, "get_order_history", 200))
        rows = [row for row in documented if first <= iso_micros("createdTime", row["createdTime"]) <= last]
        rows += [
            history_row(self.api_key, ordered, *self._found(ordered, view))
            for ordered, view in self._seen()
            if first <= ordered.at <= last
        ]
        return Answer(200, samples.write(rows))


def reject(reason: str, exchange_id: str, message: str, status: int = UNREACHABLE) -> Answer:
    """Return the venue's refusal of a request."""
    body = {"type": "MESSAGE_REJECT", "reject_reason": reason}
    body |= ({"exchange_id": exchange_id} if exchange_id else {}) | {"message": message}
    return Answer(status, samples.write(body), {"content-type": REJECT_MEDIA_TYPE} if status == UNREACHABLE else {})
