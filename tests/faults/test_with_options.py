"""``with_options``: what a derived client shares with its origin, what it doesn't, and which of them closes connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.conftest import VENUES, Driver
from tests.faults import conftest as unruly
from tests.faults import sockets
from tests.kinds import answer_by_sample, one_of_each
from venuekit import Bucket, LocalLimits, RetryPolicy
from venuekit.errors import ConfigurationError, RequestTimeout, ServerError

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

THRICE = RetryPolicy(attempts=3, base=0)


def derived(driver: Driver, **options: Any) -> Driver:
    return Driver(driver.venue, driver.mode, driver.client.with_options(**options), driver._runner)


@pytest.mark.parametrize("venue", VENUES)
def test_connections_limits_clock_and_hooks_are_shared(sandbox: Sandbox, open_client: OpenClient, venue: str) -> None:
    seen: list[str] = []
    limits = LocalLimits({"read": Bucket(1e6, 1e6), "balance": Bucket(1e6, 1e6)})
    driver = open_client(venue, limits=limits, on_request=lambda attempt: seen.append(attempt.operation))
    other = derived(driver, timeout=5, retry=THRICE)
    operations = one_of_each(venue)
    for operation in operations:
        answer_by_sample(sandbox.venues[venue], operation, times=2)
        driver.do(operation)
        other.do(operation)
    assert len(sockets.pooled(driver.client)) == 1
    assert sockets.pooled(driver.client)[0] is sockets.pooled(other.client)[0]
    assert len(seen) == 2 * len(operations)
    assert type(other.client) is type(driver.client)
    assert other.client._config.limits is driver.client._config.limits is limits
    assert other.client.base_url == driver.client.base_url
    assert repr(other.client) == repr(driver.client)
    other.client.clock_offset = 7
    assert driver.client.clock_offset == 7
    assert other.client.drift == driver.client.drift


def test_resources_use_the_options_of_their_own_client(sandbox: Sandbox, open_client: OpenClient) -> None:
    """Even if the original client's resource was used before and is cached."""
    driver = open_client("kalshi")
    driver.do("get_balance")
    kept = driver.client.portfolio
    other = derived(driver, retry=THRICE)
    assert other.client.portfolio is not kept
    assert driver.client.portfolio is kept
    sandbox.kalshi.answer("get_balance", status=503, times=2)
    assert other.do("get_balance").balance == 125034
    sandbox.kalshi.answer("get_balance", status=503)
    with pytest.raises(ServerError):
        driver.do("get_balance")
    sandbox.kalshi.answer("get_balance", status=503, times=2)
    assert other.raw("get_balance").parsed.balance == 125034
    sandbox.kalshi.answer("get_fills", status=503, times=2)
    assert len(list(other.walk(other.client.portfolio.iter_fills(limit=500)))) == 1000


@pytest.mark.parametrize("limit", [0.5, httpx.Timeout(60, read=0.5)], ids=["one figure", "by phase"])
def test_derived_client_has_its_own_timeout(open_client: OpenClient, serve: Serve, limit: Any) -> None:
    driver = open_client("coinapi_ems", base_url=serve(unruly.silent).base_url, timeout=60)
    with pytest.raises(RequestTimeout, match=r"0\.5 s"):
        derived(driver, timeout=limit).do("get_balances")
    with pytest.raises(RequestTimeout, match=r"0\.5 s"):
        derived(derived(driver, timeout=limit), retry=THRICE).do("get_balances")
    assert derived(driver).client._timeout == driver.client._timeout


def test_closing_a_derived_client_closes_no_connections(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver = open_client("kalshi")
    other = derived(driver, timeout=5)
    other.do("get_balance")
    other.close()
    other.do("get_balance")
    if driver.mode == "sync":
        with driver.client.with_options(timeout=3) as third:
            third.portfolio.get_balance()
    driver.do("get_balance")
    assert len(sockets.pooled(driver.client)) == 1
    driver.close()
    for closed in (driver, other):
        with pytest.raises(ConfigurationError, match="closed"):
            closed.do("get_balance")


def test_derived_client_can_be_used_first(open_client: OpenClient) -> None:
    driver = open_client("kalshi")
    other = derived(driver, timeout=5)
    other.do("get_balance")
    driver.do("get_balance")
    assert len(sockets.pooled(driver.client)) == 1


@pytest.mark.parametrize(
    ("options", "kind", "named"),
    [
        ({"timeout": 0}, ConfigurationError, "timeout="),
        ({"timeout": -1}, ConfigurationError, "timeout="),
        ({"timeout": "5"}, ConfigurationError, "timeout="),
        ({"timeout": True}, ConfigurationError, "timeout="),
        ({"retry": 3}, ConfigurationError, "RetryPolicy"),
        ({"retry": RetryPolicy}, ConfigurationError, "RetryPolicy"),
        ({"limits": None}, TypeError, "limits"),
        ({"base_url": "https://example.com"}, TypeError, "base_url"),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_invalid_options_are_refused(open_client: OpenClient, options: dict[str, Any], kind: type[Exception], named: str) -> None:
    driver = open_client("kalshi")
    with pytest.raises(kind, match=named):
        driver.client.with_options(**options)
    driver.do("get_balance")
