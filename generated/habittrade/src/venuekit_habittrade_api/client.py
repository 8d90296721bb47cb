"""HabitTrade's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.account import Account as Account
    from .resources.account import AsyncAccount as AsyncAccount
    from .resources.trade import AsyncTrade as AsyncTrade
    from .resources.trade import Trade as Trade


class HabitTradeClient(Client):
    """HabitTrade's resources, synchronous; ``venuekit_habittrade`` adds signing and iterators."""

    _venue = VENUE
    account = LazyResource["Account"]("venuekit_habittrade_api.resources.account", "Account")
    """Holdings and cash transactions of the account."""
    trade = LazyResource["Trade"]("venuekit_habittrade_api.resources.trade", "Trade")
    """Orders: place, cancel and list. The venue pushes fills and rejections over its WebSocket, which this package does not
    support; over REST, list the orders."""


class AsyncHabitTradeClient(AsyncClient):
    """HabitTrade's resources, asynchronous; ``venuekit_habittrade`` adds signing and iterators."""

    _venue = VENUE
    account = LazyResource["AsyncAccount"]("venuekit_habittrade_api.resources.account", "AsyncAccount")
    """Holdings and cash transactions of the account."""
    trade = LazyResource["AsyncTrade"]("venuekit_habittrade_api.resources.trade", "AsyncTrade")
    """Orders: place, cancel and list. The venue pushes fills and rejections over its WebSocket, which this package does not
    support; over REST, list the orders."""
