"""Terminal output of the demo: at most 80 columns where it isn't a terminal, and steps with their duration."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from rich.console import Console
from rich.status import Status

WIDEST = 100


def arguments() -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(prog="nox -s demo --", description="Call every operation of every venue.")
    parser.add_argument("--live", action="store_true", help="the venues themselves, with credentials from the environment")
    return parser.parse_args()


def terminal() -> Console:
    """Return a console on standard output, 80 columns wide if it is not a terminal."""
    console = Console(highlight=False)
    console.width = min(console.width, WIDEST)
    return console


@contextmanager
def step(console: Console, doing: str, done: str) -> Iterator[Status]:
    """Show that a step is running, then that it is done."""
    started = perf_counter()
    with console.status(doing) as status:
        yield status
    console.print(f"[green]ok[/]  {done:<58}{perf_counter() - started:>8.1f} s")
