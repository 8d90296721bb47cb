"""Spans of time that a listing is read in, several at once. No input or output."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from math import ceil
from typing import Any, Final

from venuekit.call.pagination import END
from venuekit.call.wire_page import WirePage
from venuekit.walks.lane import Lane

Span = tuple[datetime | None, datetime | None]
NARROWEST: Final = timedelta(seconds=4)
"""Narrower spans aren't split: venues take whole seconds."""
_MOST_PIECES = 64
_DEEPEST = 3
"""How often a piece is cut again: rows that come in bursts look like many more than there are."""


def split(since: datetime, until: datetime, parts: int, upper: datetime | None) -> Iterator[Span]:
    """Cut a span into so many of equal length, the newest first; it ends at ``upper``, which may be open."""
    width = (until - since) / parts
    if width < NARROWEST:
        yield since, upper
        return
    seams = [since + width * number for number in range(parts)]
    for number in reversed(range(parts)):
        yield seams[number], seams[number + 1] if number + 1 < parts else upper


def pieces_of(lane: Lane, page: WirePage[Any], most: int) -> list[Span]:
    """Return the pieces to read a lane in, judging by its first page; none if it seems to hold no more rows than ``most``."""
    listing = lane.listing
    rows = getattr(page.page, listing.items) or ()
    times = listing.times_of(rows)
    if lane.depth >= _DEEPEST or lane.lower is None or not times or None in times or listing.window is None:
        return []
    if listing.by_cursor and listing.paging.after(None, page.page, lane.size) is END:
        return []
    newest, oldest = max(times), min(times)
    lasting = max(newest - oldest, timedelta(seconds=1))
    pieces = min(ceil(len(rows) * ((oldest - lane.lower) / lasting) / most), _MOST_PIECES)
    return list(split(lane.lower, newest, pieces, lane.upper)) if pieces > 1 else []
