"""Where to look for Kalshi's orders and changes with an unknown outcome, and when a missing order proves something.

``get_orders`` shows orders of every status until they are archived, some three months after they closed. Reads lag behind by about a
second; ``get_user_data_timestamp`` says up to when they are complete. The maximum age of a signature is not documented: ten seconds
were accepted and thirty refused, in production and on the demo exchange. A request counts as lost only after twice that.
Sources: https://docs.kalshi.com/api-reference/exchange/get-user-data-timestamp, https://docs.kalshi.com/getting_started/api_keys
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from venuekit.reconciliation import Changing, Look, Placing, Reconciliation
from venuekit_kalshi_api.resources.exchange import Exchange
from venuekit_kalshi_api.resources.historical import Historical
from venuekit_kalshi_api.resources.orders import Orders
from venuekit_kalshi_api.resources.portfolio import Portfolio

if TYPE_CHECKING:
    from venuekit.call.write import Case
    from venuekit.reconciliation import Became
    from venuekit_kalshi_api.models import CreateOrderV2Response, Order

_ARRIVAL = timedelta(seconds=60)
_SETTLING = timedelta(seconds=30)
"""Much more than the second by which reads lag: a late request also shows late in the lists."""


def _of_market(case: Case) -> dict[str, Any]:
    return {"ticker": case.body["ticker"], "min_ts": case.since(_ARRIVAL)}


def _placed(order: Order) -> CreateOrderV2Response | None:
    if order.created_time is None:
        return None
    from venuekit_kalshi_api.models import CreateOrderV2Response

    return CreateOrderV2Response(
        order_id=order.order_id,
        client_order_id=order.client_order_id,
        fill_count=order.fill_count_fp,
        remaining_count=order.remaining_count_fp,
        ts_ms=order.created_time,
    )


_PLACED = (
    Look(Orders.get_orders, _of_market, by="client_order_id", whole=True),
    Look(Historical.get_historical_orders, _of_market, by="client_order_id"),
    Look(Portfolio.get_fills, _of_market, by="client_order_id", order=False),  # fills had it until March 2026
)
_SAME = {"ticker": "ticker", "side": "book_side"}


def _in_path(case: Case) -> str:
    return case.path["order_id"]


def _in_line(case: Case) -> str:
    return str(case.body["order_id"])


def _order_id(case: Case) -> str:
    return _in_path(case) if "order_id" in case.path else _in_line(case)


def _archive(case: Case) -> dict[str, Any] | None:
    """Look in the archive only if the market is known; the whole archive is too large."""
    ticker = (case.body or {}).get("ticker") or (case.body or {}).get("market_ticker") or case.query.get("market_ticker")
    return {"ticker": ticker} if ticker else None


_CHANGED = (
    Look(Orders.get_order, lambda case: {"order_id": _order_id(case)}, by="order_id", item="order"),
    Look(Historical.get_historical_orders, _archive, by="order_id"),
    Look(Portfolio.get_fills, lambda case: {"order_id": _order_id(case)}, by="order_id", order=False),
)


def _cancelled(order: Order, _case: Case) -> Became:
    match order.status.value:
        case "canceled":
            return "done"
        case "executed":
            return "closed"
        case "resting":
            return "open"
    return "unclear"


def _amended(order: Order, case: Case) -> Became:
    wanted = case.body.get("updated_client_order_id")
    if wanted is not None and order.client_order_id == wanted:
        return "done"
    if order.status.value != "resting":
        return "unclear"
    total = order.fill_count_fp + order.remaining_count_fp
    as_wanted = order.yes_price_dollars == Decimal(case.body["price"]) and total == Decimal(case.body["count"])
    return "done" if as_wanted and wanted is None else "open"


def _decreased(order: Order, case: Case) -> Became:
    """Judge a decrease by the open quantity; a decrease by a difference can't be judged, since the earlier quantity isn't known."""
    if case.body.get("reduce_to") is None or order.status.value != "resting":
        return "unclear"
    return "done" if order.remaining_count_fp <= Decimal(case.body["reduce_to"]) else "open"


RECONCILIATION = Reconciliation(
    arrival=_ARRIVAL,
    settling=_SETTLING,
    kept=timedelta(days=60),
    fresh=(Exchange.get_user_data_timestamp, "as_of_time"),
    plans=[
        Placing(Orders.create_order_v2, _PLACED, created="created_time", same=_SAME, result=_placed),
        Placing(Orders.batch_create_orders_v2, _PLACED, created="created_time", same=_SAME, lines="orders"),
        Changing(Orders.cancel_order_v2, _in_path, _CHANGED, _cancelled),
        Changing(Orders.batch_cancel_orders_v2, _in_line, _CHANGED, _cancelled, lines="orders"),
        Changing(Orders.amend_order_v2, _in_path, _CHANGED, _amended),
        Changing(Orders.decrease_order_v2, _in_path, _CHANGED, _decreased),
        Placing(
            Portfolio.intra_exchange_instance_transfer,
            [Look(Portfolio.get_intra_exchange_instance_transfers, lambda _: {}, by="client_transfer_id")],
            order_id="transfer_id",
            created="created_ts",
        ),
    ],
)
