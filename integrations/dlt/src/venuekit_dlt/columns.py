"""Batches of rows as tables for dlt: columns that every destination supports, with the descriptions of the venue's document."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

import msgspec
import pyarrow as pa
import pyarrow.compute as pc

from venuekit.codec.model import Model
from venuekit.tables import Rows, TableError

ROW: Final = "venuekit_row"
"""Column with the number of a row, for rows without a key."""


class Columns:
    """How rows of a model become tables for dlt: without dictionaries, nested values as JSON text."""

    def __init__(self, model: type[Model], source: str, key: Sequence[str], numbered_by: str | None) -> None:
        """``key`` are the columns that identify a row; if there are none, rows are numbered, within each value of ``numbered_by``."""
        self._rows = Rows(model, source)
        self._key = tuple(map(_shown, key))
        self._numbered = not key
        self._numbered_by = None if numbered_by is None else _shown(numbered_by)
        needed = {*self._key, self._numbered_by} if self._numbered else set(self._key)
        fields = [
            pa.field(_shown(one.name), _flat(one.type), nullable=_shown(one.name) not in needed) for one in self._rows.schema
        ]
        if self._numbered:
            fields.append(pa.field(ROW, pa.int64(), nullable=False))
        self.schema: pa.Schema = pa.schema(fields)
        self.descriptions = _descriptions(model)
        if self._numbered:
            within = "" if self._numbered_by is None else f" among those of the same {self._numbered_by}"
            self.descriptions[ROW] = f"Number of the row{within}, counted from 0, because the venue documents no key."

    def numbering(self) -> Counter[Any]:
        """Return the counter that numbers the rows of a run."""
        return Counter()

    def table(self, rows: Sequence[Any], numbering: Counter[Any]) -> pa.Table:
        """Return a table of rows in their order. Raises ``TableError`` if a value can't be represented exactly or a key is missing."""
        batch = self._rows.batch(rows)
        arrays = [_flattened(array, field) for array, field in zip(batch.columns, batch.schema, strict=True)]
        if self._numbered:
            at = None if self._numbered_by is None else arrays[self.schema.get_field_index(self._numbered_by)]
            arrays.append(pa.array(_numbers(len(rows), at, numbering), pa.int64()))
        table = pa.Table.from_arrays(arrays, schema=self.schema)
        for field in self.schema:
            if not field.nullable and table[field.name].null_count:
                raise TableError(field.name, "a row has no value, but this field is part of the key that identifies rows")
        return table


def newest(table: pa.Table, time: str) -> Any:
    """Return the latest time of a table's rows, or None if there is none."""
    return pc.call_function("max", [table[_shown(time)]]).as_py()


def shown(names: Sequence[str]) -> list[str]:
    """Return the column names of attributes."""
    return list(map(_shown, names))


def _shown(name: str) -> str:
    return name.rstrip("_")  # dlt would rename `type_` to `typex`


def _flat(kind: pa.DataType) -> pa.DataType:
    return pa.string() if pa.types.is_nested(kind) or pa.types.is_dictionary(kind) else kind


def _flattened(array: pa.Array, field: pa.Field) -> pa.Array:
    if pa.types.is_dictionary(field.type):
        return array.cast(pa.string())
    if not pa.types.is_nested(field.type):
        return array
    texts = [None if value is None else msgspec.json.encode(_plain(value, field)).decode() for value in array.to_pylist()]
    return pa.array(texts, pa.string())


def _plain(value: Any, field: pa.Field) -> Any:
    """Return the JSON of a nested value, with numbers of many digits as text."""
    kind = field.type
    if value is None:
        return None
    if pa.types.is_struct(kind):
        return {inner.name: _plain(value[inner.name], inner) for inner in kind}
    if pa.types.is_list(kind):
        return [_plain(one, kind.value_field) for one in value]
    if pa.types.is_map(kind):
        return {key: _plain(one, kind.item_field) for key, one in value}
    if (field.metadata or {}).get(b"format") == b"json":
        return msgspec.Raw(value.encode())
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return value


def _numbers(count: int, at: pa.Array | None, numbering: Counter[Any]) -> list[int]:
    found = []
    for value in [None] * count if at is None else at.cast(pa.int64()).to_pylist():
        found.append(numbering[value])
        numbering[value] += 1
    return found


def _descriptions(model: type[Model]) -> dict[str, str]:
    """Return the docstrings of a model's fields by column; empty if Python is installed without sources."""
    try:
        (defined,) = ast.parse(textwrap.dedent(inspect.getsource(model))).body
    except OSError:
        return {}
    assert isinstance(defined, ast.ClassDef)  # the source of a class
    found = {}
    for node, following in zip(defined.body, defined.body[1:], strict=False):
        said = following.value if isinstance(following, ast.Expr) else None
        if isinstance(node, ast.AnnAssign) and isinstance(said, ast.Constant) and isinstance(said.value, str):
            found[_shown(ast.unparse(node.target))] = " ".join(said.value.split())
    return found
