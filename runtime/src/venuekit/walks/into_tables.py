"""Methods that write walks to tables. The implementation is imported on first use, since it needs pyarrow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from venuekit.extras import needed

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

ROW_GROUP = 20_000
"""Default number of rows in a row group of a Parquet file."""


def _tables(method: str) -> Any:
    with needed(f"{method}()", "venuekit[tables]"):
        from venuekit.tables import walking
    return walking


class IntoTables:
    """Methods of a synchronous walk that write tables without building models. They need ``pip install "venuekit[tables]"``."""

    def to_arrow(self) -> pa.Table:
        """Return all rows as an Arrow table.

        Raises what the walk raises, and ``TableError`` if a value can't be held exactly.
        """
        table: pa.Table = _tables("to_arrow").to_arrow(self)
        return table

    def to_polars(self) -> pl.DataFrame:
        """Return all rows as a polars DataFrame; polars must be installed. Raises what ``to_arrow`` raises."""
        frame: pl.DataFrame = _tables("to_polars").to_polars(self)
        return frame

    def to_pandas(self) -> pd.DataFrame:
        """Return all rows as a pandas DataFrame with Arrow's exact types; pandas must be installed.

        Raises what ``to_arrow`` raises.
        """
        frame: pd.DataFrame = _tables("to_pandas").to_pandas(self)
        return frame

    def write_parquet(self, path: str | Path, *, rows: int = ROW_GROUP) -> int:
        """Write all rows to a Parquet file and return their number; ``rows`` is the size of a row group.

        It needs only the memory of one row group. Until the file is complete, its parts are in the folder ``<path>.parts``. After an
        interruption, call it again on a new walk with the same arguments: it continues after the last part, without requesting earlier
        rows again. An existing file with the same kind of rows is replaced when the new one is complete; any other is refused.

        Raises what the walk raises, ``OSError`` if a file can't be written, ``TableError`` if a value can't be held exactly, and
        ``ArgumentError`` if the parts are of another walk or are being written by one, or if something was read from this walk before.
        """
        count: int = _tables("write_parquet").write_parquet(self, path, rows)
        return count

    def to_duckdb(self, connection: Any, table: str, *, rows: int = ROW_GROUP) -> int:
        """Append all rows to a table of a DuckDB database and return their number. The table is created if necessary.

        Each transaction writes up to ``rows`` rows, rounded up to a page, and their checkpoint (in the table
        ``venuekit_checkpoints``). After an interruption, call it again on a new walk with the same arguments: it continues where the
        table ends. DuckDB caches what it has written, as far as its own ``memory_limit`` allows.

        Raises what the walk raises, ``TableError`` if a value can't be held exactly, and ``ArgumentError`` if the table is of
        another walk or of other columns, or if something was read from this walk before.
        """
        count: int = _tables("to_duckdb").to_duckdb(self, connection, table, rows)
        return count


class AsyncIntoTables:
    """Methods of an asynchronous walk that write tables without building models. They need ``pip install "venuekit[tables]"``."""

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
        count: int = await _tables("write_parquet").write_parquet(self, path, rows)
        return count

    async def to_duckdb(self, connection: Any, table: str, *, rows: int = ROW_GROUP) -> int:
        """Do what the synchronous walk's method does. Writing blocks the event loop."""
        count: int = await _tables("to_duckdb").to_duckdb(self, connection, table, rows)
        return count
