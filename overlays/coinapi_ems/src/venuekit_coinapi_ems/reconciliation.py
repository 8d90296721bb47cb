"""Where to look for orders and cancellations with an unknown outcome.

The venue finds orders by the caller's own id. No page says how long a request may be accepted or how far reads lag, so
the absence of an order never proves anything.
Source: https://docs.coinapi.io/ems-api/rest-api
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.reconciliation import Changing, Look, Placing, Reconciliation
from venuekit_coinapi_ems_api.resources.orders import Orders

if TYPE_CHECKING:
    from venuekit.call.write import Case
    from venuekit.reconciliation import Became
    from venuekit_coinapi_ems_api.models import OrderExecutionReport


def _exchange(case: Case) -> dict[str, str]:
    return {"exchange_id": case.body["exchange_id"]}


def _key(case: Case) -> dict[str, str]:
    return {"client_order_id": case.key or ""}


def _order_id(case: Case) -> str | None:
    """Return the id that a cancellation uses, one of the order's two."""
    found: str | None = case.body.get("client_order_id") or case.body.get("exchange_order_id")
    return found


def _named(case: Case) -> dict[str, str]:
    return {"client_order_id": _order_id(case) or ""}


def _rejected(order: OrderExecutionReport) -> bool:
    return order.status.value == "REJECTED"


def _cancelled(order: OrderExecutionReport, _case: Case) -> Became:
    """Judge a cancellation by the order's status; ``PENDING_CANCEL`` is undecided."""
    match order.status.value:
        case "CANCELED":
            return "done"
        case "FILLED" | "REJECTED":
            return "closed"
        case "NEW" | "PARTIALLY_FILLED":
            return "open"
    return "unclear"


RECONCILIATION = Reconciliation(
    plans=[
        Placing(
            Orders.create_order,
            [
                Look(Orders.get_order_status, _key, by="client_order_id"),
                Look(Orders.get_open_orders, _exchange, by="client_order_id"),
            ],
            order_id="exchange_order_id",
            same={name: name for name in ("exchange_id", "side", "amount_order", "price")},
            rejected=_rejected,
        ),
        Changing(
            Orders.cancel_order,
            _order_id,
            [
                Look(Orders.get_order_status, _named, by="client_order_id"),
                Look(Orders.get_open_orders, _exchange, by="exchange_order_id"),
            ],
            _cancelled,
        ),
    ],
)
