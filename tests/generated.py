"""Operations of a generated package by name, whatever their resource."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache, partial
from types import ModuleType
from typing import Any, NamedTuple

from venuekit.call.operation import Operation, Request
from venuekit.resource import operation_of, request_of


class Generated(NamedTuple):
    """One operation."""

    OPERATION: Operation[Any]
    request: Callable[..., Request[Any]]
    """A function that returns the operation's request without sending it."""
    method: Callable[..., Any]


def operations(package: str) -> Iterator[Generated]:
    """Yield every operation of a generated package."""
    root = importlib.import_module(f"{package}.resources")
    for found in pkgutil.iter_modules(root.__path__):
        module = importlib.import_module(f"{root.__name__}.{found.name}")
        resource = next(one for one in vars(module).values() if isinstance(one, type) and one.__module__ == module.__name__)
        for name, method in vars(resource).items():
            if callable(method) and not name.startswith("_"):
                yield Generated(operation_of(method), partial(request_of, method), method)


def operation(package: str, name: str) -> Generated:
    """Return the operation of a name."""
    return _by_name(importlib.import_module(f"{package}.resources"))[name]


@cache
def _by_name(root: ModuleType) -> dict[str, Generated]:
    """Return the operations of the imported package; made-up venues are regenerated under the same name."""
    return {one.OPERATION.name: one for one in operations(root.__name__.rpartition(".")[0])}
