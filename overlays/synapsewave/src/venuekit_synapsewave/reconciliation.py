"""Where to look for changes of SynapseWave's orders with an unknown outcome.

New orders can't be found: the caller's ``order_identifier`` is optional and need not be unique, and only an integrator reports
that the order book shows it. No page says how late a request may arrive or show either, so an order that is still open proves
nothing.
Source: https://developer.synapsewave.com/docs/MyCloudRest/order-history
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.reconciliation import Changing, Look, Reconciliation
from venuekit_synapsewave_api.resources.orders import Orders

if TYPE_CHECKING:
    from venuekit.call.write import Case
    from venuekit.reconciliation import Became
    from venuekit_synapsewave_api.models import Order


def _order_id(case: Case) -> str:
    return case.path["order_id"]


def _cancelled(order: Order, _case: Case) -> Became:
    """Judge a cancellation by the order's status; the pages call their values examples, and some write them with underscores."""
    match order.status.value.upper().replace("_", ""):
        case "CANCELLED" | "AMOWITHDRAWN":
            return "done"
        case "EXECUTED" | "COMPLETED" | "OMSREJECT" | "ORDERERROR" | "ADMINREJECT":
            return "closed"
        case "PENDING":
            return "open"
    return "unclear"


_LOOKS = (
    Look(Orders.get_order_history, lambda case: {"order_id": _order_id(case)}, by="order_id"),
    Look(Orders.get_order_book, lambda case: {"order_id": _order_id(case)}, by="order_id"),
)

RECONCILIATION = Reconciliation(
    plans=[
        Changing(method, _order_id, _LOOKS, _cancelled)
        for method in (Orders.cancel_order, Orders.cancel_cover_order, Orders.exit_bracket_order)
    ],
)
