"""The values of a model, used to compare, hash and represent it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any, Final

from venuekit.auth.secrets import Secret


def field_names(kind: type) -> list[str]:
    """Return the names of a model's fields, in order. It doesn't import attrs, which only the models themselves need."""
    return [one.name for one in getattr(kind, "__attrs_attrs__", ())]


def _values_of(kind: type) -> Callable[[Any], Any]:
    names = field_names(kind)
    return attrgetter(*names) if names else lambda _model: ()


values_of: Final[Callable[[type], Callable[[Any], Any]]] = cache(_values_of)
"""Returns a function that returns the values of a model. It loops in C, since many models are compared."""


def values_by_name(model: Any) -> Iterator[tuple[str, Any]]:
    """Yield the names and values of the fields, in order."""
    # A debugger may show a model before all its fields are set.
    return ((name, getattr(model, name, None)) for name in field_names(type(model)))


def hashable(value: Any) -> Any:
    """Return a hashable equivalent; equal values have equal equivalents."""
    if isinstance(value, (list, tuple)):
        return tuple(map(hashable, value))
    if isinstance(value, dict):
        return frozenset((key, hashable(inner)) for key, inner in value.items())
    return Secret if isinstance(value, Secret) else value  # a hash of the secret could identify it
