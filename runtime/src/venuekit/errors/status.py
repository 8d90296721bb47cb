"""The errors that stand for a status, or for an error inside an envelope."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from venuekit.errors.response import VenueError, in_one_line


class BadRequest(VenueError):
    """The venue considers the request invalid (400, 422)."""


class AuthenticationError(VenueError):
    """The venue refused the credentials, the signature or the timestamp (401)."""


class PermissionDenied(VenueError):
    """The credentials are valid but not allowed to do this (403)."""


class NotFound(VenueError):
    """The venue has no such thing (404)."""


class Conflict(VenueError):
    """The request conflicts with what the venue already has (409)."""


class RateLimited(VenueError):
    """Too many requests (429)."""

    transient = True


class ExchangeUnreachable(VenueError):
    """The venue responds, but the exchange behind it does not."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"exchange unreachable (HTTP {status})"


class ServerError(VenueError):
    """The venue failed (5xx) or stopped waiting for the request (408). Calls that change something raise ``OutcomeUnknown`` instead."""

    transient = True


class Rejected(VenueError):
    """The status says success, but the envelope holds an error."""

    def __init__(self, operation: str, **answer: Any) -> None:
        super().__init__(operation, **answer)
        self.leaves_doubt = False  # the venue refused the request

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"error inside an HTTP {status} answer"


class RedirectRefused(VenueError):
    """The venue redirects (3xx). A signature covers one path on one host, so the client does not follow."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        target = headers.get("location")
        where = f" (to {in_one_line(target, 200)})" if target else "; check base_url"
        return f"HTTP {status} redirect refused{where}"


class UnexpectedStatus(VenueError):
    """A status that the venue does not document."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"undocumented HTTP {status}"
