"""Kill processes that place orders at random moments, and compare their journal with the venue."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from time import sleep
from typing import Any

from attrs import define, field

from tests.documents import VENUES
from tests.made_up.clients import Harbour, made
from tests.made_up.venue import HarbourVenue
from tests.orders.trader import RETRY
from tests.venues import own
from venuekit import Accepted, StillUnknown
from venuekit_sandbox import Sandbox

TRADED = ("harbour", *(venue for venue in VENUES if own(venue, "placing", "place") is not None))
"""Venues where these tests can place orders."""
FAULTS = (
    "closed",
    "reset",
    "reset-in-body",
    "truncated-body",
    "silence",
    "slow-answer",
    "empty-body",
    "html",
    "408",
    "429",
    "500",
    "503",
)
SHARE = 0.3
"""Share of calls with a fault, including reads."""
LAGS = (0.0, 0.0, 0.3, 2.0)
PLACED = ("done", "accepted")
"""States of entries whose orders exist."""
SETTLED = 300.0
"""Seconds after which every outcome can be decided at these venues."""


@define
class Found:
    """Counts and errors of a run."""

    told: Counter[str] = field(factory=Counter)
    """Results of calls whose process was still alive."""
    listed: int = 0
    """Entries that were unresolved after a kill or at the end."""
    verdicts: Counter[str] = field(factory=Counter)
    """Verdicts of all reconciled entries and errors, including early ones."""
    placed: int = 0
    """Number of orders at the venue."""
    noted: int = 0
    """Number of journal entries."""
    wrong: list[str] = field(factory=list)

    def add(self, other: Found) -> None:
        """Add the results of another part."""
        self.told += other.told
        self.verdicts += other.verdicts
        self.listed += other.listed
        self.placed += other.placed
        self.noted += other.noted
        self.wrong += other.wrong


class Killing:
    """One venue and one journal for many processes."""

    def __init__(
        self, venue: Any, client: Any, clients: tuple[str, str, str], symbols: list[str], folder: Path, seed: int
    ) -> None:
        self.venue, self.found = venue, Found()
        self._client, self._clients, self._symbols, self._folder = client, clients, symbols, folder
        self._random = random.Random(seed)  # not for cryptography
        self._journal = folder / "journal.db"
        self._verdicts: list[tuple[str, object]] = []

    def run(self, kills: int, *, orders: int = 1_000_000, workers: int = 4, longest: float = 1.5) -> None:
        """Start a trading process and kill it, repeatedly; without kills, run one process to its end."""
        for number in range(max(1, kills)):
            self.venue.fail_at_random(FAULTS, share=SHARE, seed=self._random.getrandbits(30))
            self.lag(self._random.choice(LAGS))
            self._trade(number, orders, workers, self._random.uniform(0.05, longest) if kills else None)
            self.venue.reset_faults()
            self._reconcile(early=True)
        self.lag(0.0)
        self.pass_time()
        self._reconcile(early=False)
        self._compare()

    def _trade(self, number: int, orders: int, workers: int, seconds: float | None) -> None:
        given = {
            "venue": self.venue.name,
            "clients": self._clients,
            "symbols": self._symbols,
            "arguments": {name: value for name, value in self.venue.client_args.items() if name != "limits"},
            "journal": str(self._journal),
            "told": str(self._folder / "told"),
            "seed": self._random.getrandbits(60),
            "mode": ("sync", "async")[number % 2],
            "workers": workers,
            "orders": orders,
        }
        file = self._folder / f"trader{number}.json"
        file.write_text(json.dumps(given))
        environment = {"PYTHONPATH": ":".join(sys.path)}
        before = len(self.keys())
        process = subprocess.Popen([sys.executable, "-m", "tests.orders.trader", str(file)], env=environment)
        try:
            if seconds is None:
                process.wait(3600)
                return
            for _ in range(12_000):  # until it has placed an order
                if process.poll() is not None or len(self.keys()) > before:
                    break
                sleep(0.05)
            sleep(seconds)
        finally:
            process.kill()
            process.wait()

    def keys(self) -> Counter[str]:
        """Return the number of orders for each client key."""
        if isinstance(self.venue, HarbourVenue):
            return Counter(order.now["client_order_id"] for order in list(self.venue.traded.values()))
        return Counter(order.client_id for order in self.venue.state.orders.values() if order.client_id)

    def lag(self, seconds: float) -> None:
        """Make reads lag."""
        if isinstance(self.venue, HarbourVenue):
            self.venue.lag = seconds
        else:
            self.venue.reads_lag = seconds

    def pass_time(self) -> None:
        """Advance the clock until every outcome can be decided."""
        self.venue.clock_offset_seconds += SETTLED
        if not isinstance(self.venue, HarbourVenue):
            self.venue.clock.advance(SETTLED)

    def _reconcile(self, *, early: bool) -> None:
        with self._client(**self.venue.client_args, journal=self._journal, retry=RETRY, timeout=5.0) as client:
            client.clock_offset = self.venue.clock_offset_seconds
            for one in client.unresolved():
                self.found.listed += 1
                (key,) = one.client_keys
                verdict = one.reconcile()
                self.found.verdicts[type(verdict).__name__] += 1
                self._verdicts.append((key, verdict))
                if isinstance(verdict, StillUnknown) and not early:
                    self.found.wrong.append(f"{key} is still unknown: {verdict}")

    def _compare(self) -> None:
        keys, states = self.keys(), self._states()
        self.found.placed, self.found.noted = sum(keys.values()), len(states)
        for key, verdict in self._verdicts:
            if not isinstance(verdict, StillUnknown) and isinstance(verdict, Accepted) != (key in keys):
                self.found.wrong.append(f"{key}, of which the venue has {keys[key]}: {verdict}")
        for key, count in keys.items():
            if count != 1:
                self.found.wrong.append(f"{key} was placed {count} times")
            if states.get(key) not in PLACED:
                self.found.wrong.append(f"{key} was placed, and the journal says {states.get(key)}")
        for key, state in states.items():
            if state in PLACED and key not in keys:
                self.found.wrong.append(f"{key} was not placed, and the journal says {state}")
        told = self._folder / "told"
        for line in told.read_text().splitlines() if told.exists() else ():
            key, what = line.split()
            self.found.told[what] += 1
            if what == "StillUnknown":
                continue
            if (what in ("placed", "Accepted")) != (key in keys):
                self.found.wrong.append(f"{key}: the caller was told {what}, and the venue has {keys[key]}")

    def _states(self) -> dict[str, str]:
        import sqlite3
        from contextlib import closing

        with closing(sqlite3.connect(self._journal)) as connection:
            return {json.loads(keys)[0]: state for keys, state in connection.execute("SELECT client_keys, state FROM writes")}


@contextmanager
def killing(name: str, folder: Path, seed: int) -> Iterator[Killing]:
    """Serve a venue; yields its ``Killing``."""
    if name == "harbour":
        venue = HarbourVenue()
        with made(), Sandbox(venues=[venue]):
            clients = ("tests.made_up.clients", "Harbour", "AsyncHarbour")
            yield Killing(venue, Harbour, clients, [f"S{number}" for number in range(50)], folder, seed)
        return
    with Sandbox([name], **{name: own(name, "placing", "OPTIONS", {})}) as sandbox:
        served = sandbox.venues[name]
        own(name, "placing", "prepare", lambda _venue: None)(served)
        overlay = import_module(f"venuekit_{name}")
        (client,) = (one for one in overlay.__all__ if f"Async{one}" in overlay.__all__)
        clients, symbols = (overlay.__name__, client, f"Async{client}"), own(name, "placing", "SYMBOLS")
        yield Killing(served, getattr(overlay, client), clients, symbols, folder, seed)
