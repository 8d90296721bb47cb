"""Measure Arrow: pages of fills straight to record batches, compared with models and ``pyarrow.Table.from_pylist``."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from time import process_time
from typing import Any

import attrs
import pyarrow as pa

from benchmarks.pages import TEXT, TEXT_WITHOUT_REPEATS, pages
from benchmarks.report import Section, Table, Target
from benchmarks.timing import Series, interleaved
from venuekit import tables
from venuekit_kalshi_api.models import Fill
from venuekit_kalshi_api.resources.portfolio import GET_FILLS

OURS, ASDICT, UNTYPED, BY_HAND, FROM_MODELS = (
    "venuekit.tables, no models", "models, attrs.asdict, from_pylist with our schema", "models, attrs.asdict, from_pylist as it infers",
    "models, dictionaries by hand, from_pylist with our schema", "models, venuekit.tables.from_models",
)  # fmt: skip
FILLS, TURN = 200, 8
METHOD = f"""\
Pages of {FILLS} fills, all different, are parsed from bytes in memory to Arrow tables with exact decimal amounts, on one core.
*{OURS}* is what `to_arrow` and `write_parquet` do with each page of a walk. The others build models first and convert each to a
dictionary, with `attrs.asdict` or by hand with a reused `attrgetter`. Without a schema, Arrow infers the precision of each page from
its values, so two pages have different types. Before the measurement, all amounts are compared with those of the models.
Figures are CPU time, compared round by round."""

Way = Callable[[bytes], Any]


def measure(*, quick: bool, seed: int) -> Section:
    """Measure amounts that repeat as in a real account, and amounts that never repeat."""
    rounds = 5 if quick else 41
    found: list[Table] = []
    targets: list[Target] = []
    for shape in (TEXT, TEXT_WITHOUT_REPEATS):
        unread = pages(shape, (rounds + 1) * TURN, FILLS, seed)
        ways = _ways()
        for name, way in ways.items():
            _check(name, way, unread[0])
        series = interleaved({name: _timed(way, unread[TURN:]) for name, way in ways.items()}, rounds)
        found.append(_table(f"{FILLS} fills, {shape.name}", series))
        what = f"page of {FILLS} fills to Arrow, {shape.name}: "
        targets.append(
            Target(f"{what}models and from_pylist against venuekit.tables", series.ratio(ASDICT, OURS), 4, at_most=False)
        )
    return Section("From bytes to Arrow", METHOD, found, targets)


def _ways() -> dict[str, Way]:
    body, rows, schema = GET_FILLS.success[200], tables.Rows(Fill), tables.schema_of(Fill)
    names = [one.name for one in attrs.fields(Fill)]
    pick = attrgetter(*names)

    def models(content: bytes) -> list[Fill]:
        return body.read(content).fills or []

    return {
        OURS: lambda content: rows.batch(body.decode(content).fills),
        FROM_MODELS: lambda content: tables.from_models(models(content)),
        BY_HAND: lambda content: pa.Table.from_pylist(
            [dict(zip(names, pick(fill), strict=True)) for fill in models(content)], schema
        ),
        ASDICT: lambda content: pa.Table.from_pylist([attrs.asdict(fill) for fill in models(content)], schema),
        UNTYPED: lambda content: pa.Table.from_pylist([attrs.asdict(fill) for fill in models(content)]),
    }


def _check(name: str, way: Way, content: bytes) -> None:
    found = way(content)
    for field in TEXT.money:
        if found.column(field).to_pylist() != [getattr(fill, field) for fill in GET_FILLS.success[200].read(content).fills or ()]:
            raise AssertionError(f"{name} has other amounts in {field} than the models")


def _timed(way: Way, unread: list[bytes]) -> Callable[[int], float]:
    def one(number: int) -> float:
        turn = unread[number * TURN : (number + 1) * TURN]
        began = process_time()
        for content in turn:
            way(content)
        return (process_time() - began) / len(turn)

    return one


def _table(title: str, series: Series) -> Table:
    rows = [
        [name, f"{series.median(name) * 1e6:.0f}", f"{FILLS / series.median(name) / 1e3:.0f}", series.spread(name, OURS)]
        for name in series.figures
    ]
    return Table(title, ["", "µs per page", "1000 rows/s", "venuekit.tables = 1"], rows)
