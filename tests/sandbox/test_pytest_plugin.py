"""The pytest plugin, in separate pytest runs."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.documents import VENUES

pytest_plugins = "pytester"

PLUGIN = ("-p", "venuekit_sandbox_pytest")
#: pytest-asyncio warns about a future default.
QUIET = ("-o", "asyncio_default_fixture_loop_scope=function") if find_spec("pytest_asyncio") else ()
HEAD = """
from decimal import Decimal
import pytest
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import Sandbox
"""
ASYNC_TEST = """
clients = []

@pytest.fixture
def anyio_backend():
    return "asyncio"

@pytest.mark.MARK
async def test_a(async_kalshi: AsyncKalshi, sandbox: Sandbox):
    clients.append(async_kalshi)
    await async_kalshi.portfolio.get_balance()
    assert [request.operation for request in sandbox.kalshi.requests] == ["get_balance"]

class TestInAClass:
    @pytest.mark.MARK
    async def test_b(self, async_kalshi: AsyncKalshi, async_coinapi_ems):
        clients.append(async_kalshi)
        assert await async_coinapi_ems.balances.get_balances()
        async for fill in async_kalshi.portfolio.iter_fills():
            break

def test_they_were_closed():
    from venuekit.errors import ConfigurationError
    import asyncio
    assert len(clients) == 2
    for client in clients:
        with pytest.raises(ConfigurationError, match="closed"):
            asyncio.run(client.portfolio.get_balance())
"""


def run(pytester: pytest.Pytester, source: str, *arguments: str, **outcomes: int) -> pytest.RunResult:
    """Run a test module; warnings are errors."""
    pytester.makepyfile(HEAD + source)
    result = pytester.runpytest_subprocess(*PLUGIN, *QUIET, "-p", "no:cacheprovider", "-W", "error", *arguments)
    result.assert_outcomes(**outcomes)
    return result


def test_clients_and_the_environment(pytester: pytest.Pytester) -> None:
    run(
        pytester,
        """
def test_a_client(kalshi: Kalshi, sandbox: Sandbox):
    sandbox.kalshi.add_fills(20)
    assert sum(1 for _ in kalshi.portfolio.iter_fills()) == 1020

def test_nothing_is_left_of_the_test_before(kalshi: Kalshi, sandbox: Sandbox):
    assert sum(1 for _ in kalshi.portfolio.iter_fills()) == 1000
    assert [request.operation for request in sandbox.kalshi.requests] == ["get_fills"]

def test_the_environment(sandbox: Sandbox):
    with Kalshi.from_env() as client:
        assert client.portfolio.get_balance().balance_dollars == Decimal("1250.3471")

def test_no_environment_without_the_sandbox():
    import os
    assert "KALSHI_KEY_ID" not in os.environ

def test_every_venue(sandbox: Sandbox, VENUES):
    for client in (VENUES):
        assert client.base_url.startswith("http://127.0.0.1")
    assert sorted(sandbox.venues) == sorted("VENUES".split(", "))
""".replace("VENUES", ", ".join(VENUES)),
        passed=5,
    )


def test_options_come_from_a_fixture(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
import pytest

@pytest.fixture(scope="session")
def sandbox_options():
    return {"venues": ["kalshi"], "seed": 7, "kalshi": {"account": "empty", "balance": "12.34"}}
"""
    )
    run(
        pytester,
        """
def test_it(kalshi: Kalshi, sandbox: Sandbox):
    assert kalshi.portfolio.get_balance().balance_dollars == Decimal("12.34")
    assert list(sandbox.venues) == ["kalshi"]
""",
        passed=1,
    )


def test_fixtures_of_the_project_come_first(pytester: pytest.Pytester) -> None:
    run(
        pytester,
        """
@pytest.fixture
def kalshi():
    return "mine"

def test_it(kalshi):
    assert kalshi == "mine"
""",
        passed=1,
    )


@pytest.mark.parametrize(("plugin", "mark"), [("anyio", "anyio"), ("pytest_asyncio", "asyncio")])
def test_asynchronous_clients_are_closed_in_their_loop(pytester: pytest.Pytester, plugin: str, mark: str) -> None:
    if find_spec(plugin) is None:
        pytest.skip(f"{plugin} is not installed here; nox -s tests has it")
    run(pytester, ASYNC_TEST.replace("MARK", mark), passed=3)


def test_asynchronous_clients_without_a_plugin_for_coroutines(pytester: pytest.Pytester) -> None:
    run(
        pytester,
        """
import asyncio

def test_it(async_kalshi: AsyncKalshi):
    async def main():
        async with async_kalshi:
            return await async_kalshi.portfolio.get_balance()

    assert asyncio.run(main()).balance_dollars == Decimal("1250.3471")
""",
        passed=1,
    )


def test_a_run_without_its_fixtures_imports_nothing() -> None:
    code = "import sys, venuekit_sandbox_pytest as plugin; plugin.served(); print([m for m in sys.modules if m in UNWANTED])"
    unwanted = "('venuekit_sandbox', 'venuekit', 'starlette', 'uvicorn', 'yaml', 'venuekit_kalshi')"
    done = subprocess.run([sys.executable, "-c", code.replace("UNWANTED", unwanted)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
