"""Measure many accounts in one process, each with its own client and key, sharing one rate limit.

``python -m benchmarks.accounts WAY ACCOUNTS ADDRESS [CERTIFICATE]`` measures one way in a fresh process and prints JSON.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import resource
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks import peers
from benchmarks.contenders import BALANCE, DEFAULT, HTTPX, PARSERS, Venue, parsing
from benchmarks.load_server import serving, write_certificate
from benchmarks.report import Section, Table
from venuekit import Bucket, LocalLimits
from venuekit_kalshi import AsyncKalshi

CALLS, LATENCY, MANY = 5, 0.025, 10_000
LIMIT = Bucket(rate=100_000, capacity=100_000)
METHOD = f"""\
Each account has its own client and Ed25519 key, and makes {CALLS} balance calls one after the other; all accounts run concurrently, in
one process and one event loop. The server runs in a separate process and responds {LATENCY * 1000:.0f} ms after each request. All
venuekit clients share one `LocalLimits` of {LIMIT.rate:,.0f} tokens per second, which every call acquires from and which never delays
a call. Each row is a fresh process. Memory is the growth of its resident set (including keys) divided by the number of clients: first
constructed but unopened, then after all calls with open connections. *httpx by hand* is one `httpx.AsyncClient` per account, all with
the same SSL context and no rate limit. In venuekit, the first two calls on a
connection are at least 40 ms apart, to detect surplus bytes."""
HEADS = (
    "", "accounts", "all calls, s", "CPU time per call, including connecting, µs",
    "memory per client, unopened, KB", "memory per client, open, KB", "sockets",
)  # fmt: skip


def measure(*, quick: bool) -> Section:
    """Measure hundreds and thousands of accounts, with and without TLS."""
    accounts = [10, 50] if quick else [250, 1_000]
    tables, notes = [], []
    with TemporaryDirectory() as folder:
        certificate = write_certificate(Path(folder) / "certificate.pem")
        for title, trusted in (("Plain HTTP", None), ("TLS", certificate)):
            rows = []
            for way in (*PARSERS, HTTPX):
                found = {number: _process(way, number, trusted) for number in accounts}
                rows += [[way, *_row(number, figures)] for number, figures in found.items()]
                if way == DEFAULT:
                    notes.append(_extrapolated(title, accounts[-1], found[accounts[-1]]))
            tables.append(Table(title, list(HEADS), rows))
    return Section("A thousand accounts", METHOD, tables, [], notes)


def _process(way: str, accounts: int, certificate: Path | None) -> dict[str, float]:
    """Measure one way in a separate process."""
    with serving(seconds=LATENCY, certificate=certificate) as address:
        arguments = [way, str(accounts), address, *([str(certificate)] if certificate else [])]
        found: dict[str, float] = json.loads(peers.run(["-m", "benchmarks.accounts", *arguments]))
    return found


def _row(accounts: int, found: dict[str, float]) -> list[str]:
    return [
        f"{accounts:,}",
        f"{found['seconds']:.2f}",
        f"{found['work'] / accounts / CALLS * 1e6:.0f}",
        f"{found['unopened'] / accounts / 1024:.1f}",
        f"{found['open'] / accounts / 1024:.1f}",
        f"{found['sockets']:.0f}",
    ]


def _extrapolated(title: str, accounts: int, found: dict[str, float]) -> str:
    """Return the extrapolation to ten thousand accounts as a sentence."""
    work, memory, sockets = (found[name] / accounts for name in ("work", "open", "sockets"))
    return (
        f"{title}, {MANY:,} accounts, extrapolated from {accounts:,}: {MANY:,} times {CALLS} calls of {work / CALLS * 1e6:.0f} µs are "
        f"{MANY * work:.1f} s of CPU time, so all {MANY * CALLS:,} calls take about that long on one core, which is "
        f"{CALLS / work:,.0f} per second; {MANY:,} times {memory / 1024:.1f} KB are {MANY * memory / 2**20:,.0f} MB; "
        f"{MANY:,} times {sockets:.0f} socket are {MANY * sockets:,.0f} file descriptors, which `ulimit -n` must allow."
    )


async def _measured(way: str, accounts: int, address: str, certificate: str | None) -> dict[str, float]:
    await _used(way, 1, address, certificate)  # imports and caches of the first call
    before, sockets = _resident(), _descriptors()
    clients, calls = _built(way, accounts, address, certificate)
    unopened = _resident() - before
    began, worked = perf_counter(), process_time()
    await asyncio.gather(*(_several(call) for call in calls))
    found = {
        "seconds": perf_counter() - began,
        "work": process_time() - worked,
        "unopened": unopened,
        "open": _resident() - before,
        "sockets": _descriptors() - sockets,
    }
    await asyncio.gather(*(client.aclose() for client in clients))
    return found


async def _used(way: str, accounts: int, address: str, certificate: str | None) -> None:
    clients, calls = _built(way, accounts, address, certificate)
    await asyncio.gather(*(_several(call) for call in calls))
    await asyncio.gather(*(client.aclose() for client in clients))


async def _several(call: Callable[[], Awaitable[Any]]) -> None:
    for _ in range(CALLS):
        await call()


def _built(
    way: str, accounts: int, address: str, certificate: str | None
) -> tuple[list[Any], list[Callable[[], Awaitable[Any]]]]:
    """Create a client for each account, and return its call."""
    venues = [Venue(address, Ed25519PrivateKey.generate(), certificate) for _ in range(accounts)]
    if way in PARSERS:
        shared: dict[str, Any] = {"limits": LocalLimits(dict.fromkeys(("read", "balance"), LIMIT))}
        ours = [AsyncKalshi(**venue.options | shared) for venue in venues]
        return ours, [client.portfolio.get_balance for client in ours]
    trust = venues[0].trust
    clients = [httpx.AsyncClient(verify=trust) for _ in venues]

    def by_hand(http: httpx.AsyncClient, venue: Venue) -> Callable[[], Awaitable[Any]]:
        async def call() -> Any:
            return (await http.get(address + BALANCE, headers=venue.headers())).raise_for_status().json()

        return call

    return clients, [by_hand(http, venue) for http, venue in zip(clients, venues, strict=True)]


def _resident() -> int:
    """Return the resident set size of this process in bytes."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208  # of the process that lists them


def main(way: str, accounts: str, address: str, certificate: str | None = None) -> None:
    """Print the measurements of one way."""
    if certificate is not None:
        os.environ["SSL_CERT_FILE"] = certificate
    with parsing(way):
        print(json.dumps(asyncio.run(_measured(way, int(accounts), address, certificate))))


if __name__ == "__main__":
    main(*sys.argv[1:])
