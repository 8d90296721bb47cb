"""Find venues: the modules of ``venuekit_sandbox.venues``, and those that other distributions register.

A distribution registers its venue under the entry point group ``venuekit.sandbox``, by its class or by a module that
defines just one:

    [project.entry-points."venuekit.sandbox"]
    depot = "depot_sandbox:DepotVenue"
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType

from venuekit_sandbox import venues
from venuekit_sandbox.venue import SandboxVenue

GROUP = "venuekit.sandbox"


def available() -> Mapping[str, Sequence[EntryPoint]]:
    """Return the entry point of each available venue by name, without loading any."""
    found: dict[str, dict[str, EntryPoint]] = {}
    own = (module.name for module in pkgutil.iter_modules(venues.__path__) if not module.name.startswith("_"))
    for point in (*(EntryPoint(name, f"{venues.__name__}.{name}", GROUP) for name in own), *entry_points(group=GROUP)):
        found.setdefault(point.name, {})[point.value] = point  # by value: the same one may be installed twice
    return {name: list(points.values()) for name, points in sorted(found.items())}


def load(points: Sequence[EntryPoint]) -> type[SandboxVenue]:
    """Return the class of a venue from its entry point."""
    point = points[0]
    if len(points) > 1:
        claims = ", ".join(sorted(point.value for point in points))
        raise ValueError(f"the venue {point.name} is registered more than once: {claims}; uninstall all but one")
    loaded = point.load()
    found = _only_class(loaded) if isinstance(loaded, ModuleType) else loaded
    if not isinstance(found, type) or not issubclass(found, SandboxVenue):
        raise ValueError(f"the entry point {point.name} = {point.value} of {GROUP} is not a subclass of SandboxVenue")  # noqa: TRY004
    if found.name != point.name:
        raise ValueError(f"{found.__module__}.{found.__qualname__} is registered as {point.name}, but its name is {found.name}")
    return found


def _only_class(module: ModuleType) -> type[SandboxVenue]:
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, SandboxVenue) and value.__module__ == module.__name__
    ]
    if len(found) != 1:
        raise ValueError(f"{module.__name__} must define one subclass of SandboxVenue, not {len(found)}")
    return found[0]
