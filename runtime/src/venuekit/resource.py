"""Groups of operations: what a client's attributes are."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from venuekit.call.operation import Request
from venuekit.call.raw import RawResponse

if TYPE_CHECKING:
    from venuekit.client import AsyncClient, Client

T = TypeVar("T")


class Resource:
    """A group of operations, synchronous; a call returns its model."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(self, request: Request[T]) -> T:
        return self._client.call(request)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class RawResource(Resource):
    """The same operations; a call returns the response itself."""

    def _call(self, request: Request[T]) -> RawResponse[T]:  # type: ignore[override]
        return self._client.call_raw(request)


class AsyncResource:
    """A group of operations, asynchronous; a call returns its model."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(self, request: Request[T]) -> T:
        return await self._client.call(request)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncRawResource(AsyncResource):
    """The same operations; a call returns the response itself."""

    async def _call(self, request: Request[T]) -> RawResponse[T]:  # type: ignore[override]
        return await self._client.call_raw(request)
