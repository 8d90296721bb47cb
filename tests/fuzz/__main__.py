"""``python -m tests.fuzz --examples 100000 --seed 7``: generate bodies of every kind of response, reproducible by seed."""

from __future__ import annotations

import argparse
import faulthandler
import secrets
import sys
import traceback
from collections import Counter
from time import perf_counter

from tests.fuzz.bulk import Failed, Tally, check, make, run
from tests.fuzz.spec import awkward_package

SLOWEST = 60
"""Seconds without progress after which a body counts as hanging the decoder."""
STEP = 2_000
MOST_SHOWN = 5
COLUMNS = ("model", "DecodeError", "Rejected", "failure", "failure without a body", "FAILED")


def main() -> int:
    """Run the fuzzer; returns the exit status, 0 if every body had its expected outcome."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--examples", type=int, default=100_000, help="how many bodies; %(default)s unless given")
    parser.add_argument("--seed", type=int, default=None, help="what they are made from; a new one unless given")
    parser.add_argument("--body", type=int, default=None, help="only the body of this number, shown whole")
    given = parser.parse_args()
    seed = secrets.randbelow(1 << 32) if given.seed is None else given.seed
    print(f"seed {seed}", flush=True)
    with awkward_package():
        return many(seed, given.examples) if given.body is None else single(seed, given.body)


def many(seed: int, examples: int) -> int:
    """Try a number of bodies, and print their outcomes."""
    tallies: dict[str, Tally] = {}
    failures: list[Failed] = []
    started = perf_counter()
    for done, failed in enumerate(run(seed, range(examples), tallies), 1):
        if failed is not None:
            failures.append(failed)
            if len(failures) <= MOST_SHOWN:
                show(seed, failed)
        if done % STEP == 1:
            faulthandler.dump_traceback_later(SLOWEST, exit=True, file=sys.__stderr__ or sys.stderr)
        if done % STEP == 0 or done == examples:
            progress(done, examples, perf_counter() - started, len(failures))
    faulthandler.cancel_dump_traceback_later()
    print()
    table(tallies)
    print(f"\nseed {seed}: {examples:,} bodies in {perf_counter() - started:.0f} s, {len(failures)} failed")
    return 1 if failures else 0


def progress(done: int, examples: int, seconds: float, failed: int) -> None:
    """Print a progress line: rewritten on a terminal, occasional elsewhere."""
    line = f"{done:,} of {examples:,} bodies, {done / max(seconds, 1e-9):,.0f} a second, {failed} failed"
    if sys.stdout.isatty():
        print(f"\r{line}  ", end="", flush=True)
    elif done == examples or done % (STEP * 10) == 0:
        print(line, flush=True)


def table(tallies: dict[str, Tally]) -> None:
    """Print a row for every kind of response."""
    heads = ["bodies", *COLUMNS, "bytes", "µs a body"]
    width = max(map(len, tallies), default=5)
    print("response".ljust(width), *(head.rjust(max(len(head), 6)) for head in heads), sep="  ")
    outcomes: Counter[str] = Counter()
    for name, tally in tallies.items():
        outcomes += tally.outcomes
        row(name.ljust(width), tally, heads)
    every = Tally()
    every.outcomes = outcomes
    every.bytes = sum(tally.bytes for tally in tallies.values())
    every.seconds = sum(tally.seconds for tally in tallies.values())
    row("all".ljust(width), every, heads)


def row(name: str, tally: Tally, heads: list[str]) -> None:
    """Print the outcomes of one kind of response."""
    counts = [tally.bodies, *(tally.outcomes[column] for column in COLUMNS)]
    numbers = [*counts, tally.bytes // max(tally.bodies, 1), round(tally.seconds / max(tally.bodies, 1) * 1e6)]
    print(name, *(f"{number:,}".rjust(max(len(head), 6)) for head, number in zip(heads, numbers, strict=True)), sep="  ")


def show(seed: int, failed: Failed) -> None:
    """Print a failed body, and how to reproduce it."""
    made, problem = failed
    print(f"\nFAILED: {made.response.name}, body {made.number} ({made.sort}), seed {seed}")
    print(f"  {type(problem).__name__}: {problem}"[:1_000])
    print(f"  {made.content!r}" if len(made.content) <= 2_000 else f"  {made.content[:2_000]!r}… ({len(made.content):,} bytes)")
    print(f"  again: python -m tests.fuzz --seed {seed} --body {made.number}", flush=True)


def single(seed: int, number: int) -> int:
    """Try one body, and print all of it."""
    made = make(seed, number)
    print(f"{made.response.name}, body {number}: {made.sort}" + (f" at {made.path}" if made.path else ""))
    sys.stdout.flush()
    sys.stdout.buffer.write(made.content + b"\n")
    sys.stdout.flush()
    try:
        print(f"came to: {check(made)}")
    except Exception:  # noqa: BLE001  # whatever it is, it is what was asked for
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
