"""What the model of walks draws: listings, rows, spans, shards, and when something happens."""

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
"""That a walk may make for one row."""
SOON = st.integers(0, 4)
"""In how many requests something happens."""


@st.composite
def held(draw: st.DrawFn, listing: Listing) -> list[Row]:
    """Draw what the venue holds. Many rows have the same time; where rows have no key, some look the same."""
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
    """Fetches when the walk asks for it, in its own thread: the same draw has the same requests in the same order."""

    def __init__(self, *_: object, **__: object) -> None:
        self.done, self.error = True, None

    def submit(self, run: Any) -> AtOnce:
        run()
        return self
