"""Hypothesis strategies for the model of walks: listings, rows, spans, shards, and the times of events."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from tests.walks.listings import LISTINGS, Listing, Row, after_start

SECONDS = st.integers(0, 100)
NAMES_OF_LISTINGS = ("fills", "fills", *LISTINGS)
SPANS = st.tuples(st.sampled_from((None, -5, 0, 17, 50)), st.sampled_from((None, None, 61, 85, 110)))
SHARDS = st.sampled_from((1, 1, 2, 3, 4, 8, 16))
UNITS = st.sampled_from(("items", "items", "pages", "batches"))
MOST_CALLS = 150
"""Maximum number of requests of a walk for one row."""
SOON = st.integers(0, 4)
"""Number of requests until an event."""


@st.composite
def held(draw: st.DrawFn, listing: Listing) -> list[Row]:
    """Draw the venue's rows. Many have the same time; without a key, some are equal."""
    scale = draw(st.sampled_from((1, 4)))
    count = draw(st.sampled_from((0, 1, 2, 6, 15, 30)))
    first, last = draw(st.sampled_from(((0, 100), (0, 20), (50, 53))))
    offsets = draw(st.lists(st.integers(first * scale, last * scale), min_size=count, max_size=count))
    rows = []
    for number, offset in enumerate(offsets):
        time = after_start(offset / (scale if listing.fractions else 1))
        moved = time + timedelta(seconds=draw(st.sampled_from((0, 0, 7, 60)))) if listing.name == "orders" else None
        rows.append(Row(time, f"f{number if listing.keyed or listing.numbered else number % 3:03}", moved, f"f{number:03}"))
    return sorted(rows, key=lambda row: (row.time, row.serial), reverse=True)


class AtOnce:
    """Fetches synchronously in the caller's thread, so that the same draw makes the same requests in the same order."""

    def __init__(self, *_: object, **__: object) -> None:
        self.done, self.error = True, None

    def submit(self, run: Any) -> AtOnce:
        run()
        return self
