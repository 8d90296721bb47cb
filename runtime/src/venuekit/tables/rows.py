"""Tables of models, or of what they are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Final

import pyarrow as pa

from venuekit.codec.model import Model
from venuekit.errors import ArgumentError
from venuekit.tables.columns import StructColumns, has_columns


class Rows:
    """How rows of one model become Arrow: the schema, and record batches of it."""

    def __init__(self, model: type[Model], source: str = "") -> None:
        """``source`` is the page that documents the rows; it goes into the schema's metadata.

        Raises ``ArgumentError`` if the model has no fields, or none but secrets.
        """
        if not has_columns(model._wire()):  # noqa: SLF001
            raise ArgumentError("model", model, "has no fields that a table may show")
        self._columns = StructColumns(model._wire())  # noqa: SLF001  # internal interface of models
        about = {"model": model.__name__, **({"source": source} if source else {})}
        fields = [
            field.with_metadata((field.metadata or {}) | {"unit": model.units[field.name]})
            if field.name in model.units
            else field
            for field in self._columns.fields
        ]
        self.schema: pa.Schema = pa.schema(fields, metadata=about)
        """The columns: the model's fields in the order of the wire, always the same."""

    def batch(self, rows: Sequence[Any]) -> pa.RecordBatch:
        """Return a record batch of models, or of wire structs. Raises ``TableError``."""
        return pa.RecordBatch.from_arrays(self._columns.arrays(rows), schema=self.schema)


def _rows_of(model: type[Model]) -> Rows:
    return Rows(model)


rows_of: Final[Callable[[Any], Rows]] = cache(_rows_of)
"""Rows of a model, made once."""


def schema_of(model: type[Model]) -> pa.Schema:
    """Return the schema that tables of a model have."""
    return rows_of(model).schema


def from_models(models: Iterable[Model], model: type[Model] | None = None) -> pa.Table:
    """Return a table of models of one class, a row each.

    ``model`` is that class; it is needed where there may be no rows to tell it by.
    Raises ``ArgumentError`` if they are of several classes, ``TableError`` if a value has no exact place.
    """
    rows = list(models)
    kinds = {type(row) for row in rows} | ({model} if model else set())
    if len(kinds) != 1 or not issubclass(kind := kinds.pop(), Model):
        raise ArgumentError("models", rows[:1], "must be models of one class; name it by `model` if there may be none")
    made = rows_of(kind)
    return pa.Table.from_batches([made.batch(rows)], made.schema)
