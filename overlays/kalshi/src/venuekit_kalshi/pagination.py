"""Kalshi's resources, with an iterator for every listing.

The venue pages by an opaque cursor. An absent, null or empty one ends a listing; a short or empty page does not.
Source: https://docs.kalshi.com/getting_started/pagination
"""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import Archive, walked, walked_async
from venuekit_kalshi_api.resources import (
    communications,
    events,
    fcm,
    historical,
    incentive_programs,
    market,
    milestone,
    multivariate,
    orders,
    portfolio,
    structured_targets,
)

_HISTORICAL = historical.Historical
_TRADES = Archive(method=_HISTORICAL.get_trades_historical, cutoff=_HISTORICAL.get_historical_cutoff, moment="trades_created_ts")
_FILLS = Archive(method=_HISTORICAL.get_fills_historical, cutoff=_HISTORICAL.get_historical_cutoff, moment="trades_created_ts")
_ORDERS = Archive(
    method=_HISTORICAL.get_historical_orders,
    cutoff=_HISTORICAL.get_historical_cutoff,
    moment="orders_updated_ts",
    moved="last_update_time",
    never={"status": "resting"},
)
_POSITIONS = Archive(method=_HISTORICAL.get_historical_positions, never={"settlement_status": "unsettled"})
_ALL_POSITIONS = {"settlement_status": "all", "subaccount": 0}  # which ones the archive lists otherwise isn't documented


class MarketResource(market.MarketResource):
    """Markets and the series they belong to, with prices, trades, order books and candlesticks. Public."""

    iter_markets = paged(market.MarketResource.get_markets, lambda page: page.markets)
    iter_trades = paged(market.MarketResource.get_trades, lambda page: page.trades)
    walk_markets = walked(market.MarketResource.get_markets, lambda page: page.markets, key="ticker")
    walk_trades = walked(
        market.MarketResource.get_trades, lambda page: page.trades, key="trade_id", time="created_time", archive=_TRADES
    )


class AsyncMarketResource(market.AsyncMarketResource):
    """Markets and the series they belong to, with prices, trades, order books and candlesticks. Public."""

    iter_markets = paged_async(market.AsyncMarketResource.get_markets, lambda page: page.markets)
    iter_trades = paged_async(market.AsyncMarketResource.get_trades, lambda page: page.trades)
    walk_markets = walked_async(market.AsyncMarketResource.get_markets, lambda page: page.markets, key="ticker")
    walk_trades = walked_async(
        market.AsyncMarketResource.get_trades, lambda page: page.trades, key="trade_id", time="created_time", archive=_TRADES
    )


class Events(events.Events):
    """Events, which group the markets on one question, with their fees, pictures and forecasts."""

    iter_events = paged(events.Events.get_events, lambda page: page.events)
    iter_multivariate_events = paged(events.Events.get_multivariate_events, lambda page: page.events)
    iter_event_fee_changes = paged(events.Events.get_event_fee_changes, lambda page: page.event_fee_changes)
    walk_events = walked(events.Events.get_events, lambda page: page.events, key="event_ticker")
    walk_multivariate_events = walked(events.Events.get_multivariate_events, lambda page: page.events, key="event_ticker")
    walk_event_fee_changes = walked(events.Events.get_event_fee_changes, lambda page: page.event_fee_changes, key="id")


class AsyncEvents(events.AsyncEvents):
    """Events, which group the markets on one question, with their fees, pictures and forecasts."""

    iter_events = paged_async(events.AsyncEvents.get_events, lambda page: page.events)
    iter_multivariate_events = paged_async(events.AsyncEvents.get_multivariate_events, lambda page: page.events)
    iter_event_fee_changes = paged_async(events.AsyncEvents.get_event_fee_changes, lambda page: page.event_fee_changes)
    walk_events = walked_async(events.AsyncEvents.get_events, lambda page: page.events, key="event_ticker")
    walk_multivariate_events = walked_async(
        events.AsyncEvents.get_multivariate_events, lambda page: page.events, key="event_ticker"
    )
    walk_event_fee_changes = walked_async(events.AsyncEvents.get_event_fee_changes, lambda page: page.event_fee_changes, key="id")


class Historical(historical.Historical):
    """The archive of markets, trades, orders, fills and positions that are too old for the live calls."""

    iter_fills = paged(historical.Historical.get_fills_historical, lambda page: page.fills)
    iter_markets = paged(historical.Historical.get_historical_markets, lambda page: page.markets)
    iter_orders = paged(historical.Historical.get_historical_orders, lambda page: page.orders)
    iter_market_positions = paged(historical.Historical.get_historical_positions, lambda page: page.market_positions)
    iter_event_positions = paged(
        historical.Historical.get_historical_positions, lambda page: page.event_positions, unique="event_ticker"
    )
    iter_trades = paged(historical.Historical.get_trades_historical, lambda page: page.trades)
    walk_fills = walked(historical.Historical.get_fills_historical, lambda page: page.fills, key="fill_id", time="created_time")
    walk_markets = walked(historical.Historical.get_historical_markets, lambda page: page.markets, key="ticker")
    walk_orders = walked(
        historical.Historical.get_historical_orders, lambda page: page.orders, key="order_id", time="created_time"
    )
    walk_market_positions = walked(
        historical.Historical.get_historical_positions, lambda page: page.market_positions, key="ticker"
    )
    walk_trades = walked(
        historical.Historical.get_trades_historical, lambda page: page.trades, key="trade_id", time="created_time"
    )


class AsyncHistorical(historical.AsyncHistorical):
    """The archive of markets, trades, orders, fills and positions that are too old for the live calls."""

    iter_fills = paged_async(historical.AsyncHistorical.get_fills_historical, lambda page: page.fills)
    iter_markets = paged_async(historical.AsyncHistorical.get_historical_markets, lambda page: page.markets)
    iter_orders = paged_async(historical.AsyncHistorical.get_historical_orders, lambda page: page.orders)
    iter_market_positions = paged_async(historical.AsyncHistorical.get_historical_positions, lambda page: page.market_positions)
    iter_event_positions = paged_async(
        historical.AsyncHistorical.get_historical_positions, lambda page: page.event_positions, unique="event_ticker"
    )
    iter_trades = paged_async(historical.AsyncHistorical.get_trades_historical, lambda page: page.trades)
    walk_fills = walked_async(
        historical.AsyncHistorical.get_fills_historical, lambda page: page.fills, key="fill_id", time="created_time"
    )
    walk_markets = walked_async(historical.AsyncHistorical.get_historical_markets, lambda page: page.markets, key="ticker")
    walk_orders = walked_async(
        historical.AsyncHistorical.get_historical_orders, lambda page: page.orders, key="order_id", time="created_time"
    )
    walk_market_positions = walked_async(
        historical.AsyncHistorical.get_historical_positions, lambda page: page.market_positions, key="ticker"
    )
    walk_trades = walked_async(
        historical.AsyncHistorical.get_trades_historical, lambda page: page.trades, key="trade_id", time="created_time"
    )


class Multivariate(multivariate.Multivariate):
    """Collections from which combos are made, markets on several outcomes at once."""

    iter_multivariate_contracts = paged(
        multivariate.Multivariate.get_multivariate_event_collections, lambda page: page.multivariate_contracts
    )
    walk_multivariate_contracts = walked(
        multivariate.Multivariate.get_multivariate_event_collections,
        lambda page: page.multivariate_contracts,
        key="collection_ticker",
    )


class AsyncMultivariate(multivariate.AsyncMultivariate):
    """Collections from which combos are made, markets on several outcomes at once."""

    iter_multivariate_contracts = paged_async(
        multivariate.AsyncMultivariate.get_multivariate_event_collections, lambda page: page.multivariate_contracts
    )
    walk_multivariate_contracts = walked_async(
        multivariate.AsyncMultivariate.get_multivariate_event_collections,
        lambda page: page.multivariate_contracts,
        key="collection_ticker",
    )


class MilestoneResource(milestone.MilestoneResource):
    """Occurrences in the real world, such as games, and the events that hang on them. Public."""

    iter_milestones = paged(milestone.MilestoneResource.get_milestones, lambda page: page.milestones)
    walk_milestones = walked(milestone.MilestoneResource.get_milestones, lambda page: page.milestones, key="id")


class AsyncMilestoneResource(milestone.AsyncMilestoneResource):
    """Occurrences in the real world, such as games, and the events that hang on them. Public."""

    iter_milestones = paged_async(milestone.AsyncMilestoneResource.get_milestones, lambda page: page.milestones)
    walk_milestones = walked_async(milestone.AsyncMilestoneResource.get_milestones, lambda page: page.milestones, key="id")


class StructuredTargets(structured_targets.StructuredTargets):
    """What markets are about, such as teams and players, as named records. Public."""

    iter_structured_targets = paged(
        structured_targets.StructuredTargets.get_structured_targets, lambda page: page.structured_targets
    )
    walk_structured_targets = walked(
        structured_targets.StructuredTargets.get_structured_targets, lambda page: page.structured_targets, key="id"
    )


class AsyncStructuredTargets(structured_targets.AsyncStructuredTargets):
    """What markets are about, such as teams and players, as named records. Public."""

    iter_structured_targets = paged_async(
        structured_targets.AsyncStructuredTargets.get_structured_targets, lambda page: page.structured_targets
    )
    walk_structured_targets = walked_async(
        structured_targets.AsyncStructuredTargets.get_structured_targets, lambda page: page.structured_targets, key="id"
    )


class IncentivePrograms(incentive_programs.IncentivePrograms):
    """Rewards for trading or for resting orders in certain markets. Public."""

    iter_incentive_programs = paged(
        incentive_programs.IncentivePrograms.get_incentive_programs, lambda page: page.incentive_programs
    )
    walk_incentive_programs = walked(
        incentive_programs.IncentivePrograms.get_incentive_programs, lambda page: page.incentive_programs, key="id"
    )


class AsyncIncentivePrograms(incentive_programs.AsyncIncentivePrograms):
    """Rewards for trading or for resting orders in certain markets. Public."""

    iter_incentive_programs = paged_async(
        incentive_programs.AsyncIncentivePrograms.get_incentive_programs, lambda page: page.incentive_programs
    )
    walk_incentive_programs = walked_async(
        incentive_programs.AsyncIncentivePrograms.get_incentive_programs, lambda page: page.incentive_programs, key="id"
    )


class Orders(orders.Orders):
    """The member's own orders."""

    iter_orders = paged(orders.Orders.get_orders, lambda page: page.orders)
    walk_orders = walked(orders.Orders.get_orders, lambda page: page.orders, key="order_id", time="created_time", archive=_ORDERS)


class AsyncOrders(orders.AsyncOrders):
    """The member's own orders."""

    iter_orders = paged_async(orders.AsyncOrders.get_orders, lambda page: page.orders)
    walk_orders = walked_async(
        orders.AsyncOrders.get_orders, lambda page: page.orders, key="order_id", time="created_time", archive=_ORDERS
    )


class Portfolio(portfolio.Portfolio):
    """What the member owns, what it was traded for and what came of it."""

    iter_fills = paged(portfolio.Portfolio.get_fills, lambda page: page.fills)
    iter_settlements = paged(portfolio.Portfolio.get_settlements, lambda page: page.settlements)
    iter_market_positions = paged(portfolio.Portfolio.get_positions, lambda page: page.market_positions)
    iter_event_positions = paged(portfolio.Portfolio.get_positions, lambda page: page.event_positions, unique="event_ticker")
    iter_deposits = paged(portfolio.Portfolio.get_deposits, lambda page: page.deposits)
    iter_withdrawals = paged(portfolio.Portfolio.get_withdrawals, lambda page: page.withdrawals)
    iter_subaccount_transfers = paged(portfolio.Portfolio.get_subaccount_transfers, lambda page: page.transfers)
    iter_intra_exchange_instance_transfers = paged(
        portfolio.Portfolio.get_intra_exchange_instance_transfers, lambda page: page.transfers
    )
    walk_fills = walked(
        portfolio.Portfolio.get_fills, lambda page: page.fills, key="fill_id", time="created_time", archive=_FILLS
    )
    walk_settlements = walked(portfolio.Portfolio.get_settlements, lambda page: page.settlements, time="settled_time")
    walk_market_positions = walked(
        portfolio.Portfolio.get_positions,
        lambda page: page.market_positions,
        key="ticker",
        archive=_POSITIONS,
        defaults=_ALL_POSITIONS,
    )
    walk_deposits = walked(portfolio.Portfolio.get_deposits, lambda page: page.deposits, key="id", time="created_ts")
    walk_withdrawals = walked(portfolio.Portfolio.get_withdrawals, lambda page: page.withdrawals, key="id", time="created_ts")
    walk_subaccount_transfers = walked(
        portfolio.Portfolio.get_subaccount_transfers, lambda page: page.transfers, key="transfer_id", time="created_ts"
    )
    walk_intra_exchange_instance_transfers = walked(
        portfolio.Portfolio.get_intra_exchange_instance_transfers,
        lambda page: page.transfers,
        key="transfer_id",
        time="created_ts",
    )


class AsyncPortfolio(portfolio.AsyncPortfolio):
    """What the member owns, what it was traded for and what came of it."""

    iter_fills = paged_async(portfolio.AsyncPortfolio.get_fills, lambda page: page.fills)
    iter_settlements = paged_async(portfolio.AsyncPortfolio.get_settlements, lambda page: page.settlements)
    iter_market_positions = paged_async(portfolio.AsyncPortfolio.get_positions, lambda page: page.market_positions)
    iter_event_positions = paged_async(
        portfolio.AsyncPortfolio.get_positions, lambda page: page.event_positions, unique="event_ticker"
    )
    iter_deposits = paged_async(portfolio.AsyncPortfolio.get_deposits, lambda page: page.deposits)
    iter_withdrawals = paged_async(portfolio.AsyncPortfolio.get_withdrawals, lambda page: page.withdrawals)
    iter_subaccount_transfers = paged_async(portfolio.AsyncPortfolio.get_subaccount_transfers, lambda page: page.transfers)
    iter_intra_exchange_instance_transfers = paged_async(
        portfolio.AsyncPortfolio.get_intra_exchange_instance_transfers, lambda page: page.transfers
    )
    walk_fills = walked_async(
        portfolio.AsyncPortfolio.get_fills, lambda page: page.fills, key="fill_id", time="created_time", archive=_FILLS
    )
    walk_settlements = walked_async(portfolio.AsyncPortfolio.get_settlements, lambda page: page.settlements, time="settled_time")
    walk_market_positions = walked_async(
        portfolio.AsyncPortfolio.get_positions,
        lambda page: page.market_positions,
        key="ticker",
        archive=_POSITIONS,
        defaults=_ALL_POSITIONS,
    )
    walk_deposits = walked_async(portfolio.AsyncPortfolio.get_deposits, lambda page: page.deposits, key="id", time="created_ts")
    walk_withdrawals = walked_async(
        portfolio.AsyncPortfolio.get_withdrawals, lambda page: page.withdrawals, key="id", time="created_ts"
    )
    walk_subaccount_transfers = walked_async(
        portfolio.AsyncPortfolio.get_subaccount_transfers, lambda page: page.transfers, key="transfer_id", time="created_ts"
    )
    walk_intra_exchange_instance_transfers = walked_async(
        portfolio.AsyncPortfolio.get_intra_exchange_instance_transfers,
        lambda page: page.transfers,
        key="transfer_id",
        time="created_ts",
    )


class Communications(communications.Communications):
    """Requests for quotes (RFQs), the quotes that answer them, and block trades between two named members."""

    iter_block_trade_proposals = paged(
        communications.Communications.get_block_trade_proposals, lambda page: page.block_trade_proposals
    )
    iter_rfqs = paged(communications.Communications.get_rfqs, lambda page: page.rfqs)
    iter_rfq_batches = paged(communications.Communications.get_rfq_batches, lambda page: page.rfq_batches)
    iter_quotes = paged(communications.Communications.get_quotes, lambda page: page.quotes)
    walk_block_trade_proposals = walked(
        communications.Communications.get_block_trade_proposals,
        lambda page: page.block_trade_proposals,
        key="id",
        time="created_ts",
    )
    walk_rfqs = walked(communications.Communications.get_rfqs, lambda page: page.rfqs, key="id", time="created_ts")
    walk_rfq_batches = walked(
        communications.Communications.get_rfq_batches, lambda page: page.rfq_batches, key="id", time="created_ts"
    )
    walk_quotes = walked(communications.Communications.get_quotes, lambda page: page.quotes, key="id", time="created_ts")


class AsyncCommunications(communications.AsyncCommunications):
    """Requests for quotes (RFQs), the quotes that answer them, and block trades between two named members."""

    iter_block_trade_proposals = paged_async(
        communications.AsyncCommunications.get_block_trade_proposals, lambda page: page.block_trade_proposals
    )
    iter_rfqs = paged_async(communications.AsyncCommunications.get_rfqs, lambda page: page.rfqs)
    iter_rfq_batches = paged_async(communications.AsyncCommunications.get_rfq_batches, lambda page: page.rfq_batches)
    iter_quotes = paged_async(communications.AsyncCommunications.get_quotes, lambda page: page.quotes)
    walk_block_trade_proposals = walked_async(
        communications.AsyncCommunications.get_block_trade_proposals,
        lambda page: page.block_trade_proposals,
        key="id",
        time="created_ts",
    )
    walk_rfqs = walked_async(communications.AsyncCommunications.get_rfqs, lambda page: page.rfqs, key="id", time="created_ts")
    walk_rfq_batches = walked_async(
        communications.AsyncCommunications.get_rfq_batches, lambda page: page.rfq_batches, key="id", time="created_ts"
    )
    walk_quotes = walked_async(
        communications.AsyncCommunications.get_quotes, lambda page: page.quotes, key="id", time="created_ts"
    )


class Fcm(fcm.Fcm):
    """What futures commission merchants do for their subtraders."""

    iter_fills = paged(fcm.Fcm.get_fcm_fills, lambda page: page.fills)
    iter_orders = paged(fcm.Fcm.get_fcm_orders, lambda page: page.orders)
    iter_market_positions = paged(fcm.Fcm.get_fcm_positions, lambda page: page.market_positions)
    iter_event_positions = paged(fcm.Fcm.get_fcm_positions, lambda page: page.event_positions, unique="event_ticker")
    walk_fills = walked(fcm.Fcm.get_fcm_fills, lambda page: page.fills, key="fill_id", time="created_time")
    walk_orders = walked(fcm.Fcm.get_fcm_orders, lambda page: page.orders, key="order_id", time="created_time")
    walk_market_positions = walked(fcm.Fcm.get_fcm_positions, lambda page: page.market_positions, key="ticker")


class AsyncFcm(fcm.AsyncFcm):
    """What futures commission merchants do for their subtraders."""

    iter_fills = paged_async(fcm.AsyncFcm.get_fcm_fills, lambda page: page.fills)
    iter_orders = paged_async(fcm.AsyncFcm.get_fcm_orders, lambda page: page.orders)
    iter_market_positions = paged_async(fcm.AsyncFcm.get_fcm_positions, lambda page: page.market_positions)
    iter_event_positions = paged_async(fcm.AsyncFcm.get_fcm_positions, lambda page: page.event_positions, unique="event_ticker")
    walk_fills = walked_async(fcm.AsyncFcm.get_fcm_fills, lambda page: page.fills, key="fill_id", time="created_time")
    walk_orders = walked_async(fcm.AsyncFcm.get_fcm_orders, lambda page: page.orders, key="order_id", time="created_time")
    walk_market_positions = walked_async(fcm.AsyncFcm.get_fcm_positions, lambda page: page.market_positions, key="ticker")
