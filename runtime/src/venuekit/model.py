"""The base of every generated model, and the few readings that the wire codec cannot do by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WHOLE = re.compile(r"-?[0-9]{1,400}")


class Model:
    """What every generated model is: an attrs class with slots and keyword-only fields named in snake_case."""

    __slots__ = ()

    units: ClassVar[Mapping[str, str]] = {}
    """Unit of each numeric field that has one, by field name, e.g. ``{"balance": "usd-cents"}``."""


class UnreadableValue(ValueError):
    """A value that is well-formed JSON of the documented type and still makes no sense."""

    def __init__(self, field: str, expected: str, is_bad: Callable[[Any], bool]) -> None:
        super().__init__(f"Expected {expected}")
        self.field = field
        """Wire name of the field."""
        self.is_bad = is_bad
        """Whether a raw value of that field is (like) the bad one; finds its place in the body."""


def not_finite(**values: Any) -> UnreadableValue:
    """The error for the first of ``values`` that is NaN or infinite, by wire name."""
    field = next(field for field, value in values.items() if isinstance(value, Decimal) and not value.is_finite())
    return UnreadableValue(field, "a finite decimal", _reads_as_not_finite)


def finite(field: str, value: Decimal) -> Decimal:
    """``value``, unless it is NaN or infinite."""
    if not value.is_finite():
        raise UnreadableValue(field, "a finite decimal", _reads_as_not_finite)
    return value


def whole(field: str, value: int | str) -> int:
    """An integer that may come quoted."""
    if isinstance(value, int):
        return value
    if _WHOLE.fullmatch(value) is None:
        raise UnreadableValue(field, "an integer, bare or quoted", lambda raw: isinstance(raw, str) and not _WHOLE.fullmatch(raw))
    return int(value)


def moment(field: str, value: int, per_second: int) -> datetime:
    """Unix time as an aware ``datetime``, exact to the unit."""
    try:
        return _EPOCH + timedelta(microseconds=value * (1_000_000 // per_second))
    except OverflowError:
        raise UnreadableValue(field, "a Unix time within the years 1 to 9999", lambda raw: raw == value) from None


def _reads_as_not_finite(raw: Any) -> bool:
    if not isinstance(raw, str):
        return False
    try:
        return not Decimal(raw).is_finite()
    except InvalidOperation:
        return False
