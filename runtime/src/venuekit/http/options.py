"""What a transport may be told: addresses, timeouts and sizes, checked before anything is sent."""

from __future__ import annotations

from typing import NamedTuple

import httpx

from venuekit.errors import ConfigurationError

DEFAULT_TIMEOUT = 10.0
DEFAULT_CONNECT_TIMEOUT = 5.0
DEFAULT_MAX_CONNECTIONS = 100
MOST_CONNECTIONS = 10_000
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def checked_max_body(size: int) -> int:
    """Raises ``ConfigurationError`` unless it is a number of bytes."""
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise ConfigurationError(f"max_body={size!r}: must be a number of bytes, at least 1")
    return size


def checked_max_connections(number: int | None, http_client: object) -> int:
    """Return how many connections may be open. Raises ``ConfigurationError`` unless it is a number from 1 up."""
    if number is None:
        return DEFAULT_MAX_CONNECTIONS
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= MOST_CONNECTIONS:
        raise ConfigurationError(f"max_connections={number!r}: must be a whole number from 1 to {MOST_CONNECTIONS}")
    if http_client is not None:
        raise ConfigurationError(
            "max_connections: http_client has limits of its own; build it with httpx.Limits(max_connections=…)"
        )
    return number


class ConnectionOptions(NamedTuple):
    """What a client says about its connections."""

    max_body: int
    max_connections: int
    fresh_for_writes: bool
    """Whether calls that change something get connections that were not used before."""


def timeout_of(seconds: float | httpx.Timeout) -> httpx.Timeout:
    """Return the limits of each phase from one figure. Raises ``ConfigurationError`` unless it is finite and positive.

    Connecting gets at most 5 s. Waiting for a free connection is limited by the call's deadline alone.
    """
    if isinstance(seconds, httpx.Timeout):
        return seconds
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < float("inf"):
        raise ConfigurationError(f"timeout={seconds!r}: must be a positive number of seconds, or an httpx.Timeout")
    return httpx.Timeout(seconds, connect=min(seconds, DEFAULT_CONNECT_TIMEOUT), pool=None)


def checked_base_url(text: str) -> str:
    """``text`` without a trailing slash. Raises ``ConfigurationError`` unless it is an https address, or http on loopback."""
    problem = _fault_of_base_url(text)
    if problem is None:
        return text.rstrip("/")
    # The address is quoted only if it cannot carry a credential.
    shown = repr(text) if isinstance(text, str) and not any(sign in text for sign in "@?#") else "base_url"
    del text
    raise ConfigurationError(f"base_url: {shown} {problem}")


def _fault_of_base_url(text: str) -> str | None:
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError):
        return "is not an address"
    if not isinstance(text, str):
        return "must be an address as text"
    if url.scheme not in ("https", "http") or not url.host:
        return "must start with https:// and name a host"
    if url.scheme == "http" and url.host not in _LOOPBACK:
        return "must start with https://; plain http is accepted for loopback only, credentials would cross the network in clear"
    if url.userinfo or "?" in text or "#" in text:
        return "may hold neither credentials, nor a query, nor a fragment"
    return None
