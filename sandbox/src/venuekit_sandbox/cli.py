"""The command ``venuekit-sandbox``: serve until interrupted, and print what a shell needs to point clients here."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

from venuekit_sandbox.faults import FAULTS
from venuekit_sandbox.sandbox import VENUES, Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0 after Ctrl-C and after SIGTERM."""
    parser = argparse.ArgumentParser(
        prog="venuekit-sandbox",
        description="Serve the venues on loopback until interrupted. The variables that point clients here are printed "
        "on standard output as export lines; remarks for people go to standard error.",
    )
    parser.add_argument("--venues", metavar="NAMES", help=f"comma-separated, of {', '.join(VENUES)}; all by default")
    parser.add_argument("--seed", type=int, default=0, help="number that the made-up Kalshi account is drawn from")
    parser.add_argument("--fills", type=int, metavar="N", help="how many fills the Kalshi account has")
    parser.add_argument("--faults", action="store_true", help="list what venue.fail() can do, and end")
    given = parser.parse_args(arguments)
    if given.faults:
        print("".join(f"{name:20} {fault.description}\n" for name, fault in FAULTS.items()), end="")
        return 0

    try:
        signal.signal(signal.SIGTERM, _interrupt)
        try:
            sandbox = Sandbox(
                venues=None if given.venues is None else [name.strip() for name in given.venues.split(",")],
                seed=given.seed,
                kalshi=None if given.fills is None else {"fills": given.fills},
            )
        except ValueError as problem:
            parser.error(str(problem))
        with sandbox:
            _announce(sandbox)
            while True:
                time.sleep(3600)
    except KeyboardInterrupt:
        pass
    print("venuekit-sandbox: stopped", file=sys.stderr)
    return 0


def _announce(sandbox: Sandbox) -> None:
    print("".join(f"export {name}={_quoted(value)}\n" for name, value in sandbox.environ.items()), end="", flush=True)
    for name, venue in sandbox.venues.items():
        print(f"venuekit-sandbox: {name} at {venue.base_url}", file=sys.stderr)
    print(f"venuekit-sandbox: serving as process {os.getpid()}, until Ctrl-C", file=sys.stderr, flush=True)
    # Whoever reads the lines through a pipe, as eval "$(venuekit-sandbox &)" does, waits for its end; this is it.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _quoted(value: str) -> str:
    # In single quotes a shell leaves everything alone, line ends included, but for the single quote itself.
    return "'" + value.replace("'", "'\\''") + "'"


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
