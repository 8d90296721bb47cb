"""The demo calls every operation that reads, of every venue there is, and finds all it needs for that in documents and packages."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress

import pytest

from demo.calls import DemoVenue, demo_venues, own_parameters
from tests.conftest import VENUES
from venuekit.errors import NotFound
from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def venues(running: Sandbox) -> dict[str, DemoVenue]:
    return {venue.name: venue for venue in demo_venues({name: running.venues[name] for name in VENUES})}


@pytest.fixture
def frozen(sandbox: Sandbox) -> Iterator[Sandbox]:
    """The sandbox, at one moment: whatever is asked twice is answered alike."""
    sandbox.clock.freeze()
    yield sandbox
    sandbox.clock.reset()


def test_every_venue_is_found(venues: dict[str, DemoVenue]) -> None:
    assert set(venues) == set(VENUES)


@pytest.mark.parametrize("name", VENUES)
def test_every_call(venues: dict[str, DemoVenue], frozen: Sandbox, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    sandbox = frozen
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


@pytest.mark.parametrize("name", VENUES)
def test_live_calls_are_those_that_read_and_whose_arguments_are_known(
    venues: dict[str, DemoVenue], frozen: Sandbox, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    venue, requests = venues[name], frozen.venues[name].requests
    for variable, value in frozen.venues[name].environ.items():
        monkeypatch.setenv(variable, value)
    left_out = {one.name: [venue.variable(one, part) for part in own_parameters(one)] for one in venue.operations}
    for variable in {variable for names in left_out.values() for variable in names}:
        monkeypatch.delenv(variable, raising=False)
    assert venue.left_out() == {operation: names for operation, names in left_out.items() if names}
    for _ in range(2):
        requests.clear()
        with venue.client.from_env() as client:
            for call in venue.calls(client, live=True).values():
                with suppress(NotFound):  # one variable is the market of several operations, one of which knows only old ones
                    call()
        assert {request.method for request in requests} == {"GET"}
        assert {request.operation for request in requests} == {one.name for one in venue.operations} - venue.left_out().keys()
        for one in venue.operations:
            for part in own_parameters(one):
                sample = one.sample_arguments[part.name]
                monkeypatch.setenv(venue.variable(one, part), ",".join(sample) if isinstance(sample, list) else str(sample))
    assert venue.left_out() == {}


def test_names_of_variables_say_what_they_hold(venues: dict[str, DemoVenue]) -> None:
    kalshi = venues["kalshi"]
    names = {one.name: [kalshi.variable(one, part) for part in own_parameters(one)] for one in kalshi.operations}
    assert names["get_market"] == ["KALSHI_MARKET_TICKER"]
    assert names["get_event"] == ["KALSHI_EVENT_TICKER"]
    assert names["get_market_candlesticks_by_event"] == ["KALSHI_SERIES_TICKER", "KALSHI_EVENT_TICKER"]


def test_alternatives_are_named(venues: dict[str, DemoVenue], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    assert venues["kalshi"].missing() == ["KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY (or KALSHI_PRIVATE_KEY_FILE)"]
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_FILE", "key.pem")
    assert venues["kalshi"].missing() == ["KALSHI_KEY_ID"]


def test_pages_come_from_the_document(venues: dict[str, DemoVenue]) -> None:
    assert venues["kalshi"].document.operations["get_positions"].items == ("market_positions", "event_positions")
    assert venues["habittrade"].document.operations["get_portfolio"].items == ()
