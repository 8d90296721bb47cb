"""Iterators over listings: fcm."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi_api.resources import fcm


class Fcm(fcm.Fcm):
    """Operations of futures commission merchants (FCMs) for their subtraders."""

    iter_fills = paged(fcm.Fcm.get_fcm_fills, lambda page: page.fills)
    iter_orders = paged(fcm.Fcm.get_fcm_orders, lambda page: page.orders)
    iter_market_positions = paged(fcm.Fcm.get_fcm_positions, lambda page: page.market_positions)
    iter_event_positions = paged(fcm.Fcm.get_fcm_positions, lambda page: page.event_positions, unique="event_ticker")
    walk_fills = walked(fcm.Fcm.get_fcm_fills, lambda page: page.fills, key="fill_id", time="created_time", append_only=True)
    walk_orders = walked(fcm.Fcm.get_fcm_orders, lambda page: page.orders, key="order_id", time="created_time")
    walk_market_positions = walked(fcm.Fcm.get_fcm_positions, lambda page: page.market_positions, key="ticker")


class AsyncFcm(fcm.AsyncFcm):
    """Operations of futures commission merchants (FCMs) for their subtraders."""

    iter_fills = paged_async(fcm.AsyncFcm.get_fcm_fills, lambda page: page.fills)
    iter_orders = paged_async(fcm.AsyncFcm.get_fcm_orders, lambda page: page.orders)
    iter_market_positions = paged_async(fcm.AsyncFcm.get_fcm_positions, lambda page: page.market_positions)
    iter_event_positions = paged_async(fcm.AsyncFcm.get_fcm_positions, lambda page: page.event_positions, unique="event_ticker")
    walk_fills = walked_async(
        fcm.AsyncFcm.get_fcm_fills, lambda page: page.fills, key="fill_id", time="created_time", append_only=True
    )
    walk_orders = walked_async(fcm.AsyncFcm.get_fcm_orders, lambda page: page.orders, key="order_id", time="created_time")
    walk_market_positions = walked_async(fcm.AsyncFcm.get_fcm_positions, lambda page: page.market_positions, key="ticker")
