"""Every operation of every venue, called through the installed packages, synchronously and asynchronously.

Against the sandbox; with ``--live`` against the venues whose credentials are in the environment.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

import venuekit
from demo.calls import DemoVenue, demo_venues
from demo.steps import arguments, step, terminal
from demo.tables import count, tables
from venuekit.errors import ConfigurationError, PermissionDenied, VenueKitError
from venuekit_sandbox import Sandbox


class Outcome(NamedTuple):
    """What came of one call."""

    value: object
    error: VenueKitError | None
    seconds: float


class Pair(NamedTuple):
    """One operation, called both ways."""

    blocking: Outcome
    asynchronous: Outcome
    changed: bool
    """Whether both were answered, and not alike."""


def main() -> int:
    """Exit status: 0 if every call was answered, 1 if any failed, 2 if the packages are not the installed ones."""
    live: bool = arguments().live
    console = terminal()
    if not Path(str(venuekit.__file__)).is_relative_to(sys.prefix):
        console.print("the packages are not installed here; run `nox -s demo`", style="red")
        return 2
    sandbox = Sandbox()
    venues = demo_venues(sandbox.venues)
    with ExitStack() as stack:
        if not live:
            with step(console, "starting the sandbox", f"{len(venues)} venues started on loopback"):
                stack.enter_context(sandbox)
            _point_at(sandbox)
        results, usable = _all(console, venues, live)
    if not results:
        console.print("\nnothing was called")
        return 0 if usable else 1
    return 0 if _summary(console, results, live) and usable else 1


def _point_at(sandbox: Sandbox) -> None:
    """Make ``from_env()`` find the sandbox, and nothing of the user's own."""
    own = tuple(f"{name.upper()}_" for name in sandbox.venues)
    for name in [name for name in os.environ if name.startswith(own)]:
        del os.environ[name]
    os.environ.update(sandbox.environ)


def _all(console: Console, venues: list[DemoVenue], live: bool) -> tuple[dict[tuple[str, str], Pair], bool]:
    """Call every venue that the environment has credentials for, and show what they return; False if some are of no use."""
    results: dict[tuple[str, str], Pair] = {}
    usable = True
    for venue in venues:
        console.print()
        if missing := venue.missing(live=live):
            console.print(f"[bold]{venue.title}[/] skipped; to call it, set {', '.join(missing)}")
            continue
        try:
            with console.status(f"calling {venue.title}"):
                found = _called(venue, live)
        except ConfigurationError as error:  # no client can be built: the message says what is wrong, and quotes no secret
            console.print(Text.assemble((venue.title, "bold"), (" cannot be called; ", "red"), str(error)))
            usable = False
            continue
        console.rule(f"[bold]{venue.title}", align="left")
        for operation, pair in found.items():
            results[venue.title, operation] = pair
            if pair.blocking.error is None:
                for made in tables(operation, pair.blocking.value):
                    console.print(Padding(made, (1, 0, 0, 2), expand=False))
    return results, usable


def _called(venue: DemoVenue, live: bool) -> dict[str, Pair]:
    with venue.client.from_env() as client:
        blocking = {name: _outcome(call) for name, call in venue.calls(client, live=live).items()}
    asynchronous = asyncio.run(_called_async(venue, live))
    pairs = zip(blocking, blocking.values(), asynchronous, strict=True)
    # A real account moves between two calls; the sandbox's does not.
    return {name: Pair(one, other, not live and one.value != other.value) for name, one, other in pairs}


async def _called_async(venue: DemoVenue, live: bool) -> list[Outcome]:
    async with venue.async_client.from_env() as client:
        return [await _outcome_async(call) for call in venue.calls(client, live=live).values()]


def _outcome(call: Callable[[], object]) -> Outcome:
    started = perf_counter()
    try:
        return Outcome(call(), None, perf_counter() - started)
    except VenueKitError as error:
        return Outcome(None, error, perf_counter() - started)


async def _outcome_async(call: Callable[[], Awaitable[object]]) -> Outcome:
    started = perf_counter()
    try:
        return Outcome(await call(), None, perf_counter() - started)
    except VenueKitError as error:
        return Outcome(None, error, perf_counter() - started)


def _summary(console: Console, results: dict[tuple[str, str], Pair], live: bool) -> bool:
    """Print what came of every call; returns whether all were answered."""
    # Real venues keep some calls to some members: refusing one is an answer. The sandbox has no such calls.
    refusal: tuple[type[VenueKitError], ...] = (PermissionDenied,) if live else ()
    made = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), header_style="")
    made.add_column("operation", no_wrap=True)
    for heading in ("items", "sync", "async"):
        made.add_column(heading, justify="right", no_wrap=True)
    remarks: dict[str, list[str]] = {}
    answered = 0
    above = ""
    for (venue, operation), pair in results.items():
        if venue != above:
            made.add_row(Text(venue, style="bold"))
            above = venue
        cells = []
        for face, outcome in (("sync", pair.blocking), ("async", pair.asynchronous)):
            error = outcome.error
            good = error is None or isinstance(error, refusal)
            answered += good
            if error is None:
                cells.append(Text(f"{outcome.seconds * 1000:,.1f} ms", style="green"))
            else:
                cells.append(Text("refused", style="yellow") if good else Text("failed", style="red"))
                remarks.setdefault(f"{venue}: {type(error).__name__}: {error}", []).append(face)
        if pair.changed:
            remarks[f"{venue}: {operation} is not answered alike"] = ["sync", "async"]
        made.add_row(f"  {operation}", count(pair.blocking.value), *cells)
    console.print()
    console.rule("[bold]Every call", align="left")
    console.print(Padding(made, (1, 0, 1, 2), expand=False))
    for remark, faces in remarks.items():
        console.print(Text(f"{remark} ({', '.join(faces)})"))
    calls = 2 * len(results)
    good = answered == calls and not any(pair.changed for pair in results.values())
    console.print(f"[{'green' if good else 'red'}]{answered} of {calls} calls answered[/]")
    return good


if __name__ == "__main__":
    sys.exit(main())
