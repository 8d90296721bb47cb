"""Detect when a venue sends something that its OpenAPI document doesn't have: new fields, values or statuses.

None of these breaks a call, so they would go unnoticed. One page in ``sample`` is checked after decoding, including the first page of
each operation. A check takes about as long as decoding three times, so the default of 1 in 100 adds about 3 % to decoding.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum
from functools import cache
from threading import Lock
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec

from venuekit.call.hooks import checked_hook, tell
from venuekit.call.operation import Operation
from venuekit.errors import ConfigurationError, shown
from venuekit.forking import renewed_after_fork

DEFAULT_SAMPLE: Final = 100
MOST_KEPT: Final = 256
"""Maximum number of different drifts per operation: paths and values come from the venue and are unbounded."""
MOST_A_PAGE: Final = 64
LONGEST: Final = 120
"""Characters of a value, and of a field's name in a path."""

_log = logging.getLogger("venuekit.drift")


class Drift(NamedTuple):
    """Something that the venue's OpenAPI document doesn't have."""

    operation: str
    kind: Literal["unknown-field", "unknown-value", "undocumented-status"]
    path: str
    """JSON path with ``[]`` for any position, e.g. ``$.fills[].liquidity``; empty for a status."""
    value: str
    """The unknown value or status; for a field only its JSON type, since the content may be private."""


class DriftWatch:
    """Checks a sample of a client's responses, counts what it finds, and calls ``on_drift`` once for each new thing."""

    def __init__(self, sample: int, on_drift: Callable[[Drift], object] | None) -> None:
        if isinstance(sample, bool) or not isinstance(sample, int) or sample < 0:
            raise ConfigurationError(f"drift_sample={shown(sample)}: must be a whole number; 100 checks one page in 100, 0 none")
        checked_hook("on_drift", on_drift)
        self._sample = sample
        self._on_drift = on_drift
        self._pages: dict[str, int] = {}
        self._found: dict[str, Counter[Drift]] = {}
        self._full: tuple[str, ...] = ()
        self._lock = Lock()
        renewed_after_fork(self)

    def after_fork(self) -> None:
        """Make this usable in a process just forked."""
        self._lock = Lock()

    @property
    def counts(self) -> Mapping[str, Mapping[Drift, int]]:
        """Return a copy of what was found, by operation, and on how many of the checked pages."""
        with self._lock:
            return {operation: dict(found) for operation, found in self._found.items()}

    def page(self, operation: Operation[Any], status: int, content: bytes) -> None:
        """Check a page that was decoded, if it belongs to the sample."""
        if not self._sample:
            return
        number = self._pages.get(operation.name, 0)
        self._pages[operation.name] = number + 1  # a lost update between threads only shifts the sample
        if number % self._sample == 0:
            try:
                found = unknown(operation.success[status].wire, content)
            except (ValueError, RecursionError):  # only the tolerant reader accepts it
                return
            self._note({Drift(operation.name, kind, path, value) for kind, path, value in found})

    def status(self, operation: Operation[Any], status: int) -> None:
        """Record a response with a status that the venue doesn't document."""
        if self._sample:
            self._note({Drift(operation.name, "undocumented-status", "", str(status))})

    def _note(self, drifts: set[Drift]) -> None:
        fresh: list[Drift] = []
        full: Drift | None = None
        with self._lock:
            for drift in sorted(drifts):
                found = self._found.setdefault(drift.operation, Counter())
                if drift in found:
                    found[drift] += 1
                elif len(found) < MOST_KEPT:
                    found[drift] = 1
                    fresh.append(drift)
                elif drift.operation not in self._full:
                    self._full += (drift.operation,)
                    full = drift
        for drift in fresh:
            tell("on_drift", self._on_drift, drift)
        if full is not None:
            _log.warning(
                "%s: the venue sends more than %d fields and values that its document doesn't have, such as %s at %s; "
                "further ones are not reported or counted",
                full.operation,
                MOST_KEPT,
                full.kind,
                full.path,
            )


class _Found(set[tuple[Literal["unknown-field", "unknown-value"], str, str]]):
    """What was found in one page: kind, path and value, up to a limit."""

    def note(self, kind: Literal["unknown-field", "unknown-value"], path: str, value: str) -> None:
        self.add((kind, path, cut(value)))
        if len(self) == MOST_A_PAGE:
            raise _Enough


class _Enough(Exception):
    """The limit for one page was reached."""


_Explorer = Callable[[Any, str, _Found], None]
"""Records the parts of a value, at a path, that its wire type doesn't have."""


def cut(text: str) -> str:
    """Return the text, shortened if it is long."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


def unknown(wire: Any, content: bytes) -> _Found:
    """Return what a valid body contains that its wire type doesn't have."""
    found = _Found()
    explore = _explorer(wire)
    if explore is not None:
        with suppress(_Enough):
            explore(msgspec.json.decode(content), "$", found)
    return found


def _explorer(wire: Any) -> _Explorer | None:
    """Return the function that explores a wire type; None if it has no parts to check."""
    origin = get_origin(wire)
    if origin is Annotated:
        return _explorer(wire.__origin__)
    if origin in (Union, UnionType):
        return _of_alternatives([one for one in get_args(wire) if one is not NoneType])
    if origin in (list, dict):
        return _of_container(_explorer(get_args(wire)[-1]), "[]" if origin is list else ".*")
    if isinstance(wire, type) and issubclass(wire, Enum):
        return _of_enum(frozenset(member.value for member in wire))
    if isinstance(wire, type) and issubclass(wire, msgspec.Struct):
        return lambda value, path, found: _of_struct(wire)(value, path, found)  # noqa: PLW0108  # lazy: a type may contain itself
    return None


def _of_enum(values: frozenset[Any]) -> _Explorer:
    def explore(value: Any, path: str, found: _Found) -> None:
        if value is not None and value not in values:
            found.note("unknown-value", path, str(value))

    return explore


def _of_container(explore_item: _Explorer | None, step: str) -> _Explorer | None:
    if explore_item is None:
        return None

    def explore(value: Any, path: str, found: _Found) -> None:
        inner = path + step
        for item in value.values() if isinstance(value, dict) else value or ():
            explore_item(item, inner, found)

    return explore


@cache
def _of_struct(wire: type[msgspec.Struct]) -> _Explorer:
    hints = get_type_hints(wire, include_extras=True)
    explorers = {one.encode_name: _explorer(hints[one.name]) for one in msgspec.structs.fields(wire)}
    known = {*explorers, wire.__struct_config__.tag_field}
    deep = [(name, explore) for name, explore in explorers.items() if explore is not None]

    def explore(value: Any, path: str, found: _Found) -> None:
        if not isinstance(value, dict):
            return
        for name in value.keys() - known:
            found.note("unknown-field", f"{path}.{cut(name)}", _JSON_TYPES.get(type(value[name]), "number"))
        for name, explore_inner in deep:
            if name in value:
                explore_inner(value[name], f"{path}.{name}", found)

    return explore


def _of_alternatives(choices: list[Any]) -> _Explorer | None:
    structs = [one for one in choices if isinstance(one, type) and issubclass(one, msgspec.Struct)]
    if len(choices) == 1:
        return _explorer(choices[0])
    if len(structs) < 2:  # a single object among plain alternatives needs no tag
        return _of_struct(structs[0]) if structs else None
    tag_field = str(structs[0].__struct_config__.tag_field)
    by_tag = {one.__struct_config__.tag: one for one in structs}

    def explore(value: Any, path: str, found: _Found) -> None:
        tag = value.get(tag_field) if isinstance(value, dict) else None
        if tag in by_tag:
            _of_struct(by_tag[tag])(value, path, found)
        elif tag is not None:
            found.note("unknown-value", f"{path}.{tag_field}", str(tag))

    return explore


_JSON_TYPES: dict[type, str] = {str: "text", bool: "boolean", dict: "object", list: "array", NoneType: "null"}
