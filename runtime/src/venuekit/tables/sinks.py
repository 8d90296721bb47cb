"""Destinations for the rows of a walk, batch by batch."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import pyarrow as pa

from venuekit.errors import ArgumentError
from venuekit.tables.rows import Rows

T_co = TypeVar("T_co", covariant=True)


class Sink(ABC, Generic[T_co]):
    """Stores the rows of a walk, and the checkpoint to resume at after an interruption."""

    def __init__(self, walk: Any) -> None:
        """Raise ``ArgumentError`` if the walk was read from before: those rows would be missing."""
        if walk.started:
            raise ArgumentError(
                "walk", walk, "was read from already, so its first rows would be missing; call its method again for a new walk"
            )
        self.walk = walk
        """The walk to read: the given one, or one that continues after an interruption."""
        self.rows = Rows(walk.row_model, walk.source)

    @abstractmethod
    def add(self, rows: Sequence[Any], checkpoint: dict[str, Any]) -> None:
        """Store rows; ``checkpoint`` is the one after them."""

    @abstractmethod
    def finished(self, checkpoint: dict[str, Any]) -> T_co:
        """Complete the table after the last row, and return the result."""

    def close(self) -> None:  # not every sink has something to release
        """Release all resources, whether finished or not."""


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

    @abstractmethod
    def write(self, table: pa.Table, checkpoint: dict[str, Any]) -> None:
        """Write a table and the checkpoint after it, both or neither."""


def asked_for(checkpoint: dict[str, Any]) -> dict[str, Any]:
    """Return what a walk was asked for; walks that were asked for the same can go on where one of them was interrupted."""
    named = {name: checkpoint.get(name) for name in ("operation", "since", "until")}
    return {name: value for name, value in {**named, **checkpoint.get("filters", {})}.items() if value is not None}
