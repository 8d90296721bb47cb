"""Arrow arrays of values without parts: numbers, moments, texts. Exact, or refused. Takes what is on the wire, and what models hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Context, Decimal, Inexact, InvalidOperation
from itertools import repeat
from operator import sub
from typing import Any, Final
from uuid import UUID

import msgspec
import pyarrow as pa
from attrs import frozen
from msgspec import inspect

from venuekit.codec.model import Model, moment, number, to_json, whole
from venuekit.codec.unknown import Unknown
from venuekit.errors import VenueKitError

Values = Sequence[Any]

DECIMAL: Final = pa.decimal128(38, 18)
"""Twenty digits before the point and eighteen behind it. A value that doesn't fit is refused, never rounded."""
MOMENT: Final = pa.timestamp("us", "UTC")
CHOICE: Final = pa.dictionary(pa.int32(), pa.string())

_TOO_LONG = (
    f"no decimal with up to {DECIMAL.precision - DECIMAL.scale} digits before the point and {DECIMAL.scale} behind it; "
    "nothing is rounded, so take it from the models, whose Decimal has room for any number"
)
_NO_MOMENT = "no moment with a time zone, between the years 1 and 9999 of UTC"
_NO_INTEGER = "no integer of 64 bits"

_PLAINEST = b"0123456789.-+"
_SHORT = DECIMAL.precision - DECIMAL.scale
"""What has more digits before the point overflows in Arrow, which then makes another number of it without a word; and Arrow reads more
than a venue may send. So it gets short, plain texts only."""
_EXACT_NUMBERS = {str, Decimal, int, type(None)}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST, _LAST = datetime.min.replace(tzinfo=UTC) - _EPOCH, datetime.max.replace(tzinfo=UTC) - _EPOCH
_DURATION = pa.duration("us")
_STEP = Decimal(1).scaleb(-DECIMAL.scale)
_quantize = Context(prec=DECIMAL.precision, traps=[Inexact, InvalidOperation]).quantize


class TableError(VenueKitError, ValueError):
    """A value has no exact place in a table."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"{field}: {reason}" if field else reason)
        self.field = field
        """Path of the field, such as ``legs.price``."""
        self.reason = reason


@frozen
class Column:
    """A type of Arrow, and how an array of it is made of values, None included. ``build`` raises ``TableError``."""

    type: pa.DataType
    build: Callable[[Values], pa.Array]
    about: Mapping[str, str] | None = None
    """Metadata of a field of it."""


def _decimals(values: Values) -> pa.Array:
    kinds = set(map(type, values))
    if kinds <= _EXACT_NUMBERS:
        texts = values if kinds == {str} else [None if value is None else str(value) for value in values]
        given = _given(texts)
        joined = "".join(given)
        if joined.isascii() and not joined.encode().translate(None, _PLAINEST) and max(map(len, given), default=0) <= _SHORT:
            with suppress(pa.ArrowInvalid):
                return pa.array(texts, pa.string()).cast(DECIMAL)
    return pa.array(_each(values, _fitted, _TOO_LONG), DECIMAL)


def _fitted(value: object) -> Decimal:
    """Return the decimal with eighteen digits behind the point. Raises ``ArithmeticError`` if that isn't the same number."""
    found = _quantize(number(value), _STEP)
    if not found.is_finite():
        raise ArithmeticError("not a number")
    return found


def _integers(values: Values) -> pa.Array:
    try:
        return pa.array(values, pa.int64())
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):  # some are quoted or too large
        return pa.array(_each(values, lambda value: pa.scalar(whole(value), pa.int64()).as_py(), _NO_INTEGER), pa.int64())


def _moments(values: Values) -> pa.Array:
    try:  # as durations, which is faster: Arrow reads the zone of each datetime
        since: Values = list(map(sub, values, repeat(_EPOCH)))
    except TypeError:  # some are None
        since = _each(values, lambda value: value - _EPOCH, _NO_MOMENT)
    given = _given(since)
    if given and (min(given) < _FIRST or max(given) > _LAST):
        _each(values, lambda value: value.astimezone(UTC), _NO_MOMENT)
    return pa.array(since, _DURATION).view(MOMENT)


def _moments_of(per_second: int) -> Callable[[Values], pa.Array]:
    def read(value: Any) -> datetime:
        return moment(value, per_second) if type(value) is int else value

    return lambda values: _moments(_each(values, read, _NO_MOMENT))


def _texts(values: Values) -> pa.Array:
    return pa.array([None if value is None else str(value) for value in values], pa.string())


def _json(values: Values) -> pa.Array:
    return pa.array([None if value is None else to_json(_plain(value)).decode() for value in values], pa.string())


def _plain(value: Any) -> Any:
    """Return JSON values as the venue writes them, what is None in a model left out."""
    if isinstance(value, (Model, Unknown)):
        return value.to_dict()
    if isinstance(value, msgspec.Struct):
        named = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
        return {wire: _plain(held) for name, wire in named if (held := getattr(value, name)) is not None}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return msgspec.to_builtins(value, builtin_types=(Decimal, datetime, date, UUID))


def _given(values: Values) -> Values:
    return [value for value in values if value is not None] if None in values else values


def _each(values: Values, read: Callable[[Any], Any], otherwise: str) -> list[Any]:
    """Return what each value reads as. Raises ``TableError`` for the first that can't be read."""
    found = []
    for value in values:
        try:
            found.append(None if value is None else read(value))
        except (ValueError, TypeError, ArithmeticError, OverflowError):
            raise TableError("", f"{value!r} is {otherwise}") from None
    return found


def _typed(kind: pa.DataType) -> Column:
    """Return a column of values that are what Arrow takes."""
    return Column(kind, lambda values: pa.array(values, kind))


DECIMALS: Final = Column(DECIMAL, _decimals)
INTEGERS: Final = Column(pa.int64(), _integers)
TEXTS: Final = Column(pa.string(), _texts)
JSON: Final = Column(pa.string(), _json, {"format": "json"})

MARKED: Final[Mapping[str, Column]] = {
    "decimal-text": DECIMALS,
    "decimal-number": DECIMALS,
    "integer": INTEGERS,
    "text": TEXTS,
    "unix-seconds": Column(MOMENT, _moments_of(1)),
    "unix-milliseconds": Column(MOMENT, _moments_of(1000)),
}
"""Columns by the marks of ``venuekit.codec.wire``."""

PLAIN: Final[Mapping[type, Column]] = {
    inspect.StrType: _typed(pa.string()),
    inspect.IntType: INTEGERS,
    inspect.BoolType: _typed(pa.bool_()),
    inspect.DateTimeType: Column(MOMENT, _moments),
    inspect.DateType: _typed(pa.date32()),
    inspect.UUIDType: TEXTS,
    inspect.EnumType: _typed(CHOICE),
}
"""Columns by types on the wire."""
