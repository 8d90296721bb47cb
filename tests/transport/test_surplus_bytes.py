"""Surplus bytes never become the response of another call, and cause no repeated writes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from tests.made_up.clients import AsyncHarbour, Harbour
from tests.made_up.venue import HarbourVenue
from tests.transport.echo_server import OTHER, Echo, answer, serving
from venuekit import RetryPolicy
from venuekit.http import connection
from venuekit_coinapi_ems import AsyncCoinApiEms, CoinApiEms
from venuekit_sandbox import Answer

pytestmark = pytest.mark.slow

DELAYS = (0.0, 0.0005, 0.005, 0.02)
PAIRS = 25
ONCE = RetryPolicy(attempts=1, deadline=120)


def surplus_after(delay: float, said: bytes, *, waits: bool) -> Any:
    """Return a behaviour that sends surplus bytes after a delay: before reading the next request, or while serving it."""

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


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make new connections wait for surplus bytes longer than a busy server delays them."""
    monkeypatch.setattr(connection, "QUIET", 0.5)


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("waits", [False, True], ids=["while serving the next", "before reading the next"])
@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_surplus_responses_reach_no_other_call(mode: str, delay: float, said: bytes, waits: bool) -> None:
    with serving(Echo(surplus_after(delay, said, waits=waits))) as server:
        asked = [f"E{number}" for number in range(2 * PAIRS)]
        assert walked(mode, server, asked) == asked
        assert server.asked == asked


def walked(mode: str, server: Echo, asked: list[str]) -> list[str | None]:
    """Make calls without a pause; returns the exchange of each response."""
    options: Any = {"api_key": "k" * 20, "base_url": server.base_url, "retry": ONCE}
    if mode == "sync":
        with CoinApiEms(**options) as client:
            return [client.balances.get_balances(exchange_id=one)[0].exchange_id for one in asked]

    async def use() -> list[str | None]:
        async with AsyncCoinApiEms(**options) as client:
            return [(await client.balances.get_balances(exchange_id=one))[0].exchange_id for one in asked]

    return asyncio.run(use())


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_idle_connection_with_surplus_bytes_is_not_reused(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """A response that arrives before its request was sent."""
    writers: list[asyncio.StreamWriter] = []

    async def keeping(server: Echo, exchange: str, _reader: object, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        writer.write(answer(exchange))

    async def speak() -> None:
        writers[-1].write(answer(OTHER))
        await writers[-1].drain()

    with serving(Echo(keeping)) as server:
        options: Any = {"api_key": "k" * 20, "base_url": server.base_url, "retry": ONCE}

        def rested(call: Callable[[str], Any]) -> Any:
            for name in ("A", "B"):  # the second call shows that the connection is reused
                assert call(name) == name
            assert server.accepted == 1
            asyncio.run_coroutine_threadsafe(speak(), server.loop).result(60)
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
        assert "127.0.0.1 sent unsolicited bytes" in warned[0]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_connection_without_surplus_bytes_is_reused(mode: str) -> None:
    with serving(Echo()) as server:
        asked = [f"E{number}" for number in range(30)]
        assert walked(mode, server, asked) == asked
        assert server.accepted == 1


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("status", [429, 400, 200])
@pytest.mark.parametrize("pace", [0.001, 0.005, 0.02])
@pytest.mark.parametrize("fault", ["surplus-answer", "late-surplus"])
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_surplus_responses_neither_repeat_nor_refuse_a_write(
    harbour: HarbourVenue, mode: str, fault: str, pace: float, status: int
) -> None:
    """A surplus refusal must not be treated as the response to the next withdrawal."""
    surplus = Answer(status, b'{"code": 7, "message": "surplus"}')

    def amounts() -> list[Decimal]:
        return [Decimal(number) / 1000 for number in range(1, 11)]

    def prepare() -> None:
        harbour.fail("get_account", fault, times=99, pace=pace, surplus=surplus)

    if mode == "sync":
        with Harbour(**harbour.client_args) as client:
            prepare()
            for amount in amounts():
                client.account.get_account()
                assert client.account.withdraw(amount=amount).amount == amount
    else:

        async def use() -> None:
            async with AsyncHarbour(**harbour.client_args) as client:
                prepare()
                for amount in amounts():
                    await client.account.get_account()
                    assert (await client.account.withdraw(amount=amount)).amount == amount

        asyncio.run(use())
    assert [Decimal(amount) for amount in harbour.withdrawals] == amounts()
