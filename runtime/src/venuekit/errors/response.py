"""Errors that have an answer at hand: it can't be read, or it says no."""

from __future__ import annotations

from collections.abc import Mapping

from venuekit.errors.call import CallError


class _Answered(CallError):
    """Shared by errors that have an answer at hand."""

    def __init__(self, operation: str, message: str, *, status: int, headers: Mapping[str, str], content: bytes) -> None:
        super().__init__(operation, message)
        self.status = status
        """HTTP status."""
        self.headers = {name.lower(): text for name, text in headers.items() if name.lower() != "set-cookie"}
        """Headers of the answer, names in lower case; cookies are left out."""
        self.content = content
        """The body, byte for byte, but for credentials of yours that the venue sent back: those are masked with ``***``."""
        self.request_id = request_id(self.headers)
        # A refusal and a redirection say that nothing was done; whatever comes as a success, or after a breakdown, does not.
        self.leaves_doubt = not 300 <= status < 500 or status == 408


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the venue's or its edge's name for a request, from the headers of its answer."""
    return next((headers[name] for name in _REQUEST_ID_HEADERS if name in headers), None)


_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "x-amz-cf-id", "cf-ray")


class AnswerTooLarge(_Answered):
    """The answer is longer than the client takes (``max_body``); reading it was broken off, so ``content`` is empty."""

    def __init__(self, operation: str, limit: int, *, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(
            operation,
            f"the answer is longer than {limit} bytes (status {status}); raise max_body if that is right",
            status=status,
            headers=headers,
            content=b"",
        )
        self.limit = limit
        """Bytes, decompressed."""


class DecodeError(_Answered):
    """The answer is not what the venue documents: not JSON, a field missing, a value of the wrong type."""

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
        """JSON path of the offending value, e.g. ``$.fills[3].count_fp``, where it is known."""
        self.expected = expected
        """What the venue documents there."""
        self.found = found
        """What came instead."""


class VenueError(_Answered):
    """The venue answered, and the answer is no."""

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
        """Method and address that refused, with the names of parameters in place of their values."""
        self.venue_code = venue_code
        """The venue's own error code as text, e.g. ``authentication_error`` or ``12010012``."""
        self.venue_message = venue_message
        """The venue's own message."""
        self.details = details
        """Further details, where the venue gives any."""
        self.body = body
        """The parsed error model, or None where the body isn't one the venue documents."""
        self.retry_after = retry_after
        """Seconds the venue asks to wait, where it says so."""

    def _headline(self, status: int, headers: Mapping[str, str]) -> str:
        return f"HTTP {status}"


def in_one_line(text: str, most: int = 500) -> str:
    """Return a venue's text with line ends and control characters escaped, cut short."""
    text = text[: most + 1]
    text = text if text.isprintable() else repr(text)[1:-1]
    return text if len(text) <= most else text[: most - 3] + "..."


def _start_of(content: bytes) -> str:
    """Return what there is to say about a body without a readable reason."""
    if not content:
        return "no body"
    start = content[:80].decode("utf-8", "backslashreplace")
    return f"no readable reason in {len(content)} bytes: {in_one_line(start)}{'...' if len(content) > 80 else ''}"
