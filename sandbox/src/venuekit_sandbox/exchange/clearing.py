"""How trades are paid: in full against delivery, or as event contracts that pay at most one."""

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
    """The payment rules of an instrument."""

    @property
    def delivers(self) -> bool:
        """Whether the seller must own what is sold."""
        ...

    def worth(self, price: Decimal, sign: int, /) -> Decimal:
        """Return the value of a unit of a long (1) or short (-1) position at a price."""
        ...

    def cash(self, held: Decimal, side: Side, price: Decimal, quantity: Decimal, /) -> Decimal:
        """Return the cash that a party with a position of ``held`` receives for a trade; negative if it pays."""
        ...

    def reserve(self, held: Decimal, buys: Sequence[Demand], sells: Sequence[Demand], /) -> Decimal:
        """Return the maximum cash that resting orders may cost, whichever of them are filled, in any order."""
        ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """Immediate exchange of cash for units: equities, spot crypto. Only held units can be sold."""

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
        """Return the price, negated for a short position."""
        return price * sign

    def cash(self, _held: Decimal, side: Side, price: Decimal, quantity: Decimal) -> Decimal:
        """Return price times quantity, lost by the buyer."""
        return -side.sign * price * quantity

    def reserve(self, _held: Decimal, buys: Sequence[Demand], _sells: Sequence[Demand]) -> Decimal:
        """Return what the buys cost."""
        return sum((price * quantity for price, quantity in buys), ZERO)


@dataclass(frozen=True, slots=True)
class EventContracts:
    """Contracts that pay from 0 to 1 when their event is decided. Selling without a position buys the complement.

    Each pair of long and short is fully paid: together they cost one, which the clearing house holds until settlement.
    """

    delivers: bool = False

    def worth(self, price: Decimal, sign: int) -> Decimal:
        """Return the price of the held side: for a short position, that of the complement."""
        return price if sign > 0 else ONE - price

    def cash(self, held: Decimal, side: Side, price: Decimal, quantity: Decimal) -> Decimal:
        """Return the proceeds of closing minus the cost of opening."""
        closing = min(quantity, max(-held * side.sign, ZERO))
        opening = quantity - closing
        return closing * self.worth(price, -side.sign) - opening * self.worth(price, side.sign)

    def reserve(self, held: Decimal, buys: Sequence[Demand], sells: Sequence[Demand]) -> Decimal:
        """Return the cost of the orders, assuming that the cheapest ones close the position."""
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
