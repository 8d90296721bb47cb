"""A venue for fault injection, for all tests of the sandbox."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.kiosk import Kiosk
from venuekit_sandbox import Sandbox, SandboxVenue


@pytest.fixture(scope="session")
def served() -> Iterator[SandboxVenue]:
    """A sandbox with this venue only."""
    with Sandbox(venues=[Kiosk()]) as sandbox:
        yield sandbox.venues["kiosk"]


@pytest.fixture
def venue(served: SandboxVenue) -> SandboxVenue:
    served.reset()
    return served
