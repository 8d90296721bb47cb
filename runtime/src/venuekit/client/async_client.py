"""The asynchronous client."""

from __future__ import annotations

import logging
from collections.abc import Generator
from functools import partial
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from venuekit.auth.signing import Signer
from venuekit.auth.tracebacks import hides_arguments
from venuekit.call.exchange import exchange
from venuekit.call.operation import Request
from venuekit.call.raw import RawResponse
from venuekit.call.steps import Pause, Send, Step
from venuekit.call.wire_page import WirePage
from venuekit.client.base import FLUSHING, BaseClient, refuse_unknown
from venuekit.client.sync_client import Client
from venuekit.errors import CallError, OutcomeUnknown
from venuekit.http.options import ConnectionOptions
from venuekit.http.request import RequestBuilder
from venuekit.http.sender import AsyncSender

if TYPE_CHECKING:
    import httpx

    from venuekit.client.options import AsyncOptions, Settings
    from venuekit.http.async_own_client import AsyncOwnClientSender
    from venuekit.journal.journal import Unresolved
    from venuekit.verdicts import BatchVerdict, Verdict

T = TypeVar("T")


class AsyncClient(BaseClient["AsyncSender | AsyncOwnClientSender"]):
    """An asynchronous client; safe to share between tasks. Await ``aclose()``, or use it in an ``async with`` block."""

    def __init__(
        self,
        signer: Signer[Any],
        *,
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        try:
            refuse_unknown(type(self).__name__, frozenset(settings))
            super().__init__(signer, partial(_sender, http_client), http_client, base_url, **settings)
        finally:
            del base_url, settings  # a password in one would show in a traceback

    @classmethod
    @hides_arguments
    def from_env(cls, **options: Unpack[AsyncOptions]) -> Self:
        """Build a client from environment variables, which the documentation of the class names."""
        return cls._from_env(options)

    async def call(self, request: Request[T]) -> T:
        """Make a call and return its model. Raises ``CallError``."""
        model: T = await self._run(self._steps(request))
        return model

    async def call_page(self, request: Request[T], *, build: bool = True) -> WirePage[T]:
        """Make a call and return its page as received; ``build`` says whether to build its model. Raises ``CallError``."""
        reader = WirePage.built if build else WirePage
        page: WirePage[T] = await self._run(exchange(request, self._config, reader=reader))
        return page

    async def call_raw(self, request: Request[T]) -> RawResponse[T]:
        """Make a call and return its response. Raises ``CallError``."""
        response: RawResponse[T] = await self._run(self._steps(request, raw=True))
        return response

    async def unresolved(self) -> list[Unresolved]:
        """Return the writes in the journal that may have been sent and whose outcome is unknown, oldest first.

        Calls that are still running, in any process, are not included. Raises ``ConfigurationError`` without a journal.
        """
        from venuekit.client import resolving

        found: list[Unresolved] = await self._run(resolving.unresolved(self._config, self))
        return found

    async def dismiss(self, unresolved: Unresolved) -> None:
        """Close an entry of the journal without asking the venue, once you have found out the outcome yourself."""
        from venuekit.client import resolving

        await self._run(resolving.dismiss(unresolved, self._config))

    async def reconcile(self, unknown: OutcomeUnknown | Unresolved, *, wait: float = 0.0) -> Verdict | BatchVerdict:
        """Ask the venue for the outcome of a call whose outcome is unknown; repeat for up to ``wait`` seconds while it stays unknown.

        Only reads, and identifies an order only by its client key or its order id. Returns a ``BatchVerdict`` for a batch.
        """
        from venuekit.client import resolving

        verdict: Verdict | BatchVerdict = await self._run(resolving.reconcile(unknown, self._config, wait))
        return verdict

    async def _run(self, steps: Generator[Step, Any, Any]) -> Any:
        try:
            step = next(steps)
            while True:
                try:
                    done = await self._do(step)
                except CallError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(done)
        except StopIteration as end:
            return end.value
        except OutcomeUnknown as error:
            error._client = self  # noqa: SLF001  # for ``reconcile``
            raise
        finally:
            steps.close()  # otherwise the traceback keeps it alive, with its rate limit tokens

    async def _do(self, step: Step) -> Any:
        if isinstance(step, Send):
            return await self._sender_of(step.request.operation).send(step.request, self._timeout, step.ends, step.departing)
        import anyio  # a dependency of httpx; only needed for calls

        if isinstance(step, Pause):
            return await anyio.sleep(step.seconds)
        return await step.job.wait_async(step.until)

    async def aclose(self) -> None:
        """Close the connections, unless ``http_client`` was passed in. Calling it again does nothing."""
        if not self._derived:
            for sender in (self._sender, *self._senders.values()):
                await sender.aclose()
            if (flushing := self._flushing()) is not None:
                await flushing.wait_async(monotonic() + FLUSHING)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


def _sender(
    http_client: httpx.AsyncClient | None, builder: RequestBuilder, connections: ConnectionOptions, log: logging.Logger
) -> AsyncSender | AsyncOwnClientSender:
    if http_client is None:
        return AsyncSender(builder, connections, log)
    from venuekit.http.async_own_client import AsyncOwnClientSender

    return AsyncOwnClientSender(builder, connections, http_client)


AsyncClient.__init__.__doc__ = (Client.__init__.__doc__ or "").replace("httpx.Client", "httpx.AsyncClient")
