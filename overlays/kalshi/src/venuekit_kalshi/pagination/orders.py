"""Iterators over listings: orders."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi.pagination.archive import ORDERS
from venuekit_kalshi_api.resources import orders


class Orders(orders.Orders):
    """Place, amend, cancel and look up orders of the account. 2026 only."""

    iter_orders = paged(orders.Orders.get_orders, lambda page: page.orders)
    walk_orders = walked(orders.Orders.get_orders, lambda page: page.orders, key="order_id", time="created_time", archive=ORDERS)


class AsyncOrders(orders.AsyncOrders):
    """Place, amend, cancel and look up orders of the account. 2026 only."""

    iter_orders = paged_async(orders.AsyncOrders.get_orders, lambda page: page.orders)
    walk_orders = walked_async(
        orders.AsyncOrders.get_orders, lambda page: page.orders, key="order_id", time="created_time", archive=ORDERS
    )
