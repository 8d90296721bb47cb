"""The next page and the end of each page style."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from venuekit.call.pagination import Cursor, Offset, PageNumber, UnclearEnd

COMMON: dict[str, Any] = {"parameter": "at", "items": ("rows",), "size": "size", "largest": 10}


def after(style: Any, place: Any, rows: int | None, **told: Any) -> Any:
    page = SimpleNamespace(rows=None if rows is None else [object()] * rows, **{"told": None, **told})
    return style.after(place, page, 10)


@pytest.mark.parametrize(("told", "expected"), [("c2", "c2"), ("", None), (None, None)], ids=["another", "an empty one", "none"])
@pytest.mark.parametrize("rows", [None, 0, 3, 10])
def test_only_the_cursor_decides_whether_there_are_more_pages(told: str | None, expected: str | None, rows: int | None) -> None:
    assert after(Cursor(next="told", **COMMON), "c1", rows, told=told) == expected


@pytest.mark.parametrize(
    ("end", "place", "rows", "told", "expected"),
    [
        ("more", 1, 10, True, 2),
        ("more", 1, 3, True, 2),
        ("more", 1, 0, True, 2),
        ("more", 1, 10, False, None),
        ("total-pages", 2, 10, 3, 3),
        ("total-pages", 2, 3, 3, 3),
        ("total-pages", 3, 10, 3, None),
        ("total-pages", 1, 0, 0, None),
        ("total-items", 2, 10, 21, 3),
        ("total-items", 2, 10, 20, None),
        ("total-items", 3, 1, 21, None),
        ("total-items", 1, 0, 0, None),
        ("empty-page", 4, 1, None, 5),
        ("empty-page", 5, 0, None, None),
        ("empty-page", 5, None, None, None),
        ("short-page", 4, 10, None, 5),
        ("short-page", 4, 9, None, None),
        ("short-page", 4, 0, None, None),
    ],
)
@pytest.mark.parametrize("first", [0, 1])
def test_numbered_pages(first: int, end: Any, place: int, rows: int, told: Any, expected: int | None) -> None:
    style = PageNumber(end=end, told_by="told", first=first, **COMMON)
    shift = first - 1
    assert style.start == first
    assert after(style, place + shift, rows, told=told) == (None if expected is None else expected + shift)


@pytest.mark.parametrize(
    ("end", "place", "rows", "told", "expected"),
    [
        ("more", 0, 10, True, 10),
        ("more", 10, 3, True, 13),
        ("more", 10, 3, False, None),
        ("more", 10, 0, False, None),
        ("total-items", 10, 10, 21, 20),
        ("total-items", 10, 3, 21, 13),
        ("total-items", 20, 1, 21, None),
        ("total-items", 0, 0, 0, None),
        ("empty-page", 10, 3, None, 13),
        ("empty-page", 13, 0, None, None),
        ("short-page", 10, 10, None, 20),
        ("short-page", 10, 3, None, None),
    ],
)
def test_offsets(end: Any, place: int, rows: int, told: Any, expected: int | None) -> None:
    style = Offset(end=end, told_by="told", **COMMON)
    assert style.start == 0
    assert after(style, place, rows, told=told) == expected


@pytest.mark.parametrize(
    ("kind", "end", "rows", "told", "words"),
    [
        (PageNumber, "more", 10, None, "no told"),
        (PageNumber, "total-pages", 10, None, "no told"),
        (PageNumber, "total-items", 10, None, "no told"),
        (PageNumber, "total-items", 9, 30, "9 items where size=10 was requested, of 30"),
        (PageNumber, "total-items", 0, 30, "0 items"),
        (PageNumber, "total-items", 11, 30, "11 items"),
        (Offset, "more", 10, None, "no told"),
        (Offset, "more", 0, True, "no items, but its told"),
        (Offset, "total-items", 0, 30, "no items, but its told"),
    ],
)
def test_contradictory_pages_do_not_end_a_listing(kind: Any, end: str, rows: int, told: Any, words: str) -> None:
    with pytest.raises(UnclearEnd, match=words):
        after(kind(end=end, told_by="told", **COMMON), 1, rows, told=told)
