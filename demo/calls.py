"""The calls of the demo: the clients of every installed venue, and each read operation with its documented sample arguments."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

from venuekit_sandbox import Document, SandboxVenue
from venuekit_sandbox.document import Operation, Parameter


class DemoVenue(NamedTuple):
    """A venue, its clients, and its document."""

    name: str
    title: str
    client: type[Any]
    async_client: type[Any]
    needed: Mapping[str, Sequence[str]]
    """Variables that ``from_env`` requires, each with its alternatives."""
    document: Document

    @property
    def operations(self) -> list[Operation]:
        """The operations that only read: the demo never changes an account."""
        return [one for one in self.document.operations.values() if one.method == "GET"]

    def missing(self) -> list[str]:
        """Return the required variables that aren't set."""
        unset = {name: others for name, others in self.needed.items() if not any(map(_is_set, (name, *others)))}
        return [name + "".join(f" (or {other})" for other in others) for name, others in unset.items()]

    def left_out(self) -> dict[str, list[str]]:
        """Return the operations that live calls skip, each with the variables that enable it."""
        unset = {
            one.name: [name for part in own_parameters(one) if not _is_set(name := self.variable(one, part))]
            for one in self.operations
        }
        return {operation: names for operation, names in unset.items() if names}

    def variable(self, operation: Operation, parameter: Parameter) -> str:
        """Return the variable for an undocumented argument: ``<VENUE>_ORDER_ID`` for ``order_id`` and ``/orders/{id}``."""
        before = operation.path.partition(f"/{{{parameter.name}}}")[0].rpartition("/")[2]
        own = snake_case(parameter.name)
        if parameter.where == "path" and "_" not in own and before.endswith("s"):
            own = f"{before.removesuffix('s')}_{own}"
        return re.sub(r"\W+", "_", f"{self.name}_{own}").upper()

    def calls(self, client: Any, *, live: bool) -> dict[str, Callable[[], Any]]:
        """Return the calls of a sync or async client, such as ``portfolio.get_balance``.

        Listings are read completely; live, only those of the account, because public ones may have millions of items.
        """
        found: dict[str, Callable[[], Any]] = {}
        left_out = self.left_out() if live else {}
        for one in self.operations:
            if one.name in left_out:
                continue
            resource = getattr(client, one.resource)
            for name in [one.name] if live and one.public else _methods(resource, one):
                found[f"{one.resource}.{name}"] = self._call(getattr(resource, name), one, live)
        return found

    def _call(self, method: Callable[..., Any], operation: Operation, live: bool) -> Callable[[], Any]:
        parts = {part.name: part for part in operation.parameters}
        arguments = {name: _argument(parts[name], value) for name, value in operation.sample_arguments.items()}
        if live:
            own = {part.name: (part, os.environ[self.variable(operation, part)]) for part in own_parameters(operation)}
            arguments |= {name: text.split(",") if part.schema["type"] == "array" else text for name, (part, text) in own.items()}
        path = [value for name, value in arguments.items() if parts[name].where == "path"]
        others = {snake_case(name): value for name, value in arguments.items() if parts[name].where != "path"}
        return lambda: _complete(method(*path, **others))


def own_parameters(operation: Operation) -> list[Parameter]:
    """Return the parameters that only the caller knows: required ones that accept any text."""
    return [part for part in operation.parameters if (part.where == "path" or part.required) and _is_any_text(part.schema)]


def snake_case(name: str) -> str:
    """Return a parameter's name in snake_case, like the method's argument."""
    return re.sub(r"\W+|(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _is_any_text(schema: Mapping[str, Any]) -> bool:
    inner = schema["items"] if schema.get("type") == "array" else schema
    return inner.get("type") == "string" and "enum" not in inner and "format" not in inner


def _argument(part: Parameter, sample: Any) -> Any:
    return datetime.fromisoformat(sample) if part.schema.get("format") == "date-time" else sample


def _methods(resource: Any, operation: Operation) -> list[str]:
    """Return the iterators over a listing, or the operation itself if it isn't paginated."""
    named = [f"iter_{operation.name.partition('_')[2]}"]
    for names in (named, [f"iter_{name}" for name in operation.items]):
        if operation.items and (iterators := [name for name in names if hasattr(resource, name)]):
            return iterators
    return [operation.name]


def demo_venues(served: Mapping[str, SandboxVenue]) -> list[DemoVenue]:
    """Return the venues that the sandbox simulates and whose packages, ``venuekit-<venue>``, are installed."""
    return [
        _demo_venue(name, venue, venue.document)
        for name, venue in served.items()
        if find_spec(f"venuekit_{name}") is not None and venue.document is not None
    ]


def _demo_venue(name: str, served: SandboxVenue, document: Document) -> DemoVenue:
    overlay = import_module(f"venuekit_{name}")
    venue = import_module(f"venuekit_{name}_api").VENUE
    (client,) = (one for one in overlay.__all__ if f"Async{one}" in overlay.__all__)
    blocking = getattr(overlay, client)
    mentioned = dict.fromkeys(re.findall(rf"``({name.upper()}_\w+)``", blocking.__doc__ or ""))
    credentials = [f"{name}_{argument}".upper() for argument in served.credentials()]
    needed = {one: [other for other in mentioned if other.startswith(f"{one}_")] for one in credentials}
    if venue.base_url is None:
        needed[f"{name}_base_url".upper()] = []
    return DemoVenue(name, venue.title, blocking, getattr(overlay, f"Async{client}"), needed, document)


def _is_set(name: str) -> bool:
    return bool(os.environ.get(name, "").strip())


def _complete(result: Any) -> Any:
    """Return all items of an iterator; anything else unchanged."""
    if isinstance(result, AsyncIterator):
        return _all(result)
    return list(result) if hasattr(result, "pages") else result


async def _all(items: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in items]
