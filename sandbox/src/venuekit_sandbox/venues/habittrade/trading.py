"""The operations of orders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.bodies import BadField, Fields
from venuekit_sandbox.exchange import Exchange, NewOrder, OrderNotOpen, Refused, Side, Snapshots, View
from venuekit_sandbox.exchange.clock import MICROSECONDS
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.requests import Query, WireRequest
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import SandboxVenue
from venuekit_sandbox.venues.habittrade.errors import failed, invalid, reason
from venuekit_sandbox.venues.habittrade.holdings import ME, NAME, Holdings
from venuekit_sandbox.venues.habittrade.orders import LIMITED, ORDER_TYPES, TRIGGERED, Ordered, row
from venuekit_sandbox.venues.habittrade.products import Product

MOST_IN_BATCH = 5
ORDER_NOT_FOUND = 11030203


class Trading(SandboxVenue):
    """Orders: place, cancel and list."""

    exchange: Exchange
    holdings: Holdings
    orders: list[Ordered]
    snapshots: Snapshots

    def view(self) -> View:
        """Return the current view."""
        return self.exchange.view(ME.member, lag=self.reads_lag, orders_lag=self.orders_lag)

    def page(self, request: WireRequest, name: str, parameter: str, rows: list[dict[str, Any]]) -> Answer:
        """Return one numbered page of a listing, cut from a snapshot taken at its first page."""
        query = Query(request.query)
        number, size = int(query.text(parameter) or 1), int(query.text("page_size") or 20)
        filters = "&".join(part for part in request.query.split("&") if not part.startswith(f"{parameter}="))
        kept = self.snapshots.rows((request.raw_path, filters), is_first=number == 1, listing=lambda: rows)
        page = {"total_records": len(kept), "page": number, "page_size": size, name: kept[(number - 1) * size : number * size]}
        return opened(page)

    # Placing

    @handles("place_order")
    def _place(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        try:
            return opened(self._placed(Fields.of(request.body)))
        except BadField as bad:
            return invalid(bad)

    @handles("batch_place_orders")
    def _place_several(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        """Place all valid orders. How a batch reports failures is not documented; here each is reported at its position."""
        done: list[object] = []
        for fields in Fields.listed(request.body, MOST_IN_BATCH):
            try:
                done.append(self._placed(fields))
            except BadField as bad:
                done.append(samples.parse(invalid(bad).body))
        return opened(done)

    def _placed(self, fields: Fields) -> dict[str, Any]:
        ordered, wanted = self._read(fields)
        fresh: dict[str, Any] = {"number": str(22000000022 + self.exchange.ids.number("orders") - 1), "at": self.clock.micros()}
        # A second use of a reference is accepted: the venue's page makes the caller responsible for uniqueness.
        try:
            fresh["order_id"] = self.exchange.place(wanted).id
        except Refused as refused:
            fresh["rejection"] = reason(refused)
        self.orders.append(Ordered(**ordered, **fresh))
        return {"order_no": fresh["number"], "reference_id": ordered["reference_id"]}

    def _read(self, fields: Fields) -> tuple[dict[str, Any], NewOrder]:
        product = self._product(fields)
        order_type = fields.choice("order_type", ORDER_TYPES)
        quantity = fields.number("qty", quoted=True)
        assert quantity is not None
        if quantity <= 0:
            raise BadField("qty", "must be more than zero")
        price = fields.number("price", required=order_type in LIMITED, quoted=True)
        trigger = fields.number("trigger_price", required=order_type in TRIGGERED, quoted=True)
        side = Side(fields.choice("order_side", [one.value for one in Side]))
        limit = price if order_type in LIMITED else None
        if limit is not None and limit <= 0:
            raise BadField("price", "must be more than zero")
        ordered: dict[str, Any] = {
            "product": product,
            "order_type": order_type,
            "side": side,
            "quantity": quantity,
            "price": limit,
            "trigger_price": trigger if order_type in TRIGGERED else None,
            "reference_id": fields.text("reference_id", required=False),
            "portfolio_id": fields.text("portfolio_id", required=False, longest=50),
        }
        return ordered, NewOrder(
            party=ME,
            symbol=product.symbol,
            side=side,
            quantity=quantity,
            price=limit,
            stop_price=trigger if order_type in TRIGGERED else None,
            client_id=ordered["reference_id"],
        )

    def _product(self, fields: Fields) -> Product:
        products = [one.info for one in self.exchange.state.instruments.values() if isinstance(one.info, Product)]
        market = fields.choice("market", {one.market for one in products})
        code = fields.text("symbol")
        for product in products:
            if (product.market, product.code) == (market, code):
                return product
        raise BadField("symbol", "is not the code of a product")

    # Cancelling

    @handles("cancel_order")
    def _cancel(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        try:
            refusal = self._cancelled(Fields.of(request.body))
        except BadField as bad:
            return invalid(bad)
        return refusal or Answer(200, samples.one(NAME, "cancel_order", 200))

    @handles("batch_cancel_orders")
    def _cancel_several(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        """Cancel all open orders. How a batch reports failures is not documented; here each is reported at its position."""
        done: list[object] = []
        for fields in Fields.listed(request.body, MOST_IN_BATCH):
            try:
                refusal = self._cancelled(fields)
            except BadField as bad:
                refusal = invalid(bad)
            done.append({"code": 0} if refusal is None else samples.parse(refusal.body))
        return opened(done)

    def _cancelled(self, fields: Fields) -> Answer | None:
        """Cancel an order; return the reason if that is not possible."""
        number, reference = fields.text("order_no", required=False), fields.text("reference_id", required=False)
        if not number and not reference:
            raise BadField("order_no", "and reference_id are both empty")
        for ordered in reversed(self.orders):
            if ordered.is_meant(number, reference) and ordered.order_id:
                try:
                    self.exchange.cancel(ordered.order_id)
                except OrderNotOpen as refused:
                    return failed(400, ORDER_NOT_FOUND, str(refused))
                return None
        if number in _documented_numbers():
            return None
        return Answer(400, samples.one(NAME, "cancel_order", 400))

    # Listing

    def _seen(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of the visible orders, newest first."""
        view = self.view()
        latest = self.clock.micros() - round(max(self.reads_lag, self.orders_lag) * MICROSECONDS)
        for ordered in reversed(self.orders):
            order = view.order(ordered.order_id) if ordered.order_id else None
            if order is not None or (not ordered.order_id and ordered.at <= latest):
                fills = [fill for fill in view.fills() if fill.order_id == ordered.order_id]
                yield row(ordered, order, fills)

    @handles("get_orders")
    def _orders(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        first, last = int(query.text("start_time") or 0), int(query.text("end_time") or 2**62)
        rows = [one for one in self._wanted(query) if first <= int(one["create_time"]) <= last]
        return self.page(request, "orders", "page_index", rows)

    @handles("get_active_orders")
    def _active(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        rows = [one for one in self._wanted(Query(request.query)) if one["order_status"] in ("new", "partially_filled")]
        return self.page(request, "orders", "page_index", rows)

    def _wanted(self, query: Query) -> list[dict[str, Any]]:
        wanted = {name: query.text(name) for name in ("market", "portfolio_id") if query.text(name)}
        return [one for one in self._seen() if all(one[name] == value for name, value in wanted.items())]

    @handles("estimate_quantity")
    def _estimate(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        fields = Fields.of(request.body)
        try:
            product, ratio = self._product(fields), fields.number("ratio", quoted=True)
            side = Side(fields.choice("order_side", [one.value for one in Side]))
            price = fields.number("price", required=side is Side.BUY, quoted=True)
            if ratio is None or not 0 <= ratio < 1:
                raise BadField("ratio", "must be below 1")
            if side is Side.BUY and (price or ZERO) <= 0:
                raise BadField("price", "must be more than zero")
        except BadField as bad:
            return invalid(bad)
        view, step = self.exchange.view(ME.member), product.quantity_step
        available = view.free(ME, product.currency if side is Side.BUY else product.symbol) * ratio
        most = available / price if side is Side.BUY and price is not None else available
        return opened({"qty": int(most / step) * step})


def opened(data: object) -> Answer:
    """Return a success."""
    return Answer(200, samples.write({"code": 0, "data": data}))


def _documented_numbers() -> tuple[str, ...]:
    """Return the order numbers in the samples of the page about cancelling."""
    return "22000000022", "22000000023"
