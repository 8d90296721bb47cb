"""Positions from fills, first in, first out, so that no cost has to be divided and rounded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from venuekit_sandbox.exchange.clearing import Clearing
from venuekit_sandbox.exchange.ledger import ZERO, Party
from venuekit_sandbox.exchange.orders import Fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A party's position in an instrument, with its profit."""

    party: Party
    symbol: str
    quantity: Decimal = ZERO
    """Negative if short."""
    lots: tuple[tuple[Decimal, Decimal], ...] = ()
    """Quantity and unit value of each lot, oldest first. Quantities are positive."""
    realized: Decimal = ZERO
    """Realized profit, before fees."""
    traded: Decimal = ZERO
    """The value of all fills."""
    traded_quantity: Decimal = ZERO
    fees: Decimal = ZERO
    settled: bool = False
    updated_at: int = 0

    @property
    def cost(self) -> Decimal:
        """The cost of the current position."""
        return sum((quantity * worth for quantity, worth in self.lots), ZERO)

    def after(self, fill: Fill, clearing: Clearing) -> Position:
        """Return the position after a fill."""
        sign, left, realized = fill.side.sign, fill.quantity, self.realized
        lots = list(self.lots)
        if self.quantity * sign < 0:
            worth = clearing.worth(fill.price, -sign)
            while left and lots:
                quantity, paid = lots[0]
                closed = min(quantity, left)
                realized += closed * (worth - paid)
                left -= closed
                lots[:1] = [(quantity - closed, paid)] if quantity > closed else []
        if left:
            lots.append((left, clearing.worth(fill.price, sign)))
        return replace(
            self,
            quantity=self.quantity + sign * fill.quantity,
            lots=tuple(lots),
            realized=realized,
            traded=self.traded + fill.quantity * abs(clearing.worth(fill.price, sign)),
            traded_quantity=self.traded_quantity + fill.quantity,
            fees=self.fees + fill.fee,
            updated_at=fill.at,
        )

    def after_settlement(self, paid: Decimal, at: int) -> Position:
        """Return the position after it was paid out."""
        realized = self.realized + paid - self.cost
        return replace(self, quantity=ZERO, lots=(), realized=realized, settled=True, updated_at=at)
