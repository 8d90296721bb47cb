"""Groups of operations, and the response itself with the model one attribute away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from venuekit.call.operation import Request, Response

if TYPE_CHECKING:
    from venuekit.client import AsyncClient, Client

T = TypeVar("T")


class RawResponse(Generic[T]):
    """A successful answer as it came: ``status_code``, ``headers``, ``content``; parsed only when ``parsed`` is read."""

    __slots__ = ("_parsed", "_read", "_reply", "_request")

    def __init__(self, request: Request[T], reply: Response, read: Callable[[Request[T], Response], T]) -> None:
        self._request = request
        self._reply = reply
        self._read = read

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self._reply.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the answer; looking one up ignores case."""
        return self._reply.headers

    @property
    def content(self) -> bytes:
        """The body, byte for byte (decompressed)."""
        return self._reply.content

    @property
    def parsed(self) -> T:
        """What the plain method returns. Raises ``DecodeError`` or ``Rejected`` as it would; the bytes stay at hand."""
        try:
            return self._parsed
        except AttributeError:
            self._parsed: T = self._read(self._request, self._reply)
            return self._parsed

    def __repr__(self) -> str:
        return f"<RawResponse {self._request.operation.name} {self.status_code}, {len(self.content)} bytes>"


class Resource:
    """A group of operations, synchronous; a call returns its model."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(self, request: Request[T]) -> T:
        return self._client.read(request, self._client.call(request))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class RawResource(Resource):
    """The same operations; a call returns the answer itself."""

    def _call(self, request: Request[T]) -> RawResponse[T]:  # type: ignore[override]
        return RawResponse(request, self._client.call(request), self._client.read)


class AsyncResource:
    """A group of operations, asynchronous; a call returns its model."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(self, request: Request[T]) -> T:
        return self._client.read(request, await self._client.call(request))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncRawResource(AsyncResource):
    """The same operations; a call returns the answer itself."""

    async def _call(self, request: Request[T]) -> RawResponse[T]:  # type: ignore[override]
        return RawResponse(request, await self._client.call(request), self._client.read)
