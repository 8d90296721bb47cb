"""Page styles: which page comes next, and what ends a listing. No I/O."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from msgspec import Struct

END = None
"""What ``after`` returns for the last page."""


class UnclearEnd(Exception):
    """A page contradicts its description, so it is unclear whether the listing continues."""


class Pagination(Struct, frozen=True, kw_only=True):
    """Base of all page styles. A place is the value of ``parameter`` that selects a page."""

    parameter: str
    """Argument that selects a page."""
    items: Sequence[str]
    """Attributes of a page that hold its items."""
    size: str | None = None
    """Argument for the number of items per page."""
    largest: int | None = None
    """Maximum that the venue accepts for it."""

    @property
    def start(self) -> Any:
        """Place of the first page."""
        raise NotImplementedError

    def after(self, place: Any, page: object, size: int | None) -> Any:
        """Return the place of the next page, or ``END``. ``size`` is the number of requested items. Raises ``UnclearEnd``."""
        raise NotImplementedError

    def rows(self, page: object) -> Sequence[Any]:
        """Return the items of a page, from the first of its arrays."""
        return getattr(page, self.items[0]) or ()


class Cursor(Pagination, frozen=True, kw_only=True):
    """Each page contains the cursor of the next one. An absent, null or empty cursor ends the listing; a short page doesn't."""

    next: str
    """Attribute of a page that holds the cursor of the next one."""

    @property
    def start(self) -> None:
        """Return None: the first page is requested without a cursor."""
        return None

    def after(self, place: Any, page: object, size: int | None) -> Any:
        """Return the page's cursor of the next page."""
        return getattr(page, self.next) or END


class Numbered(Pagination, frozen=True, kw_only=True):
    """Base of styles in which the description says what ends the listing."""

    end: Literal["more", "total-pages", "total-items", "empty-page", "short-page"]
    told_by: str | None = None
    """Attribute of a page that ``end`` refers to: a flag for ``more``, else a number."""

    def _told(self, page: object) -> Any:
        told = getattr(page, self.told_by or "")
        if told is None:
            raise UnclearEnd(f"the page has no {self.told_by}, which says whether there are more")
        return told

    def _ended(self, page: object, rows: int, size: int | None, reached: int, number: int = 0) -> bool:
        """Return whether this page, the ``number``-th, is the last; ``reached`` items are on it and on earlier pages."""
        if self.end == "empty-page":
            return rows == 0
        if self.end == "short-page":
            return rows < (size or 1)
        told = self._told(page)
        return not told if self.end == "more" else (number if self.end == "total-pages" else reached) >= told


class PageNumber(Numbered, frozen=True, kw_only=True):
    """Pages are numbered from ``first``."""

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
        if self.end == "total-items" and rows != size:  # the next page number would skip items
            raise UnclearEnd(f"it has {rows} items where {self.size}={size} was requested, of {self._told(page)} in total")
        return place + 1


class Offset(Numbered, frozen=True, kw_only=True):
    """A page starts at any item, counted from 0. The next one starts after the received items, however many were requested."""

    @property
    def start(self) -> int:
        """Return 0, the offset of the first item."""
        return 0

    def after(self, place: Any, page: object, size: int | None) -> Any:
        """Return the offset of the first item that has not been received."""
        rows = len(self.rows(page))
        if self._ended(page, rows, size, place + rows):
            return END
        if not rows:
            raise UnclearEnd(f"it has no items, but its {self.told_by} says that there are more")
        return place + rows
