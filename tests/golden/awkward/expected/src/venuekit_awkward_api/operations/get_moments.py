"""``GET /moments``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import checked, moment
from venuekit.codec.wire import UnixSeconds


def _list_datetime_none() -> tuple[Any, Callable[[Any], list[datetime | None]]]:

    return list[UnixSeconds | None], lambda content: checked(
        lambda note: [None if item is None else moment(item, 1) for item in content]
    )


OPERATION: Operation[list[datetime | None]] = Operation(
    name="get_moments",
    method="GET",
    path="/moments",
    success={200: Body(_list_datetime_none)},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/kinds",
)


def request() -> Request[list[datetime | None]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/moments")
