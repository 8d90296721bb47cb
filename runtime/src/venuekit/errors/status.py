"""Refusals, by what their status or envelope says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from venuekit.errors.response import VenueError, in_one_line


class BadRequest(VenueError):
    """The venue refuses the request as wrong in itself (400, 422)."""


class AuthenticationError(VenueError):
    """The venue doesn't accept the credentials, the signature or the timestamp (401)."""


class PermissionDenied(VenueError):
    """The credentials are known but may not do this (403)."""


class NotFound(VenueError):
    """There is no such thing (404)."""


class Conflict(VenueError):
    """The request contradicts what the venue has already (409)."""


class RateLimited(VenueError):
    """Too many requests (429)."""

    transient = True


class ExchangeUnreachable(VenueError):
    """The venue is up, but the exchange behind it does not answer."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"exchange unreachable (HTTP {status})"


class ServerError(VenueError):
    """The venue failed (5xx) or gave up waiting for the request (408). Calls that change something raise ``OutcomeUnknown`` instead."""

    transient = True


class Rejected(VenueError):
    """The status says success, the envelope says error."""

    def __init__(self, operation: str, **answer: Any) -> None:
        super().__init__(operation, **answer)
        self.leaves_doubt = False  # the venue has decided, and says so

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"error inside an HTTP {status} answer"


class RedirectRefused(VenueError):
    """The venue points elsewhere (3xx). A signature covers one path on one host, so the client does not follow."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        target = headers.get("location")
        where = f" (to {in_one_line(target, 200)})" if target else "; check base_url"
        return f"HTTP {status} redirect refused{where}"


class UnexpectedStatus(VenueError):
    """A status that the venue's documentation doesn't mention."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"undocumented HTTP {status}"
