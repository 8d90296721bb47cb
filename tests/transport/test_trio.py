"""Asynchronous clients in trio handle calls, cancellations, deadlines and surplus bytes as in asyncio."""

from __future__ import annotations

import asyncio
import logging
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import trio

from tests.conftest import CALLS, CLIENTS, VENUES
from tests.faults import conftest as unruly
from tests.faults import sockets
from tests.kinds import answer_by_sample, kinds, one_of_each
from tests.transport.echo_server import OTHER, Echo, answer, serving
from tests.transport.test_pool import options
from venuekit import RetryPolicy
from venuekit.errors import ConfigurationError, ConnectFailed, ConnectionInterrupted, DeadlineExceeded, RequestTimeout
from venuekit_coinapi_ems import AsyncCoinApiEms

if TYPE_CHECKING:
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox


@pytest.mark.parametrize("venue", VENUES)
def test_every_kind_of_call_works_in_trio(sandbox: Sandbox, quicker: dict[str, Any], venue: str) -> None:
    async def use() -> None:
        async with CLIENTS[venue, "async"](**sandbox.venues[venue].client_args | quicker.get(venue, {})) as client:
            for operation in one_of_each(venue):
                answer_by_sample(sandbox.venues[venue], operation)
                assert (await CALLS[venue][operation].on(client) is None) == (not kinds(venue)[operation].answer)

    trio.run(use)
    assert all(request.verified for request in sandbox.venues[venue].requests)


def test_a_listing_is_iterated_in_trio(sandbox: Sandbox, quicker: dict[str, Any]) -> None:
    async def use() -> int:
        async with CLIENTS["kalshi", "async"](**sandbox.kalshi.client_args | quicker["kalshi"]) as kalshi:
            return len([fill async for fill in kalshi.portfolio.iter_fills(limit=500)])

    assert trio.run(use) == 1000


def test_concurrent_calls_cancelled_at_random_moments() -> None:
    chance = random.Random(5)

    async def hurried(client: Any) -> None:
        for _ in range(5):
            with trio.move_on_after(chance.uniform(0, 0.03)):
                await client.balances.get_balances(exchange_id="A")

    async def asked(client: Any, name: str, found: list[str]) -> None:
        found.append((await client.balances.get_balances(exchange_id=name))[0].exchange_id)

    async def use(server: Echo) -> None:
        async with AsyncCoinApiEms(**options(server, max_connections=8)) as client:
            async with trio.open_nursery() as nursery:
                for _ in range(60):
                    nursery.start_soon(hurried, client)
            assert sockets.busy(client) == 0
            found: list[str] = []
            async with trio.open_nursery() as nursery:
                for number in range(50):
                    nursery.start_soon(asked, client, f"E{number}", found)
            assert sorted(found) == sorted(f"E{number}" for number in range(50))

    with serving(Echo()) as server:
        trio.run(use, server)


FAULTS: dict[str, tuple[Any, type[Exception]]] = {
    "silence": (unruly.silent, RequestTimeout),
    "a reset": (unruly.resetting, ConnectionInterrupted),
    "an end": (unruly.hanging_up, ConnectionInterrupted),
    "no HTTP": (unruly.babbling, ConnectionInterrupted),
}


@pytest.mark.parametrize(("behave", "kind"), FAULTS.values(), ids=FAULTS)
def test_faults_raise_the_same_errors_in_trio(sandbox: Sandbox, serve: Serve, behave: Any, kind: type[Exception]) -> None:
    arguments: dict[str, Any] = sandbox.coinapi_ems.client_args | {
        "base_url": serve(behave).base_url,
        "timeout": sockets.impatient(0.2 if kind is RequestTimeout else 60),
    }

    async def use() -> None:
        async with AsyncCoinApiEms(**arguments, retry=RetryPolicy(attempts=1)) as client:
            with pytest.raises(kind):
                await client.balances.get_balances()
            assert sockets.busy(client) == 0

    trio.run(use)


@pytest.mark.parametrize("behave", [sockets.dripping_head, sockets.dripping_body, sockets.flooding])
def test_deadline_ends_a_call_in_trio(sandbox: Sandbox, serve: Serve, behave: Any) -> None:
    arguments: dict[str, Any] = sandbox.coinapi_ems.client_args | {"base_url": serve(behave).base_url}

    async def use() -> None:
        async with AsyncCoinApiEms(**arguments, retry=RetryPolicy(attempts=1, deadline=1)) as client:
            with trio.fail_after(60), pytest.raises(DeadlineExceeded):
                await client.balances.get_balances()

    trio.run(use)


def test_refused_connection_raises_connect_failed_in_trio(nowhere: str) -> None:
    async def use() -> None:
        async with AsyncCoinApiEms(api_key="k" * 20, base_url=nowhere, retry=RetryPolicy(attempts=1)) as client:
            with pytest.raises(ConnectFailed):
                await client.balances.get_balances()

    trio.run(use)


def test_tls_works_in_trio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, context = sockets.with_certificate(tmp_path)

    async def use(server: Any) -> None:
        async with AsyncCoinApiEms(api_key="k" * 20, base_url=server.base_url, retry=RetryPolicy(attempts=1)) as client:
            for _ in range(3):
                assert await client.balances.get_balances() == []

    behave = sockets.UnrulyBehindTls(lambda server, connection: connection.sendall(sockets.EMPTY_LIST), context)
    with unruly.serving(behave) as server:
        sockets.trusting(file, monkeypatch)
        trio.run(use, server)
        assert len(server.requests) == 3
        assert len(server.connections) == 2  # one connection, before and after its handshake


def test_surplus_bytes_are_detected_in_trio(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("venuekit.http.connection.QUIET", 5.0)  # a busy server delays surplus bytes

    async def late(server: Echo, exchange: str, _reader: object, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(exchange))
        server.later(0.01, writer, answer(OTHER))

    async def use(server: Echo) -> None:
        async with AsyncCoinApiEms(**options(server)) as client:
            for number in range(20):
                found = await client.balances.get_balances(exchange_id=f"E{number}")
                assert found[0].exchange_id == f"E{number}"

    with serving(Echo(late)) as server:
        trio.run(use, server)
    assert [record.levelno for record in caplog.records].count(logging.WARNING) == 1


def test_open_asyncio_client_is_refused_in_trio(sandbox: Sandbox) -> None:
    """A client that was used in asyncio is refused in trio while that loop is open."""
    with asyncio.Runner() as runner:
        client = AsyncCoinApiEms(**sandbox.coinapi_ems.client_args)

        async def use() -> None:
            assert await client.balances.get_balances()

        runner.run(use())
        with pytest.raises(ConfigurationError, match="another event loop"):
            trio.run(use)
        runner.run(client.aclose())
