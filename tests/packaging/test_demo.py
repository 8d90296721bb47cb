"""The demo calls every read of every venue, with arguments from documents and packages."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress

import pytest

from demo.calls import DemoVenue, demo_venues, own_parameters
from tests.conftest import VENUES
from tests.documents import description
from venuekit.errors import NotFound
from venuekit_sandbox import Sandbox

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def venues(running: Sandbox) -> dict[str, DemoVenue]:
    return {venue.name: venue for venue in demo_venues({name: running.venues[name] for name in VENUES})}


@pytest.fixture
def frozen(sandbox: Sandbox) -> Iterator[Sandbox]:
    """The sandbox with a frozen clock, so that equal calls get equal responses."""
    sandbox.clock.freeze()
    yield sandbox
    sandbox.clock.reset()


def test_every_venue_is_found(venues: dict[str, DemoVenue]) -> None:
    assert set(venues) == set(VENUES)


@pytest.mark.parametrize("name", VENUES)
def test_every_read_is_called_by_both_clients(
    venues: dict[str, DemoVenue], frozen: Sandbox, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
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


@pytest.mark.parametrize("name", VENUES)
def test_live_calls_are_reads_with_known_arguments(
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
                with suppress(
                    NotFound
                ):  # one variable is the market of several operations, one of which accepts only old markets
                    call()
        assert {request.method for request in requests} == {"GET"}
        assert {request.operation for request in requests} == {one.name for one in venue.operations} - venue.left_out().keys()
        for one in venue.operations:
            for part in own_parameters(one):
                sample = one.sample_arguments[part.name]
                monkeypatch.setenv(venue.variable(one, part), ",".join(sample) if isinstance(sample, list) else str(sample))
    assert venue.left_out() == {}


@pytest.mark.parametrize("name", VENUES)
def test_pages_come_from_the_document(venues: dict[str, DemoVenue], name: str) -> None:
    for path in description(name)["paths"].values():
        for one in (one for one in path.values() if isinstance(one, dict)):
            items = one.get("x-pagination", {}).get("items", ())
            assert venues[name].document.operations[one["operationId"]].items == tuple(items)
