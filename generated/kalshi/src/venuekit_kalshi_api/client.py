"""Kalshi's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.orders import AsyncOrders as AsyncOrders
    from .resources.orders import Orders as Orders
    from .resources.portfolio import AsyncPortfolio as AsyncPortfolio
    from .resources.portfolio import Portfolio as Portfolio


class KalshiClient(Client):
    """Kalshi's resources, synchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    orders = LazyResource["Orders"]("venuekit_kalshi_api.resources.orders", "Orders")
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone."""
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi_api.resources.portfolio", "Portfolio")
    """What the member owns, what it was traded for and what came of it."""


class AsyncKalshiClient(AsyncClient):
    """Kalshi's resources, asynchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    orders = LazyResource["AsyncOrders"]("venuekit_kalshi_api.resources.orders", "AsyncOrders")
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone."""
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi_api.resources.portfolio", "AsyncPortfolio")
    """What the member owns, what it was traded for and what came of it."""
