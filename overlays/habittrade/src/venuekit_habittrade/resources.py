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
    """What the caller's account holds, and the movements of cash on it."""
    trade = LazyResource["Trade"]("venuekit_habittrade.pagination", "Trade")
    """Orders: placed, cancelled and listed. Fills and rejections are pushed over the venue's WebSocket, which this package does
    not serve; over REST, list the orders."""


class AsyncHabitTradeResources(AsyncHabitTradeClient, reconciliation="venuekit_habittrade.reconciliation"):
    """The resources of ``AsyncHabitTradeClient``, with iterators; ``venuekit_habittrade.client`` adds signing."""

    account = LazyResource["AsyncAccount"]("venuekit_habittrade.pagination", "AsyncAccount")
    """What the caller's account holds, and the movements of cash on it."""
    trade = LazyResource["AsyncTrade"]("venuekit_habittrade.pagination", "AsyncTrade")
    """Orders: placed, cancelled and listed. Fills and rejections are pushed over the venue's WebSocket, which this package does
    not serve; over REST, list the orders."""
