"""Synchronous and asynchronous clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import venuekit.http  # noqa: F401  # first, since CPython 3.11 imports httpx more slowly from within many nested imports

# isort: split

from venuekit.client.async_client import AsyncClient
from venuekit.client.sync_client import Client
from venuekit.client.venue import Venue

if TYPE_CHECKING:
    from venuekit.client.options import AsyncOptions, AsyncOptionsWithoutAddress, Options, OptionsWithoutAddress, Settings

__all__ = [
    "AsyncClient",
    "AsyncOptions",
    "AsyncOptionsWithoutAddress",
    "Client",
    "Options",
    "OptionsWithoutAddress",
    "Settings",
    "Venue",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from venuekit.client import options  # types, rarely needed at run time

    value = globals()[name] = getattr(options, name)
    return value
