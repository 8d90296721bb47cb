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
    """Usage tier and rate limits of the account. 2026 only."""
    api_keys = LazyResource["ApiKeys"]("venuekit_kalshi_api.resources.api_keys", "ApiKeys")
    """The API keys of the account."""
    communications = LazyResource["Communications"]("venuekit_kalshi_api.resources.communications", "Communications")
    """Requests for quotes (RFQs), quotes, and block trades between two named members."""
    events = LazyResource["Events"]("venuekit_kalshi_api.resources.events", "Events")
    """Events, which group the markets on one question, with their fees, images and forecasts."""
    exchange = LazyResource["Exchange"]("venuekit_kalshi_api.resources.exchange", "Exchange")
    """Exchange status, trading schedule and freshness of account data."""
    fcm = LazyResource["Fcm"]("venuekit_kalshi_api.resources.fcm", "Fcm")
    """Operations of futures commission merchants (FCMs) for their subtraders."""
    historical = LazyResource["Historical"]("venuekit_kalshi_api.resources.historical", "Historical")
    """The archive of markets, trades, orders, fills and positions that are too old for the live endpoints."""
    incentive_programs = LazyResource["IncentivePrograms"](
        "venuekit_kalshi_api.resources.incentive_programs", "IncentivePrograms"
    )
    """Rewards for trading or for resting orders in certain markets. Public."""
    live_data = LazyResource["LiveDataResource"]("venuekit_kalshi_api.resources.live_data", "LiveDataResource")
    """Live real-world data related to markets: scores, prices, temperatures. Public."""
    market = LazyResource["MarketResource"]("venuekit_kalshi_api.resources.market", "MarketResource")
    """Markets and their series: prices, trades, order books and candlesticks. Public."""
    milestone = LazyResource["MilestoneResource"]("venuekit_kalshi_api.resources.milestone", "MilestoneResource")
    """Real-world occurrences, such as games, and their related events. Public."""
    multivariate = LazyResource["Multivariate"]("venuekit_kalshi_api.resources.multivariate", "Multivariate")
    """Collections that combos are created from. A combo is a market on several outcomes at once."""
    order_groups = LazyResource["OrderGroups"]("venuekit_kalshi_api.resources.order_groups", "OrderGroups")
    """Groups of orders that are cancelled together when too many of their contracts are filled within 15 seconds. 2026 only."""
    orders = LazyResource["Orders"]("venuekit_kalshi_api.resources.orders", "Orders")
    """Place, amend, cancel and look up orders of the account. 2026 only; the order endpoints of December 2025 no longer exist."""
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi_api.resources.portfolio", "Portfolio")
    """Balances, positions, fills, settlements and transfers of the account."""
    search = LazyResource["Search"]("venuekit_kalshi_api.resources.search", "Search")
    """Values for filtering series and sports. Public."""
    structured_targets = LazyResource["StructuredTargets"](
        "venuekit_kalshi_api.resources.structured_targets", "StructuredTargets"
    )
    """The subjects of markets, such as teams and players. Public."""


class AsyncKalshiClient(AsyncClient):
    """Kalshi's resources, asynchronous; ``venuekit_kalshi`` adds signing and iterators."""

    _venue = VENUE
    account = LazyResource["AsyncAccount"]("venuekit_kalshi_api.resources.account", "AsyncAccount")
    """Usage tier and rate limits of the account. 2026 only."""
    api_keys = LazyResource["AsyncApiKeys"]("venuekit_kalshi_api.resources.api_keys", "AsyncApiKeys")
    """The API keys of the account."""
    communications = LazyResource["AsyncCommunications"]("venuekit_kalshi_api.resources.communications", "AsyncCommunications")
    """Requests for quotes (RFQs), quotes, and block trades between two named members."""
    events = LazyResource["AsyncEvents"]("venuekit_kalshi_api.resources.events", "AsyncEvents")
    """Events, which group the markets on one question, with their fees, images and forecasts."""
    exchange = LazyResource["AsyncExchange"]("venuekit_kalshi_api.resources.exchange", "AsyncExchange")
    """Exchange status, trading schedule and freshness of account data."""
    fcm = LazyResource["AsyncFcm"]("venuekit_kalshi_api.resources.fcm", "AsyncFcm")
    """Operations of futures commission merchants (FCMs) for their subtraders."""
    historical = LazyResource["AsyncHistorical"]("venuekit_kalshi_api.resources.historical", "AsyncHistorical")
    """The archive of markets, trades, orders, fills and positions that are too old for the live endpoints."""
    incentive_programs = LazyResource["AsyncIncentivePrograms"](
        "venuekit_kalshi_api.resources.incentive_programs", "AsyncIncentivePrograms"
    )
    """Rewards for trading or for resting orders in certain markets. Public."""
    live_data = LazyResource["AsyncLiveDataResource"]("venuekit_kalshi_api.resources.live_data", "AsyncLiveDataResource")
    """Live real-world data related to markets: scores, prices, temperatures. Public."""
    market = LazyResource["AsyncMarketResource"]("venuekit_kalshi_api.resources.market", "AsyncMarketResource")
    """Markets and their series: prices, trades, order books and candlesticks. Public."""
    milestone = LazyResource["AsyncMilestoneResource"]("venuekit_kalshi_api.resources.milestone", "AsyncMilestoneResource")
    """Real-world occurrences, such as games, and their related events. Public."""
    multivariate = LazyResource["AsyncMultivariate"]("venuekit_kalshi_api.resources.multivariate", "AsyncMultivariate")
    """Collections that combos are created from. A combo is a market on several outcomes at once."""
    order_groups = LazyResource["AsyncOrderGroups"]("venuekit_kalshi_api.resources.order_groups", "AsyncOrderGroups")
    """Groups of orders that are cancelled together when too many of their contracts are filled within 15 seconds. 2026 only."""
    orders = LazyResource["AsyncOrders"]("venuekit_kalshi_api.resources.orders", "AsyncOrders")
    """Place, amend, cancel and look up orders of the account. 2026 only; the order endpoints of December 2025 no longer exist."""
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi_api.resources.portfolio", "AsyncPortfolio")
    """Balances, positions, fills, settlements and transfers of the account."""
    search = LazyResource["AsyncSearch"]("venuekit_kalshi_api.resources.search", "AsyncSearch")
    """Values for filtering series and sports. Public."""
    structured_targets = LazyResource["AsyncStructuredTargets"](
        "venuekit_kalshi_api.resources.structured_targets", "AsyncStructuredTargets"
    )
    """The subjects of markets, such as teams and players. Public."""
