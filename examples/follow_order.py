"""Place an order on Kalshi, follow it, and cancel what remains of it; safe to run again after any failure.

``python -m examples.follow_order KXDEMO-27JAN01-T50 bid 10 0.61`` reads the credentials from the environment. Every write is
recorded in ``orders.sqlite`` before it is sent, so if a run is killed, the next one determines its outcome before it sends anything.
"""

from __future__ import annotations

import sys
from decimal import Decimal
from time import monotonic, sleep

from venuekit.errors import OutcomeUnknown
from venuekit.verdicts import Accepted, StillUnknown
from venuekit_kalshi import Kalshi
from venuekit_kalshi.models import Order

TIMEOUT = 10.0
"""Seconds that the order may rest before it is cancelled."""


def settle(kalshi: Kalshi) -> None:
    """Determine the outcome of earlier writes. Raises ``SystemExit`` if an outcome is still unknown."""
    for unresolved in kalshi.unresolved():
        verdict = kalshi.reconcile(unresolved)
        if isinstance(verdict, StillUnknown):
            raise SystemExit(f"the outcome of {unresolved} is unknown: {verdict.reason}; run again after {verdict.until}")
        print(f"settled: {unresolved}: {type(verdict).__name__}")


def place(kalshi: Kalshi, ticker: str, side: str, count: Decimal, price: Decimal) -> str:
    """Place the order and return its id. After a lost connection, the order is looked up instead of placed twice."""
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
        raise SystemExit(f"the venue shows no such order: {verdict}") from None


def follow(kalshi: Kalshi, order_id: str, timeout: float) -> Order:
    """Wait until the order is done, or cancel what remains of it after ``timeout`` seconds."""
    ends = monotonic() + timeout
    while (order := kalshi.orders.get_order(order_id).order).status == "resting" and monotonic() < ends:
        sleep(0.2)
    if order.status == "resting":
        kalshi.orders.cancel_order_v2(order_id, market_ticker=order.ticker)
        order = kalshi.orders.get_order(order_id).order
    return order


def main(ticker: str, side: str, count: str, price: str, timeout: float = TIMEOUT) -> Order:
    """Settle earlier writes, then place, follow and cancel."""
    with Kalshi.from_env(journal="orders.sqlite") as kalshi:
        settle(kalshi)
        order = follow(kalshi, place(kalshi, ticker, side, Decimal(count), Decimal(price)), timeout)
    print(f"{order.order_id}: {order.status.value}, {order.fill_count_fp} filled, {order.remaining_count_fp} open")
    return order


if __name__ == "__main__":
    _, ticker, side, count, price = sys.argv
    main(ticker, side, count, price)
