"""Kalshi's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.account import Account as Account
    from .resources.account import AsyncAccount as AsyncAccount
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
    from .resources.historical import AsyncHistorical as AsyncHistorical
    from .resources.historical import Historical as Historical
    from .resources.incentive_programs import AsyncIncentivePrograms as AsyncIncentivePrograms
    from .resources.incentive_programs import IncentivePrograms as IncentivePrograms
    from .resources.live_data import AsyncLiveDataResource as AsyncLiveDataResource
    from .resources.live_data import LiveDataResource as LiveDataResource
    from .resources.market import AsyncMarketResource as AsyncMarketResource
    from .resources.market import MarketResource as MarketResource
    from .resources.milestone import AsyncMilestoneResource as AsyncMilestoneResource
    from .resources.milestone import MilestoneResource as MilestoneResource
    from .resources.multivariate import AsyncMultivariate as AsyncMultivariate
    from .resources.multivariate import Multivariate as Multivariate
    from .resources.order_groups import AsyncOrderGroups as AsyncOrderGroups
    from .resources.order_groups import OrderGroups as OrderGroups
    from .resources.orders import AsyncOrders as AsyncOrders
    from .resources.orders import Orders as Orders
    from .resources.portfolio import AsyncPortfolio as AsyncPortfolio
    from .resources.portfolio import Portfolio as Portfolio
    from .resources.search import AsyncSearch as AsyncSearch
    from .resources.search import Search as Search
    from .resources.structured_targets import AsyncStructuredTargets as AsyncStructuredTargets
    from .resources.structured_targets import StructuredTargets as StructuredTargets


class KalshiClient(Client):
    """Kalshi's resources, synchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    account = LazyResource["Account"]("venuekit_kalshi_api.resources.account", "Account")
    """The member's tier and rate limits. As in 2026."""
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
    historical = LazyResource["Historical"]("venuekit_kalshi_api.resources.historical", "Historical")
    """The archive of markets, trades, orders, fills and positions that are too old for the live calls."""
    incentive_programs = LazyResource["IncentivePrograms"](
        "venuekit_kalshi_api.resources.incentive_programs", "IncentivePrograms"
    )
    """Rewards for trading or for resting orders in certain markets. Public."""
    live_data = LazyResource["LiveDataResource"]("venuekit_kalshi_api.resources.live_data", "LiveDataResource")
    """What is going on in the world - scores, prices, temperatures - beside the markets about it. Public."""
    market = LazyResource["MarketResource"]("venuekit_kalshi_api.resources.market", "MarketResource")
    """Markets and the series they belong to, with prices, trades, order books and candlesticks. Public."""
    milestone = LazyResource["MilestoneResource"]("venuekit_kalshi_api.resources.milestone", "MilestoneResource")
    """Occurrences in the real world, such as games, and the events that hang on them. Public."""
    multivariate = LazyResource["Multivariate"]("venuekit_kalshi_api.resources.multivariate", "Multivariate")
    """Collections from which combos are made, markets on several outcomes at once."""
    order_groups = LazyResource["OrderGroups"]("venuekit_kalshi_api.resources.order_groups", "OrderGroups")
    """Orders that are cancelled together once too many of their contracts are filled within 15 seconds. As in 2026."""
    orders = LazyResource["Orders"]("venuekit_kalshi_api.resources.orders", "Orders")
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone."""
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi_api.resources.portfolio", "Portfolio")
    """What the member owns, what it was traded for and what came of it."""
    search = LazyResource["Search"]("venuekit_kalshi_api.resources.search", "Search")
    """The words that series and sports can be filtered by. Public."""
    structured_targets = LazyResource["StructuredTargets"](
        "venuekit_kalshi_api.resources.structured_targets", "StructuredTargets"
    )
    """What markets are about, such as teams and players, as named records. Public."""


class AsyncKalshiClient(AsyncClient):
    """Kalshi's resources, asynchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    account = LazyResource["AsyncAccount"]("venuekit_kalshi_api.resources.account", "AsyncAccount")
    """The member's tier and rate limits. As in 2026."""
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
    historical = LazyResource["AsyncHistorical"]("venuekit_kalshi_api.resources.historical", "AsyncHistorical")
    """The archive of markets, trades, orders, fills and positions that are too old for the live calls."""
    incentive_programs = LazyResource["AsyncIncentivePrograms"](
        "venuekit_kalshi_api.resources.incentive_programs", "AsyncIncentivePrograms"
    )
    """Rewards for trading or for resting orders in certain markets. Public."""
    live_data = LazyResource["AsyncLiveDataResource"]("venuekit_kalshi_api.resources.live_data", "AsyncLiveDataResource")
    """What is going on in the world - scores, prices, temperatures - beside the markets about it. Public."""
    market = LazyResource["AsyncMarketResource"]("venuekit_kalshi_api.resources.market", "AsyncMarketResource")
    """Markets and the series they belong to, with prices, trades, order books and candlesticks. Public."""
    milestone = LazyResource["AsyncMilestoneResource"]("venuekit_kalshi_api.resources.milestone", "AsyncMilestoneResource")
    """Occurrences in the real world, such as games, and the events that hang on them. Public."""
    multivariate = LazyResource["AsyncMultivariate"]("venuekit_kalshi_api.resources.multivariate", "AsyncMultivariate")
    """Collections from which combos are made, markets on several outcomes at once."""
    order_groups = LazyResource["AsyncOrderGroups"]("venuekit_kalshi_api.resources.order_groups", "AsyncOrderGroups")
    """Orders that are cancelled together once too many of their contracts are filled within 15 seconds. As in 2026."""
    orders = LazyResource["AsyncOrders"]("venuekit_kalshi_api.resources.orders", "AsyncOrders")
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone."""
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi_api.resources.portfolio", "AsyncPortfolio")
    """What the member owns, what it was traded for and what came of it."""
    search = LazyResource["AsyncSearch"]("venuekit_kalshi_api.resources.search", "AsyncSearch")
    """The words that series and sports can be filtered by. Public."""
    structured_targets = LazyResource["AsyncStructuredTargets"](
        "venuekit_kalshi_api.resources.structured_targets", "AsyncStructuredTargets"
    )
    """What markets are about, such as teams and players, as named records. Public."""
