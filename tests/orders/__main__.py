"""``python -m tests.orders --placements 10000 --kills 50``: place orders with faults, lagging reads and killed processes.

The exit status is 0 if no order was placed twice and all verdicts, journal entries and results are true.
"""

from __future__ import annotations

import argparse
import logging
import secrets
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.orders.killing import FAULTS, SHARE, TRADED, Found, killing

WORKERS = 8
PART = 2_000
MOST_SHOWN = 20


def report(name: str, seed: int, parts: list[tuple[int, int]]) -> int:
    """Run parts with these kills and orders per worker, print the results, and return the number of errors."""
    found, began = Found(), perf_counter()
    for number, (kills, orders) in enumerate(parts):
        with TemporaryDirectory() as folder, killing(name, Path(folder), seed + number) as run:
            run.run(kills, orders=orders, workers=WORKERS)
            found.add(run.found)
    print(f"{name}, {f'{parts[0][0]} kills' if parts[0][0] else 'no kills'}, seed {seed}: {found.noted:,} placements in ", end="")
    print(f"{perf_counter() - began:.0f} s, {SHARE:.0%} of calls with one of {len(FAULTS)} faults; {found.placed:,} orders")
    print(f"  callers were told: {dict(found.told)}")
    print(f"  {found.listed:,} unresolved entries: {dict(found.verdicts)}; {len(found.wrong)} wrong", flush=True)
    if not found.noted:
        found.wrong.append("nothing was placed at all")
    for line in found.wrong[:MOST_SHOWN]:
        print(f"  WRONG: {line}")
    return len(found.wrong)


def main() -> int:
    """Run, print the results, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.orders", description=__doc__)
    parser.add_argument("--venue", choices=TRADED, action="append", help="all unless given")
    parser.add_argument("--placements", type=int, default=10_000, help="at each venue, without kills; %(default)s unless given")
    parser.add_argument("--kills", type=int, default=50, help="at each venue; %(default)s unless given")
    parser.add_argument("--seed", type=int, default=None, help="what chance starts from; a new one unless given")
    given = parser.parse_args()
    seed = secrets.randbelow(1 << 32) if given.seed is None else given.seed
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # it warns about killed callers
    wrong = 0
    for name in given.venue or TRADED:
        if given.kills:
            wrong += report(name, seed, [(given.kills, 1_000_000)])
        if given.placements:
            parts = max(1, round(given.placements / PART))  # each with its own venue, since a venue with many orders is slow
            wrong += report(name, seed, [(0, -(-given.placements // parts // WORKERS))] * parts)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
