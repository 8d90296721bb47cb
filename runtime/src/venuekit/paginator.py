"""Iterators over whole listings, built from methods that fetch one page."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from functools import partial
from textwrap import fill
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from venuekit.call.operation import Operation
from venuekit.call.pagination import END, Pagination
from venuekit.call.walk import Walk
from venuekit.errors import ArgumentError
from venuekit.resource import listed_by, operation_of, request_of

P = ParamSpec("P")
Owner = TypeVar("Owner")
Page = TypeVar("Page")
Item = TypeVar("Item")


class ItemIterator(Walk[Page, Item], Iterator[Item]):
    """Iterate over all items and fetch pages as needed; ``pages()`` yields the pages instead.

    After an error, continue to iterate: the same page is requested again.
    """

    def pages(self) -> Iterator[Page]:
        """Return an iterator over the pages themselves."""
        self._open("pages")
        return _Pages(partial(self._step, "pages"))

    def __iter__(self) -> ItemIterator[Page, Item]:
        self._open("items")
        return self

    def __next__(self) -> Item:
        state = self._state
        if state.mode == "items":
            unit: Item
            for unit in state.units:  # fast path, without another function call
                return unit
        item: Item = self._step("items")
        return item

    def _step(self, mode: str) -> Any:
        while True:
            state = self._state
            if state.mode == mode:
                for unit in state.units:
                    return unit
                if state.ahead is END:
                    self._told_end = True
                    raise StopIteration
            self._begin_fetching()
            try:
                if self._state is state:  # otherwise another thread has just fetched it
                    self._take(self._fetch(self._next_place(mode)), mode)
            finally:
                self._fetching.release()


class AsyncItemIterator(Walk[Page, Item], AsyncIterator[Item]):
    """Iterate over all items and fetch pages as needed; ``pages()`` yields the pages instead.

    After an error, continue to iterate: the same page is requested again.
    """

    def pages(self) -> AsyncIterator[Page]:
        """Return an iterator over the pages themselves."""
        self._open("pages")
        return _AsyncPages(partial(self._step, "pages"))

    def __aiter__(self) -> AsyncItemIterator[Page, Item]:
        self._open("items")
        return self

    async def __anext__(self) -> Item:
        state = self._state
        if state.mode == "items":
            unit: Item
            for unit in state.units:  # fast path, without another function call
                return unit
        item: Item = await self._step("items")
        return item

    async def _step(self, mode: str) -> Any:
        while True:
            state = self._state
            if state.mode == mode:
                for unit in state.units:
                    return unit
                if state.ahead is END:
                    self._told_end = True
                    raise StopAsyncIteration
            self._begin_fetching()
            try:
                if self._state is state:  # otherwise another thread has just fetched it
                    self._take(await self._fetch(self._next_place(mode)), mode)
            finally:
                self._fetching.release()


class _Pages(Iterator[Page]):  # not a generator: a generator ends after an exception
    def __init__(self, step: Callable[[], Page]) -> None:
        self._step = step

    def __next__(self) -> Page:
        return self._step()


class _AsyncPages(AsyncIterator[Page]):
    def __init__(self, step: Callable[[], Awaitable[Page]]) -> None:
        self._step = step

    async def __anext__(self) -> Page:
        return await self._step()


def paged(
    method: Callable[Concatenate[Owner, P], Page],
    items: Callable[[Page], Sequence[Item] | None],
    *,
    unique: str | None = None,
) -> Callable[Concatenate[Owner, P], ItemIterator[Page, Item]]:
    """Return a method that iterates, for a class body, built from a generated method that fetches one page.

    ``items`` returns the items of a page. ``unique`` names an attribute that is unique within a listing, for venues that sum up
    each page separately: all pages are then read before the first item, and an item that is spread over pages is an error.
    """
    listing = _Listing(method, unique)

    def iterate(owner: Owner, /, *args: P.args, **kwargs: P.kwargs) -> ItemIterator[Page, Item]:
        arguments, start = listing.begin(args, kwargs)

        def fetch(place: Any) -> Page:
            return method(owner, *args, **{**arguments, listing.paging.parameter: place})

        return ItemIterator(listing.operation, fetch, items, **start)

    # The function itself replaces this object when the class is created.
    return cast("Callable[Concatenate[Owner, P], ItemIterator[Page, Item]]", _Named(listing, iterate, ItemIterator))


def paged_async(
    method: Callable[Concatenate[Owner, P], Awaitable[Page]],
    items: Callable[[Page], Sequence[Item] | None],
    *,
    unique: str | None = None,
) -> Callable[Concatenate[Owner, P], AsyncItemIterator[Page, Item]]:
    """Do what ``paged`` does for an asynchronous method."""
    listing = _Listing(method, unique)

    def iterate(owner: Owner, /, *args: P.args, **kwargs: P.kwargs) -> AsyncItemIterator[Page, Item]:
        arguments, start = listing.begin(args, kwargs)

        async def fetch(place: Any) -> Page:
            return await method(owner, *args, **{**arguments, listing.paging.parameter: place})

        return AsyncItemIterator(listing.operation, fetch, items, **start)

    return cast("Callable[Concatenate[Owner, P], AsyncItemIterator[Page, Item]]", _Named(listing, iterate, AsyncItemIterator))


class _Listing:
    """A generated method that fetches one page, and the operation behind it."""

    def __init__(self, method: Callable[..., Any], unique: str | None) -> None:
        operation = operation_of(method)
        if operation.pagination is None:
            raise TypeError(f"{method.__name__} has no x-pagination in its OpenAPI document")
        self.method = method
        self.operation: Operation[Any] = operation
        self.paging: Pagination = operation.pagination
        self.unique = unique

    def begin(self, args: Sequence[Any], kwargs: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the keyword arguments for every page, and the first place. Raises ``ArgumentError`` as a call does."""
        paging, arguments = self.paging, dict(kwargs)
        place = arguments.pop(paging.parameter, None)
        if place == "":
            raise ArgumentError(paging.parameter, place, "marks the end of a listing; leave it out to start with the first page")
        if place is not None and self.unique:
            raise ArgumentError(paging.parameter, place, "these items are correct only if all pages are read; leave it out")
        if paging.size is not None and arguments.get(paging.size) is None:
            arguments[paging.size] = paging.largest
        request_of(self.method, *args, **arguments, **({} if place is None else {paging.parameter: place}))
        size = None if paging.size is None else arguments[paging.size]
        return arguments, {"place": place, "size": size, "unique": self.unique}

    def documentation(self, kind: str) -> str:
        """Return the docstring of the one-page method, extended by what iterating adds."""
        rest = (inspect.getdoc(self.method) or "").partition("\n")[2]
        described, _, rest = rest.strip().partition("Returns:\n")
        sources = rest.partition("\n\n")[2]
        pages = [f"Calls ``{self.method.__name__}`` with the same arguments for each page, when the next items are needed."]
        if self.paging.size is not None:
            pages.append(f"Unless ``{self.paging.size}`` is given, pages of {self.paging.largest} items are requested.")
        if self.unique:
            pages.append(
                "All pages are read before the first item: each page contains partial sums, so an item that is spread over "
                f"several pages (by its ``{self.unique}``) would be wrong and raises ``PaginationError``."
            )
        else:
            pages.append(
                f"To resume, pass the ``cursor`` of the interrupted iterator as ``{self.paging.parameter}`` to a new one."
            )
        parts = [
            f"Iterate over {listed_by(self.method)}.",
            fill(" ".join(pages), 110),
            described.strip(),
            f"Returns:\n    {kind}: an iterator, which also has ``pages()``, ``cursor`` and ``finished``.",
            "Raises:\n    PaginationError: The listing can't be followed; the message says why, and how to continue.",
            sources.strip(),
        ]
        return "\n\n".join(part for part in parts if part).rstrip()


class _Named(Generic[Owner]):
    """Replaces itself with a function in a class, under the attribute's name."""

    def __init__(self, listing: _Listing, function: Any, kind: type[Walk[Any, Any]]) -> None:
        self._listing = listing
        self._function = function
        self._kind = kind

    def __set_name__(self, owner: type[Owner], name: str) -> None:
        function, listing = self._function, self._listing
        function.__name__, function.__qualname__, function.__module__ = name, f"{owner.__qualname__}.{name}", owner.__module__
        function.__signature__ = inspect.signature(listing.method).replace(return_annotation=self._kind)
        function.__doc__ = listing.documentation(self._kind.__name__)
        setattr(owner, name, function)
