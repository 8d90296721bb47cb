"""Turn the bodies of order requests into tickets."""

from __future__ import annotations

from decimal import Decimal

from venuekit_sandbox.exchange import Side
from venuekit_sandbox.requests import BadParameter
from venuekit_sandbox.venues.synapsewave.bodies import Body
from venuekit_sandbox.venues.synapsewave.bundles import Bundle, leg_of
from venuekit_sandbox.venues.synapsewave.desk import Desk
from venuekit_sandbox.venues.synapsewave.tickets import ORDER_TYPES, PRODUCTS, VALIDITIES, Ticket, scrip_of

SIDES = ("BUY", "SELL")
AT_ONCE = ("RL", "RL-MKT")
ZERO = Decimal(0)


class Reader:
    """Reads orders for a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def regular(self, body: Body) -> Ticket:
        """Read a regular order."""
        ticket = self._ticket(body, body, body.choice("product_type", PRODUCTS), "transaction_type", tuple(ORDER_TYPES.values()))
        validity = body.choice("validity", VALIDITIES, "DAY")
        days = body.whole("validity_days", 0)
        if validity == "GTD" and not days:
            raise BadParameter("validity_days must be at least 1 for GTD")
        ticket.validity, ticket.validity_days = validity, days
        ticket.disclosed = body.whole("disclosed_quantity", 0)
        ticket.is_amo = body.flag("is_amo", default=False)
        return ticket

    def cover(self, body: Body) -> Bundle:
        """Read a cover order."""
        main = self._ticket(body, body.inner("main_leg"), "COVER", "transactional_type", ("RL-MKT",))
        return Bundle(main, self._stop(main, body.inner("stoploss_leg")))

    def bracket(self, body: Body) -> Bundle:
        """Read a bracket order."""
        main = self._ticket(body, body.inner("main_leg"), "BRACKET", "transactional_type", AT_ONCE)
        stop = self._stop(main, body.inner("stoploss_leg"))
        price = body.inner("profit_leg").rows("legs")[0].number("price")
        return Bundle(main, stop, leg_of(main, self._desk.new_id(), "RL", price=price))

    def multileg(self, body: Body) -> list[Ticket]:
        """Read the legs of a multileg order."""
        legs = body.rows("leg_details")
        if len(legs) != {"2L": 2, "3L": 3, "SPREAD": len(legs)}[body.choice("type", ("2L", "3L", "SPREAD"))]:
            raise BadParameter(f"an order of type {body.text('type')} can't have {len(legs)} legs")
        kind = body.choice("order_type", AT_ONCE)
        body.choice("validity", VALIDITIES)
        return [self._leg(leg, kind, body.text("order_identifier", "", longest=10)) for leg in legs]

    def changed(self, body: Body) -> dict[str, object]:
        """Read the new terms of a regular order."""
        kind = ORDER_TYPES[body.choice("order_type", ORDER_TYPES)]
        return {
            "order_type": kind,
            "quantity": body.whole("quantity", least=1),
            "price": body.number("price"),
            "trigger": body.number("trigger_price"),
            "disclosed": body.whole("disclosed_quantity"),
            "validity": body.choice("validity", VALIDITIES),
            "validity_days": body.whole("validity_days"),
        }

    def _ticket(self, body: Body, terms: Body, product: str, side: str, kinds: tuple[str, ...]) -> Ticket:
        kind = ORDER_TYPES[terms.choice("order_type", ORDER_TYPES)]
        if kind not in kinds:
            raise BadParameter(f"order_type {kind} isn't supported here, only {', '.join(kinds)}")
        price, trigger = terms.number("price", ZERO), terms.number("trigger_price", ZERO)
        if not price and not kind.endswith("MKT"):
            raise BadParameter(f"price must be more than 0 for {kind}")
        if not trigger and kind.startswith("SL"):
            raise BadParameter(f"trigger_price must be more than 0 for {kind}")
        return Ticket(
            id=self._desk.new_id(),
            scrip=self._desk.list_scrip(scrip_of(body.inner("scrip_info"))),
            side=Side[body.choice(side, SIDES)],
            product=product,
            order_type=kind,
            quantity=terms.whole("quantity", least=1),
            price=price,
            trigger=trigger,
            placed_at=self._desk.exchange.clock.micros(),
            identifier=body.text("order_identifier", "", longest=10),
        )

    def _stop(self, main: Ticket, body: Body) -> Ticket:
        leg = body.rows("legs")[0]
        price, trigger = leg.number("price", ZERO), leg.number("trigger_price")
        if not trigger:
            raise BadParameter("stoploss_leg.legs[0].trigger_price must be more than 0")
        return leg_of(main, self._desk.new_id(), "SL" if price else "SL-MKT", price=price, trigger=trigger)

    def _leg(self, leg: Body, kind: str, identifier: str) -> Ticket:
        quantity = leg.number("quantity")
        if quantity != int(quantity) or not quantity:
            raise BadParameter("quantity must be a whole number of at least 1")
        leg.inner("others")
        leg.whole("leg_no", least=1)
        return Ticket(
            id=self._desk.new_id(),
            scrip=self._desk.list_scrip(scrip_of(leg.inner("scrip_info"))),
            side=Side[leg.choice("transactional_type", SIDES)],
            product="DELIVERY",
            order_type=kind,
            quantity=int(quantity),
            price=leg.decimal_text("price"),
            trigger=ZERO,
            placed_at=self._desk.exchange.clock.micros(),
            validity="IOC",
            identifier=identifier,
        )
