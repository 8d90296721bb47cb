"""Clients of the made-up venue, helpers that place orders, and a function that advances both clocks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import Driver
from tests.made_up.clients import AsyncHarbour, Harbour, generated
from tests.made_up.reconciliation import ARRIVAL, SETTLING
from tests.made_up.venue import HarbourVenue
from venuekit import RetryPolicy
from venuekit.errors import OutcomeUnknown

DECIDED = (ARRIVAL + SETTLING).total_seconds() + 1.5
"""Seconds after which an absence proves a refusal; the venue's ``Date`` has whole seconds."""
ONCE = RetryPolicy(attempts=1)
THRICE = RetryPolicy(attempts=3, base=0, deadline=60)
Opened = Callable[..., Driver]


@pytest.fixture
def opened(harbour: HarbourVenue, mode: str) -> Iterator[Opened]:
    """Opens clients that are closed after the test; by default calls have a single attempt."""
    with asyncio.Runner() as runner, ExitStack() as stack:

        def open_one(**options: Any) -> Driver:
            kind = Harbour if mode == "sync" else AsyncHarbour
            driver = Driver("harbour", mode, kind(**harbour.client_args | {"retry": ONCE, "timeout": 60.0} | options), runner)
            stack.callback(driver.close)
            return driver

        yield open_one


def fields(key: str | None = None, symbol: str = "FISH", quantity: str = "2.5") -> dict[str, Any]:
    """Return the arguments of a method that places an order."""
    return {"client_order_id": key, "symbol": symbol, "quantity": Decimal(quantity)}


def new_order(key: str | None = None, symbol: str = "FISH", quantity: str = "2.5") -> Any:
    """Return a line of a batch."""
    return generated("models").NewOrder(**fields(key, symbol, quantity))


def place(driver: Driver, key: str | None = None, symbol: str = "FISH") -> Any:
    return driver.call(lambda client: client.trading.place_order(**fields(key, symbol)))


def unknown(driver: Driver, ask: Callable[[Any], Any]) -> OutcomeUnknown:
    """Return the ``OutcomeUnknown`` of a call."""
    with pytest.raises(OutcomeUnknown) as raised:
        driver.call(ask)
    return raised.value


def unknown_placing(driver: Driver, key: str | None = None, symbol: str = "FISH") -> OutcomeUnknown:
    return unknown(driver, lambda client: client.trading.place_order(**fields(key, symbol)))


def verdict(driver: Driver, error: Any, wait: float = 0.0) -> Any:
    """Return the result of ``reconcile()``."""
    return driver.outcome(error.reconcile(wait=wait))


def pass_time(harbour: HarbourVenue, driver: Driver, seconds: float = DECIDED) -> None:
    """Advance the clocks of the venue and of the client."""
    harbour.clock_offset_seconds += seconds
    driver.client.clock_offset = harbour.clock_offset_seconds
