"""Places an order on Kalshi, follows it, and cancels what is left of it; safe to run again after anything that went wrong.

``python -m examples.follow_order KXDEMO-27JAN01-T50 bid 10 0.61`` reads the credentials from the environment. Every write stands in
``orders.sqlite`` before it is sent, so that a run that was killed is settled by the next one, before it sends anything.
"""

from __future__ import annotations

import sys
from decimal import Decimal
from time import monotonic, sleep

from venuekit.errors import OutcomeUnknown
from venuekit.verdicts import Accepted, StillUnknown
from venuekit_kalshi import Kalshi
from venuekit_kalshi.models import Order

PATIENCE = 10.0
"""Seconds that the order may rest before it is cancelled."""


def settle(kalshi: Kalshi) -> None:
    """Find out what became of earlier writes. Raises ``SystemExit`` while nobody can know."""
    for unresolved in kalshi.unresolved():
        verdict = kalshi.reconcile(unresolved)
        if isinstance(verdict, StillUnknown):
            raise SystemExit(f"{unresolved} may or may not have been done: {verdict.reason}; run again after {verdict.until}")
        print(f"settled: {unresolved}: {type(verdict).__name__}")


def place(kalshi: Kalshi, ticker: str, side: str, count: Decimal, price: Decimal) -> str:
    """Place the order and return its id. A lost connection is no reason to place it twice: the venue is asked instead."""
    try:
        return kalshi.orders.create_order_v2(
            ticker=ticker,
            side="bid" if side == "bid" else "ask",
            count=count,
            price=price,
            time_in_force="good_till_canceled",
            self_trade_prevention_type="taker_at_cross",
        ).order_id
    except OutcomeUnknown as unknown:
        verdict = unknown.reconcile(wait=120)
        if isinstance(verdict, Accepted) and verdict.order is not None:
            return str(verdict.order.order_id)
        raise SystemExit(f"the order was not placed, as far as the venue shows: {verdict}") from None


def follow(kalshi: Kalshi, order_id: str, patience: float) -> Order:
    """Wait until the order is done, or cancel what is left of it after ``patience`` seconds."""
    ends = monotonic() + patience
    while (order := kalshi.orders.get_order(order_id).order).status == "resting" and monotonic() < ends:
        sleep(0.2)
    if order.status == "resting":
        kalshi.orders.cancel_order_v2(order_id, market_ticker=order.ticker)
        order = kalshi.orders.get_order(order_id).order
    return order


def main(ticker: str, side: str, count: str, price: str, patience: float = PATIENCE) -> Order:
    """Settle what is open, then place, follow and cancel."""
    with Kalshi.from_env(journal="orders.sqlite") as kalshi:
        settle(kalshi)
        order = follow(kalshi, place(kalshi, ticker, side, Decimal(count), Decimal(price)), patience)
    print(f"{order.order_id}: {order.status.value}, {order.fill_count_fp} filled, {order.remaining_count_fp} open")
    return order


if __name__ == "__main__":
    _, ticker, side, count, price = sys.argv
    main(ticker, side, count, price)
