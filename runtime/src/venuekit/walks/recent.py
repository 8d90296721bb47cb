"""Keys of the latest rows, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

REMEMBERED: Final = 10_000
"""Keys that are remembered at least; twice as many at most, besides those of one page."""


class Recent:
    """Tells rows that came before: a listing may repeat some across the border of two pages, or push rows to the next page."""

    def __init__(self, keys: Iterable[Any] = ()) -> None:
        self._latest = set(keys)
        self._older: set[Any] = set()

    def __contains__(self, key: Any) -> bool:
        return key in self._latest or key in self._older

    def knows_any(self, keys: Iterable[Any]) -> bool:
        """Whether any of the keys is remembered."""
        return not (self._latest.isdisjoint(keys) and self._older.isdisjoint(keys))

    def add(self, keys: Iterable[Any]) -> None:
        """Remember keys."""
        self._latest.update(keys)
        if len(self._latest) > REMEMBERED:
            self._latest, self._older = set(), self._latest
