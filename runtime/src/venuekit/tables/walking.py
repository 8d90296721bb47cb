"""The methods of walks that make tables, for both kinds of walk: rows as received, without building models."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from venuekit.extras import needed
from venuekit.tables.duckdb import DuckDbSink
from venuekit.tables.parquet import ParquetSink
from venuekit.tables.sinks import ArrowSink, Sink

T = TypeVar("T")


def to_arrow(walk: Any) -> Any:
    """Return what the walk's method returns, or what to await for it."""
    return _poured(walk, ArrowSink)


def to_polars(walk: Any) -> Any:
    """Return what the walk's method returns, or what to await for it."""
    with needed("to_polars()", "polars"):
        import polars as pl

    return _poured(walk, ArrowSink, pl.from_arrow)


def to_pandas(walk: Any) -> Any:
    """Return what the walk's method returns, or what to await for it."""
    with needed("to_pandas()", "pandas"):
        import pandas as pd

    return _poured(walk, ArrowSink, lambda table: table.to_pandas(types_mapper=pd.ArrowDtype))


def write_parquet(walk: Any, path: str | Path, rows: int) -> Any:
    """Return what the walk's method returns, or what to await for it."""
    return _poured(walk, lambda walk: ParquetSink(walk, Path(path), rows))


def to_duckdb(walk: Any, connection: Any, table: str, rows: int) -> Any:
    """Return what the walk's method returns, or what to await for it."""
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
