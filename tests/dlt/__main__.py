"""``python -m tests.dlt --rows 200000 --kills 10``: kill loads into DuckDB at random moments, and continue them.

The exit status is 0 if every load ends with the same rows as an uninterrupted one.
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
    """Run, print the results, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.dlt", description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000, help="fills of the account; default: %(default)s")
    parser.add_argument("--kills", type=int, default=10, help="default: %(default)s")
    parser.add_argument("--part", type=int, default=20_000, help="rows of a load package; default: %(default)s")
    parser.add_argument("--seed", type=int, default=None, help="seed of the random numbers; default: a new one")
    given = parser.parse_args()
    seed = secrets.randbelow(1 << 32) if given.seed is None else given.seed
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # it warns about killed callers
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
