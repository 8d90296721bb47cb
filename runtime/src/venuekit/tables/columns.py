"""From the fields of a struct to the columns of a table: structs, lists and maps are put together of what ``scalars`` makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any

import msgspec
import pyarrow as pa
from msgspec import inspect
from msgspec.structs import astuple

from venuekit.codec.wire import KIND
from venuekit.tables.scalars import INTEGERS, JSON, MARKED, PLAIN, Column, TableError, Values


def column(kind: inspect.Type, within: Sequence[type] = ()) -> Column:
    """Return the column for a type on the wire. ``within`` are the structs around it: one that holds itself has no fixed depth."""
    mark = None
    if isinstance(kind, inspect.Metadata):
        mark, kind = (kind.extra or {}).get(KIND), kind.type
    if mark is not None:
        return MARKED[mark]
    match kind:
        case inspect.UnionType(types=types):
            inner = [one for one in types if not isinstance(one, inspect.NoneType)]
            return column(inner[0], within) if len(inner) == 1 else JSON
        case inspect.StructType(cls=struct) if not kind.tag and struct not in within and has_columns(struct):
            return _struct_column(struct, within)
        case inspect.ListType(item_type=item):
            return _list_column(column(item, within))
        case inspect.DictType(value_type=value):
            return _map_column(column(value, within))
        case inspect.EnumType(cls=cls) if issubclass(cls, int):
            return INTEGERS
    return PLAIN.get(type(kind), JSON)


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


class StructColumns:
    """The columns of a wire struct, and of its model."""

    def __init__(self, struct: type[msgspec.Struct], within: Sequence[type] = ()) -> None:
        fields = [field for field in _fields(struct) if not _is_secret(field.type, (*within, struct))]
        self._struct = struct
        self._names = [field.name for field in fields]
        self._columns = [column(field.type, (*within, struct)) for field in fields]
        self._places = [struct.__struct_fields__.index(name) for name in self._names]
        self.fields: list[pa.Field] = [
            pa.field(name, inner.type, metadata=inner.about) for name, inner in zip(self._names, self._columns, strict=True)
        ]

    def arrays(self, rows: Values) -> list[pa.Array]:
        """Return an array for each column; no row may be None. Raises ``TableError``."""
        return [
            _named(name, inner, values)
            for name, inner, values in zip(self._names, self._columns, self._picked(rows), strict=True)
        ]

    def _picked(self, rows: Values) -> Iterable[Values]:
        """Return the values of each column."""
        if not rows:
            return ((),) * len(self._names)
        if set(map(type, rows)) == {self._struct}:
            values = list(zip(*map(astuple, rows), strict=True))
            return map(values.__getitem__, self._places)
        if len(self._names) == 1:
            return (list(map(attrgetter(self._names[0]), rows)),)
        return zip(*map(attrgetter(*self._names), rows), strict=True)


def _struct_column(struct: type[msgspec.Struct], within: Sequence[type]) -> Column:
    columns = StructColumns(struct, within)

    def build(values: Values) -> pa.Array:
        arrays = columns.arrays([value for value in values if value is not None])
        return _spread(pa.StructArray.from_arrays(arrays, fields=columns.fields), values)

    return Column(pa.struct(columns.fields), build)


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
