"""Long walks into files: their memory, and their files after kills. Used by the tests and by ``__main__``."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import sleep
from typing import Any, Final

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from attrs import frozen

from tests.tables.venue import Fills, serving
from tests.tables.writer import DUCKDB_LIMIT

MEGABYTE: Final = 1 << 20
MOST: Final = 60
"""MB that writing may need in addition to the process's initial memory."""
FLAT: Final = 12
"""MB by which memory may grow after the first row groups; the rows themselves are many times larger."""
LONGEST: Final = 3600.0
"""Timeout of a process in seconds."""
Line = dict[str, Any]


@frozen
class Measured:
    """Measurements of a process that wrote a complete walk."""

    rows: int
    seconds: float
    start: float
    """MB before the first request."""
    early: float
    """Peak MB above ``start`` until ``early_rows`` were written."""
    early_rows: int
    late: float
    """Peak MB above ``start`` until all rows were read."""
    most: float
    """Peak MB above ``start``."""
    restarts: int
    """Number of expired cursors."""

    def wrong(self, expected: int, limit: int) -> list[str]:
        """Return what is wrong; ``limit`` is in MB."""
        found = [] if self.rows == expected else [f"{self.rows:,} rows were written, of {expected:,}"]
        if not self.restarts:
            found.append("no cursor expired")
        if self.most > limit:
            found.append(f"it took {self.most:.0f} MB, more than {limit}")
        if limit == MOST and self.late - self.early > FLAT:
            found.append(f"it took {self.early:.0f} MB until {self.early_rows:,} rows, and {self.late:.0f} MB later: it grows")
        return found


@contextmanager
def _writer(address: str, file: Path, rows: int, limit: int, mode: str) -> Iterator[tuple[subprocess.Popen[str], Iterator[Line]]]:
    command = [sys.executable, "-m", "tests.tables.writer", address, str(file), str(rows), str(limit), mode]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": ":".join(sys.path)}) as process:
        assert process.stdout is not None
        try:
            yield process, map(json.loads, process.stdout)
        finally:
            process.kill()


def measure(address: str, file: Path, *, rows: int, limit: int, early: int, mode: str = "sync") -> Measured:
    """Write all rows; ``early`` is the number of rows after which memory should be flat."""
    with _writer(address, file, rows, limit, mode) as (process, lines):
        first, *pages, last = lines
        assert process.wait(LONGEST) == 0
    start = first["memory"]

    def more(lines: list[Line]) -> float:
        return float(max(line["most"] for line in lines) - start) / MEGABYTE

    return Measured(
        rows=last["rows"],
        seconds=last["seconds"],
        start=start / MEGABYTE,
        early=more([line for line in pages if line["rows"] <= early]),
        early_rows=early,
        late=more(pages),
        most=more([last]),
        restarts=pages[-1]["restarts"],
    )


def kill(address: str, file: Path, *, rows: int, limit: int, kills: int, of: int, seed: int) -> list[str]:
    """Write until the file is complete, with processes that are killed; returns where each one was.

    The last process is killed while the Parquet file is assembled, if that takes long enough; the others at random rows.
    """
    random, where = Random(seed), []
    points = [*sorted(random.randrange(of) for _ in range(kills - 1)), of]
    whole = file.with_name(f"{file.name}.parts") / "whole.new"
    for number, point in enumerate(points):
        with _writer(address, file, rows, limit, ("sync", "async")[number % 2]) as (process, lines):
            reached = next((line["rows"] for line in lines if line["rows"] >= point), of)
            if point == of:
                _wait_for(lambda: whole.exists() or process.poll() is not None)  # called immediately
            else:
                sleep(random.random() * 0.03)
            process.kill()
            process.wait(LONGEST)
        where.append(f"{reached:,} rows" if process.returncode else "the end")
    with _writer(address, file, rows, limit, "sync") as (process, lines):
        assert [line["rows"] for line in lines][-1] >= 0
        assert process.wait(LONGEST) == 0
    return where


def _wait_for(done: Callable[[], bool]) -> None:
    while not done():
        sleep(0.001)


def wrong_rows(file: Path, fills: Fills) -> list[str]:
    """Return differences between the venue and a Parquet file or a DuckDB database."""
    source = f"'{file}'" if file.suffix == ".parquet" else "fills"
    with duckdb.connect(":memory:" if file.suffix == ".parquet" else str(file)) as connection:
        query = f"SELECT count(*), count(DISTINCT fill_id), sum(count_fp), sum(yes_price_dollars), sum(fee_cost) FROM {source}"  # nosec B608
        (found,) = connection.execute(query).fetchall()
        result = connection.execute(f"SELECT fill_id FROM {source}")  # nosec B608
        ids = (one for part in iter(lambda: result.fetchmany(10_000), []) for (one,) in part)
        first = next((number for number, one in enumerate(ids) if one != fills.id(number)), None)
    wrong = []
    for name, one, expected in zip(
        ("rows", "different ids", "contracts", "prices", "fees"), found, (fills.rows, fills.rows, *fills.sums()), strict=True
    ):
        if one != expected:
            wrong.append(f"{name}: {one}, and the venue has {expected}")
    return wrong if first is None else [*wrong, f"row {first:,} isn't the venue's"]


def wrong_groups(file: Path, *, rows: int, limit: int) -> list[str]:
    """Return row groups that are too small or too large, and files that were left behind."""
    metadata = pq.read_metadata(file)
    sizes = [metadata.row_group(number).num_rows for number in range(metadata.num_row_groups)]
    odd = [size for size in sizes[:-1] if not rows <= size < rows + limit] + [size for size in sizes[-1:] if size >= rows + limit]
    left = sorted(one.name for one in file.parent.iterdir() if one.name.startswith(file.name) and one != file)
    return [f"a row group has {size:,} rows" for size in odd] + [f"{name} was left behind" for name in left]


def differing(file: Path, other: Path) -> list[str]:
    """Return the columns in which two Parquet files differ."""
    one, two = pq.read_table(file), pq.read_table(other)
    if not one.schema.equals(two.schema, check_metadata=True):
        return ["the schema"]
    return [name for name in one.column_names if not _plain(one[name]).equals(_plain(two[name]))]


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    return column.cast(column.type.value_type) if pa.types.is_dictionary(column.type) else column


__all__ = ["DUCKDB_LIMIT", "MOST", "Fills", "Measured", "differing", "kill", "measure", "serving", "wrong_groups", "wrong_rows"]
