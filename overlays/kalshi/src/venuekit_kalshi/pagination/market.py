"""Iterators over listings: market."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi.pagination.archive import TRADES
from venuekit_kalshi_api.resources import market


class MarketResource(market.MarketResource):
    """Markets and their series: prices, trades, order books and candlesticks. Public."""

    iter_markets = paged(market.MarketResource.get_markets, lambda page: page.markets)
    iter_trades = paged(market.MarketResource.get_trades, lambda page: page.trades)
    walk_markets = walked(market.MarketResource.get_markets, lambda page: page.markets, key="ticker")
    walk_trades = walked(
        market.MarketResource.get_trades,
        lambda page: page.trades,
        key="trade_id",
        time="created_time",
        archive=TRADES,
        append_only=True,
    )


class AsyncMarketResource(market.AsyncMarketResource):
    """Markets and their series: prices, trades, order books and candlesticks. Public."""

    iter_markets = paged_async(market.AsyncMarketResource.get_markets, lambda page: page.markets)
    iter_trades = paged_async(market.AsyncMarketResource.get_trades, lambda page: page.trades)
    walk_markets = walked_async(market.AsyncMarketResource.get_markets, lambda page: page.markets, key="ticker")
    walk_trades = walked_async(
        market.AsyncMarketResource.get_trades,
        lambda page: page.trades,
        key="trade_id",
        time="created_time",
        archive=TRADES,
        append_only=True,
    )
