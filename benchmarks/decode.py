"""From bytes to objects: one page of fills, read by us, by the wire codec alone and by the peers."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from statistics import fmean
from time import perf_counter
from typing import Any

import msgspec

from benchmarks import peers
from benchmarks.pages import DECEMBER_2025, NUMBERS_2026, TEXT_2026, Shape, pages
from benchmarks.report import Section, Table, Target
from benchmarks.timing import Series, interleaved
from venuekit_kalshi_api.operations import get_fills
from venuekit_kalshi_api.wire.get_fills_response import GetFillsResponse as WirePage

BARE, OURS, STOCK, PYDANTIC, OFFICIAL = (
    "bare msgspec", "venuekit", "stock openapi-python-client", "pydantic v2", "kalshi-python-sync",
)  # fmt: skip
METHOD = """\
A page of the venue's fills, in memory as bytes, is turned into objects. Pages are made up, all different (ids, tickers, prices
by the cent, counts, fees with six decimals, times). All contenders read the same bytes in the same turn, and other bytes in the
next. Before anything is timed, each contender's ids and amounts are compared with the text, fill by fill. The garbage collector
runs as usual. *bare msgspec* decodes to the generated wire types and stops there; *venuekit* goes on to the models that users
hold, with money checked to be finite. *Kept* is what a fill takes in memory while it is held, its values included."""


@dataclass(frozen=True)
class Reader:
    """One way to read a page; ``money`` says what becomes of amounts."""

    read: Callable[[bytes], Any]
    money: str


@dataclass(frozen=True)
class Size:
    """How large a page, and how many of them make one turn."""

    fills: int
    pages: int
    turn: int
    rounds: int


def measure(*, quick: bool, draw: int) -> Section:
    """Every shape at both sizes."""
    sizes = (Size(200, 16, 4, 9), Size(1, 1000, 500, 9)) if quick else (Size(200, 96, 8, 61), Size(1, 8000, 1000, 61))
    tables: list[Table] = []
    targets: list[Target] = []
    for shape in (TEXT_2026, NUMBERS_2026, DECEMBER_2025):
        contenders = readers(shape)
        for size in sizes:
            bodies = pages(shape, size.pages, size.fills, draw)
            for name, reader in contenders.items():
                _check(name, reader, shape, bodies[:50])
            series = _timed(contenders, bodies, size)
            tables.append(_table(shape, size, contenders, bodies, series))
            if size.fills > 1:
                targets += _targets(shape, series)
    notes = [
        "openapi-python-client leaves money in strings as `str`, and makes `float` of JSON numbers.",
        "pydantic makes `Decimal` of JSON numbers too, but by way of `float`: digits beyond the seventeenth are lost.",
        "kalshi-python-sync knows the shape of December 2025 only, so it reads no other; money becomes `str`, `int` and `float`.",
    ]
    return Section("Decoding a page", METHOD, tables, targets, notes)


def readers(shape: Shape) -> dict[str, Reader]:
    """Everyone who can read that shape. The peers' packages must be importable."""
    stock = import_module(f"{peers.STOCK}.models").GetFillsResponse
    pydantic = import_module(peers.PYDANTIC).GetFillsResponse
    plain = "float" if shape is NUMBERS_2026 else "str, float" if shape is DECEMBER_2025 else "str"
    found = {
        BARE: Reader(msgspec.json.Decoder(WirePage).decode, "Decimal"),
        OURS: Reader(get_fills.OPERATION.success[200].read, "Decimal"),
        STOCK: Reader(lambda body: stock.from_dict(json.loads(body)), plain),
        PYDANTIC: Reader(pydantic.model_validate_json, "Decimal (via float)" if shape is NUMBERS_2026 else "Decimal"),
    }
    official = peers.official()
    if official is not None and shape is DECEMBER_2025:
        page = official.GetFillsResponse
        found[OFFICIAL] = Reader(lambda body: page.from_json(body.decode()), "str, float")
    return found


def _check(name: str, reader: Reader, shape: Shape, bodies: list[bytes]) -> None:
    for body in bodies:
        said = json.loads(body, parse_float=Decimal)["fills"]
        read = reader.read(body).fills
        for raw, fill in zip(said, read, strict=True):
            for field in shape.money:
                if fill.fill_id != raw["fill_id"] or Decimal(str(getattr(fill, field))) != Decimal(raw[field]):
                    raise AssertionError(f"{name} misreads {field} of {raw}")


def _timed(contenders: dict[str, Reader], bodies: list[bytes], size: Size) -> Series:
    def seconds(read: Callable[[bytes], Any]) -> Callable[[int], float]:
        def one(number: int) -> float:
            start = number * size.turn % len(bodies)
            turn = bodies[start : start + size.turn]
            began = perf_counter()
            for body in turn:
                read(body)
            return (perf_counter() - began) / len(turn)

        return one

    return interleaved({name: seconds(reader.read) for name, reader in contenders.items()}, size.rounds)


def _table(shape: Shape, size: Size, contenders: dict[str, Reader], bodies: list[bytes], series: Series) -> Table:
    length = fmean(map(len, bodies))
    rows = [
        [
            name,
            reader.money,
            f"{series.median(name) * 1e6:.1f}",
            f"{length / series.median(name) / 1e6:.0f}",
            f"{size.fills / series.median(name) / 1e3:.0f}",
            series.spread(name, BARE),
            series.spread(name, OURS),
            f"{_kept(reader, bodies, size.fills):.0f}",
        ]
        for name, reader in contenders.items()
    ]
    title = f"{size.fills} fill{'s' if size.fills > 1 else ''}, {shape.name} ({length / 1000:.1f} kB)"
    heads = ["", "money as", "µs a page", "MB/s", "1000 fills/s", "bare msgspec = 1", "venuekit = 1", "bytes kept a fill"]
    return Table(title, heads, rows)


def _kept(reader: Reader, bodies: list[bytes], fills: int) -> float:
    """Bytes that a fill takes while its page is held."""
    some = bodies[: max(1, 1600 // fills)]
    held: list[Any] = [None] * len(some)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for place, body in enumerate(some):
            held[place] = reader.read(body)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return (after - before) / (len(some) * fills)


def _targets(shape: Shape, series: Series) -> list[Target]:
    what = f"page of 200 fills, {shape.name}"
    found = [Target(f"{what}: venuekit against bare msgspec", series.ratio(OURS, BARE), 1.4, at_most=True)]
    for peer, limit in ((STOCK, 3.5), (PYDANTIC, 2.0), (OFFICIAL, 4.0)):
        if peer in series:
            found.append(Target(f"{what}: {peer} against venuekit", series.ratio(peer, OURS), limit, at_most=False))
    return found
