"""Raw responses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from venuekit.call.operation import Response

T = TypeVar("T")


class RawResponse(Generic[T]):
    """A successful response as received: ``status_code``, ``headers``, ``content``; parsed when ``parsed`` is first accessed."""

    __slots__ = ("_operation", "_parse", "_parsed", "_response", "client_keys")

    def __init__(self, operation: str, response: Response, parse: Callable[[], T], client_keys: tuple[str, ...] = ()) -> None:
        self._operation = operation
        self.client_keys = client_keys
        """The client keys of the call, such as its ``client_order_id``; one for each order of a batch."""
        self._response = response
        self._parse = parse

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the response; lookups ignore case."""
        return self._response.headers

    @property
    def content(self) -> bytes:
        """The body, byte for byte (decompressed)."""
        return self._response.content

    @property
    def parsed(self) -> T:
        """What the normal method returns. Raises ``DecodeError`` or ``Rejected`` as it does; ``content`` stays available."""
        try:
            return self._parsed
        except AttributeError:
            self._parsed: T = self._parse()
            return self._parsed

    def __repr__(self) -> str:
        return f"<RawResponse {self._operation} {self.status_code}, {len(self.content)} bytes>"
