"""Clients whose requests and responses are recorded and validated."""

from __future__ import annotations

from typing import Any, Protocol

from tests.conftest import CALLS, Driver
from tests.fuzz.conversation import Conversation


class Talk(Protocol):
    """Opens a client of a venue with its ``Conversation``."""

    def __call__(self, venue: str, /, **options: Any) -> tuple[Driver, Conversation]: ...


def ask(driver: Driver, operation: str, *positional: Any, **arguments: Any) -> Any:
    """Call an operation."""
    resource = CALLS[driver.venue][operation].resource
    return driver.outcome(getattr(getattr(driver.client, resource), operation)(*positional, **arguments))
