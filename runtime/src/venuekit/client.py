"""The two faces of a client: the same calls, blocking and not."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from time import sleep
from types import TracebackType
from typing import Generic, NamedTuple, NoReturn, Self, TypedDict, TypeVar

import httpx

from venuekit import decoding
from venuekit.drift import DEFAULT_SAMPLE, Drift, DriftWatch
from venuekit.errors import CallError, ConfigurationError
from venuekit.exchange import attempts
from venuekit.operation import Operation, Reply, Request
from venuekit.raw import RawResponse
from venuekit.retry import RetryPolicy
from venuekit.signing import Signer
from venuekit.transport import DEFAULT_TIMEOUT, HttpClient, Transport, send, send_async, timeout_of

T = TypeVar("T")


class Venue(NamedTuple):
    """A venue, as far as its client needs to know it."""

    name: str
    """Name in logs, e.g. ``kalshi``."""
    title: str
    base_url: str | None
    """Production address; None where every caller has an address of their own."""
    version: str
    """Version of the generated package."""


class _Options(TypedDict, total=False):
    timeout: float | httpx.Timeout
    retry: RetryPolicy
    on_drift: Callable[[Drift], None] | None
    drift_sample: int


class OptionsWithoutAddress(_Options, total=False):
    """Keyword arguments of a synchronous client whose venue has no common address."""

    http_client: httpx.Client | None


class AsyncOptionsWithoutAddress(_Options, total=False):
    """Keyword arguments of an asynchronous client whose venue has no common address."""

    http_client: httpx.AsyncClient | None


class Options(OptionsWithoutAddress, total=False):
    """Keyword arguments every other synchronous client takes."""

    base_url: str


class AsyncOptions(AsyncOptionsWithoutAddress, total=False):
    """Keyword arguments every other asynchronous client takes."""

    base_url: str


class _Face(Generic[HttpClient]):
    """What both faces share: settings, and everything but the sending."""

    def __init__(
        self,
        venue: Venue,
        transport: Transport[HttpClient],
        timeout: float | httpx.Timeout,
        retry: RetryPolicy,
        drift: DriftWatch,
    ) -> None:
        if not isinstance(retry, RetryPolicy):
            raise ConfigurationError(
                f"retry: must be a RetryPolicy, not {type(retry).__name__}; RetryPolicy(attempts=1) turns it off"
            )
        self._venue = venue
        self._transport: Transport[HttpClient] = transport
        self._timeout = timeout_of(timeout)
        self._retry = retry
        self._drift = drift
        self._log = logging.getLogger(f"venuekit.{venue.name}")

    @property
    def base_url(self) -> str:
        """Address that calls go to."""
        return self._transport.base_url

    @property
    def drift(self) -> Mapping[str, Mapping[Drift, int]]:
        """What the venue sent that its description doesn't know, by operation, with how many of the pages looked at had it."""
        return self._drift.counts

    def read(self, operation: Operation[T], reply: Reply) -> T:
        """The model of a successful answer. Raises ``DecodeError`` or ``Rejected``."""
        model = decoding.read(operation, reply)
        self._drift.page(operation, reply.status, reply.content)
        return model

    def __repr__(self) -> str:
        transport = getattr(self, "_transport", None)  # tracebacks also show clients that could not be built
        return f"<{type(self).__name__} {transport.base_url if transport else 'not built'}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds credentials and connections and cannot be pickled or copied; build a new one"
        )


def _base_url(venue: Venue, given: str | None) -> str:
    address = given if given is not None else venue.base_url
    if address is None:
        raise ConfigurationError(f"base_url: {venue.title} has no common address; pass the one your broker gave you")
    return address


def _user_agent(venue: Venue) -> str:
    return f"venuekit-{venue.name.replace('_', '-')}/{venue.version}"


class Client(_Face[httpx.Client]):
    """A synchronous client; safe to share between threads. Close it, or use it in a ``with`` block."""

    def __init__(
        self,
        venue: Venue,
        signer: Signer,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008  # frozen
        http_client: httpx.Client | None = None,
        on_drift: Callable[[Drift], None] | None = None,
        drift_sample: int = DEFAULT_SAMPLE,
    ) -> None:
        if http_client is not None and not isinstance(http_client, httpx.Client):
            raise ConfigurationError(f"http_client: must be an httpx.Client, not {type(http_client).__name__}")
        try:
            transport = Transport(
                base_url=_base_url(venue, base_url),
                signer=signer,
                user_agent=_user_agent(venue),
                http_client=http_client,
                open_client=httpx.Client,
            )
        finally:
            del base_url  # a password in it would show in a traceback
        super().__init__(venue, transport, timeout, retry, DriftWatch(drift_sample, on_drift))

    def call(self, request: Request[T]) -> Reply:
        """Send a request as often as the policy allows; returns the first successful answer, raises ``CallError``."""
        steps = attempts(request, self._retry, self._drift, self._log)
        pause = next(steps)
        while True:
            if pause:
                sleep(pause)
            try:
                try:
                    reply = send(self._transport, request, self._timeout)
                except CallError as error:
                    pause = steps.throw(error)
                else:
                    pause = steps.send(reply)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]  # a generator's return value

    def close(self) -> None:
        """Close the connections, unless ``http_client`` was passed in. Calling it again does nothing."""
        pool = self._transport.take_for_closing()
        if pool is not None:
            pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncClient(_Face[httpx.AsyncClient]):
    """An asynchronous client; safe to share between tasks. Await ``aclose()``, or use it in an ``async with`` block."""

    def __init__(
        self,
        venue: Venue,
        signer: Signer,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008  # frozen
        http_client: httpx.AsyncClient | None = None,
        on_drift: Callable[[Drift], None] | None = None,
        drift_sample: int = DEFAULT_SAMPLE,
    ) -> None:
        if http_client is not None and not isinstance(http_client, httpx.AsyncClient):
            raise ConfigurationError(f"http_client: must be an httpx.AsyncClient, not {type(http_client).__name__}")
        try:
            transport = Transport(
                base_url=_base_url(venue, base_url),
                signer=signer,
                user_agent=_user_agent(venue),
                http_client=http_client,
                open_client=httpx.AsyncClient,
            )
        finally:
            del base_url  # a password in it would show in a traceback
        super().__init__(venue, transport, timeout, retry, DriftWatch(drift_sample, on_drift))

    async def call(self, request: Request[T]) -> Reply:
        """Send a request as often as the policy allows; returns the first successful answer, raises ``CallError``."""
        from anyio import sleep as sleep_async  # httpx brings it; only needed once calls are made

        steps = attempts(request, self._retry, self._drift, self._log)
        pause = next(steps)
        while True:
            if pause:
                await sleep_async(pause)
            try:
                try:
                    reply = await send_async(self._transport, request, self._timeout)
                except CallError as error:
                    pause = steps.throw(error)
                else:
                    pause = steps.send(reply)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]  # a generator's return value

    async def aclose(self) -> None:
        """Close the connections, unless ``http_client`` was passed in. Calling it again does nothing."""
        pool = self._transport.take_for_closing()
        if pool is not None:
            await pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


class Resource:
    """A group of operations, synchronous; a call returns its model."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(self, request: Request[T]) -> T:
        return self._client.read(request.operation, self._client.call(request))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class RawResource(Resource):
    """The same operations; a call returns the answer itself."""

    def _call(self, request: Request[T]) -> RawResponse[T]:  # type: ignore[override]
        return RawResponse(request.operation, self._client.call(request), self._client.read)


class AsyncResource:
    """A group of operations, asynchronous; a call returns its model."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(self, request: Request[T]) -> T:
        return self._client.read(request.operation, await self._client.call(request))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncRawResource(AsyncResource):
    """The same operations; a call returns the answer itself."""

    async def _call(self, request: Request[T]) -> RawResponse[T]:  # type: ignore[override]
        return RawResponse(request.operation, await self._client.call(request), self._client.read)
