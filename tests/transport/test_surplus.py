"""Bytes that a venue sends too much: they never become another call's response, and nothing is done twice for them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.transport.venues import OTHER, Echo, answer, serving
from venuekit import RetryPolicy
from venuekit_coinapi_ems import AsyncCoinApiEms, CoinApiEms

DELAYS = (0.0, 0.0005, 0.005, 0.02)
PAIRS = 25
ONCE = RetryPolicy(attempts=1, deadline=10)


def surplus_after(delay: float, said: bytes, *, waits: bool) -> Any:
    """Answer, and say more after a while: before the next request is read, or in the midst of serving it."""

    async def behave(server: Echo, exchange: str, _reader: object, writer: asyncio.StreamWriter) -> None:
        if not delay:
            writer.write(answer(exchange) + said)
        else:
            writer.write(answer(exchange))
            if waits:
                await asyncio.sleep(delay)
                writer.write(said)
            else:
                server.later(delay, writer, said)

    return behave


SAID = {"a response": answer(OTHER), "junk": b"junk\r\n", "a refusal": answer(OTHER, status=429), "a line end": b"\r\n"}


@pytest.mark.parametrize("waits", [False, True], ids=["meanwhile", "first"])
@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_no_response_crosses(mode: str, delay: float, said: bytes, waits: bool) -> None:
    with serving(Echo(surplus_after(delay, said, waits=waits))) as server:
        asked = [f"E{number}" for number in range(2 * PAIRS)]
        assert walked(mode, server, asked) == asked
        assert server.asked == asked


def walked(mode: str, server: Echo, asked: list[str]) -> list[str | None]:
    """Whose balances came, call after call without a pause."""
    options: Any = {"api_key": "k" * 20, "base_url": server.base_url, "retry": ONCE}
    if mode == "sync":
        with CoinApiEms(**options) as client:
            return [client.balances.get_balances(exchange_id=one)[0].exchange_id for one in asked]

    async def use() -> list[str | None]:
        async with AsyncCoinApiEms(**options) as client:
            return [(await client.balances.get_balances(exchange_id=one))[0].exchange_id for one in asked]

    return asyncio.run(use())


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_an_idle_connection_that_spoke_is_not_used(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """An answer that arrives before its request was sent."""
    with serving(Echo(surplus_after(0.1, answer(OTHER), waits=False))) as server:
        options: Any = {"api_key": "k" * 20, "base_url": server.base_url, "retry": ONCE}

        def rested(call: Callable[[str], Any]) -> Any:
            for name in ("A", "B"):  # the second call shows that the connection is kept at first
                assert call(name) == name
            assert server.accepted == 1
            time.sleep(0.3)
            return call("C")

        with asyncio.Runner() as runner:
            if mode == "sync":
                with CoinApiEms(**options) as client:
                    assert rested(lambda name: client.balances.get_balances(exchange_id=name)[0].exchange_id) == "C"
            else:
                asynchronous = AsyncCoinApiEms(**options)
                one = asynchronous.balances.get_balances

                async def ask(name: str) -> str | None:
                    return (await one(exchange_id=name))[0].exchange_id

                assert rested(lambda name: runner.run(ask(name))) == "C"
                runner.run(asynchronous.aclose())
        assert server.accepted == 2
        warned = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
        assert len(warned) == 1
        assert "127.0.0.1 sent bytes that no request asked for" in warned[0]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_clean_venue_is_asked_on_one_connection(mode: str) -> None:
    with serving(Echo()) as server:
        asked = [f"E{number}" for number in range(30)]
        assert walked(mode, server, asked) == asked
        assert server.accepted == 1
