"""Errors that hold a response: one that can't be read, or one that refuses the call."""

from __future__ import annotations

from collections.abc import Mapping

from venuekit.errors.call import CallError


class _Answered(CallError):
    """Base class of errors that hold a response."""

    def __init__(self, operation: str, message: str, *, status: int, headers: Mapping[str, str], content: bytes) -> None:
        super().__init__(operation, message)
        self.status = status
        """HTTP status."""
        self.headers = {name.lower(): text for name, text in headers.items() if name.lower() != "set-cookie"}
        """Headers of the response, with names in lower case and without cookies."""
        self.content = content
        """The body, byte for byte, except that credentials of yours which the venue sent back are masked with ``***``."""
        self.request_id = request_id(self.headers)
        # A client error or a redirect means that nothing was done; an unreadable success or a server error doesn't.
        self.leaves_doubt = not 300 <= status < 500 or status == 408


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the id that the venue or its CDN gave a request, from the headers of the response."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)


_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")


class AnswerTooLarge(_Answered):
    """The response is longer than ``max_body``; the client stopped reading it, so ``content`` is empty."""

    def __init__(self, operation: str, limit: int, *, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(
            operation,
            f"the response is longer than {limit} bytes (status {status}); increase max_body if such responses are expected",
            status=status,
            headers=headers,
            content=b"",
        )
        self.limit = limit
        """Bytes, decompressed."""


class DecodeError(_Answered):
    """The response doesn't match what the venue documents: not JSON, a missing field, a value of the wrong type."""

    def __init__(
        self,
        operation: str,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        path: str | None = None,
        expected: str | None = None,
        found: str | None = None,
    ) -> None:
        where = f" at {path}" if path else ""
        super().__init__(
            operation,
            f"{message}{where} (status {status}, {len(content)} bytes)",
            status=status,
            headers=headers,
            content=content,
        )
        self.path = path
        """JSON path of the wrong value, e.g. ``$.fills[3].count_fp``, if it is known."""
        self.expected = expected
        """The documented value."""
        self.found = found
        """What the venue sent instead."""


class VenueError(_Answered):
    """The venue refused the call."""

    def __init__(
        self,
        operation: str,
        *,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        venue_code: str | None = None,
        venue_message: str | None = None,
        details: str | None = None,
        body: object | None = None,
        retry_after: float | None = None,
        endpoint: str | None = None,
    ) -> None:
        parts = (venue_code, venue_message if venue_message != venue_code else None, details)
        said = ", ".join(in_one_line(text) for text in parts if text)
        wait = f", asks to wait {retry_after:g} s" if retry_after else ""
        where = f" from {endpoint}" if endpoint else ""
        super().__init__(
            operation,
            f"{self._headline(status, headers)}{where}{wait}: {said or _start_of(content)}",
            status=status,
            headers=headers,
            content=content,
        )
        self.endpoint = endpoint
        """Method and address that refused the call, with the names of parameters instead of their values."""
        self.venue_code = venue_code
        """The venue's own error code as text, e.g. ``authentication_error`` or ``12010012``."""
        self.venue_message = venue_message
        """The venue's own message."""
        self.details = details
        """Further details, if the venue sends any."""
        self.body = body
        """The parsed error model; None if the body isn't one that the venue documents."""
        self.retry_after = retry_after
        """Seconds that the venue asks to wait, if it says so."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"HTTP {status}"


def in_one_line(text: str, most: int = 500) -> str:
    """Return a venue's text with line ends and control characters escaped, shortened."""
    text = text[: most + 1]
    text = text if text.isprintable() else repr(text)[1:-1]
    return text if len(text) <= most else text[: most - 3] + "..."


def _start_of(content: bytes) -> str:
    """Describe a body without a readable reason."""
    if not content:
        return "no body"
    start = content[:80].decode("utf-8", "backslashreplace")
    return f"no readable reason in {len(content)} bytes: {in_one_line(start)}{'...' if len(content) > 80 else ''}"
