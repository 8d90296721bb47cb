"""Orders of the venue, and the rows of its listings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Any

from venuekit_sandbox.exchange import Fill, Order, Side, Status
from venuekit_sandbox.exchange.clock import MICROSECONDS
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.venues.habittrade.products import Product

_AVERAGE = Context(prec=20)
LIMITED = ("limit_order", "enhanced_limit_order", "stop_limit_order")
TRIGGERED = ("stop_limit_order", "stop_market_order")
ORDER_TYPES = ("limit_order", "enhanced_limit_order", "stop_limit_order", "stop_market_order")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """One accepted order, which may have been rejected afterwards."""

    number: str
    product: Product
    order_type: str
    side: Side
    quantity: Decimal
    price: Decimal | None
    trigger_price: Decimal | None
    reference_id: str
    portfolio_id: str
    at: int
    order_id: str = ""
    """The exchange's order id; empty for a rejected order."""
    rejection: str = ""

    def is_meant(self, order_no: str, reference_id: str) -> bool:
        """Return whether these ids identify the order; its number takes precedence over its reference."""
        return self.number == order_no if order_no else self.reference_id == reference_id


def row(ordered: Ordered, order: Order | None, fills: Sequence[Fill]) -> dict[str, Any]:
    """Return the row of an order; ``order`` is None if it was rejected."""
    filled = sum((fill.quantity for fill in fills), ZERO)
    amount = sum((fill.quantity * fill.price for fill in fills), ZERO)
    return {
        "market": ordered.product.market,
        "order_type": ordered.order_type,
        "symbol": ordered.product.code,
        "name": ordered.product.name,
        "order_side": ordered.side.value,
        "account_code": "A0001",
        "order_no": ordered.number,
        "order_status": _status(order),
        "price": ordered.price or 0,
        "qty": ordered.quantity,
        "outstand_qty": order.remaining if order is not None else ZERO,
        "execute_qty": filled,
        "execute_price": divided(amount, filled) if filled else ZERO,
        "execute_amount": amount,
        "charge": sum((fill.fee for fill in fills), ZERO),
        "charge_base_currency": ordered.product.currency,
        "base_currency": ordered.product.currency,
        "trigger_price": ordered.trigger_price or 0,
        "reference_id": ordered.reference_id,
        "portfolio_id": ordered.portfolio_id,
        "reject_reason": ordered.rejection,
        "update_time": (order.updated_at if order is not None else ordered.at) // MICROSECONDS,
        "create_time": ordered.at // MICROSECONDS,
    }


def divided(total: Decimal, count: Decimal) -> Decimal:
    """Return a quotient, in at most twenty digits."""
    return _AVERAGE.divide(total, count)


def _status(order: Order | None) -> str:
    """Return the status. The venue's pages print only ``new``; the others are inferred, as in its description."""
    if order is None:
        return "rejected"
    if order.is_open:
        return "partially_filled" if order.filled else "new"
    return "filled" if order.status is Status.FILLED else "cancelled"
