"""A table of a DuckDB database that grows with a walk, in step with the walk's checkpoint."""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa

from venuekit.errors import ArgumentError
from venuekit.tables.sinks import BufferedSink

_ROWS = 20_000
"""Rows of one transaction."""


class DuckDbSink(BufferedSink):
    """Appends rows and replaces the checkpoint, both in one transaction."""

    def __init__(self, walk: Any, connection: Any, table: str) -> None:
        """Raise ``ArgumentError`` if the table is of another walk."""
        super().__init__(walk, _ROWS)
        self._connection, self._table = connection, table
        self._quoted = '"' + table.replace('"', '""') + '"'
        self._appended = 0
        connection.execute(
            'CREATE TABLE IF NOT EXISTS venuekit_checkpoints ("table" VARCHAR PRIMARY KEY, checkpoint JSON, walk VARCHAR)'
        )
        self._walk = json.dumps([walk.checkpoint["operation"], walk.checkpoint["filters"]], sort_keys=True)
        found = connection.execute('SELECT checkpoint, walk FROM venuekit_checkpoints WHERE "table" = ?', [table]).fetchone()
        if found is not None:
            if found[1] != self._walk:
                raise ArgumentError("table", table, f"holds the rows of another walk, {found[1]}; choose another table")
            self.checkpoint = json.loads(found[0])

    def write(self, table: pa.Table, checkpoint: dict[str, Any]) -> None:
        """Append rows; they are there with their checkpoint, or not at all."""
        connection = self._connection
        connection.execute("BEGIN")
        try:
            connection.register("venuekit_rows", table)
            connection.execute(f"CREATE TABLE IF NOT EXISTS {self._quoted} AS SELECT * FROM venuekit_rows LIMIT 0")  # noqa: S608  # nosec B608  # quoted
            connection.execute(f"INSERT INTO {self._quoted} BY NAME SELECT * FROM venuekit_rows")  # noqa: S608  # nosec B608
            connection.execute(
                "INSERT OR REPLACE INTO venuekit_checkpoints VALUES (?, ?, ?)", [self._table, json.dumps(checkpoint), self._walk]
            )
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        finally:
            connection.unregister("venuekit_rows")
        self._appended += table.num_rows

    def finished(self, checkpoint: dict[str, Any]) -> int:
        """Write what is left and return how many rows were appended."""
        self._flush(checkpoint)
        return self._appended
