"""Measure CPU time per call: one at a time and concurrently, blocking and asynchronous, compared with other HTTP libraries."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any
from unittest.mock import patch

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from benchmarks.contenders import AIOHTTP, DEFAULT, FAST, HTTPX, Key, Venue, awaited, blocking, missing, parsing
from benchmarks.load_server import serving, write_certificate
from benchmarks.report import Section, Table, Target
from benchmarks.timing import Series, interleaved

METHOD = """\
`get_balance` against a server in a separate process, which responds immediately and checks nothing; the figures are the CPU time of
the client's process alone. In each round, each contender makes a batch of calls at the given concurrency, over connections that stay
open (at most 100 each), and all contenders are compared round by round. *By hand* is the library itself with the same three headers
signed for each call, a check of the status, and the body parsed into a `msgspec.Struct`. *venuekit* is `pip install venuekit-kalshi`,
which parses responses with h11; *venuekit[fast]* parses them with httptools. Both run without a rate limit, like the other
libraries. Figures are µs of CPU time per call; in brackets, httpx by hand is 1."""
TASKS, THREADS = (1, 4, 16, 64), (1, 8)
TLS = "Ed25519 key, TLS"

Cells = dict[str, Series]
"""Seconds per call, by concurrency and contender."""


def measure(*, quick: bool) -> Section:
    """Measure both kinds of key, and TLS with the faster one."""
    turns, calls = (2, 64) if quick else (9, 320)
    ed25519, rsa = Ed25519PrivateKey.generate(), generate_private_key(65537, 2048)
    tables: list[Table] = []
    targets: list[Target] = []
    with TemporaryDirectory() as folder:
        certificate = write_certificate(Path(folder) / "certificate.pem")
        ways: dict[str, tuple[Key, Path | None]] = {
            "Ed25519 key": (ed25519, None),
            "RSA key of 2048 bits": (rsa, None),
            TLS: (ed25519, certificate),
        }
        for title, (key, trusted) in ways.items():
            trust = {"SSL_CERT_FILE": str(trusted)} if trusted else {}
            with serving(certificate=trusted) as address, patch.dict(os.environ, trust):
                venue = Venue(address, key, str(trusted) if trusted else None)
                tasks, threads = asyncio.run(_tasks(venue, turns, calls)), _threads(venue, turns, calls)
            tables += [_table(f"Asynchronous, {title}", tasks), _table(f"Blocking, {title}", threads)]
            targets = targets or _targets(tasks, threads)
    return Section("CPU time per call", METHOD, tables, targets, missing())


async def _tasks(venue: Venue, turns: int, calls: int) -> Cells:
    """Measure every concurrency in turn, all contenders in one event loop."""
    cells: Cells = {}
    async with AsyncExitStack() as stack:
        contenders = await awaited(venue, stack)
        for tasks in TASKS:
            for name, call in contenders.items():
                with parsing(name):
                    for _ in range(3):  # opens the connections; the first two calls on each are slower
                        await _batch(call, tasks, 2 * tasks)
            figures: dict[str, list[float]] = {name: [] for name in contenders}
            names = list(contenders)
            for turn in range(turns):
                first = turn % len(names)
                for name in names[first:] + names[:first]:
                    began = process_time()
                    with parsing(name):
                        await _batch(contenders[name], tasks, calls)
                    figures[name].append((process_time() - began) / calls)
            cells[f"{tasks} concurrent" if tasks > 1 else "one at a time"] = Series(figures)
    return cells


async def _batch(call: Callable[[], Awaitable[Any]], tasks: int, calls: int) -> None:
    async def some() -> None:
        for _ in range(calls // tasks):
            await call()

    await asyncio.gather(*(some() for _ in range(tasks)))


def _threads(venue: Venue, turns: int, calls: int) -> Cells:
    """Measure the same with threads."""
    cells: Cells = {}
    with ExitStack() as stack:
        contenders = blocking(venue, stack)
        for threads in THREADS:
            with ThreadPoolExecutor(threads) as workers:
                for name, call in contenders.items():
                    _turn(workers, threads, name, call, 6 * threads)
                rounds = {name: partial(_turn, workers, threads, name, call, calls) for name, call in contenders.items()}
                cells[f"{threads} threads" if threads > 1 else "one thread"] = interleaved(rounds, turns)
    return cells


def _turn(workers: ThreadPoolExecutor, threads: int, name: str, call: Callable[[], Any], calls: int, _number: int = 0) -> float:
    """Return the seconds per call, of all threads together."""

    def some(_: int) -> None:
        for _ in range(calls // threads):
            call()

    with parsing(name):
        began = process_time()
        list(workers.map(some, range(threads)))
        return (process_time() - began) / calls


def _table(title: str, cells: Cells) -> Table:
    names = list(next(iter(cells.values())).figures)
    rows = [
        [name, *(f"{series.median(name) * 1e6:.0f} ({series.ratio(name, HTTPX):.2f})" for series in cells.values())]
        for name in names
    ]
    return Table(title, ["", *cells], rows)


def _targets(tasks: Cells, threads: Cells) -> list[Target]:
    at_16 = tasks["16 concurrent"]
    one, blocked = tasks["one at a time"], threads["one thread"]
    targets = [Target("16 concurrent calls, compared with httpx by hand", at_16.ratio(DEFAULT, HTTPX), 0.5, True)]
    if FAST in at_16 and AIOHTTP in at_16:
        targets.append(
            Target(
                "16 concurrent calls with venuekit[fast], compared with aiohttp by hand", at_16.ratio(FAST, AIOHTTP), 2.5, True
            )
        )
    targets.append(Target("one asynchronous call at a time, compared with httpx by hand", one.ratio(DEFAULT, HTTPX), 0.85, True))
    targets.append(Target("one blocking call at a time, compared with httpx by hand", blocked.ratio(DEFAULT, HTTPX), 0.85, True))
    return targets
