"""Check the options of a sandbox, with errors that say what is allowed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Options = TypeVar("Options", bound=DataclassInstance)


def read_options(kind: type[Options], venue: str, given: Mapping[str, object] | None) -> Options:
    """Return ``given`` as the options of one venue; an unknown name is a ``ValueError`` that lists the known ones."""
    known = [field.name for field in fields(kind)]
    chosen: dict[str, Any] = dict(given or {})
    if chosen and not known:
        raise ValueError(f"{venue} has no options, but was given {', '.join(chosen)}")
    for name in chosen:
        one_of(f"an option of {venue}", name, known)
    return kind(**chosen)


@dataclass(frozen=True, slots=True)
class NoOptions:
    """Options of a venue without options."""


def one_of(what: str, value: object, allowed: Collection[str]) -> str:
    """Return ``value`` if it is among ``allowed``, else raise a ``ValueError`` that lists them."""
    if not isinstance(value, str) or value not in allowed:
        raise ValueError(f"{value!r} is not {what}; allowed: {', '.join(allowed)}")
    return value


def whole_number(what: str, value: object, least: int, most: int) -> int:
    """Return ``value`` if it is an integer (not a bool) within the limits, else raise a ``ValueError`` that names them."""
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError(f"{what} must be a whole number from {least} to {most}, not {value!r}")
    return value


def seconds(what: str, value: object) -> float:
    """Return ``value`` if it is a number of seconds, at least zero, else raise a ``ValueError``."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 86_400:
        raise ValueError(f"{what} must be a number of seconds from 0 to 86400, not {value!r}")
    return value


def texts(what: str, value: object) -> frozenset[str]:
    """Return ``value`` as a set of texts; a single text is refused, because it would be read as a list of letters."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise ValueError(f"{what} must be a list of texts, not {value!r}")  # noqa: TRY004 - every bad option is a ValueError
    members = frozenset(value)
    if not all(isinstance(member, str) for member in members):
        raise ValueError(f"{what} must contain only texts, not {value!r}")
    return members
