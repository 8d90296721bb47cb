"""Check that a party can pay for an order, and reserve funds for resting orders."""

from __future__ import annotations

from decimal import Decimal

from venuekit_sandbox.exchange.book import Match
from venuekit_sandbox.exchange.errors import InsufficientFunds
from venuekit_sandbox.exchange.instruments import FeeSchedule, Instrument
from venuekit_sandbox.exchange.ledger import FREE, RESERVED, ZERO, Account, Party
from venuekit_sandbox.exchange.orders import Order, Side, Status
from venuekit_sandbox.exchange.state import State


class Funds:
    """Reserves what open orders may cost: cash for buys and fees, and units for sales with delivery."""

    def __init__(self, state: State, fee: FeeSchedule, unlimited: frozenset[str]) -> None:
        self._state, self._fee, self._unlimited = state, fee, unlimited

    def check(self, order: Order, matches: tuple[Match, ...], rests: Decimal) -> None:
        """Raise :class:`InsufficientFunds` unless a party can pay for an order with these ``matches`` and the rest ``rests``."""
        party = order.party
        if party.member in self._unlimited:
            return
        instrument = self._state.instrument(order.symbol)
        held, cash, units = self._state.position(party, order.symbol).quantity, ZERO, ZERO
        canceled = {match.maker.order_id for match in matches if not match.quantity}
        for match in matches:
            if match.quantity:
                cash += instrument.clearing.cash(held, order.side, match.maker.price, match.quantity)
                cash -= self._fee(instrument, match.maker.price, match.quantity, True)
                held += order.side.sign * match.quantity
                units += order.side.sign * match.quantity
        others = [other for other in self._resting(party, order.symbol) if other.id not in (*canceled, order.id)]
        demands = [(one.side, one.price, one.remaining) for one in others if one.price is not None]
        if rests and order.price is not None:
            demands.append((order.side, order.price, rests))
        need_cash, need_units = self._needs(instrument, held, demands)
        self._enough(party, instrument.quote, order.symbol, cash, need_cash)
        if instrument.clearing.delivers:
            self._enough(party, instrument.asset, order.symbol, units, need_units)

    def reserve(self, party: Party, symbol: str) -> None:
        """Update the reservation for a party's open orders in an instrument."""
        if party.member in self._unlimited:
            return
        instrument = self._state.instrument(symbol)
        demands = [(one.side, one.price, one.remaining) for one in self._resting(party, symbol) if one.price is not None]
        cash, units = self._needs(instrument, self._state.position(party, symbol).quantity, demands)
        self._keep(party, instrument.quote, symbol, cash)
        if instrument.clearing.delivers:
            self._keep(party, instrument.asset, symbol, units)

    def _resting(self, party: Party, symbol: str) -> list[Order]:
        return [order for order in self._state.open_of(party, symbol) if order.status is Status.OPEN]

    def _needs(
        self, instrument: Instrument, held: Decimal, demands: list[tuple[Side, Decimal, Decimal]]
    ) -> tuple[Decimal, Decimal]:
        buys = [(price, quantity) for side, price, quantity in demands if side is Side.BUY]
        sells = [(price, quantity) for side, price, quantity in demands if side is Side.SELL]
        fees = sum((self._fee(instrument, price, quantity, False) for price, quantity in [*buys, *sells]), ZERO)
        return instrument.clearing.reserve(held, buys, sells) + fees, sum((quantity for _, quantity in sells), ZERO)

    def _enough(self, party: Party, asset: str, symbol: str, change: Decimal, needed: Decimal) -> None:
        ledger = self._state.ledger
        has = ledger.balance(Account(party, asset, FREE)) + ledger.balance(Account(party, asset, RESERVED, symbol))
        if needed > 0 or change < 0:
            short = needed - has - change
            if short > 0:
                raise InsufficientFunds(f"{short} {asset} missing")

    def _keep(self, party: Party, asset: str, symbol: str, wanted: Decimal) -> None:
        free, reserved = Account(party, asset, FREE), Account(party, asset, RESERVED, symbol)
        change = wanted - self._state.ledger.balance(reserved)
        if change:
            timeline = self._state.timeline
            memo = f"reserved for orders in {symbol}"
            self._state.ledger.post(timeline.step, timeline.at, memo, [(free, -change), (reserved, change)])
