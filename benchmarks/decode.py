"""From bytes to objects: one page of fills, read by us, by msgspec alone and by the peers."""

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
A page of the venue's fills, in memory as bytes, is turned into objects. Pages are made up, all different (ids, tickers, prices
by the cent, counts, fees with six decimals, times). All contenders read the same bytes in the same turn, and nobody reads a page
twice. Before anything is timed, each contender's ids and amounts are compared with the text, fill by fill. The garbage collector
runs as usual. *bare msgspec* is `msgspec.json.Decoder` with a `msgspec.Struct` of the same fields and types that our models have;
*our wire types alone* is the first half of what *venuekit* does. Amounts repeat as they do in an account, whole contracts and
prices by the cent, and *venuekit* remembers short amounts that it has read before; so there is a table in which none comes twice,
which shows what that costs where it gains nothing. *Kept* is what a fill takes in memory while it is held, its values included."""


@dataclass(frozen=True)
class Reader:
    """One way to read a page; ``money`` says what becomes of amounts."""

    read: Callable[[bytes], Any]
    money: str


@dataclass(frozen=True)
class Size:
    """How large a page, and how many of them make one turn."""

    fills: int
    turn: int
    rounds: int


def measure(*, quick: bool, draw: int) -> Section:
    """Every shape at both sizes; what strays from the description at one."""
    rounds = 9 if quick else 61
    large, small = Size(fills=200, turn=8, rounds=rounds), Size(fills=1, turn=1000, rounds=rounds)
    tables: list[Table] = []
    targets: list[Target] = []
    for shape in (TEXT, TEXT_WITHOUT_REPEATS, NUMBERS, DECEMBER_2025, STRAYING):
        contenders = readers(shape)
        for size in (large, small) if shape.described else (large,):
            unread = pages(shape, size.turn * size.rounds + 4 * size.turn, size.fills, draw)
            for_checks, for_memory, bodies = unread[: size.turn], unread[size.turn : 4 * size.turn], unread[4 * size.turn :]
            for name, reader in contenders.items():
                _check(name, reader, shape, for_checks)
            series = _timed(contenders, bodies, size)
            kept = {name: _kept(reader, for_memory, size.fills) for name, reader in contenders.items()}
            tables.append(_table(shape, size, contenders, fmean(map(len, bodies)), series, kept))
            if size is large and shape.described and shape is not TEXT_WITHOUT_REPEATS:
                targets += _targets(shape, series)
    notes = [
        "The stock client leaves money in text as `str`, and makes `float` of JSON numbers.",
        "pydantic makes `Decimal` of JSON numbers too, but by way of `float`: digits beyond the seventeenth are lost.",
        "kalshi-python-sync knows the shape of December 2025 only, so it reads no other; money becomes `str`, `int` and `float`.",
        "JSON numbers are read by packages whose description says so; in the last table a venue strays from its description.",
        "Clients look through one answer in a hundred again for what the description doesn't know; that isn't in these figures.",
    ]
    return Section("Decoding a page", METHOD, tables, targets, notes)


def readers(shape: Shape) -> dict[str, Reader]:
    """Everyone who can read that shape. The peers' packages must be importable."""
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
        del found[WIRE]  # refuses it: that is when venuekit reads a second time
    official = peers.official()
    if official is not None and shape is DECEMBER_2025:
        page = official.GetFillsResponse
        found[OFFICIAL] = Reader(lambda content: page.from_json(content.decode()), "str, float")
    return found


def _struct_like_models(package: str) -> type[msgspec.Struct]:
    """A page for msgspec alone, with the fields and types of our models."""
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
    """Bytes that a fill takes while its page is held."""
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
    heads = ["", "money as", "µs a page", "MB/s", "1000 fills/s", "bare msgspec = 1", "venuekit = 1", "bytes kept a fill"]
    return Table(title, heads, rows)


def _targets(shape: Shape, series: Series) -> list[Target]:
    what = f"page of 200 fills, {shape.name}"
    found = [Target(f"{what}: venuekit against bare msgspec", series.ratio(OURS, BARE), 1.4, at_most=True)]
    for peer, limit in ((STOCK, 3.5), (PYDANTIC, 2.0), (OFFICIAL, 4.0)):
        if peer in series:
            found.append(Target(f"{what}: {peer} against venuekit", series.ratio(peer, OURS), limit, at_most=False))
    return found
