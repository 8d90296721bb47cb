"""``python -m tests.dlt --rows 200000 --kills 10``: loads into DuckDB that are killed at random moments, and gone on with.

The exit status is 0 if every load ends with the rows of one that wasn't interrupted.
"""

from __future__ import annotations

import argparse
import logging
import secrets
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.dlt.killing import kill_and_compare
from venuekit_sandbox import Sandbox


def main() -> int:
    """Run, print what was found, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.dlt", description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000, help="fills of the account; %(default)s unless given")
    parser.add_argument("--kills", type=int, default=10, help="%(default)s unless given")
    parser.add_argument("--part", type=int, default=20_000, help="rows of a package; %(default)s unless given")
    parser.add_argument("--seed", type=int, default=None, help="what chance starts from; a new one unless given")
    given = parser.parse_args()
    seed = secrets.randbelow(1 << 32) if given.seed is None else given.seed
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # which tells of killed callers
    batch = min(10_000, given.part)
    began = perf_counter()
    with TemporaryDirectory() as folder, Sandbox(venues=["kalshi"], kalshi={"fills": given.rows}) as sandbox:
        wrong, took, loads = kill_and_compare(
            Path(folder), sandbox.kalshi.environ, kills=given.kills, seed=seed, batch_rows=batch, batches=given.part // batch
        )
    print(f"{given.rows:,} rows, uninterrupted in {took:.1f} s; {given.kills} kills in {loads} loads, seed {seed}: ", end="")
    print(f"{len(wrong)} wrong, {perf_counter() - began:.0f} s in all")
    for line in wrong:
        print(f"  WRONG: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
