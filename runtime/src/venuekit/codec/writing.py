"""Value writers: from a model's value to a JSON-ready one. Generated models use these in their ``WireField``s."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from venuekit.auth.secrets import Secret
from venuekit.codec.model import Model
from venuekit.codec.unknown import Unknown

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_ZEROS = 1000


def decimal_text(value: Decimal | int) -> str:
    """Return all digits without an exponent, unless there would be too many zeros, as for ``1e999999999``."""
    number = Decimal(value)
    return format(number, "f") if abs(number.adjusted()) <= _MOST_ZEROS else str(number)


def plain(value: Enum | str | int | UUID | date) -> Any:
    """Return the wire text of an enum's member or value, a UUID or a date."""
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, (str, int)) else str(value)


def iso_time(value: datetime) -> str:
    """Return ISO 8601 text, with UTC written as Z."""
    return value.isoformat().replace("+00:00", "Z")


def unix_seconds(value: datetime | int) -> int:
    """Return whole seconds since 1970."""
    return (value - _EPOCH) // timedelta(seconds=1) if isinstance(value, datetime) else value


def unix_milliseconds(value: datetime | int) -> int:
    """Return whole milliseconds since 1970."""
    return (value - _EPOCH) // timedelta(milliseconds=1) if isinstance(value, datetime) else value


def revealed(value: Secret) -> str:
    """Return the text of a secret, to be sent or stored by the caller."""
    return value.reveal()


def revealed_number(value: Secret) -> int:
    """Return the number of a secret."""
    return int(value.reveal())


def dictionary(value: Model) -> dict[str, Any]:
    """Return a nested model."""
    return value.to_dict()


def each(write: Callable[[Any], Any]) -> Callable[[list[Any]], list[Any]]:
    """Return the items of a list, each written by ``write``."""
    return lambda items: [None if item is None else write(item) for item in items]


def each_value(write: Callable[[Any], Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return the values of a map, each written by ``write``."""
    return lambda items: {key: None if item is None else write(item) for key, item in items.items()}


def either(value: Any) -> Any:
    """Return one of several alternatives, chosen by its Python type."""
    if isinstance(value, list):
        return [either(item) for item in value]
    return value.to_dict() if isinstance(value, (Model, Unknown)) else value
