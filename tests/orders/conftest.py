"""A client of the made-up venue that tells how its orders show, and ways to let time pass for both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import Face
from tests.made_up.clients import AsyncHarbour, Harbour, generated
from tests.made_up.reconciliation import ARRIVAL, SETTLING
from tests.made_up.venue import HarbourVenue
from venuekit import RetryPolicy
from venuekit.errors import OutcomeUnknown

DECIDED = (ARRIVAL + SETTLING).total_seconds() + 1.5
"""Seconds after which an absence is certain; the venue's ``Date`` tells whole seconds only."""
ONCE = RetryPolicy(attempts=1)
THRICE = RetryPolicy(attempts=3, base=0, deadline=60)
Opened = Callable[..., Face]


@pytest.fixture
def opened(harbour: HarbourVenue, mode: str) -> Iterator[Opened]:
    """Opens clients, closed after the test; a single attempt a call unless told otherwise."""
    with asyncio.Runner() as runner, ExitStack() as stack:

        def open_one(**options: Any) -> Face:
            kind = Harbour if mode == "sync" else AsyncHarbour
            face = Face("harbour", mode, kind(**harbour.client_args | {"retry": ONCE, "timeout": 60.0} | options), runner)
            stack.callback(face.close)
            return face

        yield open_one


def fields(key: str | None = None, symbol: str = "FISH", quantity: str = "2.5") -> dict[str, Any]:
    """What a method that places an order takes."""
    return {"client_order_id": key, "symbol": symbol, "quantity": Decimal(quantity)}


def new_order(key: str | None = None, symbol: str = "FISH", quantity: str = "2.5") -> Any:
    """A line of a batch."""
    return generated("models").NewOrder(**fields(key, symbol, quantity))


def place(face: Face, key: str | None = None, symbol: str = "FISH") -> Any:
    return face.call(lambda client: client.trading.place_order(**fields(key, symbol)))


def unknown(face: Face, ask: Callable[[Any], Any]) -> OutcomeUnknown:
    """The error of a call whose outcome is unknown."""
    with pytest.raises(OutcomeUnknown) as raised:
        face.call(ask)
    return raised.value


def unknown_placing(face: Face, key: str | None = None, symbol: str = "FISH") -> OutcomeUnknown:
    return unknown(face, lambda client: client.trading.place_order(**fields(key, symbol)))


def verdict(face: Face, error: Any, wait: float = 0.0) -> Any:
    """What ``reconcile()`` comes to."""
    return face.outcome(error.reconcile(wait=wait))


def pass_time(harbour: HarbourVenue, face: Face, seconds: float = DECIDED) -> None:
    """Let time pass, for the venue and for the client."""
    harbour.clock_offset_seconds += seconds
    face.client.clock_offset = harbour.clock_offset_seconds
