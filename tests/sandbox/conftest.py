"""Sandboxes, and one plain HTTP client, for all tests of the sandbox."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from venuekit_sandbox import Sandbox, SandboxVenue


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    with Sandbox(seed=7, coinapi_ems={"unreachable": ["BITSTAMP/2574"]}, habittrade={"failing": ["broken"]}) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


@pytest.fixture(scope="session")
def served() -> Iterator[SandboxVenue]:
    """A venue with nothing beside it, for faults."""
    with Sandbox(venues=["coinapi_ems"]) as sandbox:
        yield sandbox.coinapi_ems


@pytest.fixture
def venue(served: SandboxVenue) -> SandboxVenue:
    served.reset()
    return served
