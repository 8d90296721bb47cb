"""Two hundred concurrent calls while a third of the responses fail: every call ends, and nothing is executed twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest

from tests.made_up.clients import AsyncHarbour, Harbour
from tests.made_up.venue import HarbourVenue
from venuekit import RetryPolicy
from venuekit.errors import CallError, OutcomeUnknown

pytestmark = pytest.mark.slow

CALLS = 200
FAULTS = [
    *("reset", "closed", "reset-in-body", "truncated-body", "garbage", "broken-chunks", "html", "empty-body", "another-type"),
    *("204", "401", "408", "409", "429", "429-date", "500", "502", "503", "504", "success-in-500", "failure-in-200"),
]
POLICY = RetryPolicy(base=0.01, deadline=120)


def call(number: int) -> Callable[[Any], Any]:
    """Return a read, a write or a write with an idempotency key, by turns; each write has its own amount or key."""
    if number % 3 == 0:
        return lambda client: client.account.get_account()
    if number % 3 == 1:
        return lambda client: client.account.withdraw(amount=Decimal(number) / 1000)
    wanted = {"client_order_id": f"mine-{number}", "symbol": "FISH", "quantity": Decimal(number)}
    return lambda client: client.orders.create_order(**wanted)


def blocking(arguments: dict[str, Any]) -> list[Any]:
    with Harbour(**arguments) as client, ThreadPoolExecutor(CALLS) as pool:

        def one(number: int) -> Any:
            try:
                return call(number)(client)
            except CallError as error:
                return error

        return list(pool.map(one, range(CALLS)))


def awaited(arguments: dict[str, Any]) -> list[Any]:
    async def run() -> list[Any]:
        async with AsyncHarbour(**arguments) as client:
            return await asyncio.gather(*(call(number)(client) for number in range(CALLS)), return_exceptions=True)

    return asyncio.run(run())


@pytest.mark.parametrize("run", [blocking, awaited])
@pytest.mark.parametrize("seed", [1, 2])
def test_concurrent_calls_with_random_faults_execute_nothing_twice(
    harbour: HarbourVenue, run: Callable[[dict[str, Any]], list[Any]], seed: int
) -> None:
    harbour.fail_at_random(FAULTS, share=1 / 3, seed=seed)
    ends = run({**harbour.client_args, "retry": POLICY, "timeout": 60})
    assert len(ends) == CALLS
    assert [end for end in ends if isinstance(end, BaseException) and not isinstance(end, CallError)] == []
    taken = Counter(map(Decimal, harbour.withdrawals))
    failed = 0
    for number, end in enumerate(ends):
        failed += isinstance(end, CallError)
        if number % 3 == 1:
            times = taken[Decimal(number) / 1000]
            # At most once if the outcome is unknown, never if the error says that nothing was executed.
            assert times == 1 if not isinstance(end, CallError) else times <= isinstance(end, OutcomeUnknown), (
                number,
                end,
                times,
            )
            assert not isinstance(end, CallError) or end.retry_safe is not isinstance(end, OutcomeUnknown)
        if number % 3 == 2 and not isinstance(end, CallError):
            assert harbour.orders[f"mine-{number}"]["order_id"] == end.order_id
    asked = Counter(request.operation for request in harbour.requests)
    assert failed > 10, "too few calls failed"
    assert asked["get_account"] > CALLS / 3, "nothing was retried"
