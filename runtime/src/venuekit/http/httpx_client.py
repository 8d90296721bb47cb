"""Look into an httpx client that the caller built: its library, its pool, its errors."""

from __future__ import annotations

import sys
from time import monotonic
from types import ModuleType
from typing import Final, NoReturn
from weakref import WeakKeyDictionary

import httpx

from venuekit.errors import ConfigurationError
from venuekit.http.body import NotDecompressed, TooLong
from venuekit.http.deadline import FOREVER
from venuekit.http.pool import Pool

_LIBRARIES: Final = ("httpx", "httpx2")
BELOW: Final = frozenset({*_LIBRARIES, "httpcore", "httpcore2", "h11", "h2", "hpack", "hyperframe", "idna", "anyio"})
"""Packages whose errors are not the caller's."""


def library_of(client: object, kind: str) -> ModuleType:
    """Return the library of a client. Raises ``ConfigurationError`` unless it is a ``kind`` of httpx or httpx2."""
    for name in _LIBRARIES:
        library = sys.modules.get(name)
        if library is not None and isinstance(client, getattr(library, kind)):
            return library
    raise ConfigurationError(f"http_client: must be an httpx.{kind} or an httpx2.{kind}, not {type(client).__name__}")


_gates: WeakKeyDictionary[object, Pool[NoReturn]] = WeakKeyDictionary()


def gate_of(client: httpx.Client | httpx.AsyncClient) -> Pool[NoReturn] | None:
    """Return the gate that keeps calls out of the queue in httpx's pool; None if the pool can't be full.

    That queue loses connections when a waiting call gives up, so calls wait here until the pool has room. The size of the pool is not a
    public attribute; if it can't be found, calls wait in httpx as they would without this library.
    """
    gate = _gates.get(client)
    if gate is None:
        transports = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
        sizes = [getattr(getattr(one, "_pool", None), "_max_connections", None) for one in transports if one is not None]
        known = [size for size in sizes if isinstance(size, int) and 0 < size < _UNBOUNDED]
        if not known:
            return None
        gate = _gates.setdefault(client, Pool(min(known), FOREVER))
    return gate


_UNBOUNDED: Final = 100_000
"""A pool of this size or more is treated as unlimited."""


def capped(timeout: httpx.Timeout, ends: float) -> dict[str, float | None]:
    """Return the timeouts of the phases, none longer than the time that the call has left."""
    phases = timeout.as_dict()
    if ends == FOREVER:
        return phases
    left = max(0.001, ends - monotonic())
    return {name: left if phase is None else min(phase, left) for name, phase in phases.items()}


def origin(error: BaseException) -> str:
    """Return the name of the package that raised an error."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]


def of_httpx(error: Exception, *, known: bool) -> Exception:
    """Return httpx's error of the same name for an error of httpx2, and a broken connection for any other error of a library."""
    if isinstance(error, (httpx.RequestError, TooLong, NotDecompressed)):
        return error
    kind = getattr(httpx, type(error).__name__, None) if known else None
    said = str(error) if known else f"{type(error).__name__}: {error}"
    return kind(said) if isinstance(kind, type) and issubclass(kind, httpx.RequestError) else httpx.RemoteProtocolError(said)
