"""Show the results of calls as tables: text on the left, numbers aligned at the decimal point below their unit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple, cast

import attrs
from rich import box
from rich.table import Table
from rich.text import Text

from venuekit import unit_of
from venuekit.codec.model import Model

SAMPLE = 5
SHORT = 24
"""Longest text that isn't considered an identifier."""
ROOM = 78
"""Maximum width of a table: 80 characters less its indentation."""
TEXTS = 2
"""Number of text columns before those of numbers."""


class Column(NamedTuple):
    """A column, ready to print."""

    heading: Text
    cells: Sequence[str]
    width: int | None = None
    """Minimum width, however narrow the terminal is: a truncated number would be wrong."""


def texts(heading: str, values: Iterable[object]) -> Column:
    """Return a column of values that aren't numbers."""
    return Column(Text(heading), [_word(value) for value in values])


def aligned(heading: str, unit: str, values: Iterable[Decimal | int | None]) -> Column:
    """Return a column of numbers with all their digits, aligned at the decimal point."""
    split = [_number(value).partition(".") for value in values]
    places = max((len(point + fraction) for _, point, fraction in split), default=0)
    cells = [whole + (point + fraction).ljust(places) for whole, point, fraction in split]
    width = max(map(len, [heading, unit, *cells]))
    over = Text(heading.rjust(width))
    if unit:
        over.append(f"\n{unit.rjust(width)}", style="dim")
    return Column(over, [cell.rjust(width) for cell in cells], width)


def table(title: str, *columns: Column) -> Table:
    """Return a table of the columns below a title."""
    made = Table(
        title=title, title_justify="left", title_style="bold",
        box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), header_style="", min_width=len(title) + 1,
    )  # fmt: skip
    for column in columns:
        lines = max(len(other.heading.split("\n", allow_blank=True)) for other in columns)
        heading = column.heading if "\n" in column.heading.plain else column.heading + Text("\n" * (lines - 1))
        made.add_column(heading, no_wrap=True, overflow="ellipsis", min_width=column.width)
    for cells in zip(*(column.cells for column in columns), strict=True):
        made.add_row(*map(Text, cells))
    return made


def tables(title: str, found: Any) -> list[Table]:
    """Show the result of a call: the first rows of a list, or the fields of a model and the lists in it."""
    if isinstance(found, list):
        return [_rows(title, found), *_inside(found)]
    if not isinstance(found, Model):
        return [table(title, texts("value", [found]))]
    values = {name: getattr(found, name) for name in _fields(found)}
    inner = [name for name, value in values.items() if isinstance(value, Model)]
    lists = [name for name, value in values.items() if isinstance(value, list) and value and isinstance(value[0], Model)]
    plain = [name for name, value in values.items() if name not in (*inner, *lists) and value is not None]
    made = [_single(title, found, plain)] if plain else []
    if inner:
        made.append(_rows(title, [values[name] for name in inner], inner))
    return [*made, *_inside([found])]


def _inside(found: Sequence[Any]) -> list[Table]:
    """Show the lists of models inside rows, each kind from all rows together."""
    lists: dict[str, list[Any]] = {}
    for row in found:
        for name in _fields(row) if isinstance(row, Model) else ():
            value = getattr(row, name)
            if isinstance(value, list) and value and isinstance(value[0], Model):
                lists.setdefault(name, []).extend(value)
    return [_rows(name.replace("_", " ").capitalize(), rows) for name, rows in lists.items()]


def count(value: object) -> int:
    """Return how many items a call returned: those of a list, of the lists in a page, or one."""
    if isinstance(value, list):
        return len(value)
    lists = [inner for inner in _values(value) if isinstance(inner, list)]
    return 0 if value is None else sum(map(len, lists)) if lists else 1


def has_rows(value: object) -> bool:
    """Return whether a call returned anything that a table can show."""
    return bool(value) if isinstance(value, list) else any(inner not in (None, []) for inner in _values(value))


def _values(value: object) -> list[Any]:
    return [getattr(value, name) for name in _fields(value)] if isinstance(value, Model) else []


def _single(title: str, model: Model, names: Sequence[str]) -> Table:
    numeric = [name for name in names if _is_number(getattr(model, name))]
    if len(numeric) < len(names):
        return table(title, texts("field", names), texts("value", [getattr(model, name) for name in names]))
    values = aligned("amount", "", [getattr(model, name) for name in names])
    return table(title, texts("field", names), values, texts("unit", [unit_of(model, name) for name in names]))


def _rows(title: str, found: Sequence[Any], labels: Sequence[str] = ()) -> Table:
    """Show rows: as many columns as fit, amounts and quantities before identifiers."""
    few = found[:SAMPLE]
    title = f"{title}: {len(found):,}" if len(few) == len(found) else f"{title}: {len(few)} of {len(found):,}"
    if not few or not isinstance(few[0], Model):
        return table(title, texts("value", few))
    label = [texts("", labels[:SAMPLE])] if labels else []
    columns = {name: column for name in _fields(few[0]) if (column := _column(few, name)) is not None}
    kept: set[str] = set()
    width = sum(_width(column) for column in label)
    ranked = sorted(columns, key=lambda name: _rank(name, few))
    ranked = [name for at, name in enumerate(ranked) if columns[name].cells not in [columns[one].cells for one in ranked[:at]]]
    words = [name for name in ranked if _rank(name, few) == 0]
    for name in [*words[:TEXTS], *(one for one in ranked if one not in words), *words[TEXTS:]]:
        if width + _width(columns[name]) <= ROOM:
            width += _width(columns[name])
            kept.add(name)
    return table(title, *label, *(columns[name] for name in columns if name in kept))


def _column(rows: Sequence[Any], name: str) -> Column | None:
    """Return the column of a field; None if no row has it or it contains more than a single value."""
    values = [getattr(row, name, None) for row in rows]
    there = [value for value in values if value is not None]
    if not there or any(isinstance(value, (Model, list)) for value in there):
        return None
    if all(map(_is_number, there)):
        return aligned(name, unit_of(rows[0], name) or "", values)
    return texts(name, values)


def _rank(name: str, rows: Sequence[Any]) -> int:
    """Order columns: short texts, numbers with a unit, other numbers, then identifiers and times that are of no other use."""
    sample = next(value for row in rows if (value := getattr(row, name)) is not None)
    if not _is_number(sample):
        return 0 if len(_word(sample)) <= SHORT and not name.endswith("_id") else 3
    return 2 if unit_of(rows[0], name) is None or name.endswith("_ts") else 1


def _width(column: Column) -> int:
    return 2 + max(map(len, [*column.heading.plain.split("\n"), *column.cells]))


def _fields(model: Model) -> list[str]:
    return [str(one.name) for one in attrs.fields(cast("type[attrs.AttrsInstance]", type(model)))]


def _is_number(value: object) -> bool:
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def _number(value: Decimal | int | None) -> str:
    if value is None:
        return "-"
    return f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"


def _word(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%b %d %H:%M}"
    if isinstance(value, list):
        return ", ".join(map(_word, value))
    return "-" if value is None else str(value)
