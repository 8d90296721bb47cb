"""Which venues there are: the modules of ``venuekit_sandbox.venues``, and those that other distributions register.

A distribution registers its venue under the entry point group ``venuekit.sandbox``:

    [project.entry-points."venuekit.sandbox"]
    depot = "depot_sandbox:DepotVenue"
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points

from venuekit_sandbox import venues
from venuekit_sandbox.venue import SandboxVenue

GROUP = "venuekit.sandbox"


def names() -> tuple[str, ...]:
    """Return the names of all venues that can be served, without loading any."""
    return tuple(sorted({*_own(), *(point.name for point in entry_points(group=GROUP))}))


def load(name: str) -> type[SandboxVenue]:
    """Return the class of the venue called ``name``."""
    registered = {point.value: point for point in entry_points(group=GROUP, name=name)}
    claims = [*(["venuekit_sandbox.venues"] if name in _own() else []), *sorted(registered)]
    if len(claims) > 1:
        raise ValueError(f"the venue {name} is registered more than once: {', '.join(claims)}; uninstall all but one")
    found = _registered(registered[claims[0]]) if registered else _of_module(name)
    if found.name != name:
        raise ValueError(f"{found.__module__}.{found.__qualname__} is registered as {name} but calls itself {found.name}")
    return found


def _own() -> list[str]:
    return [module.name for module in pkgutil.iter_modules(venues.__path__) if not module.name.startswith("_")]


def _registered(point: EntryPoint) -> type[SandboxVenue]:
    found = point.load()
    if not isinstance(found, type) or not issubclass(found, SandboxVenue):
        raise ValueError(f"the entry point {point.name} = {point.value} of {GROUP} is no subclass of SandboxVenue")  # noqa: TRY004
    return found


def _of_module(name: str) -> type[SandboxVenue]:
    module = import_module(f"{venues.__name__}.{name}")
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, SandboxVenue) and value.__module__ == module.__name__
    ]
    if len(found) != 1:
        raise ValueError(f"{module.__name__} must define one subclass of SandboxVenue, not {len(found)}")
    return found[0]
