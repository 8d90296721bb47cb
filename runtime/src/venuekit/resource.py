"""Groups of operations: what a client's attributes are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from venuekit.call.operation import Request
from venuekit.call.raw import RawResponse

if TYPE_CHECKING:
    from venuekit.client import AsyncClient, Client

T = TypeVar("T")


class cached_resource(Generic[T]):  # noqa: N801  # a decorator
    """A client's resource, built when it is first asked for and kept.

    ``functools.cached_property`` does the same, but in Python 3.11 it holds a lock meanwhile, which a child process that is forked in
    that moment would wait for for ever.
    """

    def __init__(self, build: Callable[[Any], T]) -> None:
        self._build = build
        self.__doc__ = build.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type | None = None) -> Self: ...

    @overload
    def __get__(self, client: object, owner: type | None = None) -> T: ...

    def __get__(self, client: object | None, owner: type | None = None) -> Self | T:
        if client is None:
            return self
        resource: T = client.__dict__.setdefault(self._name, self._build(client))
        return resource


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
