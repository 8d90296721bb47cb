"""Measure one signed call against the sandbox: with venuekit, by hand with httpx, and with the venue's own package."""

from __future__ import annotations

import logging
import os
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from time import perf_counter, thread_time, time_ns
from typing import Any
from urllib.parse import urlsplit

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from benchmarks import peers
from benchmarks.report import Section, Table, Target
from benchmarks.timing import Series, interleaved
from venuekit import Bucket, LocalLimits
from venuekit_kalshi import Kalshi
from venuekit_sandbox import Sandbox

OURS, BY_HAND, OFFICIAL, SIGNATURE = "venuekit", "httpx by hand", "kalshi-python-sync", "the signature alone"
METHOD = """\
`get_balance` against the sandbox on loopback, which verifies the signature of every call: one call of each contender per round, all
in one process, over connections that stay open. *By hand* is `httpx.Client.get` with the same three headers,
`raise_for_status()` and `.json()`: no retries, no types, no log. *venuekit* has a rate limit, writes log records at level
DEBUG, and calls a hook. *Whole call* is wall-clock time, including the sandbox's work; *own work* is the CPU time of the
calling thread, without the sandbox and without waiting. An RSA signature is a large part of both, so the same calls are made
with an Ed25519 key too, which shows the clients themselves."""


def measure(*, quick: bool) -> Section:
    """Measure both kinds of key."""
    turns = 60 if quick else 1500
    tables: list[Table] = []
    targets: list[Target] = []
    notes: list[str] = []
    for kind, title in (("rsa", "RSA key of 2048 bits"), ("ed25519", "Ed25519 key")):
        clock, work = _calls(kind, turns)
        tables.append(_table(title, clock, work))
        if kind == "rsa":
            targets.append(Target("a signed balance call against one by hand", clock.ratio(OURS, BY_HAND), 1.05, at_most=True))
    if peers.official() is not None:
        notes.append("kalshi-python-sync takes RSA keys only. It signs every call twice and uses urllib3.")
    return Section("A signed call", METHOD, tables, targets, notes)


def _calls(kind: str, turns: int) -> tuple[Series, Series]:
    """Return wall-clock seconds and CPU seconds of the calling thread, of every contender."""
    with ExitStack() as stack:
        venue = stack.enter_context(Sandbox(venues=["kalshi"], kalshi={"key": kind, "fills": 1})).kalshi
        given = venue.client_args
        key = load_pem_private_key(given["private_key"].encode(), None)
        assert isinstance(key, RSAPrivateKey | Ed25519PrivateKey)
        ample = LocalLimits({"balance": Bucket(rate=1e6, capacity=1e6)})  # checked in each call, but never delays one
        ours = stack.enter_context(
            Kalshi(key_id=given["key_id"], private_key=key, base_url=given["base_url"], limits=ample, on_response=str)
        )
        stack.enter_context(_logged())
        http = stack.enter_context(httpx.Client())
        contenders: dict[str, Callable[[], Any]] = {
            OURS: ours.portfolio.get_balance,
            BY_HAND: _by_hand(http, given["base_url"], given["key_id"], key),
            SIGNATURE: lambda: _signed(key, "GET", "/trade-api/v2/portfolio/balance"),
        }
        official = peers.official()
        if official is not None and kind == "rsa":
            settings = official.Configuration(host=given["base_url"])
            settings.api_key_id, settings.private_key_pem = given["key_id"], given["private_key"]
            contenders[OFFICIAL] = official.KalshiClient(settings).get_balance
        for call in contenders.values():
            for _ in range(20):  # warm-up: opens the connection, runs lazy imports
                call()
        work: dict[str, list[float]] = {name: [] for name in contenders}
        clock = interleaved({name: _timed(call, work[name]) for name, call in contenders.items()}, turns)
        assert all(received.verified for received in venue.requests)
    return clock, Series(work)


@contextmanager
def _logged() -> Iterator[None]:
    """Write every record of the client to memory, like a log file."""
    log, level = logging.getLogger("venuekit"), logging.getLogger("venuekit").level
    with open(os.devnull, "w", encoding="utf-8") as file:  # noqa: PTH123  # a device
        handler = logging.StreamHandler(file)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        log.addHandler(handler)
        log.setLevel(logging.DEBUG)
        try:
            yield
        finally:
            log.removeHandler(handler)
            log.setLevel(level)


def _timed(call: Callable[[], Any], work: list[float]) -> Callable[[int], float]:
    def one(_: int) -> float:
        thread, began = thread_time(), perf_counter()
        call()
        seconds = perf_counter() - began
        work.append(thread_time() - thread)
        return seconds

    return one


def _by_hand(http: httpx.Client, base_url: str, key_id: str, key: RSAPrivateKey | Ed25519PrivateKey) -> Callable[[], Any]:
    url = f"{base_url}/portfolio/balance"
    path = urlsplit(url).path

    def call() -> Any:
        timestamp, signature = _signed(key, "GET", path)
        headers = {"KALSHI-ACCESS-KEY": key_id, "KALSHI-ACCESS-TIMESTAMP": timestamp, "KALSHI-ACCESS-SIGNATURE": signature}
        return http.get(url, headers=headers).raise_for_status().json()

    return call


def _signed(key: RSAPrivateKey | Ed25519PrivateKey, method: str, path: str) -> tuple[str, str]:
    timestamp = str(time_ns() // 1_000_000)
    text = f"{timestamp}{method}{path}".encode()
    if isinstance(key, RSAPrivateKey):
        return timestamp, b64encode(key.sign(text, PSS(MGF1(SHA256()), SHA256().digest_size), SHA256())).decode()
    return timestamp, b64encode(key.sign(text)).decode()


def _table(title: str, clock: Series, work: Series) -> Table:
    rows = [
        [
            name,
            f"{clock.median(name) * 1e6:.0f}",
            clock.spread(name, BY_HAND),
            f"{work.median(name) * 1e6:.0f}",
            work.spread(name, BY_HAND),
            f"{work.above(name, BY_HAND) * 1e6:+.0f}" if name not in (BY_HAND, SIGNATURE) else "",
        ]
        for name in clock.figures
    ]
    heads = ["", "whole call, µs", "by hand = 1", "own work, µs", "by hand = 1", "above by hand, µs"]
    return Table(title, heads, rows)
