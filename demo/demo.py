"""Call every read operation of every venue through the installed packages, synchronously and asynchronously.

Runs against the sandbox; with ``--live`` against the venues whose credentials are in the environment.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from contextlib import ExitStack
from itertools import groupby
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
from demo.tables import count, has_rows, tables
from venuekit.errors import ConfigurationError, NotFound, PermissionDenied, VenueKitError
from venuekit_sandbox import Sandbox


class Outcome(NamedTuple):
    """The result of one call."""

    value: object
    error: VenueKitError | None
    seconds: float


class Pair(NamedTuple):
    """One operation, called synchronously and asynchronously."""

    blocking: Outcome
    asynchronous: Outcome
    changed: bool
    """Whether both succeeded with different results."""


def main() -> int:
    """Return the exit status: 0 if every call succeeded, 1 if any failed, 2 if the packages aren't the installed ones."""
    live: bool = arguments().live
    console = terminal()
    if not Path(str(venuekit.__file__)).is_relative_to(sys.prefix):
        console.print("the packages are not installed in this environment; run `nox -s demo`", style="red")
        return 2
    sandbox = Sandbox()
    venues = demo_venues(sandbox.venues)
    with ExitStack() as stack:
        if not live:
            with step(console, "starting the sandbox", f"{len(venues)} venues started on loopback"):
                stack.enter_context(sandbox)
            sandbox.clock.freeze()  # both clients get the same results
            _point_at(sandbox)
        results, usable = _all(console, venues, live)
    if not results:
        console.print("\nno calls were made")
        return 0 if usable else 1
    return 0 if _summary(console, results, live) and usable else 1


def _point_at(sandbox: Sandbox) -> None:
    """Set the variables of ``from_env()`` to the sandbox, and remove the user's own."""
    own = tuple(f"{name.upper()}_" for name in sandbox.venues)
    for name in [name for name in os.environ if name.startswith(own)]:
        del os.environ[name]
    os.environ.update(sandbox.environ)


def _all(console: Console, venues: list[DemoVenue], live: bool) -> tuple[dict[tuple[str, str], Pair], bool]:
    """Call every venue that the environment has credentials for, and show the results; False if some credentials are invalid."""
    results: dict[tuple[str, str], Pair] = {}
    usable = True
    for venue in venues:
        console.print()
        if missing := venue.missing():
            console.print(f"[bold]{venue.title}[/] skipped; to call it, set {', '.join(missing)}")
            continue
        try:
            with console.status(f"calling {venue.title}"):
                found = _called(venue, live)
        except ConfigurationError as error:  # the message says what is wrong, without secrets
            console.print(Text.assemble((venue.title, "bold"), (" cannot be called; ", "red"), str(error)))
            usable = False
            continue
        console.rule(f"[bold]{venue.title}", align="left")
        results |= {(venue.title, call): pair for call, pair in found.items()}
        for call in _shown(found):
            for made in tables(call, found[call].blocking.value):
                console.print(Padding(made, (1, 0, 0, 2), expand=False))
        if live and (left_out := venue.left_out()):
            console.print(Padding(_advice(left_out), (1, 0, 0, 2), expand=False))
    return results, usable


def _advice(left_out: dict[str, list[str]]) -> Table:
    """Return a table of the skipped operations and the variables that enable them, grouped by variables."""
    by_variables: dict[str, list[str]] = {}
    for operation, variables in left_out.items():
        by_variables.setdefault("\n".join(variables), []).append(operation)
    made = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), header_style="")
    made.add_column("skipped", overflow="fold")
    made.add_column("to enable, set", no_wrap=True)
    for together, operations in by_variables.items():
        made.add_row(", ".join(operations), together)
    return made


def _shown(found: dict[str, Pair]) -> list[str]:
    """Return one call per resource: the first one that has rows to show."""
    first: dict[str, str] = {}
    for call, pair in found.items():
        if pair.blocking.error is None and has_rows(pair.blocking.value):
            first.setdefault(call.partition(".")[0], call)
    return list(first.values())


def _called(venue: DemoVenue, live: bool) -> dict[str, Pair]:
    with venue.client.from_env() as client:
        blocking = {name: _outcome(call) for name, call in venue.calls(client, live=live).items()}
    asynchronous = asyncio.run(_called_async(venue, live))
    pairs = zip(blocking, blocking.values(), asynchronous, strict=True)
    # A real account may change between two calls; the sandbox's clock is frozen.
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
    """Print the results of the calls, by resource; return whether all succeeded."""
    # Real venues restrict some calls to certain members, and a market or order may not exist for every call. Such an error is a valid
    # response and is shown with the others; the sandbox never returns one.
    refusal: tuple[type[VenueKitError], ...] = (PermissionDenied, NotFound) if live else ()
    made = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), header_style="")
    made.add_column("resource", no_wrap=True)
    for heading in ("calls", "rows", "sync", "async"):
        made.add_column(heading, justify="right", no_wrap=True)
    made.add_column("", no_wrap=True)
    remarks: dict[str, list[str]] = {}
    answered = 0
    for venue, of_venue in groupby(results.items(), key=lambda item: item[0][0]):
        made.add_row(Text(venue, style="bold"))
        by_resource: dict[str, list[tuple[str, Pair]]] = {}
        for (_, call), pair in of_venue:
            by_resource.setdefault(call.partition(".")[0], []).append((call, pair))
        for resource, pairs in by_resource.items():
            unanswered: list[str] = []
            for call, pair in pairs:
                for client, outcome in (("sync", pair.blocking), ("async", pair.asynchronous)):
                    if outcome.error is None or isinstance(outcome.error, refusal):
                        answered += 1
                    if outcome.error is not None:
                        unanswered.append("refused" if isinstance(outcome.error, refusal) else "failed")
                        remarks.setdefault(f"{venue}: {type(outcome.error).__name__}: {outcome.error}", []).append(client)
                if pair.changed:
                    remarks[f"{venue}: {call} differs between sync and async"] = ["sync", "async"]
            rows = sum(count(pair.blocking.value) for _, pair in pairs)
            times = [_milliseconds(pair.blocking for _, pair in pairs), _milliseconds(pair.asynchronous for _, pair in pairs)]
            notes = ", ".join(f"{number} {said}" for said, number in Counter(unanswered).items())
            made.add_row(f"  {resource}", f"{len(pairs)}", f"{rows:,}", *times, Text(notes, style="red"))
    console.print()
    console.rule("[bold]Every call", align="left")
    console.print(Padding(made, (1, 0, 1, 2), expand=False))
    for remark, clients in remarks.items():
        console.print(Text(f"{remark} ({', '.join(clients)})"))
    calls = 2 * len(results)
    good = answered == calls and not any(pair.changed for pair in results.values())
    console.print(f"[{'green' if good else 'red'}]{answered} of {calls} calls answered[/]")
    return good


def _milliseconds(outcomes: Iterable[Outcome]) -> Text:
    return Text(f"{sum(outcome.seconds for outcome in outcomes) * 1000:,.1f} ms", style="green")


if __name__ == "__main__":
    sys.exit(main())
