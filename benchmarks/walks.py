"""Measure reading a whole history: walks compared with loops by hand and the venue's own package, with latency and in shards."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from time import perf_counter, process_time, time_ns
from typing import Any

import httpx
import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from benchmarks import peers
from benchmarks.contenders import KEY_ID, PATH, Key
from benchmarks.fills_server import BURSTS, EVEN, PAGE, SINCE, UNTIL, listing
from benchmarks.report import Section, Table, Target
from benchmarks.timing import Series, interleaved
from venuekit_kalshi import Kalshi

WALK, ITER, LOOP, DICTS, OFFICIAL = "walk_fills", "iter_fills", "get_fills in a loop", "httpx and orjson", "kalshi-python-sync"
ORDERED, UNORDERED = "walk_fills, 8 shards", "walk_fills, 8 shards, ordered=False"
LATENCY, SHARDS = 0.025, 8
SHARDED = 5
"""Factor on the number of fills read in shards, so that fixed costs such as reading the cutoffs matter little."""
SLOW, BRISK = 50e-6, 5e-6
METHOD = f"""\
All fills of an account are read in pages of {PAGE} from a server in a separate process on loopback, by one client after the other in
turns. Without latency, all sign with an RSA key of 2048 bits, the only kind that *{OFFICIAL}* supports; with latency, with an Ed25519
key. No rate limit; connections stay open. *{LOOP}* and *{ITER}* are venuekit without walks; *{DICTS}* signs by hand and parses pages to
dictionaries; *{OFFICIAL}* is the venue's own package in a loop that follows its cursor. Walks also read the cutoff of the archive,
before and after. A consumer that *spends* time keeps the processor busy for that long per row. With latency, the server responds
{LATENCY * 1000:.0f} ms after each request. *In bursts* means that half of the fills are from ten hours of a hundred days. Rows per
second are wall-clock figures of the whole process; CPU time is that of the client's process."""
HEADS = ("", "1000 rows/s", "rows per second, loop = 1", "CPU time per row, µs")

Reading = Callable[[], Iterable[Any]]


def measure(*, quick: bool) -> Section:
    """Measure on loopback without latency, then with latency."""
    rounds, many = (2, 2_000) if quick else (15, 20_000)
    tables, targets = _without_latency(many, rounds)
    some, more = _with_latency(many, 1 if quick else 3)
    notes = ["kalshi-python-sync signs every call twice."] if peers.official() is not None else []
    return Section("Reading whole histories", METHOD, [*tables, *some], [*targets, *more], notes)


def _without_latency(count: int, rounds: int) -> tuple[list[Table], list[Target]]:
    tables: list[Table] = []
    targets: list[Target] = []
    with listing(count) as address, ExitStack() as stack:
        readings = _readings(address, stack)
        for seconds, spends in ((0.0, "nothing"), (BRISK, "5 µs per row")):
            clock, work = _timed(readings, count, rounds, seconds)
            tables.append(_table(f"{count:,} fills, no latency, the consumer spends {spends}", clock, work))
            if not seconds and OFFICIAL in clock:
                targets.append(
                    Target(
                        "walk_fills compared with kalshi-python-sync, rows per second", clock.ratio(OFFICIAL, WALK), 2.2, False
                    )
                )
            if seconds:
                what = "walk_fills compared with httpx and orjson, rows per second, 5 µs per row spent"
                targets.append(Target(what, clock.ratio(DICTS, WALK), 1, False))
    return tables, targets


def _with_latency(count: int, rounds: int) -> tuple[list[Table], list[Target]]:
    tables: list[Table] = []
    targets: list[Target] = []
    latency = f"{LATENCY * 1000:.0f} ms latency"
    with listing(count, seconds=LATENCY) as address, ExitStack() as stack:
        readings = _ahead(address, stack)
        clock, work = _timed(readings, count, rounds, SLOW)
        tables.append(_table(f"{count:,} fills, {latency}, the consumer spends 50 µs per row", clock, work))
        what = f"{latency}, 50 µs per row spent: walk_fills compared with a loop, rows per second"
        targets.append(Target(what, clock.ratio(LOOP, WALK), 1.3, False))
    for spread in (EVEN, BURSTS):
        with listing(SHARDED * count, seconds=LATENCY, spread=spread) as address, ExitStack() as stack:
            clock, work = _timed(_in_shards(address, stack), SHARDED * count, rounds, 0.0)
        tables.append(_table(f"{SHARDED * count:,} fills {spread}, {latency}, the consumer spends nothing", clock, work))
        if spread == EVEN:
            targets += [
                Target(f"{latency}: {name} compared with a loop, rows per second", clock.ratio(LOOP, name), 7, False)
                for name in (ORDERED, UNORDERED)
            ]
    return tables, targets


def _client(address: str, key: Key, stack: ExitStack) -> Kalshi:
    return stack.enter_context(Kalshi(key_id=KEY_ID, private_key=key, base_url=address + PATH, limits=None))


def _readings(address: str, stack: ExitStack) -> dict[str, Reading]:
    """Return all ways to read all fills."""
    key = generate_private_key(65537, 2048)
    portfolio = _client(address, key, stack).portfolio
    http = stack.enter_context(httpx.Client())
    found: dict[str, Reading] = {
        LOOP: lambda: _followed(portfolio.get_fills),
        ITER: lambda: portfolio.iter_fills(limit=PAGE),
        WALK: lambda: portfolio.walk_fills(limit=PAGE),
        DICTS: lambda: _by_hand(http, f"{address}{PATH}/portfolio/fills", key),
    }
    official = peers.official()
    if official is not None:
        settings = official.Configuration(host=address + PATH)
        settings.api_key_id = KEY_ID
        settings.private_key_pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        theirs = official.KalshiClient(settings)
        found[OFFICIAL] = lambda: _followed(theirs.get_fills)
    return found


def _ahead(address: str, stack: ExitStack) -> dict[str, Reading]:
    portfolio = _client(address, Ed25519PrivateKey.generate(), stack).portfolio
    return {LOOP: lambda: _followed(portfolio.get_fills), WALK: lambda: portfolio.walk_fills(limit=PAGE)}


def _in_shards(address: str, stack: ExitStack) -> dict[str, Reading]:
    portfolio = _client(address, Ed25519PrivateKey.generate(), stack).portfolio
    walk = portfolio.walk_fills
    return {
        LOOP: lambda: _followed(portfolio.get_fills),
        ORDERED: lambda: walk(limit=PAGE, since=SINCE, until=UNTIL, shards=SHARDS),
        UNORDERED: lambda: walk(limit=PAGE, since=SINCE, until=UNTIL, shards=SHARDS, ordered=False),
    }


def _followed(get_fills: Callable[..., Any]) -> Iterator[Any]:
    """Follow the cursor in a plain loop."""
    page = get_fills(limit=PAGE)
    yield from page.fills
    while page.cursor:
        page = get_fills(limit=PAGE, cursor=page.cursor)
        yield from page.fills


def _by_hand(http: httpx.Client, url: str, key: RSAPrivateKey) -> Iterator[Any]:
    parameters = {"limit": str(PAGE)}
    while True:
        timestamp = str(time_ns() // 1_000_000)
        text = f"{timestamp}GET{PATH}/portfolio/fills".encode()
        signature = b64encode(key.sign(text, PSS(MGF1(SHA256()), SHA256().digest_size), SHA256())).decode()
        signed = {"KALSHI-ACCESS-KEY": KEY_ID, "KALSHI-ACCESS-TIMESTAMP": timestamp, "KALSHI-ACCESS-SIGNATURE": signature}
        page = orjson.loads(http.get(url, params=parameters, headers=signed).raise_for_status().content)
        yield from page["fills"]
        if not page["cursor"]:
            return
        parameters["cursor"] = page["cursor"]


def _timed(readings: dict[str, Reading], count: int, rounds: int, spent: float) -> tuple[Series, Series]:
    """Return wall-clock and CPU seconds per row."""
    work: dict[str, list[float]] = {name: [] for name in readings}

    def one(name: str, reading: Reading) -> Callable[[int], float]:
        def turn(_number: int) -> float:
            began, worked = perf_counter(), process_time()
            found = _consumed(reading(), spent)
            seconds = perf_counter() - began
            work[name].append((process_time() - worked) / count)
            if found != count:
                raise AssertionError(f"{name} reads {found} of {count} fills")
            return seconds / count

        return turn

    turns = {name: one(name, reading) for name, reading in readings.items()}
    for name, turn in turns.items():  # warm-up: opens connections, runs lazy imports
        turn(0)
        work[name].clear()
    clock = interleaved(turns, rounds)
    return clock, Series(work)


def _consumed(rows: Iterable[Any], spent: float) -> int:
    count = 0
    for _ in rows:
        count += 1
        if spent:
            until = perf_counter() + spent
            while perf_counter() < until:
                pass
    return count


def _table(title: str, clock: Series, work: Series) -> Table:
    rows = [
        [name, f"{1e-3 / clock.median(name):.1f}", clock.spread(LOOP, name), f"{work.median(name) * 1e6:.2f}"]
        for name in clock.figures
    ]
    return Table(title, list(HEADS), rows)
