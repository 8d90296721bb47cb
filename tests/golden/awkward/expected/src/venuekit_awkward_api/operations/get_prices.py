"""``GET /prices``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import checked, exact, known
from venuekit.codec.wire import DecimalText


def _dict_str_decimal() -> tuple[Any, Callable[[Any], dict[str, Decimal]]]:

    return dict[str, DecimalText], lambda content: checked(
        lambda note: {key: known(item) or note(item) or exact(item) for key, item in content.items()}
    )


OPERATION: Operation[dict[str, Decimal]] = Operation(
    name="get_prices",
    method="GET",
    path="/prices",
    success={200: Body(_dict_str_decimal)},
    security=(),
    repeatable=True,
    source="https://docs.example.com/prices",
)


def request() -> Request[dict[str, Decimal]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/prices")
