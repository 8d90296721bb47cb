"""Methods that walk whole histories, made from methods that fetch one page."""

from __future__ import annotations

import inspect
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from textwrap import fill
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from venuekit.errors import ArgumentError
from venuekit.resource import listed_by
from venuekit.walks.checkpoint import Checkpoint, given, plain, restored, terms_of
from venuekit.walks.course import Archive, Course
from venuekit.walks.listing import instant
from venuekit.walks.plan import Plan
from venuekit.walks.progress import Counter, Progress
from venuekit.walks.terms import Terms
from venuekit.walks.walk import Walk

if TYPE_CHECKING:
    from venuekit.walks.async_walk import AsyncWalk

P = ParamSpec("P")
Owner = TypeVar("Owner")
Page = TypeVar("Page")
Item = TypeVar("Item")
W_co = TypeVar("W_co", covariant=True)
_MOST_SHARDS = 64


class WalkMethod(Protocol[W_co]):
    """A method of a resource that walks a listing."""

    def __call__(
        self,
        *arguments: Any,
        since: datetime | int | None = None,
        until: datetime | int | None = None,
        resume: Checkpoint | str | None = None,
        shards: int = 1,
        ordered: bool = True,
        progress: Callable[[Progress], object] | None = None,
        **filters: Any,
    ) -> W_co:
        """Start a walk; nothing is sent until the first row is requested."""
        ...


def walked(
    method: Callable[Concatenate[Owner, P], Page],
    items: Callable[[Page], Sequence[Item] | None],
    *,
    key: str | Sequence[str] | None = None,
    time: str | None = None,
    archive: Archive | None = None,
    defaults: Mapping[str, Any] | None = None,
    append_only: bool = False,
) -> WalkMethod[Walk[Page, Item]]:
    """Make a walking method, to be assigned in a class, from a generated method that fetches one page.

    ``items`` picks the rows of a page. ``key`` names the attributes of a row that no other row shares, ``time`` the one by which a
    venue lists them, newest first. ``archive`` is where older rows are. ``defaults`` are filters that go out unless others are given.
    ``append_only`` says that rows never change, and that new ones have later times than those before.
    """
    course = Course(method, items, key=key, time=time, archive=archive, defaults=defaults or {}, append_only=append_only)
    return cast("WalkMethod[Walk[Page, Item]]", _Named(course, "Walk"))


def walked_async(
    method: Callable[Concatenate[Owner, P], Awaitable[Page]],
    items: Callable[[Page], Sequence[Item] | None],
    *,
    key: str | Sequence[str] | None = None,
    time: str | None = None,
    archive: Archive | None = None,
    defaults: Mapping[str, Any] | None = None,
    append_only: bool = False,
) -> WalkMethod[AsyncWalk[Page, Item]]:
    """Do what ``walked`` does for an asynchronous method."""
    course = Course(method, items, key=key, time=time, archive=archive, defaults=defaults or {}, append_only=append_only)
    return cast("WalkMethod[AsyncWalk[Page, Item]]", _Named(course, "AsyncWalk"))


class _Named:
    """Puts a walking method in its own place in a class, under the name that it has there."""

    def __init__(self, course: Course, kind: str) -> None:
        self._course, self._kind = course, kind

    def __set_name__(self, owner: type, name: str) -> None:
        course, kind = self._course, self._kind

        def walk(resource: Any, /, *arguments: Any, **keywords: Any) -> Any:
            return _begun(course, kind, resource._client, arguments, keywords)  # noqa: SLF001  # a resource's client

        walk.__name__, walk.__qualname__, walk.__module__ = name, f"{owner.__qualname__}.{name}", owner.__module__
        walk.__signature__ = _signature(course, kind)  # type: ignore[attr-defined]
        walk.__doc__ = _documentation(course, kind)
        setattr(owner, name, walk)


def _signature(course: Course, kind: str) -> inspect.Signature:
    listing = course.live
    signature = inspect.signature(listing.method)
    kept = [one for one in signature.parameters.values() if one.name not in _hidden(course)]
    keyword = partial(inspect.Parameter, kind=inspect.Parameter.KEYWORD_ONLY)
    own = []
    if listing.time_of is not None:
        own += [keyword(name, default=None, annotation="datetime | int | None") for name in ("since", "until")]
    own.append(keyword("resume", default=None, annotation="Checkpoint | str | None"))
    if listing.time_of is not None and listing.window is not None:
        own += [keyword("shards", default=1, annotation="int"), keyword("ordered", default=True, annotation="bool")]
    own.append(keyword("progress", default=None, annotation="Callable[[Progress], object] | None"))
    return signature.replace(parameters=[*kept, *own], return_annotation=kind)


def _hidden(course: Course) -> set[str]:
    """Return the arguments that a walk gives by itself."""
    window = course.live.window
    return {course.live.paging.parameter, *((window.first, window.last) if window else ())}


def _without(described: str, hidden: set[str]) -> str:
    """Return a docstring's description without the entries of some arguments."""
    kept, leaving = [], False
    for line in described.splitlines():
        if entry := re.match(r" {4}(\w+): ", line):
            leaving = entry[1] in hidden
        elif not line.startswith(" "):
            leaving = False
        if not leaving:
            kept.append(line)
    return "\n".join(kept).removesuffix("Args:\n")


def _begun(course: Course, kind: str, client: Any, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    listing = course.live
    bound = dict(_signature(course, kind).bind(None, *arguments, **keywords).arguments)
    bound.pop(next(iter(bound)))  # self
    since, until = instant("since", bound.pop("since", None)), instant("until", bound.pop("until", None))
    resume, progress = bound.pop("resume", None), bound.pop("progress", None)
    shards, ordered = bound.pop("shards", 1), bound.pop("ordered", True)
    size = bound.pop(listing.paging.size, None) if listing.paging.size else None
    filters = {name: plain(name, value) for name, value in bound.items() if value is not None}
    terms = Terms({**course.defaults, **filters} if resume is None else filters, size, since, until)
    checkpoint = None
    try:
        if resume is not None:
            checkpoint = given(resume, listing.operation.name)
            terms = terms_of(checkpoint, terms)
        _check(course, terms, shards, resumed=checkpoint is not None)
    except ArgumentError as error:
        error.name_operation(listing.operation.name)
        raise
    plan = (
        Plan(course, terms, shards, ordered=ordered)
        if checkpoint is None
        else restored(course, checkpoint, terms, shards, ordered=ordered)
    )
    rows = checkpoint["rows"] if checkpoint else 0
    walk = _class_of(kind)(client, plan, Counter.of(listing.operation.name, progress, terms.since, terms.until, rows))
    walk.resumed = lambda checkpoint: _begun(course, kind, client, arguments, {**keywords, "resume": checkpoint})
    return walk


def _class_of(kind: str) -> type[Any]:
    if kind == "Walk":
        return Walk
    from venuekit.walks.async_walk import AsyncWalk  # imports asyncio, which blocking clients don't need

    return AsyncWalk


def _check(course: Course, terms: Terms, shards: object, *, resumed: bool) -> None:
    listing = course.live
    if not isinstance(shards, int) or isinstance(shards, bool) or not 1 <= shards <= _MOST_SHARDS:
        raise ArgumentError("shards", shards, f"must be a whole number from 1 to {_MOST_SHARDS}")
    if shards > 1 and terms.since is None and not resumed:
        raise ArgumentError("since", None, "is required with shards, which divide a time range; pass the start of the range")
    if terms.since is not None and terms.until is not None and terms.since >= terms.until:
        raise ArgumentError("since", terms.since, f"must be before until={terms.until}; the time range is empty")
    size = terms.size if terms.size is not None else listing.paging.largest
    listing.request(terms.filters, listing.paging.start, size, terms.since, terms.until)  # raises like a call would


_OWN = {
    "since": "Only rows from this time on.",
    "until": "Only rows before this time.",
    "resume": "The ``checkpoint`` of a walk, to continue after it.",
    "shards": "Number of time ranges to read concurrently.",
    "ordered": "False to get the rows of shards as they arrive.",
    "progress": "Called with a ``Progress`` after each page.",
}


def _documentation(course: Course, kind: str) -> str:
    """Return the docstring of the one-page method, and what walking adds to it."""
    listing = course.live
    rest = (inspect.getdoc(listing.method) or "").partition("\n")[2]
    described, _, rest = rest.strip().partition("Returns:\n")
    sources = rest.partition("\n\n")[2]
    described = _without(described, _hidden(course))
    said = [
        f"Calls ``{listing.method.__name__}`` as often as needed, and fetches the next page while you process the current one."
    ]
    if course.archive is not None:
        said.append(
            f"Older rows are read by ``{course.archive.method.__name__}``, each row once, even if the cutoff between the two moves "
            "during the walk."
        )
    if course.defaults:
        said.append("Defaults: " + ", ".join(f"``{name}={value!r}``" for name, value in course.defaults.items()) + ".")
    if listing.time_of is not None:
        said.append("``since`` (inclusive) and ``until`` (exclusive) accept an aware ``datetime`` or Unix seconds.")
        if listing.window is not None:
            said.append(
                "``shards`` reads this many time ranges concurrently, from ``since`` on; rows are in time order unless ``ordered`` is "
                "False."
            )
    said.append("``resume`` accepts the ``checkpoint`` of a walk; ``progress`` is called with a ``Progress`` after each page.")
    own = "\n".join(f"    {name}: {_OWN[name]}" for name in _signature(course, kind).parameters if name in _OWN)
    described = described.strip() if "Args:\n" in described else f"{described.strip()}\n\nArgs:".strip()
    parts = [
        f"Iterate over {listed_by(listing.method)}{', including the archive' if course.archive else ''}; can be resumed at any row.",
        fill(" ".join(said), 110),
        f"{described}\n{own}",
        f"Returns:\n    {kind}: an iterator, which also has ``pages()``, ``checkpoint``, ``finished`` and ``close()``.",
        "Raises:\n    PaginationError: The listing can't be followed; the message says why, and how to continue.",
        sources.strip(),
    ]
    return "\n\n".join(part for part in parts if part).rstrip()
