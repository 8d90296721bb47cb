"""What strikes a call from outside, at whatever moment, leaves no credential in the frames of its traceback."""

from __future__ import annotations

import asyncio
import gc
import random
import signal
import time
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.hiding import assert_error_hides
from tests.transport.test_pool import options
from tests.transport.venues import Echo, serving
from venuekit_coinapi_ems import AsyncCoinApiEms, CoinApiEms

if TYPE_CHECKING:
    from types import FrameType

KEY = "planted-key-0123456789"
LONGEST = 0.5
"""Seconds after which a strike is taken for lost: Python drops what is raised while an object is being destroyed."""


class Struck(Exception):
    pass


def strike(_number: int, _frame: FrameType | None) -> None:
    raise Struck


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers that send signals")
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # of a socket struck before anybody knew of it; the collector closes it
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of the same, and of strikes that were dropped
def test_signals() -> None:
    before = signal.signal(signal.SIGALRM, strike)
    chance = random.Random(11)
    seen: set[str] = set()
    try:
        with serving(Echo()) as server, CoinApiEms(**options(server) | {"api_key": KEY}) as client:
            client.balances.get_balances()  # imports what is imported late
            began = time.monotonic()
            for _ in range(10):
                client.balances.get_balances()
            longest = max(0.001, (time.monotonic() - began) / 5)  # twice as long as a call takes here
            for _ in range(300):
                try:
                    signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00005, longest))
                    end = time.monotonic() + LONGEST
                    while time.monotonic() < end:
                        client.balances.get_balances()
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except Struck as error:
                    signal.setitimer(signal.ITIMER_REAL, 0)
                    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(error.__traceback__)]
                    seen.update(names)
                    if "call" in names:
                        assert_error_hides({"api_key": KEY}, error)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        gc.collect()
    assert {"handle_request", "_converse"} & seen, "none struck while a request was sent"


def test_cancellations() -> None:
    chance = random.Random(12)

    async def use(server: Echo) -> None:
        async with AsyncCoinApiEms(**options(server) | {"api_key": KEY}) as client:
            for _ in range(300):
                task: asyncio.Task[Any] = asyncio.ensure_future(client.balances.get_balances())
                await asyncio.sleep(chance.uniform(0, 0.001))
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError as error:
                    assert_error_hides({"api_key": KEY}, error)

    with serving(Echo()) as server:
        asyncio.run(use(server))
