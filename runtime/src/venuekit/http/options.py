"""What a transport may be told: addresses, timeouts and sizes, checked before anything is sent."""

from __future__ import annotations

from importlib.util import find_spec

import httpx

from venuekit.errors import ConfigurationError

DEFAULT_TIMEOUT = 10.0
DEFAULT_CONNECT_TIMEOUT = 5.0
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def checked_max_body(size: int) -> int:
    """Raises ``ConfigurationError`` unless it is a number of bytes."""
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise ConfigurationError(f"max_body={size!r}: must be a number of bytes, at least 1")
    return size


def checked_http2(http2: bool, http_client: object) -> bool:
    """Raises ``ConfigurationError`` if HTTP/2 is asked for and can't be had."""
    if http2 and http_client is not None:
        raise ConfigurationError("http2: goes with connections opened here; build http_client with http2=True instead")
    if http2 and find_spec("h2") is None:
        raise ConfigurationError('http2: needs another package; install it by `pip install "venuekit[http2]"`')
    return bool(http2)


def timeout_of(seconds: float | httpx.Timeout) -> httpx.Timeout:
    """Limits of each phase from one figure (connecting gets at most 5 s). Raises ``ConfigurationError`` unless finite and positive."""
    if isinstance(seconds, httpx.Timeout):
        return seconds
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < float("inf"):
        raise ConfigurationError(f"timeout={seconds!r}: must be a positive number of seconds, or an httpx.Timeout")
    return httpx.Timeout(seconds, connect=min(seconds, DEFAULT_CONNECT_TIMEOUT))


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
