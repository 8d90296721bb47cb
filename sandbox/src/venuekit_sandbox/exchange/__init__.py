"""A simulated exchange: a double-entry ledger, order books, positions and settlements, without HTTP.

    clock, ids = Clock(), Ids(seed=7)
    exchange = Exchange(clock, ids, fee=my_fees)
    exchange.list_instrument(Instrument(symbol="ACME", price_step=Decimal("0.01")))
    me = Party("me")
    exchange.deposit(me, "USD", Decimal(1000))
    order = exchange.place(NewOrder(party=me, symbol="ACME", side=Side.BUY, quantity=Decimal(5), price=Decimal("9.99")))
    Market(exchange).fill(order.id, 2)
    exchange.view("me").order(order.id).remaining  # Decimal("3")
    exchange.check()

Refusals raise :class:`Refused`. Amounts are ``Decimal`` and are never rounded; times are microseconds
since 1970, by the sandbox's :class:`Clock`.
"""

from venuekit_sandbox.exchange.audit import UnsoundError
from venuekit_sandbox.exchange.book import Book
from venuekit_sandbox.exchange.clearing import DELIVERY, EVENT_CONTRACTS, MARGINED, Clearing
from venuekit_sandbox.exchange.clock import Clock, micros, moment
from venuekit_sandbox.exchange.engine import MARKET
from venuekit_sandbox.exchange.errors import (
    BadOrder,
    DuplicateClientId,
    InsufficientFunds,
    OrderNotOpen,
    Refused,
    TradingClosed,
    UnknownInstrument,
    UnknownOrder,
    WouldCross,
)
from venuekit_sandbox.exchange.exchange import Exchange
from venuekit_sandbox.exchange.ids import Ids
from venuekit_sandbox.exchange.instruments import FeeSchedule, Instrument, Trading, no_fees
from venuekit_sandbox.exchange.ledger import Account, Ledger, Party, UnbalancedError
from venuekit_sandbox.exchange.market import Market, RandomMarket
from venuekit_sandbox.exchange.orders import Fill, NewOrder, Order, SelfTrade, Settlement, Side, Status, TimeInForce, Trade
from venuekit_sandbox.exchange.pages import Pages, Snapshots
from venuekit_sandbox.exchange.positions import Position
from venuekit_sandbox.exchange.state import Transfer, View
from venuekit_sandbox.exchange.timeline import History, Timeline

__all__ = [
    "DELIVERY",
    "EVENT_CONTRACTS",
    "MARGINED",
    "MARKET",
    "Account",
    "BadOrder",
    "Book",
    "Clearing",
    "Clock",
    "DuplicateClientId",
    "Exchange",
    "FeeSchedule",
    "Fill",
    "History",
    "Ids",
    "Instrument",
    "InsufficientFunds",
    "Ledger",
    "Market",
    "NewOrder",
    "Order",
    "OrderNotOpen",
    "Pages",
    "Party",
    "Position",
    "RandomMarket",
    "Refused",
    "SelfTrade",
    "Settlement",
    "Side",
    "Snapshots",
    "Status",
    "TimeInForce",
    "Timeline",
    "Trade",
    "Trading",
    "TradingClosed",
    "Transfer",
    "UnbalancedError",
    "UnknownInstrument",
    "UnknownOrder",
    "UnsoundError",
    "View",
    "WouldCross",
    "micros",
    "moment",
    "no_fees",
]
