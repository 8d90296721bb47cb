"""Kalshi's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.account import Account as Account
    from .resources.account import AsyncAccount as AsyncAccount
    from .resources.order_groups import AsyncOrderGroups as AsyncOrderGroups
    from .resources.order_groups import OrderGroups as OrderGroups
    from .resources.orders import AsyncOrders as AsyncOrders
    from .resources.orders import Orders as Orders
    from .resources.portfolio import AsyncPortfolio as AsyncPortfolio
    from .resources.portfolio import Portfolio as Portfolio


class KalshiClient(Client):
    """Kalshi's resources, synchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    account = LazyResource["Account"]("venuekit_kalshi_api.resources.account", "Account")
    """The member's tier and rate limits. As in 2026."""
    order_groups = LazyResource["OrderGroups"]("venuekit_kalshi_api.resources.order_groups", "OrderGroups")
    """Orders that are cancelled together once too many of their contracts are filled within 15 seconds. As in 2026."""
    orders = LazyResource["Orders"]("venuekit_kalshi_api.resources.orders", "Orders")
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone."""
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi_api.resources.portfolio", "Portfolio")
    """What the member owns, what it was traded for and what came of it."""


class AsyncKalshiClient(AsyncClient):
    """Kalshi's resources, asynchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    account = LazyResource["AsyncAccount"]("venuekit_kalshi_api.resources.account", "AsyncAccount")
    """The member's tier and rate limits. As in 2026."""
    order_groups = LazyResource["AsyncOrderGroups"]("venuekit_kalshi_api.resources.order_groups", "AsyncOrderGroups")
    """Orders that are cancelled together once too many of their contracts are filled within 15 seconds. As in 2026."""
    orders = LazyResource["AsyncOrders"]("venuekit_kalshi_api.resources.orders", "AsyncOrders")
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone."""
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi_api.resources.portfolio", "AsyncPortfolio")
    """What the member owns, what it was traded for and what came of it."""
