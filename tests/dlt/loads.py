"""Loads into DuckDB, and queries of their results."""

from __future__ import annotations

import os
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import dlt
import duckdb
from dlt.pipeline.pipeline import Pipeline

from venuekit_dlt import run_in_parts, walked
from venuekit_kalshi import Kalshi

DATASET = "account"


def pipeline_in(folder: Path) -> Pipeline:
    """Return a pipeline that works in a folder and loads into a database there."""
    database = dlt.destinations.duckdb(str(folder / "loaded.duckdb"))
    return dlt.pipeline("test", pipelines_dir=str(folder / "pipelines"), destination=database, dataset_name=DATASET)


def query(folder: Path, statement: str) -> list[tuple[Any, ...]]:
    """Return the result of a statement."""
    with duckdb.connect(str(folder / "loaded.duckdb")) as connection:
        connection.execute(f"SET schema = '{DATASET}'")
        connection.execute("SET TimeZone = 'UTC'")
        return connection.execute(statement).fetchall()


def rows_of(folder: Path, table: str, key: str = "fill_id") -> list[tuple[Any, ...]]:
    """Return all rows of a table, sorted by a column."""
    return query(folder, f"SELECT * FROM {table} ORDER BY {key}")  # nosec B608


def fills(folder: Path) -> tuple[int, int, Decimal]:
    """Return the number of fills, the number of distinct ids, and the total quantity."""
    ((count, distinct, total),) = query(
        folder, "SELECT count(*), count(DISTINCT fill_id), coalesce(sum(count_fp), 0) FROM portfolio_fills"
    )
    return count, distinct, total


def load(folder: str, environ: dict[str, str], batch_rows: int, batches: int, meddle: Callable[[], None] | None = None) -> None:
    """Load the fills of the account from the environment; runs in the process that is killed."""
    os.environ.update(environ)
    if meddle is not None:
        meddle()
    with Kalshi.from_env() as kalshi:
        resource = walked(kalshi.portfolio.walk_fills, batch_rows=batch_rows, limit=min(batch_rows, 1000))
        run_in_parts(pipeline_in(Path(folder)), resource, batches=batches)
