"""Requests and responses of the awkward venue's package."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from tests import generated
from venuekit.call.decoding import read
from venuekit.call.operation import Response

EXAMPLES = Path(__file__).parent / "awkward" / "examples"
IDENTITY = UUID("123e4567-e89b-12d3-a456-426614174000")


def operation(name: str) -> Any:
    return generated.operation("venuekit_awkward_api", name)


def request(name: str, *arguments: Any, **named: Any) -> Any:
    return operation(name).request(*arguments, **named)


def answer(name: str, example: str, status: int = 200) -> Any:
    """Return the result of an operation for a sample response."""
    return read(operation(name).OPERATION, Response(status, {}, (EXAMPLES / f"{example}.json").read_bytes()))


def same(found: Any, expected: Any) -> None:
    """Assert that two values are equal, with the same types, digits and time zones."""
    assert found == expected
    assert repr(found) == repr(expected)


def pair(models: Any, name: str = "a", price: str = "1") -> Any:
    return models.Pair(name=name, price=Decimal(price))
