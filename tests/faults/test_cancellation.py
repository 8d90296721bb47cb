"""Cancelled tasks: the caller's exception is unchanged, and the client stays usable."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import CLIENTS
from tests.faults import conftest as unruly
from tests.faults import sockets
from venuekit import Bucket, LocalLimits, RetryPolicy

if TYPE_CHECKING:
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

WAYS = [
    *(pytest.param("cancel", behave, id=f"cancel {phase}") for phase, behave in sockets.PHASES.items()),
    *(pytest.param(how, unruly.silent, id=how) for how in ("timeout", "wait_for", "task group")),
]


@pytest.mark.parametrize(("how", "behave"), WAYS)
def test_a_cancelled_call_leaves_nothing_behind(sandbox: Sandbox, serve: Serve, behave: Any, how: str) -> None:
    server = serve(behave)

    async def use() -> None:
        arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url, "retry": RetryPolicy(attempts=3, base=0)}
        async with CLIENTS["coinapi_ems", "async"](**arguments) as coinapi:
            await broken_off(coinapi.balances.get_balances, how, server)
            assert sockets.busy(coinapi) == 0
            server.behave = lambda server, connection: connection.sendall(sockets.EMPTY_LIST)
            assert await coinapi.balances.get_balances() == []
            assert len(sockets.pooled(coinapi)) == 1

    asyncio.run(use())
    assert len(server.requests) == 2


async def sent(server: unruly.Unruly) -> None:
    """Wait until the server has received a request, and a moment longer."""
    assert await asyncio.to_thread(server.arrived.acquire, timeout=60)
    await asyncio.sleep(0.05)


async def broken_off(call: Callable[[], Any], how: str, server: unruly.Unruly) -> None:
    """Interrupt a call in one way, and check the exception that results."""
    if how == "cancel":
        task = asyncio.ensure_future(call())
        await sent(server)
        task.cancel("enough")
        with pytest.raises(asyncio.CancelledError, match="enough"):
            await task
        assert task.cancelled()
    elif how == "timeout":
        with pytest.raises(TimeoutError) as raised:
            await timed_out(call, server)
        assert type(raised.value) is TimeoutError
    elif how == "wait_for":
        with pytest.raises(TimeoutError) as raised:
            await asyncio.wait_for(call(), 1)
        assert type(raised.value) is TimeoutError
    else:
        with pytest.raises(ExceptionGroup) as group:
            await beside_one_that_fails(call, server)
        assert [type(one) for one in group.value.exceptions] == [ZeroDivisionError]


async def timed_out(call: Callable[[], Any], server: unruly.Unruly) -> None:
    """Make a call within a timeout that runs out once the request was sent."""
    async with asyncio.timeout(None) as limit, asyncio.TaskGroup() as tasks:
        tasks.create_task(expire(limit, server))
        await call()


async def expire(limit: asyncio.Timeout, server: unruly.Unruly) -> None:
    await sent(server)
    limit.reschedule(asyncio.get_running_loop().time())


async def beside_one_that_fails(call: Callable[[], Any], server: unruly.Unruly) -> None:
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(call())
        await sent(server)
        raise ZeroDivisionError


@pytest.mark.parametrize("where", ["pause", "rate limit", "vault"])
def test_backoff_rate_limit_and_credential_waits_can_be_cancelled(
    sandbox: Sandbox, quicker: dict[str, dict[str, Any]], where: str
) -> None:
    key_id = sandbox.kalshi.credentials()["key_id"]
    keys, may_go = iter(["stale-0123456789"]), threading.Event()

    def vault() -> str:
        for key in keys:
            return str(key)
        may_go.wait(60)
        return str(key_id)

    limits = LocalLimits({"read": Bucket(rate=1, capacity=10)})
    options: dict[str, dict[str, Any]] = {
        "pause": {},
        "rate limit": {"limits": limits},
        "vault": {"key_id": vault},
    }
    if where == "pause":
        sandbox.kalshi.answer("get_balance", status=503, headers={"Retry-After": "8"})
    if where == "rate limit":
        limits.acquire("read", 15, 10)

    async def use() -> None:
        arguments = sandbox.kalshi.client_args | quicker["kalshi"] | options[where]
        async with CLIENTS["kalshi", "async"](**arguments) as kalshi:
            call = (
                kalshi.portfolio.get_portfolio_resting_order_total_value
                if where == "rate limit"
                else kalshi.portfolio.get_balance
            )
            began = time.monotonic()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await call()
            assert time.monotonic() - began < 7  # the shortest wait would take eight seconds
            assert sockets.busy(kalshi) == 0
            may_go.set()
            assert (await kalshi.portfolio.get_balance()).balance == 125034

    asyncio.run(use())


def test_deadline_and_the_callers_timeout_do_not_interfere(sandbox: Sandbox, serve: Serve) -> None:
    """Both run out at about the same moment; the caller gets one of the two errors."""
    server = serve(unruly.silent)

    async def use() -> None:
        arguments = sandbox.coinapi_ems.client_args | {"base_url": server.base_url, "retry": RetryPolicy(deadline=0.1)}
        async with CLIENTS["coinapi_ems", "async"](**arguments) as coinapi:
            for limit in (0.09, 0.1, 0.11, 0.15):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(limit):
                        await coinapi.balances.get_balances()
                task = asyncio.current_task()
                assert task is not None
                assert task.cancelling() == 0
            assert sockets.busy(coinapi) == 0

    asyncio.run(use())


def test_cancelling_at_random_moments_leaves_nothing_behind(sandbox: Sandbox, quicker: dict[str, dict[str, Any]]) -> None:
    chance = random.Random(7)

    async def use() -> None:
        async with CLIENTS["kalshi", "async"](**sandbox.kalshi.client_args | quicker["kalshi"]) as kalshi:
            await kalshi.portfolio.get_balance()
            ends = set()
            for _ in range(30):
                calls = [asyncio.ensure_future(kalshi.portfolio.get_balance()) for _ in range(5)]
                await asyncio.sleep(chance.uniform(0, 0.02))
                for call in calls:
                    call.cancel()
                ends |= {type(end) for end in await asyncio.gather(*calls, return_exceptions=True)}
                assert sockets.busy(kalshi) == 0
            assert asyncio.CancelledError in ends
            assert (await kalshi.portfolio.get_balance()).balance == 125034
            assert len(sockets.pooled(kalshi)) <= 5

    asyncio.run(use())
