"""Instruments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Context, Decimal, localcontext
from enum import Enum
from typing import TypeAlias

from venuekit_sandbox.exchange.clearing import DELIVERY, Clearing
from venuekit_sandbox.exchange.ledger import ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """Something listed on an exchange."""

    symbol: str
    quote: str = "USD"
    """The asset that prices are in."""
    base: str = ""
    """The delivered asset; by default the instrument's own units."""
    clearing: Clearing = DELIVERY
    price_step: Decimal | None = None
    quantity_step: Decimal | None = None
    info: object = field(default=None, repr=False)
    """The venue's description."""

    @property
    def asset(self) -> str:
        """The asset that is bought and sold."""
        return self.base or self.symbol


class Trading(Enum):
    """Whether an instrument can be traded."""

    OPEN = "open"
    PAUSED = "paused"
    """Orders can only be canceled."""
    CLOSED = "closed"
    """Orders were canceled."""
    SETTLED = "settled"


FeeSchedule: TypeAlias = Callable[[Instrument, Decimal, Decimal, bool], Decimal]
"""Returns the fee for an instrument, a price, a quantity, and whether it is the taker's; in the asset of the price."""


def rounding(schedule: FeeSchedule) -> FeeSchedule:
    """Return a fee schedule that may round, for use within exact arithmetic."""

    def fee(instrument: Instrument, price: Decimal, quantity: Decimal, is_taker: bool) -> Decimal:
        with localcontext(Context(prec=60)):
            return schedule(instrument, price, quantity, is_taker)

    return fee


def no_fees(_instrument: Instrument, _price: Decimal, _quantity: Decimal, _is_taker: bool) -> Decimal:
    """Return zero."""
    return ZERO
