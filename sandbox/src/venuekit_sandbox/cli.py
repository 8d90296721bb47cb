"""The command ``venuekit-sandbox``: serve until interrupted, and print the environment variables for clients."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

from venuekit_sandbox import discovery
from venuekit_sandbox.faults import FAULTS
from venuekit_sandbox.sandbox import Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return the exit status, which is 0 after Ctrl-C and SIGTERM."""
    parser = argparse.ArgumentParser(
        prog="venuekit-sandbox",
        description="Serve the venues on loopback until interrupted. The environment variables for clients are printed "
        "on standard output as export lines; messages go to standard error.",
    )
    parser.add_argument(
        "--venues", metavar="NAMES", help=f"comma-separated, of {', '.join(discovery.available())}; all by default"
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of generated accounts")
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="VENUE.NAME=VALUE",
        help="option of a venue, such as kalshi.fills=2500; may be given more than once",
    )
    parser.add_argument("--faults", action="store_true", help="list the faults of venue.fail(), and exit")
    given = parser.parse_args(arguments)
    if given.faults:
        print("".join(f"{name:20} {fault.description}\n" for name, fault in FAULTS.items()), end="")
        return 0

    try:
        # SIGINT stays as the shell set it: background jobs ignore it, so that Ctrl-C ends only the foreground job.
        signal.signal(signal.SIGTERM, _interrupt)
        try:
            sandbox = Sandbox(
                venues=None if given.venues is None else [name.strip() for name in given.venues.split(",")],
                seed=given.seed,
                **_options(given.option),
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


def _options(given: Sequence[str]) -> dict[str, dict[str, object]]:
    """Return options by venue. A value is parsed as JSON if possible, else kept as text."""
    options: dict[str, dict[str, object]] = {}
    for text in given:
        place, equals, value = text.partition("=")
        venue, dot, name = place.partition(".")
        if not (equals and dot and venue and name):
            raise ValueError(f"an option has the form VENUE.NAME=VALUE, such as kalshi.fills=2500, not {text!r}")
        try:
            options.setdefault(venue, {})[name] = json.loads(value)
        except ValueError:
            options.setdefault(venue, {})[name] = value
    return options


def _announce(sandbox: Sandbox) -> None:
    print("".join(f"export {name}={_quoted(value)}\n" for name, value in sandbox.environ.items()), end="", flush=True)
    for name, venue in sandbox.venues.items():
        print(f"venuekit-sandbox: {name} at {venue.base_url}", file=sys.stderr)
    print(f"venuekit-sandbox: serving as process {os.getpid()}, until Ctrl-C", file=sys.stderr, flush=True)
    # A reader of the pipe, such as eval "$(venuekit-sandbox &)", waits until stdout is closed.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _quoted(value: str) -> str:
    # Within single quotes, a shell changes nothing, not even line breaks, except the single quote itself.
    return "'" + value.replace("'", "'\\''") + "'"


def _interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
