"""What the demo calls: every installed venue's clients, and each operation that reads, as its documented sample call."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple

from venuekit_sandbox import Document, SandboxVenue
from venuekit_sandbox.document import Operation, Parameter


class DemoVenue(NamedTuple):
    """A venue, its clients, and what its document says."""

    name: str
    title: str
    client: type[Any]
    async_client: type[Any]
    needed: Mapping[str, Sequence[str]]
    """Variables that ``from_env`` can't do without; each with others that do instead."""
    document: Document

    @property
    def operations(self) -> list[Operation]:
        """The operations that read: the demo changes nothing in anybody's account."""
        return [one for one in self.document.operations.values() if one.method == "GET"]

    def missing(self, *, live: bool) -> list[str]:
        """Return the variables that have yet to be set."""
        needed = dict(self.needed)
        if live:
            needed |= {self.variable(one, part): () for one in self.operations for part in own_parameters(one)}
        unset = {name: others for name, others in needed.items() if not any(map(_is_set, (name, *others)))}
        return [name + "".join(f" (or {other})" for other in others) for name, others in unset.items()]

    def variable(self, operation: Operation, parameter: Parameter) -> str:
        """Return the variable that holds an argument which no document knows: ``id`` of ``get_order`` is ``<VENUE>_ORDER_ID``."""
        noun = operation.name.partition("_")[2]
        own = parameter.name if parameter.name.startswith(noun) else f"{noun}_{parameter.name}"
        return re.sub(r"\W+", "_", f"{self.name}_{own}").upper()

    def calls(self, client: Any, *, live: bool) -> dict[str, Callable[[], Any]]:
        """Return the calls of either client, by the name of the method; listings are walked to their end."""
        found: dict[str, Callable[[], Any]] = {}
        for one in self.operations:
            resource = getattr(client, one.resource)
            named = [f"iter_{name}" for name in (*one.items, one.name.removeprefix("get_")) if one.items]
            listings = [name for name in named if hasattr(resource, name)]
            for name in listings or [one.name]:
                found[name] = self._call(getattr(resource, name), one, live)
        return found

    def _call(self, method: Callable[..., Any], operation: Operation, live: bool) -> Callable[[], Any]:
        arguments = dict(operation.sample_arguments)
        if live:
            arguments |= {part.name: os.environ[self.variable(operation, part)] for part in own_parameters(operation)}
        in_path = {part.name for part in operation.parameters if part.where == "path"}
        path = [value for name, value in arguments.items() if name in in_path]
        others = {re.sub(r"\W+", "_", name).lower(): value for name, value in arguments.items() if name not in in_path}
        return lambda: _complete(method(*path, **others))


def own_parameters(operation: Operation) -> list[Parameter]:
    """Return the parameters that only the owner of an account can fill in: those of the path that have no list of values."""
    return [part for part in operation.parameters if part.where == "path" and "enum" not in part.schema]


def demo_venues(served: Mapping[str, SandboxVenue]) -> list[DemoVenue]:
    """Return the venues that the sandbox serves and whose packages, ``venuekit-<venue>``, are installed."""
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
    """Return an iterator's items, all of them; anything else as it is."""
    if isinstance(result, AsyncIterator):
        return _all(result)
    return list(result) if hasattr(result, "pages") else result


async def _all(items: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in items]
