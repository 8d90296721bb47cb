"""Arguments and fields that exclude each other. None means not given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

from venuekit.errors import ArgumentError, shown


def at_most_one(given: Mapping[str, object]) -> None:
    """Raise ``ArgumentError`` if more than one value is given."""
    names = [name for name, value in given.items() if value is not None]
    if len(names) > 1:
        _refuse(given, names, "at most one")


def exactly_one(given: Mapping[str, object]) -> None:
    """Raise ``ArgumentError`` unless one value is given."""
    names = [name for name, value in given.items() if value is not None]
    if not names:
        raise ArgumentError(next(iter(given)), None, f"none of {', '.join(given)} is given; pass exactly one of them")
    if len(names) > 1:
        _refuse(given, names, "exactly one")


def _refuse(given: Mapping[str, object], names: list[str], allowed: str) -> NoReturn:
    first, second = names[:2]
    raise ArgumentError(
        second,
        given[second],
        f"can't be given together with {first}={shown(given[first])}; pass {allowed} of {', '.join(given)}",
    )
