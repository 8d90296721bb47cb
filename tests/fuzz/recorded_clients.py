"""Clients whose requests and responses are recorded and validated."""

from __future__ import annotations

from typing import Any, Protocol

from tests.conftest import CALLS, Face
from tests.fuzz.conversation import Conversation


class Talk(Protocol):
    """Opens a client of a venue with its ``Conversation``."""

    def __call__(self, venue: str, /, **options: Any) -> tuple[Face, Conversation]: ...


def ask(face: Face, operation: str, *positional: Any, **arguments: Any) -> Any:
    """Call an operation."""
    resource = CALLS[face.venue][operation].resource
    return face.outcome(getattr(getattr(face.client, resource), operation)(*positional, **arguments))
