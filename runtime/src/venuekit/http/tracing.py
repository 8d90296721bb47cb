"""Instrumentation of httpx, such as OpenTelemetry's, around transports of ours too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx


def around(transport: type[httpx.HTTPTransport | httpx.AsyncHTTPTransport], method: str) -> Callable[..., Any] | None:
    """Return what a program has wrapped around a method of httpx's own transport, by ``wrapt``; None if nothing.

    It takes the method to call, the transport, and the arguments, as every wrapper of ``wrapt`` does.
    """
    return getattr(vars(transport)[method], "_self_wrapper", None)
