"""Check that an exchange is consistent: the ledger balances, and everything else agrees with it and with the fills."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal, localcontext

from venuekit_sandbox.exchange.clearing import EventContracts
from venuekit_sandbox.exchange.engine import MARKET
from venuekit_sandbox.exchange.instruments import Trading
from venuekit_sandbox.exchange.ledger import EXACT, FREE, RESERVED, ZERO, Account, Party
from venuekit_sandbox.exchange.matching import CLEARING, FEES
from venuekit_sandbox.exchange.orders import Side, Status
from venuekit_sandbox.exchange.state import State
from venuekit_sandbox.exchange.treasury import OUTSIDE

_HOUSE = {party.member for party in (MARKET, OUTSIDE, CLEARING, FEES)}


class UnsoundError(Exception):
    """Records of an exchange contradict each other."""


def audit(state: State) -> None:
    """Raise :class:`UnsoundError` or :class:`UnbalancedError` unless an exchange is consistent."""
    with localcontext(EXACT):
        state.ledger.check()
        _accounts(state)
        _books(state)
        _positions(state)


def _accounts(state: State) -> None:
    guarded = {instrument.quote for instrument in state.instruments.values()}
    guarded |= {instrument.asset for instrument in state.instruments.values() if instrument.clearing.delivers}
    for account in state.ledger.accounts():
        balance = state.ledger.balance(account)
        if balance < 0 and account.party.member not in _HOUSE and (account.purse == RESERVED or account.asset in guarded):
            raise UnsoundError(f"{account} is overdrawn by {-balance}")


def _books(state: State) -> None:
    resting = 0
    for symbol, book in state.books.items():
        bid, ask = book.best(Side.BUY), book.best(Side.SELL)
        if bid is not None and ask is not None and bid >= ask:
            raise UnsoundError(f"the book of {symbol} is crossed: the bid {bid} is not below the ask {ask}")
        for side in Side:
            for one in book.side(side):
                order = state.order(one.order_id)
                if (order.status, order.remaining, order.price) != (Status.OPEN, one.remaining, one.price):
                    raise UnsoundError(f"the order {order.id} is {order.status.value} but rests in the book of {symbol}")
                resting += 1
    if resting != sum(history.latest.status is Status.OPEN for history in state.orders.values()):
        raise UnsoundError("an open order rests in no book")


def _positions(state: State) -> None:
    held: defaultdict[tuple[Party, str], Decimal] = defaultdict(Decimal, state.opening)
    long: defaultdict[str, Decimal] = defaultdict(Decimal)
    filled: defaultdict[str, Decimal] = defaultdict(Decimal)
    for fill in state.fills:
        held[fill.party, fill.symbol] += fill.side.sign * fill.quantity
        filled[fill.order_id] += fill.quantity
    for (party, symbol), history in state.positions.items():
        position = history.latest
        expected = ZERO if position.settled else held[party, symbol]
        if position.quantity != expected:
            raise UnsoundError(f"{party} holds {position.quantity} of {symbol}, but its fills make {expected}")
        if sum((quantity for quantity, _ in position.lots), ZERO) != abs(position.quantity):
            raise UnsoundError(f"the lots of {party} in {symbol} don't add up to {position.quantity}")
        long[symbol] += max(position.quantity, ZERO)
    for order_history in state.orders.values():
        order = order_history.latest
        if order.filled != filled[order.id]:
            raise UnsoundError(
                f"the order {order.id} says that {order.filled} were filled, but its fills make {filled[order.id]}"
            )
    for symbol, instrument in state.instruments.items():
        if isinstance(instrument.clearing, EventContracts):
            house = state.ledger.balance(Account(CLEARING, instrument.quote, FREE, symbol))
            if house != (ZERO if state.trading[symbol] is Trading.SETTLED else long[symbol]):
                raise UnsoundError(f"the clearing house holds {house} for the {long[symbol]} pairs of {symbol}")
