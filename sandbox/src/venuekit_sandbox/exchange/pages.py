"""Pagination that neither loses nor repeats a record while the listing grows."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from venuekit_sandbox.requests import BadParameter

Row = TypeVar("Row")


class Pages:
    """Cuts listings into pages. A cursor contains the change up to which the listing is shown, and the number of earlier rows.

    Listings must be the same for the same change, in the same order, as those of a :class:`View` are. All pages then show the
    listing as it was at the first page.
    """

    def __init__(self, seed: object) -> None:
        self._key = f"{seed} cursors".encode()

    def start(self, cursor: str, bound: object, now: int) -> tuple[int, int]:
        """Return the change to show, and the number of rows to skip; for the first page, ``now`` and 0.

        ``bound`` is everything that must stay the same between pages, such as the filters.
        """
        if not cursor:
            return now, 0
        try:
            raw = base64.b64decode(cursor, validate=True)
        except (binascii.Error, ValueError):
            raise BadParameter("cursor is damaged") from None
        step, place = int.from_bytes(raw[:4]), int.from_bytes(raw[4:8])
        if self._cursor(step, place, bound) != cursor:
            # Otherwise, changed filters would show up as missing rows, much later.
            raise BadParameter("cursor is damaged, or belongs to a call with other filters")
        return step, place

    def cut(self, rows: Sequence[Row], limit: int, start: tuple[int, int], bound: object) -> tuple[Sequence[Row], str]:
        """Return one page of a listing, and the cursor of the next one; empty after the last."""
        step, place = start
        end = place + limit
        return rows[place:end], self._cursor(step, end, bound) if end < len(rows) else ""

    def _cursor(self, step: int, place: int, bound: object) -> str:
        # Deliberately plain base64: its plus, slash and equals signs break clients that don't encode it.
        start = step.to_bytes(4) + place.to_bytes(4)
        digest = hashlib.blake2b(start + repr(bound).encode(), key=self._key[:64], digest_size=18).digest()
        return base64.b64encode(start + digest).decode()


class Snapshots:
    """Pagination by page number or offset: the first page takes a snapshot, and later pages are cut from it.

    For venues whose pages have no cursor. Only the newest snapshots are kept.
    """

    MOST = 100

    def __init__(self) -> None:
        self._kept: dict[object, Sequence[object]] = {}

    def rows(self, bound: object, *, is_first: bool, listing: Callable[[], Iterable[Row]]) -> Sequence[Row]:
        """Return all rows of the listing of ``bound`` (the account and the filters)."""
        if is_first or bound not in self._kept:
            self._kept.pop(bound, None)
            self._kept[bound] = list(listing())
            while len(self._kept) > self.MOST:
                del self._kept[next(iter(self._kept))]
        return self._kept[bound]  # type: ignore[return-value]
