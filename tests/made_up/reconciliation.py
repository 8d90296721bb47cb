"""The ``reconciliation.py`` of the made-up venue; built anew for each generated package."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.made_up.clients import generated
from venuekit.call.write import Case
from venuekit.reconciliation import Became, Changing, Look, Placing, Reconciliation

ARRIVAL, SETTLING = timedelta(seconds=10), timedelta(seconds=3)
"""Harbour refuses requests that were signed earlier, and documents this as the maximum lag of reads."""
KEPT = timedelta(days=90)
SAME = {"symbol": "symbol"}


def __getattr__(name: str) -> Any:
    if name != "RECONCILIATION":
        raise AttributeError(name)
    trading, models = generated("resources.trading").Trading, generated("models")
    orders = (
        Look(trading.list_traded_orders, _by_symbol, by="client_order_id", whole=True),
        Look(trading.list_archived_orders, _by_symbol, by="client_order_id"),
        Look(trading.list_fills, _by_symbol, by="client_order_id", order=False),
    )
    one = (
        Look(trading.get_traded_order, lambda case: {"order_id": _order_id(case)}, by="order_id"),
        Look(trading.list_archived_orders, lambda _: {}, by="order_id"),
        Look(trading.list_fills, lambda _: {}, by="order_id", order=False),
    )

    def placed(order: Any) -> Any:
        return models.PlacedOrder(
            order_id=order.order_id, client_order_id=order.client_order_id, open_quantity=order.open_quantity
        )

    return Reconciliation(
        arrival=ARRIVAL,
        settling=SETTLING,
        kept=KEPT,
        fresh=(trading.get_as_of, "as_of"),
        plans=[
            Placing(trading.place_order, orders, result=placed, created="created_time", same=SAME, rejected=_rejected),
            Placing(trading.place_orders, orders, lines="orders", created="created_time", same=SAME, rejected=_rejected),
            Changing(trading.cancel_traded_order, _order_id, one, _cancelled),
            Changing(trading.reduce_order, _order_id, one, _reduced),
        ],
    )


def _by_symbol(case: Case) -> dict[str, Any]:
    return {"symbol": case.body["symbol"], "since": case.since(ARRIVAL)}


def _order_id(case: Case) -> str:
    return case.path["order_id"]


def _rejected(order: Any) -> bool:
    return bool(order.status.value == "refused")


def _cancelled(order: Any, _case: Case) -> Became:
    return "open" if order.status.value == "open" else "done" if order.status.value == "cancelled" else "closed"


def _reduced(order: Any, case: Case) -> Became:
    if order.status.value != "open":
        return "closed" if order.open_quantity + order.filled_quantity == order.quantity else "unclear"
    return "done" if order.open_quantity <= case.body["to"] else "open"
