"""Orders of Kalshi for processes that are killed: see ``tests/orders/killing.py``."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

OPTIONS = {"account": "empty", "balance": "10000000.00"}
"""Options of the sandbox."""
SYMBOLS = [f"KXORDERS-27JAN01-T{number}" for number in range(50)]


def prepare(venue: Any) -> None:
    """Make the sandbox ready for orders."""
    venue.load(markets=SYMBOLS)


def place(client: Any, symbol: str, key: str | None) -> Any:
    """Place an order."""
    return client.orders.create_order_v2(
        ticker=symbol,
        client_order_id=key,
        side="bid",
        count=Decimal(1),
        price=Decimal("0.01"),
        time_in_force="good_till_canceled",
        self_trade_prevention_type="taker_at_cross",
    )
