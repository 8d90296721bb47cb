"""Loads into DuckDB, and what stands there afterwards."""

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
    """The pipeline that works in a folder, into a database there."""
    database = dlt.destinations.duckdb(str(folder / "loaded.duckdb"))
    return dlt.pipeline("test", pipelines_dir=str(folder / "pipelines"), destination=database, dataset_name=DATASET)


def query(folder: Path, statement: str) -> list[tuple[Any, ...]]:
    """What a statement finds in the database."""
    with duckdb.connect(str(folder / "loaded.duckdb")) as connection:
        connection.execute(f"SET schema = '{DATASET}'")
        connection.execute("SET TimeZone = 'UTC'")
        return connection.execute(statement).fetchall()


def rows_of(folder: Path, table: str, key: str = "fill_id") -> list[tuple[Any, ...]]:
    """All rows of a table, in the order of a column."""
    return query(folder, f"SELECT * FROM {table} ORDER BY {key}")  # nosec B608


def fills(folder: Path) -> tuple[int, int, Decimal]:
    """How many fills there are, how many ids they have, and how much was filled."""
    ((count, distinct, total),) = query(
        folder, "SELECT count(*), count(DISTINCT fill_id), coalesce(sum(count_fp), 0) FROM portfolio_fills"
    )
    return count, distinct, total


def load(folder: str, environ: dict[str, str], batch_rows: int, batches: int, meddle: Callable[[], None] | None = None) -> None:
    """Load the fills of the account that the environment names: what a process does that is killed."""
    os.environ.update(environ)
    if meddle is not None:
        meddle()
    with Kalshi.from_env() as kalshi:
        resource = walked(kalshi.portfolio.walk_fills, batch_rows=batch_rows, limit=min(batch_rows, 1000))
        run_in_parts(pipeline_in(Path(folder)), resource, batches=batches)
