"""Walks straight into tables. What makes tables is imported when it is asked for: it needs pyarrow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from venuekit.extras import needed

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

ROW_GROUP = 20_000
"""Rows that a row group of a Parquet file has, unless told otherwise."""


def _tables(method: str) -> Any:
    with needed(f"{method}()", "venuekit[tables]"):
        from venuekit.tables import walking
    return walking


class IntoTables:
    """Ways of a synchronous walk into tables; no model is built for a row. Each needs ``pip install "venuekit[tables]"``."""

    def to_arrow(self) -> pa.Table:
        """Return all rows as an Arrow table.

        Raises what the walk raises, and ``TableError`` if a value can't be held exactly.
        """
        table: pa.Table = _tables("to_arrow").to_arrow(self)
        return table

    def to_polars(self) -> pl.DataFrame:
        """Return all rows as a frame of polars, which has to be installed too. Raises what ``to_arrow`` raises."""
        frame: pl.DataFrame = _tables("to_polars").to_polars(self)
        return frame

    def to_pandas(self) -> pd.DataFrame:
        """Return all rows as a frame of pandas, which has to be installed too. Its columns keep Arrow's exact types.

        Raises what ``to_arrow`` raises.
        """
        frame: pd.DataFrame = _tables("to_pandas").to_pandas(self)
        return frame

    def write_parquet(self, path: str | Path, *, rows: int = ROW_GROUP) -> int:
        """Write all rows to a Parquet file and return how many it has; ``rows`` is how many a row group has.

        It needs the memory of one row group. Until the file is whole, what has come is in the folder ``<path>.parts``. After an
        interruption of any kind, do the same with a new walk of the same arguments: it goes on after the last part, and asks the venue
        for nothing before that. A file of the same kind of rows is replaced when the new one is whole; any other is refused.

        Raises what the walk raises, ``OSError`` if a file can't be written, ``TableError`` if a value can't be held exactly, and
        ``ArgumentError`` if the parts are of another walk or are being written by one, or if something was read from this walk before.
        """
        count: int = _tables("write_parquet").write_parquet(self, path, rows=rows)
        return count

    def to_duckdb(self, connection: Any, table: str, *, rows: int = ROW_GROUP) -> int:
        """Append all rows to a table of a DuckDB database and return how many were appended. The table is made if there is none.

        Rows, so many at a time, and the checkpoint after them are written in one transaction, the checkpoint to
        ``venuekit_checkpoints``. After an interruption, do the same with a new walk of the same arguments: it goes on where the table
        ends. DuckDB keeps what it has written in memory, as far as its own ``memory_limit`` allows.

        Raises what the walk raises, ``TableError`` if a value can't be held exactly, and ``ArgumentError`` if the table is of
        another walk or of other columns, or if something was read from this walk before.
        """
        count: int = _tables("to_duckdb").to_duckdb(self, connection, table, rows=rows)
        return count


class AsyncIntoTables:
    """Ways of an asynchronous walk into tables; no model is built for a row. Each needs ``pip install "venuekit[tables]"``."""

    async def to_arrow(self) -> pa.Table:
        """Do what the synchronous walk's method does."""
        table: pa.Table = await _tables("to_arrow").to_arrow(self)
        return table

    async def to_polars(self) -> pl.DataFrame:
        """Do what the synchronous walk's method does."""
        frame: pl.DataFrame = await _tables("to_polars").to_polars(self)
        return frame

    async def to_pandas(self) -> pd.DataFrame:
        """Do what the synchronous walk's method does."""
        frame: pd.DataFrame = await _tables("to_pandas").to_pandas(self)
        return frame

    async def write_parquet(self, path: str | Path, *, rows: int = ROW_GROUP) -> int:
        """Do what the synchronous walk's method does. Writing blocks the event loop."""
        count: int = await _tables("write_parquet").write_parquet(self, path, rows=rows)
        return count

    async def to_duckdb(self, connection: Any, table: str, *, rows: int = ROW_GROUP) -> int:
        """Do what the synchronous walk's method does. Writing blocks the event loop."""
        count: int = await _tables("to_duckdb").to_duckdb(self, connection, table, rows=rows)
        return count
