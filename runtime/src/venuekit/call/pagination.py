"""Page styles: where a listing goes on after a page, and what says that it ends. Nothing here touches the network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from attrs import frozen

END = None
"""What ``after`` returns for the last page."""


class UnclearEnd(Exception):
    """A page contradicts its description, so that nobody can say whether the listing goes on."""


@frozen(kw_only=True)
class Pagination:
    """What all styles have in common. A place is the value of ``parameter`` that asks for a page."""

    parameter: str
    """Argument that asks for a page."""
    items: Sequence[str]
    """Attributes of a page that hold its items."""
    size: str | None = None
    """Argument that says how many items a page may have."""
    largest: int | None = None
    """The most that the venue accepts there."""

    @property
    def start(self) -> Any:
        """Place of the first page."""
        raise NotImplementedError

    def after(self, place: Any, page: object, size: int | None) -> Any:
        """Place of the page after this one, or ``END``. ``size`` is how many items were asked for. Raises ``UnclearEnd``."""
        raise NotImplementedError

    def rows(self, page: object) -> Sequence[Any]:
        """Return the items of a page, in the first of its arrays."""
        return getattr(page, self.items[0]) or ()


@frozen(kw_only=True)
class Cursor(Pagination):
    """Each page hands out the cursor of the next one. An absent, null or empty cursor ends the listing, a short page doesn't."""

    next: str
    """Attribute of a page that holds the cursor of the next one."""

    @property
    def start(self) -> None:
        """No cursor asks for the first page."""
        return None

    def after(self, place: Any, page: object, size: int | None) -> Any:
        """Return the cursor that the page hands out."""
        return getattr(page, self.next) or END


@frozen(kw_only=True)
class Numbered(Pagination):
    """Pages have numbers, and the description says what ends the listing."""

    end: Literal["more", "total-pages", "total-items", "empty-page", "short-page"]
    told_by: str | None = None
    """Attribute of a page that holds what ``end`` names: a flag for ``more``, else a number."""

    def _told(self, page: object) -> Any:
        told = getattr(page, self.told_by or "")
        if told is None:
            raise UnclearEnd(f"the page has no {self.told_by}, which says whether there are more")
        return told

    def _ended(self, page: object, rows: int, size: int | None, reached: int, number: int = 0) -> bool:
        """Whether this page, the ``number``-th, is the last; ``reached`` items stand on it and before it."""
        if self.end == "empty-page":
            return rows == 0
        if self.end == "short-page":
            return rows < (size or 1)
        told = self._told(page)
        return not told if self.end == "more" else (number if self.end == "total-pages" else reached) >= told


@frozen(kw_only=True)
class PageNumber(Numbered):
    """Pages are counted from ``first``."""

    first: int = 1

    @property
    def start(self) -> int:
        """Number of the first page."""
        return self.first

    def after(self, place: Any, page: object, size: int | None) -> Any:
        """Return the next number."""
        rows, number = len(self.rows(page)), place - self.first + 1
        if self._ended(page, rows, size, number * (size or 0), number):
            return END
        if self.end == "total-items" and rows != size:  # counting pages of that size would leave items out
            raise UnclearEnd(f"it has {rows} items where {self.size}={size} was asked for, of {self._told(page)} in all")
        return place + 1


@frozen(kw_only=True)
class Offset(Numbered):
    """Pages begin at any item, counted from 0. The next one begins after the items that came, however many were asked for."""

    @property
    def start(self) -> int:
        """Before the first item."""
        return 0

    def after(self, place: Any, page: object, size: int | None) -> Any:
        """Return the offset of the first item that hasn't come yet."""
        rows = len(self.rows(page))
        if self._ended(page, rows, size, place + rows):
            return END
        if not rows:
            raise UnclearEnd(f"it has no items, yet says by {self.told_by} that there are more")
        return place + rows
