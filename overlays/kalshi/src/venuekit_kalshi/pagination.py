"""Kalshi's resources, with an iterator for every listing.

The venue pages by an opaque cursor. An absent, null or empty one ends a listing; a short or empty page does not.
Source: https://docs.kalshi.com/getting_started/pagination
"""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit_kalshi_api.resources import orders, portfolio


class Orders(orders.Orders):
    """The member's own orders."""

    iter_orders = paged(orders.Orders.get_orders, lambda page: page.orders)


class AsyncOrders(orders.AsyncOrders):
    """The member's own orders."""

    iter_orders = paged_async(orders.AsyncOrders.get_orders, lambda page: page.orders)


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
