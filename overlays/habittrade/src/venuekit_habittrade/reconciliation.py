"""Where to look for orders and cancellations with an unknown outcome.

The venue lists orders with the caller's own id. A request is accepted until five minutes after it was signed; no page says how far
reads lag, so that the absence of an order never proves anything.
Sources: https://docs.habittrade.com/trade/query-orders.html,
https://docs.habittrade.com/authentication/http-https-authentication.html
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from venuekit.reconciliation import Changing, Look, Placing, Reconciliation
from venuekit_habittrade_api.resources.trade import Trade

if TYPE_CHECKING:
    from venuekit.call.write import Case
    from venuekit.reconciliation import Became
    from venuekit_habittrade_api.models import Order, PlacedOrder


def _market(case: Case) -> dict[str, str]:
    return {"market": case.body["market"]}


def _all(_case: Case) -> dict[str, str]:
    return {}


def _order_id(case: Case) -> str | None:
    """Return the id that a cancellation uses, one of the order's two."""
    found: str | None = case.body.get("order_no") or case.body.get("reference_id")
    return found


def _rejected(order: Order) -> bool:
    return bool(order.reject_reason) and not order.execute_qty


def _placed(order: Order) -> PlacedOrder:
    from venuekit_habittrade_api.models import PlacedOrder

    return PlacedOrder(order_no=order.order_no, reference_id=order.reference_id)


def _cancelled(order: Order, _case: Case) -> Became:
    """Judge a cancellation by quantities and by the only documented status; the names of the others are inferred."""
    if order.outstand_qty and order.order_status is not None and order.order_status.value == "new":
        return "open"
    if order.outstand_qty == 0:
        return "closed" if order.execute_qty == order.qty or _rejected(order) else "done"
    return "unclear"


_PLACED = [
    Look(Trade.get_active_orders, _market, by="reference_id"),
    Look(Trade.get_orders, _market, by="reference_id", whole=True),
]
_SAME = {"symbol": "symbol", "order_side": "order_side", "qty": "qty"}
_CHANGED = [Look(Trade.get_orders, _all, by="order_no"), Look(Trade.get_orders, _all, by="reference_id")]

RECONCILIATION = Reconciliation(
    arrival=timedelta(minutes=5),
    plans=[
        Placing(
            Trade.place_order,
            _PLACED,
            order_id="order_no",
            created="create_time",
            same=_SAME,
            rejected=_rejected,
            result=_placed,
        ),
        Placing(
            Trade.batch_place_orders,
            _PLACED,
            order_id="order_no",
            created="create_time",
            same=_SAME,
            rejected=_rejected,
            lines="",
        ),
        Changing(Trade.cancel_order, _order_id, _CHANGED, _cancelled),
        Changing(Trade.batch_cancel_orders, _order_id, _CHANGED, _cancelled, lines=""),
    ],
)
