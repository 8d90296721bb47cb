"""Iterators over listings: portfolio."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi.pagination.archive import ALL_POSITIONS, FILLS, POSITIONS
from venuekit_kalshi_api.resources import portfolio


class Portfolio(portfolio.Portfolio):
    """Balances, positions, fills, settlements and transfers of the account."""

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
        portfolio.Portfolio.get_fills,
        lambda page: page.fills,
        key="fill_id",
        time="created_time",
        archive=FILLS,
        append_only=True,
    )
    walk_settlements = walked(
        portfolio.Portfolio.get_settlements, lambda page: page.settlements, time="settled_time", append_only=True
    )
    walk_market_positions = walked(
        portfolio.Portfolio.get_positions,
        lambda page: page.market_positions,
        key="ticker",
        archive=POSITIONS,
        defaults=ALL_POSITIONS,
    )
    walk_deposits = walked(portfolio.Portfolio.get_deposits, lambda page: page.deposits, key="id", time="created_ts")
    walk_withdrawals = walked(portfolio.Portfolio.get_withdrawals, lambda page: page.withdrawals, key="id", time="created_ts")
    walk_subaccount_transfers = walked(
        portfolio.Portfolio.get_subaccount_transfers,
        lambda page: page.transfers,
        key="transfer_id",
        time="created_ts",
        append_only=True,
    )
    walk_intra_exchange_instance_transfers = walked(
        portfolio.Portfolio.get_intra_exchange_instance_transfers,
        lambda page: page.transfers,
        key="transfer_id",
        time="created_ts",
    )


class AsyncPortfolio(portfolio.AsyncPortfolio):
    """Balances, positions, fills, settlements and transfers of the account."""

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
        portfolio.AsyncPortfolio.get_fills,
        lambda page: page.fills,
        key="fill_id",
        time="created_time",
        archive=FILLS,
        append_only=True,
    )
    walk_settlements = walked_async(
        portfolio.AsyncPortfolio.get_settlements, lambda page: page.settlements, time="settled_time", append_only=True
    )
    walk_market_positions = walked_async(
        portfolio.AsyncPortfolio.get_positions,
        lambda page: page.market_positions,
        key="ticker",
        archive=POSITIONS,
        defaults=ALL_POSITIONS,
    )
    walk_deposits = walked_async(portfolio.AsyncPortfolio.get_deposits, lambda page: page.deposits, key="id", time="created_ts")
    walk_withdrawals = walked_async(
        portfolio.AsyncPortfolio.get_withdrawals, lambda page: page.withdrawals, key="id", time="created_ts"
    )
    walk_subaccount_transfers = walked_async(
        portfolio.AsyncPortfolio.get_subaccount_transfers,
        lambda page: page.transfers,
        key="transfer_id",
        time="created_ts",
        append_only=True,
    )
    walk_intra_exchange_instance_transfers = walked_async(
        portfolio.AsyncPortfolio.get_intra_exchange_instance_transfers,
        lambda page: page.transfers,
        key="transfer_id",
        time="created_ts",
    )
