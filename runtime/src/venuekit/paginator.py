"""Walking every page of a listing, item by item, without looping for ever and without losing the place."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from functools import wraps
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from venuekit.call.operation import Cursor, Operation
from venuekit.errors import PaginationError

P = ParamSpec("P")
Owner = TypeVar("Owner")
Page = TypeVar("Page")
Item = TypeVar("Item")


class _Walk:
    """Where a walk stands: which cursor comes next, and which have been seen. No input or output."""

    def __init__(self, operation: Operation[Any], cursor: str | None) -> None:
        self._operation = operation.name
        self._paging: Cursor = _paging(operation)
        self._asked: set[str] = set()
        self._pages = 0
        self.cursor = cursor
        self.ended = False

    def ask(self) -> str | None:
        """The cursor to fetch now. Raises ``PaginationError`` if that page was delivered before; its items are all out by then."""
        if self.cursor is not None and self.cursor in self._asked:
            raise PaginationError(self._operation, self.cursor, self._pages)
        return self.cursor

    def take(self, page: object) -> None:
        """Note a page that arrived. Only an absent or empty cursor ends the walk; a page without items does not."""
        self._pages += 1
        if self.cursor is not None:
            self._asked.add(self.cursor)
        self.cursor = getattr(page, self._paging.next) or None
        self.ended = self.cursor is None


def _paging(operation: Operation[Any]) -> Cursor:
    if operation.pagination is None:
        raise TypeError(f"{operation.name} has no x-pagination in its description")
    return operation.pagination


class _Pages(Generic[Page, Item]):
    def __init__(
        self,
        operation: Operation[Any],
        fetch: Callable[[str | None], Any],
        items: Callable[[Page], Sequence[Item] | None],
        cursor: str | None,
    ) -> None:
        self._walk = _Walk(operation, cursor)
        self._fetch = fetch
        self._items = items
        self._buffer: Iterator[Item] = iter(())

    @property
    def cursor(self) -> str | None:
        """Cursor of the next page not fetched yet; pass it as ``cursor=`` to resume. None before the first, after the last."""
        return self._walk.cursor

    def _taken(self, page: Page) -> Page:
        self._walk.take(page)
        return page

    def _open(self, page: Page) -> None:
        self._buffer = iter(self._items(self._taken(page)) or ())


class ItemIterator(_Pages[Page, Item], Iterator[Item]):
    """Every item, page after page, fetched as they are needed. Iterate it once, by items or by ``pages()``."""

    def pages(self) -> Iterator[Page]:
        """The pages themselves."""
        while not self._walk.ended:
            yield self._taken(self._fetch(self._walk.ask()))

    def __iter__(self) -> ItemIterator[Page, Item]:
        return self

    def __next__(self) -> Item:
        while True:
            for item in self._buffer:
                return item
            if self._walk.ended:
                raise StopIteration
            self._open(self._fetch(self._walk.ask()))


class AsyncItemIterator(_Pages[Page, Item], AsyncIterator[Item]):
    """Every item, page after page, fetched as they are needed. Iterate it once, by items or by ``pages()``."""

    async def pages(self) -> AsyncIterator[Page]:
        """The pages themselves."""
        while not self._walk.ended:
            yield self._taken(await self._fetch(self._walk.ask()))

    def __aiter__(self) -> AsyncItemIterator[Page, Item]:
        return self

    async def __anext__(self) -> Item:
        while True:
            for item in self._buffer:
                return item
            if self._walk.ended:
                raise StopAsyncIteration
            self._open(await self._fetch(self._walk.ask()))


def paged(
    name: str,
    method: Callable[Concatenate[Owner, P], Page],
    operation: Operation[Page],
    items: Callable[[Page], Sequence[Item] | None],
) -> Callable[Concatenate[Owner, P], ItemIterator[Page, Item]]:
    """An iterator method by that name made from a one-page method: same arguments, every page; ``items`` picks what is walked."""

    @wraps(method)
    def iterate(owner: Owner, /, *args: P.args, **kwargs: P.kwargs) -> ItemIterator[Page, Item]:
        parameter = _paging(operation).parameter

        def fetch(cursor: str | None) -> Page:
            return method(owner, *args, **{**kwargs, parameter: cursor})  # type: ignore[arg-type]

        return ItemIterator(operation, fetch, items, kwargs.get(parameter))  # type: ignore[arg-type]

    _describe(iterate, name, method, operation, ItemIterator)
    return iterate


def paged_async(
    name: str,
    method: Callable[Concatenate[Owner, P], Awaitable[Page]],
    operation: Operation[Page],
    items: Callable[[Page], Sequence[Item] | None],
) -> Callable[Concatenate[Owner, P], AsyncItemIterator[Page, Item]]:
    """The same for an asynchronous one-page method."""

    @wraps(method)
    def iterate(owner: Owner, /, *args: P.args, **kwargs: P.kwargs) -> AsyncItemIterator[Page, Item]:
        parameter = _paging(operation).parameter

        async def fetch(cursor: str | None) -> Page:
            return await method(owner, *args, **{**kwargs, parameter: cursor})  # type: ignore[arg-type]

        return AsyncItemIterator(operation, fetch, items, kwargs.get(parameter))  # type: ignore[arg-type]

    _describe(iterate, name, method, operation, AsyncItemIterator)
    return iterate


def _describe(
    iterate: Any, name: str, method: Callable[..., object], operation: Operation[Any], kind: type[_Pages[Any, Any]]
) -> None:
    iterate.__name__ = name
    iterate.__qualname__ = f"{method.__qualname__.rpartition('.')[0]}.{name}"
    iterate.__signature__ = inspect.signature(method).replace(return_annotation=kind)
    iterate.__doc__ = (
        f"Every item of ``{operation.name}``, page after page; takes the same arguments, "
        f"``{_paging(operation).parameter}`` to resume.\n\n"
        "Survives empty pages; raises ``PaginationError`` if the venue repeats a cursor, and whatever the one-page method raises."
    )
