"""The demo calls every operation that reads, of every venue there is, and finds all it needs for that in documents and packages."""

from __future__ import annotations

import asyncio

import pytest

from demo.calls import DemoVenue, demo_venues
from tests.conftest import VENUES
from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def venues(running: Sandbox) -> dict[str, DemoVenue]:
    return {venue.name: venue for venue in demo_venues({name: running.venues[name] for name in VENUES})}


def test_every_venue_is_found(venues: dict[str, DemoVenue]) -> None:
    assert set(venues) == set(VENUES)


@pytest.mark.parametrize("name", VENUES)
def test_every_call(venues: dict[str, DemoVenue], sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    venue = venues[name]
    for variable in venue.needed:
        monkeypatch.delenv(variable, raising=False)
    assert venue.missing() != []
    for variable, value in sandbox.venues[name].environ.items():
        monkeypatch.setenv(variable, value)
    assert venue.missing() == []
    with venue.client.from_env() as client:
        found = {method: call() for method, call in venue.calls(client, live=False).items()}
    assert {request.operation for request in sandbox.venues[name].requests} == {one.name for one in venue.operations}

    async def awaited() -> dict[str, object]:
        async with venue.async_client.from_env() as client:
            return {method: await call() for method, call in venue.calls(client, live=False).items()}

    assert asyncio.run(awaited()) == found
    assert all(value is not None for value in found.values())


def test_a_live_call_takes_from_the_environment_what_only_the_owner_knows(
    venues: dict[str, DemoVenue], sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    venue, variable = venues["habittrade"], "HABITTRADE_PORTFOLIO_ID"
    for name, value in sandbox.habittrade.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv(variable, raising=False)
    assert venue.left_out() == {"get_portfolio": [variable]}
    with venue.client.from_env() as client:
        assert "account.get_portfolio" not in venue.calls(client, live=True)
    monkeypatch.setenv(variable, "my-own")
    assert venue.left_out() == {}
    with venue.client.from_env() as client:
        venue.calls(client, live=True)["account.get_portfolio"]()
    assert sandbox.habittrade.requests[-1].raw_path.endswith("/my-own")


def test_alternatives_are_named(venues: dict[str, DemoVenue], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    assert venues["kalshi"].missing() == ["KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY (or KALSHI_PRIVATE_KEY_FILE)"]
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_FILE", "key.pem")
    assert venues["kalshi"].missing() == ["KALSHI_KEY_ID"]


def test_pages_come_from_the_document(venues: dict[str, DemoVenue]) -> None:
    assert venues["kalshi"].document.operations["get_positions"].items == ("market_positions", "event_positions")
    assert venues["habittrade"].document.operations["get_portfolio"].items == ()
