"""The operations that place, change and cancel orders."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import SelfTrade, Side
from venuekit_sandbox.requests import BadParameter, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.synapsewave.bodies import Body
from venuekit_sandbox.venues.synapsewave.bundles import Bundles
from venuekit_sandbox.venues.synapsewave.reports import Reports, answer
from venuekit_sandbox.venues.synapsewave.requests import ZERO, Reader
from venuekit_sandbox.venues.synapsewave.tickets import ORDER_TYPES, PRODUCTS, Ticket

SENT, CHANGED, CANCELLED = "Order placed successfully", "Order Modificiation sent to OMS", "order cancellation sent to OMS"
PARTS = ("COVER", "BRACKET")
REGULAR = tuple(product for product in PRODUCTS if product not in PARTS)


class Orders(Reports):
    """The venue's handling of orders."""

    def open_desk(self, user_id: str, funds: Decimal) -> None:
        """Start without orders."""
        super().open_desk(user_id, funds)
        self._bundles, self._read = Bundles(self.desk), Reader(self.desk)
        self._multileg: dict[str, list[Ticket]] = {}

    # Placing

    @handles("place_order")
    def _place_order(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        ticket = self._read.regular(Body.of(request.body))
        self.touched = True
        return _placed(self.desk.place(ticket), SENT)

    @handles("place_cover_order")
    def _place_cover_order(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        bundle = self._read.cover(Body.of(request.body))
        self.touched = True
        return _placed(self._bundles.place(bundle), SENT)

    @handles("place_bracket_order")
    def _place_bracket_order(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        bundle = self._read.bracket(Body.of(request.body))
        self.touched = True
        return _placed(self._bundles.place(bundle), SENT)

    @handles("place_multileg_order")
    def _place_multileg_order(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        legs = self._read.multileg(Body.of(request.body))
        self.touched = True
        fillable = all(self._outlook(leg) for leg in legs)
        for leg in legs:
            if not fillable:
                leg.refused = "The legs can't be executed together"
                self.desk.tickets[leg.id] = leg
            else:
                self.desk.place(leg)
        number = f"{409_004 + self.exchange.ids.number('multileg'):07d}"
        self._multileg[number] = legs
        return answer({"orderId": legs[0].id, "gateway_order_no": number}, "Multileg order placed successfully")

    def _outlook(self, leg: Ticket) -> bool:
        book, price = self.exchange.state.books[leg.scrip.key], None if leg.order_type == "RL-MKT" else leg.price
        found = book.outlook(leg.side, Decimal(leg.quantity), price, self.desk.party.member, SelfTrade.CANCEL_TAKER)
        return not found.remaining

    # Changing

    @handles("modify_order")
    def _modify_order(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        exchange, order_id = _named(parameters)
        body = Body.of(request.body)
        terms, traded = self._read.changed(body), body.whole("traded_quantity")
        if self._is_sample("modify_order", order_id):
            return self._sample("modify_order")
        ticket = self.desk.find(exchange, order_id, REGULAR)
        self.desk.change(ticket, traded, **terms)
        return _placed(ticket, CHANGED)

    @handles("modify_cover_order")
    def _modify_cover_order(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        return self._modify_bundle("modify_cover_order", Body.of(request.body), parameters)

    @handles("modify_bracket_order")
    def _modify_bracket_order(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        body = Body.of(request.body)
        body.inner("fields_modified")
        return self._modify_bundle("modify_bracket_order", body, parameters)

    def _modify_bundle(self, operation: str, body: Body, parameters: Mapping[str, str]) -> Answer:
        exchange, order_id = _named(parameters)
        main, stop = body.inner("main_leg"), body.inner("stoploss_leg").rows("legs")[0]
        kind, quantity = ORDER_TYPES[main.choice("order_type", ORDER_TYPES)], main.whole("quantity", least=1)
        traded, price = main.whole("traded_quantity"), main.number("price")
        stop_price, trigger = stop.number("price", ZERO), stop.number("trigger_price")
        profit = body.inner("profit_leg").rows("legs")[0].number("price") if "profit_leg" in body else None
        if self._is_sample(operation, order_id):
            return self._sample(operation)
        bundle = self._bundles.of(self.desk.find(exchange, order_id, PARTS))
        if self.desk.is_open(bundle.main):
            self.desk.change(bundle.main, traded, order_type=kind, quantity=quantity, price=price)
        self._bundles.change_leg(bundle.stop, price=stop_price, trigger=trigger)
        if bundle.profit is not None and profit is not None:
            self._bundles.change_leg(bundle.profit, price=profit)
        return _placed(bundle.main, CHANGED)

    @handles("cancel_order")
    def _cancel_order(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        exchange, order_id = _named(parameters)
        if self._is_sample("cancel_order", order_id):
            return self._sample("cancel_order")
        ticket = self.desk.find(exchange, order_id, REGULAR)
        self.desk.cancel(ticket)
        return _placed(ticket, CANCELLED)

    @handles("cancel_cover_order")
    def _cancel_cover_order(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        return self._end_bundle("cancel_cover_order", parameters, "COVER", "success")

    @handles("exit_bracket_order")
    def _exit_bracket_order(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        return self._end_bundle("exit_bracket_order", parameters, "BRACKET", "SUCCESS")

    def _end_bundle(self, operation: str, parameters: Mapping[str, str], product: str, status: str) -> Answer:
        exchange, order_id = _named(parameters)
        if self._is_sample(operation, order_id):
            return self._sample(operation)
        bundle = self._bundles.of(self.desk.find(exchange, order_id, (product,)))
        self._bundles.end(bundle)
        return answer({"orderId": bundle.main.id}, CANCELLED, status)

    @handles("cancel_multileg_order")
    def _cancel_multileg_order(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        number = decoded("gateway_order_no", parameters["gateway_order_no"])
        Body.of(request.body).rows("leg_details")
        if self._is_sample("cancel_multileg_order", number):
            return self._sample("cancel_multileg_order")
        if number not in self._multileg:
            raise BadParameter(f"there is no multileg order {number}")
        raise BadParameter("the order is not pending; it was executed or cancelled immediately")

    @handles("square_off_all_orders")
    def _square_off(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        body = Body.of(request.body)
        kind, product = body.choice("type", ("DAILY", "EXPIRY")), body.choice("product_type", PRODUCTS)
        exchange, token = body.text("exchange"), body.text("token")
        if not self.touched:
            return self._sample("square_off_all_orders")
        scrip = self.desk.scrips.get(f"{exchange}/{token}")
        held = self.portfolio.net(scrip, product, self.portfolio.view(), today=kind == "DAILY") if scrip else 0
        if scrip is None or not held:
            raise BadParameter("there is no such position")
        side = Side.SELL if held > 0 else Side.BUY
        closing = Ticket(
            id=self.desk.new_id(), scrip=scrip, side=side, product=product, order_type="RL-MKT", quantity=abs(held), price=ZERO,
            trigger=ZERO, placed_at=self.exchange.clock.micros(),
        )  # fmt: skip
        self.desk.place(closing)
        taken = not closing.refused
        row = {
            "scrip_token": str(scrip.token),
            "symbol": scrip.symbol,
            "status": "success" if taken else "error",
            "message": SENT if taken else closing.refused,
            "data": {"orderId": closing.id},
        }
        return answer([row], "Success message")


def _named(parameters: Mapping[str, str]) -> tuple[str, str]:
    return decoded("exchange", parameters["exchange"]), decoded("order_id", parameters["order_id"])


def _placed(ticket: Ticket, message: str) -> Answer:
    return answer({"orderId": ticket.id}, message)
