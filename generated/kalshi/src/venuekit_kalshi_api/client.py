"""Kalshi's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.portfolio import AsyncPortfolio as AsyncPortfolio
    from .resources.portfolio import Portfolio as Portfolio


class KalshiClient(Client):
    """Kalshi's resources, synchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi_api.resources.portfolio", "Portfolio")
    """What the member owns, what it was traded for and what came of it."""


class AsyncKalshiClient(AsyncClient):
    """Kalshi's resources, asynchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi_api.resources.portfolio", "AsyncPortfolio")
    """What the member owns, what it was traded for and what came of it."""
