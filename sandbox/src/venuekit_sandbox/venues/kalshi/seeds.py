"""The records that the documented sample calls need: two markets, two resting orders, three subaccounts, two order groups."""

from __future__ import annotations

from decimal import Decimal

from venuekit_sandbox import samples
from venuekit_sandbox.exchange import NewOrder, Party, Side
from venuekit_sandbox.venues.kalshi.catalogue import Market, cash
from venuekit_sandbox.venues.kalshi.groups import Group
from venuekit_sandbox.venues.kalshi.records import MEMBER, Records

T50 = Market("KXDEMO-27JAN01-T50", "KXDEMO-27JAN01", 0)
T60 = Market("KXDEMO-27JAN01-T60", "KXDEMO-27JAN01", 1)
#: Offers of other traders there; no sample call matches them.
_QUOTES = {
    T50.ticker: [
        ("buy", "0.59", "100"),
        ("buy", "0.60", "13"),
        ("buy", "0.61", "125.5"),
        ("sell", "0.63", "40.5"),
        ("sell", "0.64", "25"),
    ],
    T60.ticker: [("buy", "0.33", "50"), ("sell", "0.49", "75"), ("sell", "0.50", "10")],
}
#: Order id, market, price, count, group; all are buys.
_ORDERS = [
    ("3a7d9e52-1c84-4f06-b9d3-5e60a8f2c714", T50, "0.30", "113", ""),
    ("4d2a6f80-7c1b-4e5d-92f3-b8a0c6e1d753", T60, "0.34", "20", ""),
    ("8f1c2a5e-1d34-4c7b-9a60-2f5e7b9d0c11", T50, "0.61", "10", "5b0e7c44-93a1-4f0d-8c25-6d1f3a7e9b02"),
]
#: Subaccount, shard and free cash, in addition to what the orders reserve.
_CASH = [(0, 0, "1200.0000"), (0, 1, "50.3471"), (3, 0, "25.0000")]


def documented(records: Records) -> None:
    """Set an account up as in the documented samples."""
    exchange = records.exchange
    records.netting.update({1: True, 2: True, 3: False})
    records.groups.add(Group("5b0e7c44-93a1-4f0d-8c25-6d1f3a7e9b02", 0, 0, Decimal(500)))
    records.groups.add(Group("e07a2b9c-5d64-4813-b1ff-20c9d8e7a645", 0, 1, Decimal(25)))
    with exchange.change():
        for market in (T50, T60):
            records.list_market(market)
            for side, price, quantity in _QUOTES[market.ticker]:
                if not records.whole or Decimal(quantity) % 1 == 0:
                    records.market.rest(market.ticker, side, price, quantity)
        for subaccount, shard, amount in _CASH:
            exchange.deposit(Party(MEMBER, subaccount), cash(shard), Decimal(amount))
        for order_id, market, price, count, group in _ORDERS:
            cost = Decimal(price) * Decimal(count)
            exchange.deposit(Party(MEMBER), market.cash, cost)
            exchange.place(
                NewOrder(
                    party=Party(MEMBER),
                    symbol=market.ticker,
                    side=Side.BUY,
                    quantity=Decimal(count),
                    price=Decimal(price),
                    client_id=f"made-up-{order_id[:8]}",
                    group=group,
                ),
                order_id,
            )
    for order in samples.parse(samples.one("kalshi", "get_orders", 200))["orders"]:
        if order["status"] != "resting":
            records.load_order(order, records.markets[order["ticker"]])


def empty(records: Records) -> None:
    """Set an account up with only money."""
    records.exchange.deposit(Party(MEMBER), cash(0), records.options.cash)
