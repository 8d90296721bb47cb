"""Where rows of a walk go, batch by batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import pyarrow as pa

from venuekit.errors import ArgumentError
from venuekit.tables.rows import Rows

T_co = TypeVar("T_co", covariant=True)


class Sink(Generic[T_co]):
    """Takes the rows of a walk, and what it needs to go on after an interruption."""

    def __init__(self, walk: Any) -> None:
        """Raise ``ArgumentError`` if rows of the walk have gone elsewhere: they would be missing."""
        if walk.started:
            raise ArgumentError(
                "walk", walk, "was read from already, so its first rows would be missing; call its method again for a new walk"
            )
        self.walk = walk
        """What to read: the walk, or another that goes on where it was interrupted."""
        self.rows = Rows(walk.row_model, walk.source)

    def add(self, rows: Sequence[Any], checkpoint: dict[str, Any]) -> None:
        """Take rows, and where the walk stands after them."""
        raise NotImplementedError  # every sink has its own

    def finished(self, checkpoint: dict[str, Any]) -> T_co:
        """Take note that these were all, and return what came of them."""
        raise NotImplementedError  # every sink has its own

    def close(self) -> None:
        """Let go of everything, whether finished or not."""


class ArrowSink(Sink[pa.Table]):
    """Keeps all rows in memory, as Arrow."""

    def __init__(self, walk: Any) -> None:
        super().__init__(walk)
        self._batches: list[pa.RecordBatch] = []

    def add(self, rows: Sequence[Any], checkpoint: dict[str, Any]) -> None:
        """Make a record batch."""
        self._batches.append(self.rows.batch(rows))

    def finished(self, checkpoint: dict[str, Any]) -> pa.Table:
        """Return one table."""
        return pa.Table.from_batches(self._batches, self.rows.schema).unify_dictionaries()


class BufferedSink(Sink[int]):
    """Collects batches until they are worth writing."""

    def __init__(self, walk: Any, size: int) -> None:
        """Raise ``ArgumentError`` if ``size`` is no number of rows."""
        super().__init__(walk)
        if size < 1:
            raise ArgumentError("rows", size, "must be 1 or more")
        self._size = size
        self._waiting: list[pa.RecordBatch] = []
        self._count = 0

    def add(self, rows: Sequence[Any], checkpoint: dict[str, Any]) -> None:
        """Write if there are enough rows."""
        self._waiting.append(self.rows.batch(rows))
        self._count += len(rows)
        if self._count >= self._size:
            self._flush(checkpoint)

    def _flush(self, checkpoint: dict[str, Any]) -> None:
        table = pa.Table.from_batches(self._waiting, self.rows.schema)
        self._waiting, self._count = [], 0
        self.write(table, checkpoint)

    def write(self, table: pa.Table, checkpoint: dict[str, Any]) -> None:
        """Write a table and the checkpoint after it, both or neither."""
        raise NotImplementedError  # every sink has its own


def asked_for(checkpoint: dict[str, Any]) -> dict[str, Any]:
    """Return what a walk was asked for; walks that were asked for the same can go on where one of them was interrupted."""
    named = {name: checkpoint.get(name) for name in ("operation", "since", "until")}
    return {name: value for name, value in {**named, **checkpoint.get("filters", {})}.items() if value is not None}
