"""How trades are paid for: in full against delivery, or as event contracts that pay one at most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.exchange.orders import Side

ONE = Decimal(1)

Demand = tuple[Decimal, Decimal]
"""Price and remaining quantity of an order that rests."""


class Clearing(Protocol):
    """The rules by which an instrument is paid for."""

    @property
    def delivers(self) -> bool:
        """Whether what is sold has to be there, in the seller's account."""
        ...

    def worth(self, price: Decimal, sign: int, /) -> Decimal:
        """Return what a unit of a position on that side (1 long, -1 short) is worth at a price."""
        ...

    def cash(self, held: Decimal, side: Side, price: Decimal, quantity: Decimal, /) -> Decimal:
        """Return the cash that a trade brings to a party that holds ``held`` before it; negative for what it costs."""
        ...

    def reserve(self, held: Decimal, buys: Sequence[Demand], sells: Sequence[Demand], /) -> Decimal:
        """Return the most cash that resting orders may come to cost, whichever of them are filled, in whatever order."""
        ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """Cash against units, at once: equities, spot crypto. Nothing is sold that isn't held."""

    delivers: bool = True

    def worth(self, price: Decimal, sign: int) -> Decimal:
        """Return the price."""
        return price * sign

    def cash(self, _held: Decimal, side: Side, price: Decimal, quantity: Decimal) -> Decimal:
        """Return price times quantity, lost by the buyer."""
        return -side.sign * price * quantity

    def reserve(self, _held: Decimal, buys: Sequence[Demand], _sells: Sequence[Demand]) -> Decimal:
        """Return what the buys cost."""
        return sum((price * quantity for price, quantity in buys), ZERO)


@dataclass(frozen=True, slots=True)
class Margined:
    """Like delivery, but units may be sold short; sales bring cash, and shorts are not secured."""

    delivers: bool = False

    def worth(self, price: Decimal, sign: int) -> Decimal:
        """Return the price; what is short is worth its negative."""
        return price * sign

    def cash(self, _held: Decimal, side: Side, price: Decimal, quantity: Decimal) -> Decimal:
        """Return price times quantity, lost by the buyer."""
        return -side.sign * price * quantity

    def reserve(self, _held: Decimal, buys: Sequence[Demand], _sells: Sequence[Demand]) -> Decimal:
        """Return what the buys cost."""
        return sum((price * quantity for price, quantity in buys), ZERO)


@dataclass(frozen=True, slots=True)
class EventContracts:
    """Contracts that pay from 0 to 1 when their event is decided. Selling one that isn't held is buying its complement.

    Each pair of long and short is fully paid: together they cost one, which the clearing house holds until settlement.
    """

    delivers: bool = False

    def worth(self, price: Decimal, sign: int) -> Decimal:
        """Return the price of the side held: that of the complement for what is short."""
        return price if sign > 0 else ONE - price

    def cash(self, held: Decimal, side: Side, price: Decimal, quantity: Decimal) -> Decimal:
        """Return what closing brings less what opening costs."""
        closing = min(quantity, max(-held * side.sign, ZERO))
        opening = quantity - closing
        return closing * self.worth(price, -side.sign) - opening * self.worth(price, side.sign)

    def reserve(self, held: Decimal, buys: Sequence[Demand], sells: Sequence[Demand]) -> Decimal:
        """Return what the orders cost beyond those that close, taken to be the ones that cost least."""
        return self._opening(-held, [(self.worth(price, 1), quantity) for price, quantity in buys]) + self._opening(
            held, [(self.worth(price, -1), quantity) for price, quantity in sells]
        )

    def _opening(self, closable: Decimal, demands: Sequence[Demand]) -> Decimal:
        total, closable = ZERO, max(closable, ZERO)
        for cost, quantity in sorted(demands):
            closing = min(quantity, closable)
            closable -= closing
            total += cost * (quantity - closing)
        return total


DELIVERY, MARGINED, EVENT_CONTRACTS = Delivery(), Margined(), EventContracts()
