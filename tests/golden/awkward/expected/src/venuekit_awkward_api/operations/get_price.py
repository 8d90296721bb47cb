"""``GET /price``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import checked, exact, known
from venuekit.codec.wire import DecimalText


def _decimal() -> tuple[Any, Callable[[Any], Decimal]]:

    return DecimalText, lambda content: checked(lambda note: known(content) or note(content) or exact(content))


OPERATION: Operation[Decimal] = Operation(
    name="get_price",
    method="GET",
    path="/price",
    success={200: Body(_decimal)},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/prices",
)


def request() -> Request[Decimal]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/price")
