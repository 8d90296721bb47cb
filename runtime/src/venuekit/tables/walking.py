"""From a walk straight into tables: the rows as they came, without models in between. Each function takes both kinds of walk."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload

from venuekit.extras import needed
from venuekit.tables.duckdb import DuckDbSink
from venuekit.tables.parquet import ParquetSink
from venuekit.tables.sinks import ArrowSink, Sink

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from venuekit.walks.async_walk import AsyncWalk
    from venuekit.walks.walk import Walk

T = TypeVar("T")


@overload
def to_arrow(walk: Walk[Any, Any]) -> pa.Table: ...
@overload
def to_arrow(walk: AsyncWalk[Any, Any]) -> Coroutine[Any, Any, pa.Table]: ...
def to_arrow(walk: Any) -> Any:
    """Return a table of all rows of a walk; awaited for an asynchronous one.

    Raises what the walk raises, ``TableError`` if a value has no exact place, and ``ArgumentError`` if something was read before.
    """
    return _poured(walk, ArrowSink)


@overload
def to_polars(walk: Walk[Any, Any]) -> pl.DataFrame: ...
@overload
def to_polars(walk: AsyncWalk[Any, Any]) -> Coroutine[Any, Any, pl.DataFrame]: ...
def to_polars(walk: Any) -> Any:
    """Do what ``to_arrow`` does, as a frame of polars, which has to be installed."""
    with needed("to_polars()", "polars"):
        import polars as pl

    return _poured(walk, ArrowSink, pl.from_arrow)


@overload
def to_pandas(walk: Walk[Any, Any]) -> pd.DataFrame: ...
@overload
def to_pandas(walk: AsyncWalk[Any, Any]) -> Coroutine[Any, Any, pd.DataFrame]: ...
def to_pandas(walk: Any) -> Any:
    """Do what ``to_arrow`` does, as a frame of pandas, which has to be installed: its columns keep Arrow's exact types."""
    with needed("to_pandas()", "pandas"):
        import pandas as pd

    return _poured(walk, ArrowSink, lambda table: table.to_pandas(types_mapper=pd.ArrowDtype))


@overload
def write_parquet(walk: Walk[Any, Any], path: str | Path, *, rows: int = ...) -> int: ...
@overload
def write_parquet(walk: AsyncWalk[Any, Any], path: str | Path, *, rows: int = ...) -> Coroutine[Any, Any, int]: ...
def write_parquet(walk: Any, path: str | Path, *, rows: int = 20_000) -> Any:
    """Write all rows of a walk to a Parquet file and return how many it has; ``rows`` is how many are in a row group.

    Until the file is whole, what has come is in the folder ``<path>.parts``. After an interruption, of whatever kind, call this
    with a new walk of the same arguments: it goes on after the last part, and asks the venue for nothing before that. A file of the
    same kind of rows that is there already is replaced when the new one is whole; any other is refused.

    Raises what the walk raises, ``OSError`` if a file can't be written, ``TableError`` if a value has no exact place, and
    ``ArgumentError`` if the parts are of another walk or are being written by one, or if something was read from this walk before.
    """
    return _poured(walk, lambda walk: ParquetSink(walk, Path(path), rows))


@overload
def to_duckdb(walk: Walk[Any, Any], connection: Any, table: str, *, rows: int = ...) -> int: ...
@overload
def to_duckdb(walk: AsyncWalk[Any, Any], connection: Any, table: str, *, rows: int = ...) -> Coroutine[Any, Any, int]: ...
def to_duckdb(walk: Any, connection: Any, table: str, *, rows: int = 20_000) -> Any:
    """Append all rows of a walk to a table of a DuckDB database, made if it isn't there, and return how many were appended.

    Rows, so many at a time, and the place that the walk has reached are written in one transaction, the place to
    ``venuekit_checkpoints``. After an interruption, call this with a new walk of the same arguments: it goes on where the table ends.
    DuckDB keeps what it has written in memory, as far as its own ``memory_limit`` allows.

    Raises what the walk raises, ``TableError`` if a value has no exact place, and ``ArgumentError`` if the table is of another walk or
    of other columns, or if something was read from this walk before.
    """
    return _poured(walk, lambda walk: DuckDbSink(walk, connection, table, rows))


def _poured(walk: Any, make: Callable[[Any], Sink[T]], finish: Callable[[T], Any] | None = None) -> Any:
    if hasattr(walk, "__aiter__"):
        return _pour_async(walk, make, finish)
    with closing(make(walk)) as sink, sink.walk as reading:
        for rows, checkpoint in reading.batches():
            sink.add(rows, checkpoint)
        found = sink.finished(reading.checkpoint)
    return found if finish is None else finish(found)


async def _pour_async(walk: Any, make: Callable[[Any], Sink[T]], finish: Callable[[T], Any] | None) -> Any:
    with closing(make(walk)) as sink:
        async with sink.walk as reading:
            async for rows, checkpoint in reading.batches():
                sink.add(rows, checkpoint)
            found = sink.finished(reading.checkpoint)
    return found if finish is None else finish(found)
