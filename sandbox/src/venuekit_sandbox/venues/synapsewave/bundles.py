"""Cover and bracket orders: fills of the main order trigger a stop-loss order and, in a bracket, a profit order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from venuekit_sandbox.exchange import Fill
from venuekit_sandbox.requests import BadParameter
from venuekit_sandbox.venues.synapsewave.desk import Desk
from venuekit_sandbox.venues.synapsewave.tickets import Ticket


@dataclass(slots=True)
class Bundle:
    """One cover or bracket order. Its legs are sent once the main order has traded."""

    main: Ticket
    stop: Ticket
    profit: Ticket | None = None
    ended: bool = False

    @property
    def legs(self) -> tuple[Ticket, ...]:
        """The orders that close the position of the main order."""
        return (self.stop,) if self.profit is None else (self.stop, self.profit)


class Bundles:
    """All bundles; they follow the exchange's changes and fills."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._of: dict[str, Bundle] = {}
        desk.exchange.on_fill.append(self._filled)
        desk.exchange.after_change.append(self._follow)

    def place(self, bundle: Bundle) -> Ticket:
        """Send the main order."""
        self._of[bundle.main.id] = bundle
        main = self._desk.place(bundle.main)
        self._settle()
        return main

    def of(self, ticket: Ticket) -> Bundle:
        """Return the bundle whose main order a ticket is."""
        if ticket.id not in self._of:
            raise BadParameter("this is a leg; name the order that was placed")
        return self._of[ticket.id]

    def end(self, bundle: Bundle) -> None:
        """Cancel all pending orders of a bundle."""
        pending = [ticket for ticket in (bundle.main, *bundle.legs) if self._desk.is_open(ticket)]
        if not pending:
            raise BadParameter("no part of the order is pending")
        with self._desk.exchange.change():
            bundle.ended = True
            for ticket in pending:
                self._desk.cancel(ticket)

    def change_leg(self, leg: Ticket, *, price: Decimal, trigger: Decimal | None = None) -> None:
        """Change the prices of a leg, whether it is sent already or not."""
        new_trigger = leg.trigger if trigger is None else trigger
        if self._desk.is_open(leg):
            filled = self._traded(leg)
            self._desk.change(leg, filled, price=price, trigger=new_trigger)
        else:
            leg.price, leg.trigger = price, new_trigger

    def _settle(self) -> None:
        """Handle fills of legs that were just sent, since sending is a separate change."""
        with self._desk.exchange.change():
            pass

    def _follow(self) -> None:
        for bundle in list(self._of.values()):
            for leg in bundle.legs * 2:  # twice, since sending the second leg may reduce what the first one has to close
                outstanding = self._traded(bundle.main) - sum(self._traded(one) for one in bundle.legs)
                if not bundle.ended:
                    self._bring_to(leg, outstanding)

    def _bring_to(self, leg: Ticket, outstanding: int) -> None:
        desk = self._desk
        if desk.is_open(leg):
            order = desk.orders(leg)[-1]
            if outstanding <= 0:
                desk.cancel(leg, "the other leg has traded")
            elif order.remaining != outstanding:
                desk.exchange.amend(order.id, quantity=order.filled + outstanding)
                leg.quantity = self._traded(leg) + outstanding
        elif outstanding > 0 and not leg.refused:
            if leg.id not in desk.tickets:
                leg.placed_at = desk.exchange.clock.micros()
                desk.tickets[leg.id] = leg
            leg.quantity = self._traded(leg) + outstanding
            desk.send(leg, outstanding)

    def _filled(self, fill: Fill) -> None:
        """Reduce the other leg immediately after one has traded: they must not close the same position twice."""
        for bundle in self._of.values():
            for leg in bundle.legs:
                if fill.order_id in leg.exchange_ids:
                    for other in bundle.legs:
                        if other is not leg and self._desk.is_open(other):
                            order = self._desk.orders(other)[-1]
                            left = order.remaining - fill.quantity
                            if left > 0:
                                self._desk.exchange.decrease(order.id, to=left)
                            else:
                                self._desk.cancel(other, "the other leg has traded")

    def _traded(self, ticket: Ticket) -> int:
        return sum(int(order.filled) for order in self._desk.orders(ticket))


def leg_of(main: Ticket, ticket_id: str, order_type: str, *, price: Decimal, trigger: Decimal = Decimal(0)) -> Ticket:
    """Return an order that closes the position of a main order."""
    return replace(
        main,
        id=ticket_id,
        side=main.side.opposite,
        order_type=order_type,
        price=price,
        trigger=trigger,
        exchange_ids=[],
        identifier="",
    )
