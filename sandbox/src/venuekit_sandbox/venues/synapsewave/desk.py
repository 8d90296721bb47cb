"""Orders of one user: accepted by the venue's rules and carried out on the exchange."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from venuekit_sandbox.exchange import (
    MARGINED,
    Exchange,
    Instrument,
    NewOrder,
    Order,
    Party,
    Refused,
    SelfTrade,
    Side,
    Status,
    TimeInForce,
    View,
)
from venuekit_sandbox.requests import BadParameter
from venuekit_sandbox.venues.synapsewave.tickets import Scrip, Ticket, end_of_day

FIRST_NUMBER = 5
"""Chosen so that the first order has the id that the pages show."""
CURRENCY = {segment: f"INR-{segment}" for segment in ("equity", "commodity", "currency")}
PRICE_STEP = Decimal("0.05")


class Desk:
    """The orders of one user."""

    def __init__(self, exchange: Exchange, user_id: str) -> None:
        self.exchange, self.party = exchange, Party(user_id)
        self.tickets: dict[str, Ticket] = {}
        self.scrips: dict[str, Scrip] = {}
        self.sellable: Callable[[Scrip], int] = lambda _scrip: 0
        """Return how much of a share could be delivered, ignoring open orders."""
        self._of: dict[str, Ticket] = {}

    # Instruments

    def list_scrip(self, scrip: Scrip) -> Scrip:
        """Return an instrument, which is listed at its first use."""
        if not scrip.token:
            named = replace(scrip, token=0)
            known = next((one for one in self.scrips.values() if replace(one, token=0) == named), None)
            scrip = known or replace(scrip, token=100_000 + self.exchange.ids.number("tokens"))
        known = self.scrips.get(scrip.key)
        if known is None:
            known = self.scrips[scrip.key] = replace(scrip, symbol=scrip.symbol or f"SCRIP{scrip.token}")
            quote = CURRENCY[scrip.segment]
            self.exchange.list_instrument(
                Instrument(symbol=scrip.key, quote=quote, clearing=MARGINED, price_step=PRICE_STEP, quantity_step=Decimal(1))
            )
        return known

    # Orders

    def new_id(self) -> str:
        """Return the next id. Some contain a question mark, which truncates the path of clients that don't encode it."""
        number = FIRST_NUMBER - 1 + self.exchange.ids.number("tickets")
        return f"NWSYF{number:05d}{'>?'[number % 2 == 0]}3"

    def place(self, ticket: Ticket) -> Ticket:
        """Accept an order and send it to the exchange, unless it waits for the next day."""
        self.tickets[ticket.id] = ticket
        if not ticket.is_amo:
            self.send(ticket, ticket.quantity)
        return ticket

    def send(self, ticket: Ticket, quantity: int) -> None:
        """Send a quantity of an order; if the exchange or the holdings don't allow it, the reason is recorded."""
        try:
            self._check_delivery(ticket, quantity)
            order = self.exchange.place(self._wanted(ticket, quantity))
        except Refused as refused:
            ticket.refused = str(refused)
            return
        ticket.exchange_ids.append(order.id)
        self._of[order.id] = ticket

    def _wanted(self, ticket: Ticket, quantity: int) -> NewOrder:
        at_market = ticket.order_type.endswith("MKT")
        waits = not at_market and ticket.validity not in ("IOC", "GTC")
        days = ticket.validity_days if ticket.validity == "GTD" else 0
        return NewOrder(
            party=self.party,
            symbol=ticket.scrip.key,
            side=ticket.side,
            quantity=Decimal(quantity),
            price=None if at_market else ticket.price,
            time_in_force=TimeInForce.IMMEDIATE_OR_CANCEL if ticket.validity == "IOC" else TimeInForce.GOOD_TILL_CANCELED,
            expires_at=end_of_day(self.exchange.clock.micros(), days) if waits else None,
            stop_price=ticket.trigger if ticket.order_type.startswith("SL") else None,
            self_trade=SelfTrade.CANCEL_TAKER,
            client_id=ticket.identifier,
        )

    def _check_delivery(self, ticket: Ticket, quantity: int) -> None:
        if ticket.side is Side.SELL and ticket.product in ("DELIVERY", "BTST", "MTF") and ticket.scrip.is_share:
            pending = sum(
                int(order.remaining)
                for other in self.tickets.values()
                if other is not ticket and (other.scrip, other.side, other.product) == (ticket.scrip, ticket.side, ticket.product)
                for order in self.orders(other)
                if order.is_open
            )
            if self.sellable(ticket.scrip) - pending < quantity:
                raise Refused("Insufficient holdings")

    def release(self) -> None:
        """Send the after-market orders whose day has come."""
        now = self.exchange.clock.micros()
        for ticket in list(self.tickets.values()):
            waits = ticket.is_amo and not (ticket.exchange_ids or ticket.withdrawn or ticket.refused)
            if waits and now >= end_of_day(ticket.placed_at):
                self.send(ticket, ticket.quantity)

    # Finding and changing

    def orders(self, ticket: Ticket, view: View | None = None) -> list[Order]:
        """Return the exchange's orders of a ticket, now or in a view."""
        if view is None:
            return [self.exchange.state.order(order_id) for order_id in ticket.exchange_ids]
        return [order for order_id in ticket.exchange_ids if (order := view.order(order_id)) is not None]

    def ticket_of(self, order_id: str) -> Ticket:
        """Return the ticket of an exchange's order."""
        return self._of[order_id]

    def find(self, exchange: str, ticket_id: str, products: tuple[str, ...] = ()) -> Ticket:
        """Return an order by its segment and id."""
        ticket = self.tickets.get(ticket_id)
        if ticket is None or ticket.scrip.exchange != exchange or (products and ticket.product not in products):
            raise BadParameter(f"there is no such order {ticket_id} in {exchange}")
        return ticket

    def open_order(self, ticket: Ticket) -> Order:
        """Return the open exchange order of a ticket."""
        orders = self.orders(ticket)
        if not orders or not orders[-1].is_open:
            state = "refused" if ticket.refused else orders[-1].status.value if orders else "not at the exchange"
            raise BadParameter(f"the order is not pending, it is {state}")
        return orders[-1]

    def change(self, ticket: Ticket, traded: int, **terms: object) -> None:
        """Change the terms of an order; a new type or trigger price cancels it and sends the rest again."""
        order = self.open_order(ticket)
        filled = sum(int(one.filled) for one in self.orders(ticket))
        if traded != filled:
            raise BadParameter(f"traded_quantity is {traded}, but {filled} have been traded")
        new = replace(ticket, **terms)  # type: ignore[arg-type]  # by the callers in this package
        if new.quantity <= filled:
            raise BadParameter(f"quantity must be more than the {filled} traded already")
        try:
            if (new.order_type, new.trigger, new.validity) == (ticket.order_type, ticket.trigger, ticket.validity):
                price = None if order.price is None else new.price
                self.exchange.amend(order.id, price=price, quantity=Decimal(new.quantity) - (filled - order.filled))
            else:
                with self.exchange.change():
                    self.exchange.cancel(order.id, "modified")
                    sent = self.exchange.place(self._wanted(new, new.quantity - filled))
                ticket.exchange_ids.append(sent.id)
                self._of[sent.id] = ticket
        except Refused as refused:
            raise BadParameter(str(refused)) from None
        for name, value in terms.items():
            setattr(ticket, name, value)

    def cancel(self, ticket: Ticket, reason: str = "user") -> None:
        """Cancel the rest of an order."""
        if ticket.is_amo and not ticket.exchange_ids and not ticket.withdrawn:
            ticket.withdrawn = True
            return
        self.exchange.cancel(self.open_order(ticket).id, reason)

    def is_open(self, ticket: Ticket) -> bool:
        """Return whether any part of an order may still be traded."""
        orders = self.orders(ticket)
        return bool(orders) and orders[-1].status in (Status.OPEN, Status.WAITING)

    def visible(self, view: View, lag_micros: int) -> Iterator[tuple[Ticket, list[Order]]]:
        """Yield the orders that are visible in a view, newest first, with their exchange orders."""
        latest = self.exchange.clock.micros() - lag_micros
        for ticket in reversed(list(self.tickets.values())):
            orders = self.orders(ticket, view)
            if orders or (not ticket.exchange_ids and ticket.placed_at <= latest):
                yield ticket, orders
