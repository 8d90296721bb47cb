"""``python -m tests.soak --minutes 10 --seed 7``: make calls in hundreds of threads and tasks, with faults, signals and forks.

The exit status is 0 if each caller got its own response, no write was repeated or lost, and nothing leaked.
"""

from __future__ import annotations

import argparse
import faulthandler
import secrets
import sys
from time import perf_counter

from tests.made_up.clients import made
from tests.soak import resource_use
from tests.soak.ledger import MOST_SHOWN, PROMISED
from tests.soak.soak import SHARE, TASKS, THREADS, TRIO, Soak
from tests.soak.venue import OURS, THEIRS, faults_of, served

MINUTES = 1.0
"""Seconds of a part, after which everything is checked."""
FEWEST = 3
"""Number of parts of a short run."""
HANGING = 600.0
"""Seconds beyond its time after which the run counts as hanging; it exits with a traceback."""
ENDS = ("answered", "failed", "unknown", "broken off", "late", "children")


def main() -> int:
    """Run, print the results, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long; %(default)s unless given")
    parser.add_argument("--seed", type=int, default=None, help="what chance starts from; a new one unless given")
    given = parser.parse_args()
    seed = secrets.randbelow(1 << 32) if given.seed is None else given.seed
    parts = max(FEWEST, round(given.minutes / MINUTES))
    print(f"seed {seed}; {parts} parts of {given.minutes * 60 / parts:.0f} s", flush=True)
    faulthandler.dump_traceback_later(given.minutes * 60 + HANGING, exit=True)
    with made(), served() as control:
        soak, began = Soak(control, seed), perf_counter()
        soak.run(given.minutes * 60, parts)
        calls = soak.ledger.count()
        writes = soak.ledger.compare(control.acts(calls))
    faulthandler.cancel_dump_traceback_later()
    show(soak, calls, writes, perf_counter() - began)
    wrong = soak.ledger.wrong
    for line in wrong[:MOST_SHOWN]:
        print(f"WRONG: {line}")
    print(f"seed {seed}: {len(wrong)} things were wrong" if wrong else f"seed {seed}: nothing was wrong")
    return 1 if wrong else 0


def show(soak: Soak, calls: int, writes: dict[str, int], seconds: float) -> None:
    """Print the figures."""
    print(f"{calls:,} calls in {seconds:.0f} s by {THREADS} threads or {TASKS} tasks of each client, {TRIO} of trio; ", end="")
    print(f"{SHARE:.0%} of requests met one of {len(faults_of(OURS))} faults ({len(faults_of(THEIRS))} with own clients)")
    print(f"\n{'calls by':24}" + "".join(f"{end:>12}" for end in ENDS))
    for name, tally in soak.tallies.items():
        print(f"{name:24}" + "".join(f"{tally[end]:12,}" for end in ENDS))
    opened = ", ".join(f"{count:,} read by {name}" for name, count in sorted(soak.parsers.items()))
    print(f"\nconnections of ours: {opened}")
    print("numbers at the venue: " + "; ".join(f"{count:,} {end}" for end, count in sorted(writes.items()) if count))
    print(f"latest call: {soak.ledger.latest:+.2f} s from its deadline; those {PROMISED} s beyond it are counted as late")
    print(f"\n{'after part':12}" + "".join(f"{name:>12}" for name in resource_use.Reading._fields))
    for number, reading in enumerate(soak.readings, 1):
        part = "closed" if number == len(soak.readings) else str(number)
        print(f"{part:12}" + "".join(f"{figure:12,.0f}" for figure in reading))
    allowed = f"{resource_use.MEMORY:.0f} MB, {resource_use.OBJECTS:.0%} objects"
    print(f"allowed beyond part 1: {allowed}; once closed, no file descriptor is left\n")


if __name__ == "__main__":
    sys.exit(main())
