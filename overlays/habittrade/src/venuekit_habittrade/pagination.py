"""HabitTrade's resources, with an iterator for every listing.

Pages are numbered. Trade listings report the total number of orders; account listings end with an empty page, since
the documentation of their end could not be read.
Sources: https://docs.habittrade.com/trade/query-orders.html, https://docs.habittrade.com/account/position.html
"""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_habittrade_api.resources import account, trade


class Account(account.Account):
    """Holdings and cash transactions of the account."""

    iter_positions = paged(account.Account.get_positions, lambda page: page.positions)
    iter_transactions = paged(account.Account.get_transactions, lambda page: page.transactions)
    walk_positions = walked(account.Account.get_positions, lambda page: page.positions)
    walk_transactions = walked(account.Account.get_transactions, lambda page: page.transactions, key="id")


class AsyncAccount(account.AsyncAccount):
    """Holdings and cash transactions of the account."""

    iter_positions = paged_async(account.AsyncAccount.get_positions, lambda page: page.positions)
    iter_transactions = paged_async(account.AsyncAccount.get_transactions, lambda page: page.transactions)
    walk_positions = walked_async(account.AsyncAccount.get_positions, lambda page: page.positions)
    walk_transactions = walked_async(account.AsyncAccount.get_transactions, lambda page: page.transactions, key="id")


class Trade(trade.Trade):
    """Orders: place, cancel and list."""

    iter_orders = paged(trade.Trade.get_orders, lambda page: page.orders)
    iter_active_orders = paged(trade.Trade.get_active_orders, lambda page: page.orders)
    walk_orders = walked(trade.Trade.get_orders, lambda page: page.orders, key="order_no")
    walk_active_orders = walked(trade.Trade.get_active_orders, lambda page: page.orders, key="order_no")


class AsyncTrade(trade.AsyncTrade):
    """Orders: place, cancel and list."""

    iter_orders = paged_async(trade.AsyncTrade.get_orders, lambda page: page.orders)
    iter_active_orders = paged_async(trade.AsyncTrade.get_active_orders, lambda page: page.orders)
    walk_orders = walked_async(trade.AsyncTrade.get_orders, lambda page: page.orders, key="order_no")
    walk_active_orders = walked_async(trade.AsyncTrade.get_active_orders, lambda page: page.orders, key="order_no")
