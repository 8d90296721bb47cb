"""Signals and cancellations at random moments leave no credential in the frames of their tracebacks."""

from __future__ import annotations

import asyncio
import gc
import random
import signal
import time
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.leaks import assert_error_hides
from tests.transport.echo_server import Echo, serving
from tests.transport.test_pool import options
from venuekit_coinapi_ems import AsyncCoinApiEms, CoinApiEms

if TYPE_CHECKING:
    from types import FrameType

KEY = "planted-key-0123456789"
LONGEST = 0.5
"""Seconds after which a signal's exception counts as lost: Python drops exceptions in destructors."""


class Interrupted(Exception):
    pass


def interrupt(_number: int, _frame: FrameType | None) -> None:
    raise Interrupted


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="signal.setitimer is not available")
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # of a socket whose owner was interrupted; garbage collection closes it
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of the same sockets, and of dropped exceptions
def test_interrupted_calls_reveal_no_credential() -> None:
    before = signal.signal(signal.SIGALRM, interrupt)
    chance = random.Random(11)
    seen: set[str] = set()
    try:
        with serving(Echo()) as server, CoinApiEms(**options(server) | {"api_key": KEY}) as client:
            client.balances.get_balances()  # triggers late imports
            began = time.monotonic()
            for _ in range(10):
                client.balances.get_balances()
            longest = max(0.001, (time.monotonic() - began) / 5)  # twice the duration of a call on this machine
            for _ in range(300):
                try:
                    signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00005, longest))
                    end = time.monotonic() + LONGEST
                    while time.monotonic() < end:
                        client.balances.get_balances()
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except Interrupted as error:
                    signal.setitimer(signal.ITIMER_REAL, 0)
                    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(error.__traceback__)]
                    seen.update(names)
                    if "call" in names:
                        assert_error_hides({"api_key": KEY}, error)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        gc.collect()
    assert {"handle_request", "_converse"} & seen, "no signal arrived while a request was sent"


def test_cancelled_calls_reveal_no_credential() -> None:
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
