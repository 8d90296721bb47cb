"""``python -m tests.tables --rows 1000000 --kills 10``: write a long history to Parquet and DuckDB, measure memory, and kill writers.

The exit status is 0 if memory stays flat and the files hold exactly the venue's rows despite the kills.
"""

from __future__ import annotations

import argparse
import secrets
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.tables.bulk import DUCKDB_LIMIT, MOST, differing, kill, measure, wrong_groups, wrong_rows
from tests.tables.venue import Fills, serving

ROWS, LIMIT = 20_000, 1_000
"""Rows of a row group and of a page."""
EARLY = 100_000


def report(what: str, wrong: list[str]) -> int:
    """Print the result, and return the number of errors."""
    print(what, flush=True)
    for line in wrong:
        print(f"  WRONG: {line}", flush=True)
    return len(wrong)


def written(folder: Path, name: str, fills: Fills) -> int:
    """Write all fills without interruption."""
    file = folder / f"{name}.{'parquet' if name == 'Parquet' else 'db'}"
    with serving(fills) as address:
        found = measure(address, file, rows=ROWS, limit=LIMIT, early=min(EARLY, fills.rows // 2))
    wrong = found.wrong(fills.rows, MOST if name == "Parquet" else MOST + DUCKDB_LIMIT) + wrong_rows(file, fills)
    wrong += wrong_groups(file, rows=ROWS, limit=LIMIT) if name == "Parquet" else []
    what = (
        f"{name}: {found.rows:,} rows in {found.seconds:.1f} s, {found.rows / found.seconds:,.0f} a second; {found.restarts} cursors "
        f"expired. Memory: {found.start:.0f} MB before, {found.early:.1f} MB more until {found.early_rows:,} rows, {found.late:.1f} MB "
        f"until the last, {found.most:.1f} MB in all"
    )
    return report(what, wrong)


def killed(folder: Path, name: str, fills: Fills, kills: int) -> int:
    """Write all fills with processes that are killed, and compare."""
    suffix = "parquet" if name == "Parquet" else "db"
    file, whole = folder / f"killed.{suffix}", folder / "whole.parquet"
    with serving(fills) as address:
        where = kill(address, file, rows=ROWS, limit=LIMIT, kills=kills, of=fills.rows, seed=fills.seed)
    wrong = wrong_rows(file, fills)
    if name == "Parquet":
        with serving(fills) as address:
            measure(address, whole, rows=ROWS, limit=LIMIT, early=fills.rows)
        wrong += [f"differs: {one}" for one in differing(file, whole)] + wrong_groups(file, rows=ROWS, limit=LIMIT)
    return report(f"{name}: {fills.rows:,} rows by {len(where) + 1} processes, killed at {'; '.join(where)}", wrong)


def main() -> int:
    """Run, print the results, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.tables", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000, help="fills of the history; %(default)s unless given")
    parser.add_argument("--kills", type=int, default=10, help="kills at a fifth of the rows; %(default)s unless given")
    parser.add_argument("--seed", type=int, default=None, help="what chance starts from; a new one unless given")
    given = parser.parse_args()
    seed = secrets.randbelow(1 << 32) if given.seed is None else given.seed
    print(f"seed {seed}")
    wrong = 0
    for name in ("Parquet", "DuckDB"):
        with TemporaryDirectory() as folder:
            wrong += written(Path(folder), name, Fills(given.rows, seed))
        if given.kills:
            with TemporaryDirectory() as folder:
                wrong += killed(Path(folder), name, Fills(max(1, given.rows // 5), seed), given.kills)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
