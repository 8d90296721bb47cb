"""SynapseWave's resources, with an iterator for every paginated listing.

Pages are numbered from 1, and a listing ends with an empty page: the venue documents no total. Positions and holdings are
complete. Source: https://developer.synapsewave.com/docs/MyCloudRest/order-book
"""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_synapsewave_api.resources import orders


class Orders(orders.Orders):
    """Orders, their states, and trades."""

    iter_order_book = paged(orders.Orders.get_order_book, lambda page: page.data)
    iter_trade_book = paged(orders.Orders.get_trade_book, lambda page: page.data)
    iter_order_messages = paged(orders.Orders.get_order_messages, lambda page: page.result)
    walk_order_book = walked(orders.Orders.get_order_book, lambda page: page.data)
    walk_trade_book = walked(orders.Orders.get_trade_book, lambda page: page.data)
    walk_order_messages = walked(orders.Orders.get_order_messages, lambda page: page.result)


class AsyncOrders(orders.AsyncOrders):
    """Orders, their states, and trades."""

    iter_order_book = paged_async(orders.AsyncOrders.get_order_book, lambda page: page.data)
    iter_trade_book = paged_async(orders.AsyncOrders.get_trade_book, lambda page: page.data)
    iter_order_messages = paged_async(orders.AsyncOrders.get_order_messages, lambda page: page.result)
    walk_order_book = walked_async(orders.AsyncOrders.get_order_book, lambda page: page.data)
    walk_trade_book = walked_async(orders.AsyncOrders.get_trade_book, lambda page: page.data)
    walk_order_messages = walked_async(orders.AsyncOrders.get_order_messages, lambda page: page.result)
