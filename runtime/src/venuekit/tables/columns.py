"""From the values of a field to an Arrow array, exact. Takes what is on the wire, and what models hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Context, Decimal, Inexact, InvalidOperation
from itertools import chain, repeat
from operator import attrgetter
from typing import Any, Final
from uuid import UUID

import msgspec
import pyarrow as pa
from attrs import frozen
from msgspec import inspect

from venuekit.codec.model import Model, Unknown, moment, number, to_json, whole
from venuekit.codec.wire import KIND
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


_PLAINEST = frozenset("0123456789.-+")
_SHORT = 36
"""Arrow rounds in silence what has far more digits than fit, and reads more than a venue may send; so it gets the plain texts only."""
_FIRST_DAY, _LAST_DAY = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)
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


def column(kind: inspect.Type, within: Sequence[type] = ()) -> Column:
    """Return the column for a type on the wire. ``within`` are the structs around it: one that holds itself has no fixed depth."""
    mark = None
    if isinstance(kind, inspect.Metadata):
        mark, kind = (kind.extra or {}).get(KIND), kind.type
    if mark is not None:
        return _MARKED[mark]
    match kind:
        case inspect.UnionType(types=types):
            inner = [one for one in types if not isinstance(one, inspect.NoneType)]
            return column(inner[0], within) if len(inner) == 1 else _JSON
        case inspect.StructType(cls=struct) if not kind.tag and struct not in within and has_columns(struct):
            return struct_column(struct, within)
        case inspect.ListType(item_type=item):
            return _list_column(column(item, within))
        case inspect.DictType(value_type=value):
            return _map_column(column(value, within))
        case inspect.EnumType(cls=cls) if issubclass(cls, int):
            return _INTEGER
    return _PLAIN.get(type(kind), _JSON)


def has_columns(struct: type[msgspec.Struct]) -> bool:
    """Whether a wire struct has fields that a table may show."""
    return any(not _is_secret(field.type, (struct,)) for field in _fields(struct))


def _fields(struct: type) -> tuple[inspect.Field, ...]:
    described = inspect.type_info(struct)
    assert isinstance(described, inspect.StructType)
    return described.fields


def _is_secret(kind: inspect.Type, within: Sequence[type]) -> bool:
    """Whether a field is, or holds in a place that has no column of its own, a secret; no table shows that."""
    match kind:
        case inspect.Metadata(type=inner, extra=extra):
            return _is_marked(extra) or _is_secret(inner, within)
        case inspect.ListType(item_type=inner) | inspect.DictType(value_type=inner):
            return _is_secret(inner, within)
        case inspect.UnionType(types=types):
            inner_types = [one for one in types if not isinstance(one, inspect.NoneType)]
            return _is_secret(inner_types[0], within) if len(inner_types) == 1 else _holds_secret(kind)
        case inspect.StructType(cls=struct):
            if kind.tag or struct in within:
                return _holds_secret(kind)
            fields = _fields(struct)
            return bool(fields) and all(_is_secret(field.type, (*within, struct)) for field in fields)
    return False


def _holds_secret(kind: inspect.Type, seen: tuple[type, ...] = ()) -> bool:
    """Whether a secret stands anywhere inside."""
    match kind:
        case inspect.Metadata(type=inner, extra=extra):
            return _is_marked(extra) or _holds_secret(inner, seen)
        case inspect.ListType(item_type=inner) | inspect.DictType(value_type=inner):
            return _holds_secret(inner, seen)
        case inspect.UnionType(types=types):
            return any(_holds_secret(one, seen) for one in types)
        case inspect.StructType(cls=struct) if struct not in seen:
            return any(_holds_secret(field.type, (*seen, struct)) for field in _fields(struct))
    return False


def _is_marked(extra: Mapping[str, Any] | None) -> bool:
    return str((extra or {}).get(KIND, "")).startswith("secret")


def struct_column(struct: type[msgspec.Struct], within: Sequence[type] = ()) -> Column:
    """Return the column for a wire struct, and for its model."""
    fields = [field for field in _fields(struct) if not _is_secret(field.type, (*within, struct))]
    names = [field.name for field in fields]
    columns = [column(field.type, (*within, struct)) for field in fields]
    made = pa.struct([pa.field(name, inner.type, metadata=inner.about) for name, inner in zip(names, columns, strict=True)])
    pick = attrgetter(*names) if len(names) > 1 else lambda row: (getattr(row, names[0]),)

    def build(values: Values) -> pa.Array:
        there = [value for value in values if value is not None]
        picked = zip(*map(pick, there), strict=True) if there else repeat((), len(names))
        arrays = [_named(name, inner, found) for name, inner, found in zip(names, columns, picked, strict=True)]
        return _spread(pa.StructArray.from_arrays(arrays, fields=list(made)), values)

    return Column(made, build)


def _list_column(inner: Column) -> Column:
    made = pa.list_(pa.field("item", inner.type, metadata=inner.about))

    def build(values: Values) -> pa.Array:
        offsets, end = [], 0
        for value in values:
            offsets.append(None if value is None else end)
            end += len(value or ())
        items = inner.build(list(chain.from_iterable(value for value in values if value is not None)))
        return pa.ListArray.from_arrays(pa.array([*offsets, end], pa.int32()), items, type=made)

    return Column(made, build)


def _map_column(inner: Column) -> Column:
    made = pa.map_(pa.string(), pa.field("value", inner.type, metadata=inner.about))

    def build(values: Values) -> pa.Array:
        offsets, end = [], 0
        for value in values:
            offsets.append(None if value is None else end)
            end += len(value or ())
        there = [value for value in values if value is not None]
        keys = pa.array(list(chain.from_iterable(there)), pa.string())
        items = inner.build(list(chain.from_iterable(value.values() for value in there)))
        return pa.MapArray.from_arrays(pa.array([*offsets, end], pa.int32()), keys, items, type=made)

    return Column(made, build)


def _spread(dense: pa.Array, values: Values) -> pa.Array:
    """Return the array with nulls where the values have them."""
    if len(dense) == len(values):
        return dense
    place, places = 0, []
    for value in values:
        places.append(None if value is None else place)
        place += value is not None
    return dense.take(pa.array(places, pa.int64()))


def _named(name: str, inner: Column, values: Values) -> pa.Array:
    if values.count(None) == len(values):
        return pa.nulls(len(values), inner.type)
    try:
        return inner.build(values)
    except TableError as error:
        raise TableError(f"{name}.{error.field}" if error.field else name, error.reason) from None


def _decimals(values: Values) -> pa.Array:
    try:
        texts = pa.array(values, pa.string())
    except pa.ArrowTypeError:  # numbers on the wire, or what models hold
        return pa.array(_each(values, _fitted, _TOO_LONG), DECIMAL)
    given = [value for value in values if value is not None]
    if set("".join(given)) <= _PLAINEST and len(max(given, key=len, default="")) <= _SHORT:
        with suppress(pa.ArrowInvalid):
            return texts.cast(DECIMAL)
    return pa.array(_each(values, _fitted, _TOO_LONG), DECIMAL)


def _fitted(value: object) -> Decimal:
    """Return the decimal with eighteen digits behind the point. Raises ``ArithmeticError`` if that isn't the same number."""
    return _quantize(number(value), _STEP)


def _integers(values: Values) -> pa.Array:
    try:
        return pa.array(values, pa.int64())
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):  # some are quoted, or too large
        return pa.array(
            _each(values, lambda value: pa.scalar(whole(value), pa.int64()).as_py(), "no integer of 64 bits"), pa.int64()
        )


def _moments(values: Values) -> pa.Array:
    given = [value for value in values if value is not None]
    if given and (min(given) < _FIRST_DAY or max(given) > _LAST_DAY):  # their time in UTC may be none
        values = _each(values, lambda value: value.astimezone(UTC), "no moment between the years 1 and 9999 of UTC")
    return pa.array(values, MOMENT)


def _moments_of(per_second: int) -> Callable[[Values], pa.Array]:
    def build(values: Values) -> pa.Array:
        return pa.array([moment(value, per_second) if type(value) is int else value for value in values], MOMENT)

    return build


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


def _each(values: Values, read: Callable[[Any], Any], otherwise: str) -> list[Any]:
    """Return what each value reads as. Raises ``TableError`` for the first that can't be read."""
    found = []
    for value in values:
        try:
            found.append(None if value is None else read(value))
        except (ValueError, TypeError, ArithmeticError, OverflowError):
            raise TableError("", f"{value!r} is {otherwise}") from None
    return found


_DECIMAL, _INTEGER, _TEXT = Column(DECIMAL, _decimals), Column(pa.int64(), _integers), Column(pa.string(), _texts)
_JSON = Column(pa.string(), _json, {"format": "json"})
_MARKED: Final = {
    "decimal-text": _DECIMAL,
    "decimal-number": _DECIMAL,
    "integer": _INTEGER,
    "text": _TEXT,
    "unix-seconds": Column(MOMENT, _moments_of(1)),
    "unix-milliseconds": Column(MOMENT, _moments_of(1000)),
}
_PLAIN: Final = {
    inspect.StrType: Column(pa.string(), lambda values: pa.array(values, pa.string())),
    inspect.IntType: _INTEGER,
    inspect.BoolType: Column(pa.bool_(), lambda values: pa.array(values, pa.bool_())),
    inspect.DateTimeType: Column(MOMENT, _moments),
    inspect.DateType: Column(pa.date32(), lambda values: pa.array(values, pa.date32())),
    inspect.UUIDType: _TEXT,
    inspect.EnumType: Column(CHOICE, lambda values: pa.array(values, pa.string()).dictionary_encode()),
}
