"""Carry out matches: a trade, a fill for each side, bookings and positions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from venuekit_sandbox.exchange.ids import Ids
from venuekit_sandbox.exchange.instruments import FeeSchedule
from venuekit_sandbox.exchange.ledger import ZERO, Account, Party
from venuekit_sandbox.exchange.orders import Fill, Order, Status, Trade
from venuekit_sandbox.exchange.state import State

CLEARING, FEES = Party("clearing"), Party("fees")


class Matching:
    """Carries out matches."""

    def __init__(self, state: State, ids: Ids, fee: FeeSchedule) -> None:
        self._state, self._ids, self._fee = state, ids, fee
        self.listeners: list[Callable[[Fill], None]] = []

    def trade(self, taker: Order, maker: Order, quantity: Decimal) -> tuple[Order, Order]:
        """Execute a trade at the price of the resting order; return both updated orders."""
        assert maker.price is not None
        timeline, instrument = self._state.timeline, self._state.instrument(taker.symbol)
        trade = Trade(
            id=self._ids.uuid("trades"),
            symbol=taker.symbol,
            price=maker.price,
            quantity=quantity,
            taker_side=taker.side,
            at=timeline.at,
            step=timeline.step,
        )
        self._state.trades.append(trade)
        entries: list[tuple[Account, Decimal]] = []
        flows = ZERO
        for order in (taker, maker):
            sign = order.side.sign
            # Looked up one after the other: if a party trades with itself, its position changes after the first.
            cash = instrument.clearing.cash(self._held(order), order.side, trade.price, quantity)
            fill = self._fill(order, trade, is_taker=order is taker)
            flows += cash
            entries += [(Account(order.party, instrument.quote), cash - fill.fee), (Account(FEES, instrument.quote), fill.fee)]
            entries.append((Account(order.party, instrument.asset), sign * quantity))
        entries.append((Account(CLEARING, instrument.quote, instrument=trade.symbol), -flows))
        self._state.ledger.post(timeline.step, timeline.at, f"trade in {trade.symbol}", entries, trade.id)
        return self._state.order(taker.id), self._state.order(maker.id)

    def _held(self, order: Order) -> Decimal:
        return self._state.position(order.party, order.symbol).quantity

    def _fill(self, order: Order, trade: Trade, *, is_taker: bool) -> Fill:
        instrument = self._state.instrument(trade.symbol)
        fee = self._fee(instrument, trade.price, trade.quantity, is_taker)
        fill = Fill(
            id=self._ids.uuid("fills"),
            trade_id=trade.id,
            order_id=order.id,
            client_id=order.client_id,
            party=order.party,
            symbol=trade.symbol,
            side=order.side,
            price=trade.price,
            quantity=trade.quantity,
            fee=fee,
            is_taker=is_taker,
            at=trade.at,
            step=trade.step,
        )
        self._state.fills.append(fill)
        self._state.put_position(self._state.position(order.party, order.symbol).after(fill, instrument.clearing))
        self._state.put_order(filled(order, fill, abs(instrument.clearing.worth(trade.price, order.side.sign))))
        for listener in self.listeners:
            listener(fill)
        return fill


def filled(order: Order, fill: Fill, worth: Decimal) -> Order:
    """Return an order after a fill."""
    cost, remaining = worth * fill.quantity, order.remaining - fill.quantity
    changed = replace(
        order,
        filled=order.filled + fill.quantity,
        remaining=remaining,
        status=order.status if remaining else Status.FILLED,
        updated_at=fill.at,
    )
    if fill.is_taker:
        return replace(changed, taker_cost=order.taker_cost + cost, taker_fees=order.taker_fees + fill.fee)
    return replace(changed, maker_cost=order.maker_cost + cost, maker_fees=order.maker_fees + fill.fee)
