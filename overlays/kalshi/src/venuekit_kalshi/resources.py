"""The venue's resources, with iterators. Generated from ``pagination``; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.resource import LazyResource
from venuekit_kalshi_api.client import AsyncKalshiClient, KalshiClient

if TYPE_CHECKING:
    from venuekit_kalshi.pagination.communications import AsyncCommunications as AsyncCommunications
    from venuekit_kalshi.pagination.communications import Communications as Communications
    from venuekit_kalshi.pagination.events import AsyncEvents as AsyncEvents
    from venuekit_kalshi.pagination.events import Events as Events
    from venuekit_kalshi.pagination.fcm import AsyncFcm as AsyncFcm
    from venuekit_kalshi.pagination.fcm import Fcm as Fcm
    from venuekit_kalshi.pagination.historical import AsyncHistorical as AsyncHistorical
    from venuekit_kalshi.pagination.historical import Historical as Historical
    from venuekit_kalshi.pagination.incentive_programs import AsyncIncentivePrograms as AsyncIncentivePrograms
    from venuekit_kalshi.pagination.incentive_programs import IncentivePrograms as IncentivePrograms
    from venuekit_kalshi.pagination.market import AsyncMarketResource as AsyncMarketResource
    from venuekit_kalshi.pagination.market import MarketResource as MarketResource
    from venuekit_kalshi.pagination.milestone import AsyncMilestoneResource as AsyncMilestoneResource
    from venuekit_kalshi.pagination.milestone import MilestoneResource as MilestoneResource
    from venuekit_kalshi.pagination.multivariate import AsyncMultivariate as AsyncMultivariate
    from venuekit_kalshi.pagination.multivariate import Multivariate as Multivariate
    from venuekit_kalshi.pagination.orders import AsyncOrders as AsyncOrders
    from venuekit_kalshi.pagination.orders import Orders as Orders
    from venuekit_kalshi.pagination.portfolio import AsyncPortfolio as AsyncPortfolio
    from venuekit_kalshi.pagination.portfolio import Portfolio as Portfolio
    from venuekit_kalshi.pagination.structured_targets import AsyncStructuredTargets as AsyncStructuredTargets
    from venuekit_kalshi.pagination.structured_targets import StructuredTargets as StructuredTargets


class KalshiResources(KalshiClient, reconciliation="venuekit_kalshi.reconciliation"):
    """The resources of ``KalshiClient``, with iterators; ``venuekit_kalshi.client`` adds signing."""

    communications = LazyResource["Communications"]("venuekit_kalshi.pagination.communications", "Communications")
    """Requests for quotes (RFQs), quotes, and block trades between two named members."""
    events = LazyResource["Events"]("venuekit_kalshi.pagination.events", "Events")
    """Events, which group the markets on one question, with their fees, images and forecasts."""
    fcm = LazyResource["Fcm"]("venuekit_kalshi.pagination.fcm", "Fcm")
    """Operations of futures commission merchants (FCMs) for their subtraders."""
    historical = LazyResource["Historical"]("venuekit_kalshi.pagination.historical", "Historical")
    """The archive of markets, trades, orders, fills and positions that are too old for the live endpoints."""
    incentive_programs = LazyResource["IncentivePrograms"]("venuekit_kalshi.pagination.incentive_programs", "IncentivePrograms")
    """Rewards for trading or for resting orders in certain markets. Public."""
    market = LazyResource["MarketResource"]("venuekit_kalshi.pagination.market", "MarketResource")
    """Markets and their series: prices, trades, order books and candlesticks. Public."""
    milestone = LazyResource["MilestoneResource"]("venuekit_kalshi.pagination.milestone", "MilestoneResource")
    """Real-world occurrences, such as games, and their related events. Public."""
    multivariate = LazyResource["Multivariate"]("venuekit_kalshi.pagination.multivariate", "Multivariate")
    """Collections that combos are created from. A combo is a market on several outcomes at once."""
    orders = LazyResource["Orders"]("venuekit_kalshi.pagination.orders", "Orders")
    """Place, amend, cancel and look up orders of the account. 2026 only; the order endpoints of December 2025 no longer exist."""
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi.pagination.portfolio", "Portfolio")
    """Balances, positions, fills, settlements and transfers of the account."""
    structured_targets = LazyResource["StructuredTargets"]("venuekit_kalshi.pagination.structured_targets", "StructuredTargets")
    """The subjects of markets, such as teams and players. Public."""


class AsyncKalshiResources(AsyncKalshiClient, reconciliation="venuekit_kalshi.reconciliation"):
    """The resources of ``AsyncKalshiClient``, with iterators; ``venuekit_kalshi.client`` adds signing."""

    communications = LazyResource["AsyncCommunications"]("venuekit_kalshi.pagination.communications", "AsyncCommunications")
    """Requests for quotes (RFQs), quotes, and block trades between two named members."""
    events = LazyResource["AsyncEvents"]("venuekit_kalshi.pagination.events", "AsyncEvents")
    """Events, which group the markets on one question, with their fees, images and forecasts."""
    fcm = LazyResource["AsyncFcm"]("venuekit_kalshi.pagination.fcm", "AsyncFcm")
    """Operations of futures commission merchants (FCMs) for their subtraders."""
    historical = LazyResource["AsyncHistorical"]("venuekit_kalshi.pagination.historical", "AsyncHistorical")
    """The archive of markets, trades, orders, fills and positions that are too old for the live endpoints."""
    incentive_programs = LazyResource["AsyncIncentivePrograms"](
        "venuekit_kalshi.pagination.incentive_programs", "AsyncIncentivePrograms"
    )
    """Rewards for trading or for resting orders in certain markets. Public."""
    market = LazyResource["AsyncMarketResource"]("venuekit_kalshi.pagination.market", "AsyncMarketResource")
    """Markets and their series: prices, trades, order books and candlesticks. Public."""
    milestone = LazyResource["AsyncMilestoneResource"]("venuekit_kalshi.pagination.milestone", "AsyncMilestoneResource")
    """Real-world occurrences, such as games, and their related events. Public."""
    multivariate = LazyResource["AsyncMultivariate"]("venuekit_kalshi.pagination.multivariate", "AsyncMultivariate")
    """Collections that combos are created from. A combo is a market on several outcomes at once."""
    orders = LazyResource["AsyncOrders"]("venuekit_kalshi.pagination.orders", "AsyncOrders")
    """Place, amend, cancel and look up orders of the account. 2026 only; the order endpoints of December 2025 no longer exist."""
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi.pagination.portfolio", "AsyncPortfolio")
    """Balances, positions, fills, settlements and transfers of the account."""
    structured_targets = LazyResource["AsyncStructuredTargets"](
        "venuekit_kalshi.pagination.structured_targets", "AsyncStructuredTargets"
    )
    """The subjects of markets, such as teams and players. Public."""
