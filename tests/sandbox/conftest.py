"""One sandbox and one plain HTTP client for all tests of the sandbox."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from venuekit_sandbox import Sandbox


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    with Sandbox(seed=7, coinapi_ems={"unreachable": ["BITSTAMP/2574"]}, habittrade={"failing": ["broken"]}) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    for venue in running.venues.values():
        venue.reset()
    return running


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client
