"""Options of transports: addresses, timeouts and sizes, checked when a client is built."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

import httpx
from msgspec import Struct

from venuekit.auth.tracebacks import hides_arguments
from venuekit.errors import ConfigurationError, shown

DEFAULT_TIMEOUT = 10.0
DEFAULT_CONNECT_TIMEOUT = 5.0
DEFAULT_MAX_CONNECTIONS = 100
MOST_CONNECTIONS = 10_000
_LONGEST: Final = 1e6
"""Seconds; far longer than anyone waits, and within what sockets accept."""
_DURATION: Final = f"must be a number of seconds above 0, at most {_LONGEST:,.0f}"
_LONGEST_ADDRESS: Final = 2000
_HOST_NAME: Final = re.compile(r"(?:[A-Za-z0-9_-]{1,63}[.])*[A-Za-z0-9_-]{0,63}")
"""What a DNS lookup accepts, apart from the total length. Python's codec ``idna`` says the same, but is slow to import."""
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def checked_max_body(size: int) -> int:
    """Raise ``ConfigurationError`` unless it is a number of bytes."""
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise ConfigurationError(f"max_body={_shown(size)}: must be a number of bytes, at least 1")
    return size


def checked_max_connections(number: int | None, http_client: object) -> int:
    """Return how many connections may be open. Raises ``ConfigurationError`` unless it is a whole number of at least 1."""
    if number is None:
        return DEFAULT_MAX_CONNECTIONS
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= MOST_CONNECTIONS:
        raise ConfigurationError(f"max_connections={_shown(number)}: must be a whole number from 1 to {MOST_CONNECTIONS}")
    if http_client is not None:
        raise ConfigurationError("max_connections: http_client has its own limits; build it with httpx.Limits(max_connections=…)")
    return number


class ConnectionOptions(Struct, frozen=True):
    """Options of a client's connections."""

    max_body: int
    max_connections: int
    fresh_for_writes: bool
    """Whether each call that changes something uses a connection that no other call has used."""


class SendOptions(Struct, frozen=True):
    """How to send a request; stored in ``httpx.Request.extensions``."""

    timeout: httpx.Timeout
    ends: float
    """Deadline of the call, by ``time.monotonic``."""
    max_body: int
    """Maximum bytes of the body as received."""
    departing: Callable[[], None]
    """Called right before the first byte is sent."""
    fresh: bool
    """Whether to use a new connection."""
    sign_again: Callable[[httpx.Request], None] | None
    """Replaces the request's signature by a current one; None if signatures don't depend on the time."""

    def has_time_for(self, wait: float, now: float) -> bool:
        """Return whether a wait is short compared with the remaining time of the call."""
        return self.ends - now > 10 * wait


def timeout_of(seconds: float | httpx.Timeout) -> httpx.Timeout:
    """Return the time limits of all phases. Raises ``ConfigurationError`` unless they are numbers above 0.

    Connecting gets at most 5 s. Waiting for a free connection is limited only by the call's deadline.
    """
    if isinstance(seconds, httpx.Timeout):
        for phase, limit in seconds.as_dict().items():
            if limit is not None and not _is_duration(limit):
                raise ConfigurationError(f"timeout: {phase}={_shown(limit)} of the httpx.Timeout {_DURATION}, or None")
        return seconds
    if not _is_duration(seconds):
        raise ConfigurationError(f"timeout={_shown(seconds)}: {_DURATION}, or an httpx.Timeout")
    return httpx.Timeout(seconds, connect=min(seconds, DEFAULT_CONNECT_TIMEOUT), pool=None)


def _is_duration(seconds: object) -> bool:
    return not isinstance(seconds, bool) and isinstance(seconds, (int, float)) and 0 < seconds <= _LONGEST


@hides_arguments
def chosen_base_url(
    title: str, usual: str | None, environments: Mapping[str, str], base_url: str | None, environment: str | None
) -> str:
    """Return the address to call: ``base_url``, or that of ``environment``, or the venue's default.

    Raises ``ConfigurationError`` if both are given, if the venue has no such environment, or if there is no default.
    """
    if environment is not None:
        if base_url is not None:
            raise ConfigurationError("pass base_url or environment, not both")
        if not isinstance(environment, str) or environment not in environments:
            known = (
                f"must be one of {', '.join(map(repr, environments))}"
                if environments
                else f"{title} documents none; pass base_url"
            )
            raise ConfigurationError(f"environment={_shown(environment)}: {known}")
        return environments[environment]
    address = usual if base_url is None else base_url
    if address is None:
        raise ConfigurationError(f"base_url: {title} has no common address; pass the one your broker gave you")
    return address


@hides_arguments
def checked_base_url(text: str, name: str = "base_url") -> str:
    """Return ``text`` without a trailing slash. Raises ``ConfigurationError`` unless it is https, or http on loopback."""
    problem = _fault_of_base_url(text)
    if problem is None:
        return str.rstrip(text, "/")
    # The message quotes the address only if it can't contain a credential.
    quoted = _shown(text) if isinstance(text, str) and not any(sign in text for sign in "@?#") else name
    raise ConfigurationError(f"{name}: {quoted} {problem}")


def _fault_of_base_url(text: str) -> str | None:
    if not isinstance(text, str):
        return f"must be an address as text, not {type(text).__name__}"
    if len(text) > _LONGEST_ADDRESS:
        return f"is longer than {_LONGEST_ADDRESS} characters"
    try:
        return _fault_of_url(httpx.URL(text), text)
    except (httpx.InvalidURL, ValueError):  # IDNA errors are ValueErrors
        return "is not an address"


def _fault_of_url(url: httpx.URL, text: str) -> str | None:
    host = url.raw_host.decode("ascii")
    if url.scheme not in ("https", "http") or not url.host:
        return "must start with https:// and name a host"
    if ":" not in host and (len(host) > 253 or not _HOST_NAME.fullmatch(host)):
        return "is not an address"
    if url.port is not None and not 0 < url.port < 65536:
        return "has an invalid port; ports go from 1 to 65535"
    if url.scheme == "http" and url.host not in _LOOPBACK:
        return "must start with https://; plain http is accepted for loopback only, since it would send credentials unencrypted"
    if url.userinfo or "?" in text or "#" in text:
        return "must not contain credentials, a query or a fragment"
    return None


def _shown(value: object) -> str:
    return shown(value, 200)
