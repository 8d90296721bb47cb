"""Apply instrumentation of httpx, such as OpenTelemetry's, to our transports too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx


def around(transport: type[httpx.HTTPTransport | httpx.AsyncHTTPTransport], method: str) -> Callable[..., Any] | None:
    """Return the ``wrapt`` wrapper around a method of httpx's own transport; None if there is none.

    Like every wrapper of ``wrapt``, it takes the method to call, the transport, and the arguments.
    """
    return getattr(vars(transport)[method], "_self_wrapper", None)
