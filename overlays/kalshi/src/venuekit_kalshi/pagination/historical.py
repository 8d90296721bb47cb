"""Iterators over listings: historical."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi_api.resources import historical


class Historical(historical.Historical):
    """The archive of markets, trades, orders, fills and positions that are too old for the live endpoints."""

    iter_fills = paged(historical.Historical.get_fills_historical, lambda page: page.fills)
    iter_markets = paged(historical.Historical.get_historical_markets, lambda page: page.markets)
    iter_orders = paged(historical.Historical.get_historical_orders, lambda page: page.orders)
    iter_market_positions = paged(historical.Historical.get_historical_positions, lambda page: page.market_positions)
    iter_event_positions = paged(
        historical.Historical.get_historical_positions, lambda page: page.event_positions, unique="event_ticker"
    )
    iter_trades = paged(historical.Historical.get_trades_historical, lambda page: page.trades)
    walk_fills = walked(
        historical.Historical.get_fills_historical, lambda page: page.fills, key="fill_id", time="created_time", append_only=True
    )
    walk_markets = walked(historical.Historical.get_historical_markets, lambda page: page.markets, key="ticker")
    walk_orders = walked(
        historical.Historical.get_historical_orders, lambda page: page.orders, key="order_id", time="created_time"
    )
    walk_market_positions = walked(
        historical.Historical.get_historical_positions, lambda page: page.market_positions, key="ticker"
    )
    walk_trades = walked(
        historical.Historical.get_trades_historical,
        lambda page: page.trades,
        key="trade_id",
        time="created_time",
        append_only=True,
    )


class AsyncHistorical(historical.AsyncHistorical):
    """The archive of markets, trades, orders, fills and positions that are too old for the live endpoints."""

    iter_fills = paged_async(historical.AsyncHistorical.get_fills_historical, lambda page: page.fills)
    iter_markets = paged_async(historical.AsyncHistorical.get_historical_markets, lambda page: page.markets)
    iter_orders = paged_async(historical.AsyncHistorical.get_historical_orders, lambda page: page.orders)
    iter_market_positions = paged_async(historical.AsyncHistorical.get_historical_positions, lambda page: page.market_positions)
    iter_event_positions = paged_async(
        historical.AsyncHistorical.get_historical_positions, lambda page: page.event_positions, unique="event_ticker"
    )
    iter_trades = paged_async(historical.AsyncHistorical.get_trades_historical, lambda page: page.trades)
    walk_fills = walked_async(
        historical.AsyncHistorical.get_fills_historical,
        lambda page: page.fills,
        key="fill_id",
        time="created_time",
        append_only=True,
    )
    walk_markets = walked_async(historical.AsyncHistorical.get_historical_markets, lambda page: page.markets, key="ticker")
    walk_orders = walked_async(
        historical.AsyncHistorical.get_historical_orders, lambda page: page.orders, key="order_id", time="created_time"
    )
    walk_market_positions = walked_async(
        historical.AsyncHistorical.get_historical_positions, lambda page: page.market_positions, key="ticker"
    )
    walk_trades = walked_async(
        historical.AsyncHistorical.get_trades_historical,
        lambda page: page.trades,
        key="trade_id",
        time="created_time",
        append_only=True,
    )
