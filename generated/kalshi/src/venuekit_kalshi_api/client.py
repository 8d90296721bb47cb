"""Kalshi's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.api_keys import ApiKeys as ApiKeys
    from .resources.api_keys import AsyncApiKeys as AsyncApiKeys
    from .resources.communications import AsyncCommunications as AsyncCommunications
    from .resources.communications import Communications as Communications
    from .resources.events import AsyncEvents as AsyncEvents
    from .resources.events import Events as Events
    from .resources.exchange import AsyncExchange as AsyncExchange
    from .resources.exchange import Exchange as Exchange
    from .resources.fcm import AsyncFcm as AsyncFcm
    from .resources.fcm import Fcm as Fcm
    from .resources.market import AsyncMarketResource as AsyncMarketResource
    from .resources.market import MarketResource as MarketResource
    from .resources.orders import AsyncOrders as AsyncOrders
    from .resources.orders import Orders as Orders
    from .resources.portfolio import AsyncPortfolio as AsyncPortfolio
    from .resources.portfolio import Portfolio as Portfolio


class KalshiClient(Client):
    """Kalshi's resources, synchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    api_keys = LazyResource["ApiKeys"]("venuekit_kalshi_api.resources.api_keys", "ApiKeys")
    """The member's API keys."""
    communications = LazyResource["Communications"]("venuekit_kalshi_api.resources.communications", "Communications")
    """Requests for quotes (RFQs), the quotes that answer them, and block trades between two named members."""
    events = LazyResource["Events"]("venuekit_kalshi_api.resources.events", "Events")
    """Events, which group the markets on one question, with their fees, pictures and forecasts."""
    exchange = LazyResource["Exchange"]("venuekit_kalshi_api.resources.exchange", "Exchange")
    """Whether the exchange is open, when it will be, and how fresh the account data is."""
    fcm = LazyResource["Fcm"]("venuekit_kalshi_api.resources.fcm", "Fcm")
    """What futures commission merchants do for their subtraders."""
    market = LazyResource["MarketResource"]("venuekit_kalshi_api.resources.market", "MarketResource")
    """Markets and the series they belong to, with prices, trades, order books and candlesticks. Public."""
    orders = LazyResource["Orders"]("venuekit_kalshi_api.resources.orders", "Orders")
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone."""
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi_api.resources.portfolio", "Portfolio")
    """What the member owns, what it was traded for and what came of it."""


class AsyncKalshiClient(AsyncClient):
    """Kalshi's resources, asynchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    api_keys = LazyResource["AsyncApiKeys"]("venuekit_kalshi_api.resources.api_keys", "AsyncApiKeys")
    """The member's API keys."""
    communications = LazyResource["AsyncCommunications"]("venuekit_kalshi_api.resources.communications", "AsyncCommunications")
    """Requests for quotes (RFQs), the quotes that answer them, and block trades between two named members."""
    events = LazyResource["AsyncEvents"]("venuekit_kalshi_api.resources.events", "AsyncEvents")
    """Events, which group the markets on one question, with their fees, pictures and forecasts."""
    exchange = LazyResource["AsyncExchange"]("venuekit_kalshi_api.resources.exchange", "AsyncExchange")
    """Whether the exchange is open, when it will be, and how fresh the account data is."""
    fcm = LazyResource["AsyncFcm"]("venuekit_kalshi_api.resources.fcm", "AsyncFcm")
    """What futures commission merchants do for their subtraders."""
    market = LazyResource["AsyncMarketResource"]("venuekit_kalshi_api.resources.market", "AsyncMarketResource")
    """Markets and the series they belong to, with prices, trades, order books and candlesticks. Public."""
    orders = LazyResource["AsyncOrders"]("venuekit_kalshi_api.resources.orders", "AsyncOrders")
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone."""
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi_api.resources.portfolio", "AsyncPortfolio")
    """What the member owns, what it was traded for and what came of it."""
