"""Measure parsing: one page of fills from bytes to objects, by venuekit, by msgspec alone and by other libraries."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from statistics import fmean
from time import perf_counter
from typing import Any, get_type_hints

import attrs
import msgspec

from benchmarks import peers
from benchmarks.pages import DECEMBER_2025, NUMBERS, STRAYING, TEXT, TEXT_WITHOUT_REPEATS, Shape, pages
from benchmarks.report import Section, Table, Target
from benchmarks.timing import Series, interleaved

BARE, WIRE, OURS, STOCK, PYDANTIC, OFFICIAL = (
    "bare msgspec", "our wire types alone", "venuekit", "stock openapi-python-client", "pydantic v2", "kalshi-python-sync",
)  # fmt: skip
METHOD = """\
A page of the venue's fills, in memory as bytes, is parsed into objects. The pages are generated and all different (ids, tickers, prices
in whole cents, counts, fees with six decimals, times). In each round, all contenders parse the same bytes, and none parses a page
twice. Before the measurement, each contender's ids and amounts are compared with the text, fill by fill. The garbage collector
runs as usual. *bare msgspec* is `msgspec.json.Decoder` with a `msgspec.Struct` that has the same fields and types as our models;
*our wire types alone* is the first half of what *venuekit* does. Amounts repeat as they do in a real account (whole contracts, prices
in whole cents), and *venuekit* caches short amounts; one table contains no amount twice, and shows the cost of the cache where
it never hits. *Kept* is the memory per fill while the page is held, including its values."""


@dataclass(frozen=True)
class Reader:
    """One way to parse a page; ``money`` is the type that amounts get."""

    read: Callable[[bytes], Any]
    money: str


@dataclass(frozen=True)
class Size:
    """Fills per page, and pages per round."""

    fills: int
    turn: int
    rounds: int


def measure(*, quick: bool, seed: int) -> Section:
    """Measure every shape at both sizes, and the shape that deviates from the description at one size."""
    rounds = 9 if quick else 61
    large, small = Size(fills=200, turn=8, rounds=rounds), Size(fills=1, turn=1000, rounds=rounds)
    tables: list[Table] = []
    targets: list[Target] = []
    for shape in (TEXT, TEXT_WITHOUT_REPEATS, NUMBERS, DECEMBER_2025, STRAYING):
        contenders = readers(shape)
        for size in (large, small) if shape.described else (large,):
            unread = pages(shape, size.turn * size.rounds + 4 * size.turn, size.fills, seed)
            for_checks, for_memory, bodies = unread[: size.turn], unread[size.turn : 4 * size.turn], unread[4 * size.turn :]
            for name, reader in contenders.items():
                _check(name, reader, shape, for_checks)
            series = _timed(contenders, bodies, size)
            kept = {name: _kept(reader, for_memory, size.fills) for name, reader in contenders.items()}
            tables.append(_table(shape, size, contenders, fmean(map(len, bodies)), series, kept))
            if size is large and shape.described and shape is not TEXT_WITHOUT_REPEATS:
                targets += _targets(shape, series)
    notes = [
        "The stock client keeps money in text as `str`, and parses JSON numbers to `float`.",
        "pydantic parses JSON numbers to `Decimal` too, but through `float`: digits after the seventeenth are lost.",
        "kalshi-python-sync supports only the shape of December 2025; its money is `str`, `int` and `float`.",
        "JSON numbers are parsed by packages whose description declares them; in the last table, the venue deviates from it.",
        "Clients check one response in a hundred for undocumented fields; the figures don't include this.",
    ]
    return Section("Decoding a page", METHOD, tables, targets, notes)


def readers(shape: Shape) -> dict[str, Reader]:
    """Return all readers that support that shape. The generated packages must be importable."""
    venue = peers.KALSHI_NUMBERS if shape.in_numbers and shape.described else peers.KALSHI
    body = import_module(f"{peers.ours(venue)}.resources.portfolio").GET_FILLS.success[200]
    wire = import_module(f"{peers.ours(venue)}.wire.get_fills_response").GetFillsResponse
    stock = import_module(f"{peers.stock(venue)}.models").GetFillsResponse
    pydantic = import_module(peers.pydantic(venue)).GetFillsResponse
    plain = "float" if shape.in_numbers else "str, float" if shape is DECEMBER_2025 else "str"
    found = {
        BARE: Reader(msgspec.json.Decoder(_struct_like_models(peers.ours(venue))).decode, "Decimal"),
        WIRE: Reader(msgspec.json.Decoder(wire, float_hook=Decimal).decode, "Decimal" if shape.in_numbers else "str"),
        OURS: Reader(body.read, "Decimal"),
        STOCK: Reader(lambda content: stock.from_dict(json.loads(content)), plain),
        PYDANTIC: Reader(pydantic.model_validate_json, "Decimal by float" if shape.in_numbers else "Decimal"),
    }
    if not shape.described:
        del found[WIRE]  # fails here; venuekit then parses tolerantly
    official = peers.official()
    if official is not None and shape is DECEMBER_2025:
        page = official.GetFillsResponse
        found[OFFICIAL] = Reader(lambda content: page.from_json(content.decode()), "str, float")
    return found


def _struct_like_models(package: str) -> type[msgspec.Struct]:
    """Return a page type for msgspec alone, with the fields and types of our models."""
    models = import_module(f"{package}.models")
    model = models.Fill
    names = {name: getattr(models, name) for name in models.__all__}
    hints = get_type_hints(model, localns=names)
    fields = [
        (one.name, hints[one.name]) if one.default is attrs.NOTHING else (one.name, hints[one.name], one.default)
        for one in attrs.fields(model)
    ]
    fill = msgspec.defstruct("Fill", fields, kw_only=True, gc=False)
    return msgspec.defstruct("Page", [("fills", list[fill] | None), ("cursor", str | None)], gc=False)  # type: ignore[valid-type]


def _check(name: str, reader: Reader, shape: Shape, bodies: list[bytes]) -> None:
    for body in bodies:
        said = json.loads(body, parse_float=Decimal)["fills"]
        for raw, fill in zip(said, reader.read(body).fills, strict=True):
            for field in shape.money:
                if fill.fill_id != raw["fill_id"] or Decimal(str(getattr(fill, field))) != Decimal(raw[field]):
                    raise AssertionError(f"{name} misreads {field} of {raw}")


def _timed(contenders: dict[str, Reader], bodies: list[bytes], size: Size) -> Series:
    def seconds(read: Callable[[bytes], Any]) -> Callable[[int], float]:
        def one(number: int) -> float:
            turn = bodies[number * size.turn : (number + 1) * size.turn]
            began = perf_counter()
            for body in turn:
                read(body)
            return (perf_counter() - began) / len(turn)

        return one

    return interleaved({name: seconds(reader.read) for name, reader in contenders.items()}, size.rounds)


def _kept(reader: Reader, bodies: list[bytes], fills: int) -> float:
    """Return the bytes of memory that a fill takes while its page is held."""
    held: list[Any] = [None] * len(bodies)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for place, body in enumerate(bodies):
            held[place] = reader.read(body)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return (after - before) / (len(bodies) * fills)


def _table(
    shape: Shape, size: Size, contenders: dict[str, Reader], length: float, series: Series, kept: dict[str, float]
) -> Table:
    rows = [
        [
            name,
            reader.money,
            f"{series.median(name) * 1e6:.1f}",
            f"{length / series.median(name) / 1e6:.0f}",
            f"{size.fills / series.median(name) / 1e3:.0f}",
            series.spread(name, BARE),
            series.spread(name, OURS),
            f"{kept[name]:.0f}",
        ]
        for name, reader in contenders.items()
    ]
    title = f"{size.fills} fill{'s' if size.fills > 1 else ''}, {shape.name} ({length / 1000:.1f} kB)"
    heads = ["", "money as", "µs per page", "MB/s", "1000 fills/s", "bare msgspec = 1", "venuekit = 1", "bytes kept per fill"]
    return Table(title, heads, rows)


def _targets(shape: Shape, series: Series) -> list[Target]:
    what = f"page of 200 fills, {shape.name}"
    found = [Target(f"{what}: venuekit against bare msgspec", series.ratio(OURS, BARE), 1.4, at_most=True)]
    for peer, limit in ((STOCK, 3.5), (PYDANTIC, 2.0), (OFFICIAL, 4.0)):
        if peer in series:
            found.append(Target(f"{what}: {peer} against venuekit", series.ratio(peer, OURS), limit, at_most=False))
    return found
