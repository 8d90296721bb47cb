"""The venue's official client of December 2025 and ours decode the same values from the sandbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest

from venuekit_kalshi import Kalshi
from venuekit_sandbox import Sandbox

official: Any = import_module("kalshi_python_sync")

COMPARED: dict[str, tuple[str, ...]] = {
    "get_fills": (
        "fill_id",
        "order_id",
        "ticker",
        "side",
        "action",
        "count",
        "price",
        "yes_price",
        "no_price",
        "yes_price_fixed",
        "ts",
    ),
    "get_settlements": ("ticker", "event_ticker", "market_result", "yes_count", "yes_total_cost", "revenue", "value", "fee_cost"),
    "get_positions": ("ticker", "position", "total_traded", "total_traded_dollars", "market_exposure", "fees_paid_dollars"),
}
"""Common fields of both models, by operation."""
ITEMS = {"get_fills": "fills", "get_settlements": "settlements", "get_positions": "market_positions"}


@pytest.fixture(scope="module")
def december() -> Iterator[Sandbox]:
    """A sandbox with the response bodies of the official client's version. The client needs an RSA key, the sandbox's default."""
    with Sandbox(["kalshi"], kalshi={"edition": "2025-12"}) as sandbox:
        yield sandbox


@pytest.fixture
def theirs(december: Sandbox) -> Any:
    venue = december.kalshi
    configuration = official.Configuration(host=venue.base_url)
    configuration.api_key_id = venue.credentials()["key_id"]
    configuration.private_key_pem = venue.credentials()["private_key"]
    return official.PortfolioApi(official.KalshiClient(configuration))


@pytest.fixture
def ours(december: Sandbox) -> Iterator[Any]:
    with Kalshi(**december.kalshi.client_args) as client:
        yield client.portfolio


def every(call: Callable[..., Any], items: str) -> list[Any]:
    """Return the items of all pages."""
    page = call(limit=200)
    found = list(getattr(page, items))
    while page.cursor:
        page = call(limit=200, cursor=page.cursor)
        found += getattr(page, items)
    return found


def plain(value: Any) -> Any:
    """Return a value as number or text, independently of a client's type."""
    try:
        return Decimal(str(getattr(value, "value", value)))
    except ArithmeticError:
        return str(getattr(value, "value", value))


@pytest.mark.parametrize("operation", COMPARED)
def test_both_read_the_same(theirs: Any, ours: Any, operation: str) -> None:
    expected, found = (every(getattr(client, operation), ITEMS[operation]) for client in (theirs, ours))
    assert found
    rows = [[[plain(getattr(one, name)) for name in COMPARED[operation]] for one in items] for items in (found, expected)]
    assert rows[0] == rows[1]


def test_both_read_the_same_balance(theirs: Any, ours: Any) -> None:
    expected, found = theirs.get_balance(), ours.get_balance()
    assert (found.balance, found.portfolio_value) == (expected.balance, expected.portfolio_value)
    assert found.balance > 0
