"""Kalshi's resources, with every listing walkable item by item.

The venue pages by an opaque cursor. An absent, null or empty one ends a listing; a short or empty page does not.
Source: https://docs.kalshi.com/getting_started/pagination
"""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit_kalshi_api.resources import portfolio
from venuekit_kalshi_api.resources.portfolio import GET_FILLS, GET_POSITIONS, GET_SETTLEMENTS


class Portfolio(portfolio.Portfolio):
    """What the member owns, what it was traded for and what came of it."""

    iter_fills = paged("iter_fills", portfolio.Portfolio.get_fills, GET_FILLS, lambda page: page.fills)
    iter_settlements = paged(
        "iter_settlements", portfolio.Portfolio.get_settlements, GET_SETTLEMENTS, lambda page: page.settlements
    )
    iter_market_positions = paged(
        "iter_market_positions", portfolio.Portfolio.get_positions, GET_POSITIONS, lambda page: page.market_positions
    )
    iter_event_positions = paged(
        "iter_event_positions", portfolio.Portfolio.get_positions, GET_POSITIONS, lambda page: page.event_positions
    )


class AsyncPortfolio(portfolio.AsyncPortfolio):
    """What the member owns, what it was traded for and what came of it."""

    iter_fills = paged_async("iter_fills", portfolio.AsyncPortfolio.get_fills, GET_FILLS, lambda page: page.fills)
    iter_settlements = paged_async(
        "iter_settlements", portfolio.AsyncPortfolio.get_settlements, GET_SETTLEMENTS, lambda page: page.settlements
    )
    iter_market_positions = paged_async(
        "iter_market_positions",
        portfolio.AsyncPortfolio.get_positions,
        GET_POSITIONS,
        lambda page: page.market_positions,
    )
    iter_event_positions = paged_async(
        "iter_event_positions", portfolio.AsyncPortfolio.get_positions, GET_POSITIONS, lambda page: page.event_positions
    )
