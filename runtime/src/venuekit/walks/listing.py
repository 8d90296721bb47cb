"""What a walk knows of a listing: how a page is asked for, and what tells its rows apart. No input or output."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from operator import attrgetter
from typing import Any, Final

import msgspec

from venuekit.call.operation import Operation, Request
from venuekit.call.pagination import Cursor, Pagination
from venuekit.codec.model import Model, moment, to_json
from venuekit.errors import ArgumentError
from venuekit.resource import operation_of, request_of

MARGIN: Final = timedelta(seconds=1)
"""Added to both ends of a span that a venue is asked for: whether it counts its ends in doesn't matter then."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SURELY_MILLISECONDS = 10**11


class Listing:
    """A generated method that fetches one page, and the attributes of its rows that a walk looks at."""

    def __init__(
        self,
        method: Callable[..., Any],
        items: Callable[[Any], Any],
        *,
        key: str | Sequence[str] | None = None,
        time: str | None = None,
        moved: str | None = None,
    ) -> None:
        """Look a method up; ``moved`` names the time by which rows go to an archive, where that isn't ``time``."""
        operation = operation_of(method)
        if operation.pagination is None:
            raise TypeError(f"{method.__name__} has no x-pagination in its OpenAPI document")
        self.method = method
        self.operation: Operation[Any] = operation
        self.paging: Pagination = operation.pagination
        self.by_cursor = isinstance(self.paging, Cursor)
        self.window = operation.window
        self.items = str(items(_Names()))
        self.key_of: Callable[[Any], Any] = attrgetter(*([key] if isinstance(key, str) else key)) if key else fingerprint
        self.key: tuple[str, ...] = (key,) if isinstance(key, str) else tuple(key or ())
        """Attributes that no two rows share; none if rows may look the same."""
        self.unique = key is not None
        """Whether no two rows have the same key."""
        self.time = time
        self.time_of: Callable[[Any], Any] | None = attrgetter(time) if time else None
        self.moved_of = attrgetter(moved) if moved else self.time_of
        self.moves_by_time = moved is None and time is not None
        self.parameters = frozenset(inspect.signature(method).parameters)

    def request(
        self, filters: Mapping[str, Any], place: Any, size: int | None, lower: datetime | None, upper: datetime | None
    ) -> Request[Any]:
        """Return the request for a page. Raises ``ArgumentError`` as the method does."""
        given = dict(filters)
        if self.paging.size is not None:
            given[self.paging.size] = size
        if place != self.paging.start or not self.by_cursor:
            given[self.paging.parameter] = place
        if self.window is not None:
            if lower is not None:
                given[self.window.first] = max(_EPOCH, lower.replace(microsecond=0) - MARGIN)
            if upper is not None:
                given[self.window.last] = upper.replace(microsecond=0) + 2 * MARGIN
        return request_of(self.method, **given)

    def times_of(self, rows: Sequence[Any]) -> list[Any] | None:
        """Return the times of rows, None for one without; None if the rows of this listing have none."""
        return None if self.time_of is None else times(self.time_of, rows)

    @property
    def row_model(self) -> type[Model]:
        """The model of a row."""
        page = next(iter(self.operation.success.values())).model_class
        if self.operation.envelope is not None and self.operation.envelope.payload is not None:
            page = _class_of(page, self.operation.envelope.payload)
        return _class_of(page, self.items)


def times(getter: Callable[[Any], Any], rows: Sequence[Any]) -> list[Any]:
    """Return the times of rows as ``datetime``, None for one without."""
    found = list(map(getter, rows))
    if int in set(map(type, found)):
        return [_moment(one) if type(one) is int else one for one in found]
    return found


def _moment(value: int) -> datetime | None:
    """Return a moment from Unix seconds or milliseconds; None beyond the calendar."""
    try:
        return moment(value, 1 if abs(value) < _SURELY_MILLISECONDS else 1000)
    except OverflowError:
        return None


def fingerprint(row: Any) -> str:
    """Return what tells a row without a key from others: a digest of all that it holds."""
    content = to_json(row.to_dict()) if isinstance(row, Model) else msgspec.json.encode(row)
    return blake2b(content, digest_size=12).hexdigest()


def instant(name: str, value: object) -> datetime | None:
    """Return an aware time in UTC from one, or from Unix seconds. Raises ``ArgumentError`` for anything else."""
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        return moment(value, 1)
    if not isinstance(value, datetime):
        raise ArgumentError(name, value, f"must be an aware datetime or Unix time in seconds, not {type(value).__name__}")
    if value.utcoffset() is None:
        raise ArgumentError(name, value, "needs a time zone, e.g. datetime.now(UTC)")
    return value.astimezone(UTC)


def _class_of(model: type[Model], field: str) -> type[Model]:
    """Return the class of a field's values, or of their items."""
    name = re.findall(r"\w+", str(model.__annotations__[field]).replace("None", ""))[-1]
    found: type[Model] = getattr(sys.modules[model.__module__], name)
    return found


class _Names:
    """Tells which attribute a function picks."""

    def __getattr__(self, name: str) -> str:
        return name
