"""The venue's resources, with iterators. Generated from ``pagination``; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.resource import LazyResource
from venuekit_habittrade_api.client import AsyncHabitTradeClient, HabitTradeClient

if TYPE_CHECKING:
    from venuekit_habittrade.pagination import Account as Account
    from venuekit_habittrade.pagination import AsyncAccount as AsyncAccount
    from venuekit_habittrade.pagination import AsyncTrade as AsyncTrade
    from venuekit_habittrade.pagination import Trade as Trade


class HabitTradeResources(HabitTradeClient, reconciliation="venuekit_habittrade.reconciliation"):
    """The resources of ``HabitTradeClient``, with iterators; ``venuekit_habittrade.client`` adds signing."""

    account = LazyResource["Account"]("venuekit_habittrade.pagination", "Account")
    """Holdings and cash transactions of the account."""
    trade = LazyResource["Trade"]("venuekit_habittrade.pagination", "Trade")
    """Orders: place, cancel and list. The venue pushes fills and rejections over its WebSocket, which this package does not
    support; over REST, list the orders."""


class AsyncHabitTradeResources(AsyncHabitTradeClient, reconciliation="venuekit_habittrade.reconciliation"):
    """The resources of ``AsyncHabitTradeClient``, with iterators; ``venuekit_habittrade.client`` adds signing."""

    account = LazyResource["AsyncAccount"]("venuekit_habittrade.pagination", "AsyncAccount")
    """Holdings and cash transactions of the account."""
    trade = LazyResource["AsyncTrade"]("venuekit_habittrade.pagination", "AsyncTrade")
    """Orders: place, cancel and list. The venue pushes fills and rejections over its WebSocket, which this package does not
    support; over REST, list the orders."""
