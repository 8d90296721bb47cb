"""A table of a DuckDB database that grows with a walk, in step with the walk's checkpoint."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pyarrow as pa

from venuekit.errors import ArgumentError
from venuekit.tables.parts import release
from venuekit.tables.sinks import BufferedSink, asked_for

_CHECKPOINT = 'SELECT checkpoint FROM venuekit_checkpoints WHERE "table" = ?'


class DuckDbSink(BufferedSink):
    """Appends rows and replaces the checkpoint, both in one transaction."""

    def __init__(self, walk: Any, connection: Any, table: str, size: int) -> None:
        """Raise ``ArgumentError`` if the table is of another walk, or can't take the rows."""
        super().__init__(walk, size)
        self._connection, self._table = connection, table
        self._quoted = '"' + table.replace('"', '""') + '"'
        self._appended = 0
        connection.execute('CREATE TABLE IF NOT EXISTS venuekit_checkpoints ("table" VARCHAR PRIMARY KEY, checkpoint VARCHAR)')
        self._stored = self._found()
        """The checkpoint in the database."""
        columns = self._columns()
        if columns and self._stored is not None:  # otherwise the table was deleted and starts again
            self.walk = self._resumed(json.loads(self._stored))
        if columns:
            self._check(columns)

    def write(self, table: pa.Table, checkpoint: dict[str, Any]) -> None:
        """Append rows; they are there with their checkpoint, or not at all."""
        connection, text = self._connection, json.dumps(checkpoint)
        connection.execute("BEGIN")
        try:
            if self._found() != self._stored:
                raise self._unusable("is being written by another walk at the same time; wait")
            connection.register("venuekit_rows", table)
            connection.execute(f"CREATE TABLE IF NOT EXISTS {self._quoted} AS SELECT * FROM venuekit_rows LIMIT 0")  # noqa: S608  # nosec B608  # quoted
            connection.execute(f"INSERT INTO {self._quoted} BY NAME SELECT * FROM venuekit_rows")  # noqa: S608  # nosec B608
            connection.execute("INSERT OR REPLACE INTO venuekit_checkpoints VALUES (?, ?)", [self._table, text])
            connection.execute("COMMIT")
        except BaseException:
            with suppress(Exception):  # a COMMIT that failed has ended the transaction
                connection.execute("ROLLBACK")
            raise
        finally:
            connection.unregister("venuekit_rows")
        self._stored = text
        self._appended += table.num_rows
        del table
        release()

    def finished(self, checkpoint: dict[str, Any]) -> int:
        """Write what is left and return how many rows were appended."""
        self._flush(checkpoint)
        return self._appended

    def _found(self) -> str | None:
        found = self._connection.execute(
            _CHECKPOINT, [self._table]
        ).fetchall()  # read completely: a connection has one result at a time
        return str(found[0][0]) if found else None

    def _columns(self) -> list[str]:
        """Return the names of the table's columns, none if there is no table."""
        found = self._connection.execute(
            "SELECT column_name FROM duckdb_columns() WHERE lower(table_name) = lower(?) AND NOT internal "
            "AND database_name = current_database() AND schema_name = current_schema()",
            [self._table],
        )
        return [name for (name,) in found.fetchall()]

    def _check(self, columns: list[str]) -> None:
        """Raise ``ArgumentError`` if the table can't take the rows."""
        if self._stored is None and self._connection.execute(f"SELECT 1 FROM {self._quoted} LIMIT 1").fetchall():  # noqa: S608  # nosec B608  # quoted
            raise self._unusable("has rows that no walk has written")
        if missing := [name for name in self.rows.schema.names if name not in columns]:
            raise self._unusable(f"lacks the columns {missing}; add them by ALTER TABLE")

    def _resumed(self, checkpoint: dict[str, Any]) -> Any:
        there, asked = asked_for(checkpoint), asked_for(self.walk.checkpoint)
        if there != asked:
            raise self._unusable(f"holds the rows of another walk, over {there}, where this one is over {asked}")
        try:
            return self.walk.resumed(checkpoint)
        except ArgumentError as error:
            raise self._unusable(f"can't be continued ({error}); drop it to start over") from error

    def _unusable(self, why: str) -> ArgumentError:
        return ArgumentError(
            "table", self._table, f"{why}, or choose another table" if ";" in why else f"{why}; choose another table"
        )
