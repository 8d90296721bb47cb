"""The synchronous client."""

from __future__ import annotations

import logging
from collections.abc import Generator
from functools import partial
from time import monotonic, sleep
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
from venuekit.errors import CallError, OutcomeUnknown
from venuekit.http.options import ConnectionOptions
from venuekit.http.request import RequestBuilder
from venuekit.http.sender import Sender

if TYPE_CHECKING:
    import httpx

    from venuekit.client.options import Options, Settings
    from venuekit.http.own_client import OwnClientSender
    from venuekit.journal.journal import Unresolved
    from venuekit.verdicts import BatchVerdict, Verdict

T = TypeVar("T")


class Client(BaseClient["Sender | OwnClientSender"]):
    """A synchronous client; safe to share between threads. Close it, or use it in a ``with`` block."""

    def __init__(  # noqa: D417  # venue and signer come from the venue's own client
        self,
        signer: Signer[Any],
        *,
        base_url: str | None = None,
        http_client: httpx.Client | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        """Prepare the client; nothing is sent before the first call.

        Args:
            base_url: Address of the API; default: production.
            timeout: Seconds without progress before an attempt ends (connecting: at most 5), or an ``httpx.Timeout``; default 10.
            retry: ``RetryPolicy``: how often, and for how long, temporary failures are retried.
            limits: Rate limit to respect: the name of a tier such as ``"advanced"`` if the venue documents tiers, a ``LocalLimits``
                or ``SharedLimits`` of your own, or None for none. Default: the venue's first tier.
            on_request: Called with an ``Attempt`` before each request is sent.
            on_response: Called with a ``ResponseInfo`` for each response.
            on_wait: Called with a ``RateLimitWait`` when a call has to wait for a rate limit; a second or more is logged too.
            on_error: Called for each failure with the error and the seconds until the next attempt, or None if the error is raised.
            on_drift: Called with a ``Drift`` once for each thing that the venue sends and its description doesn't contain.
            drift_sample: One response in this many is searched for such things; default 100, 0 for none.
            max_body: Maximum size of a response after decompression, in bytes; default 8 MiB.
            max_connections: Maximum number of open connections; default 100. Further calls wait in order of arrival.
            fresh_connection_for_writes: Whether each call that changes something uses a new connection; default False.
            environment: Name of one of the venue's environments, such as ``"demo"``, in place of ``base_url``.
            base_urls: Addresses of the separate hosts of some operations, by name; those operations need them if you pass ``base_url``,
                since their usual hosts are not called then.
            journal: A file, or a ``Journal``, that records each call that changes something before it is sent; default: none.
            http_client: An ``httpx.Client`` of your own, for proxies and the like; close it yourself.

        Any credential may be a function that returns it, for vaults and rotation: it is called when the client is built, and again
        when the venue refuses the returned value.

        Raises:
            CredentialError: A credential can't be used; the message says why.
            ConfigurationError: Another argument can't be used.
        """
        try:
            refuse_unknown(type(self).__name__, frozenset(settings))
            super().__init__(signer, partial(_sender, http_client), http_client, base_url, **settings)
        finally:
            del base_url, settings  # a password in one would show in a traceback

    @classmethod
    @hides_arguments
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Build a client from environment variables, which the documentation of the class names."""
        return cls._from_env(options)

    def call(self, request: Request[T]) -> T:
        """Make a call and return its model. Raises ``CallError``."""
        model: T = self._run(self._steps(request))
        return model

    def call_page(self, request: Request[T], *, build: bool = True) -> WirePage[T]:
        """Make a call and return its page as received; ``build`` says whether to build its model. Raises ``CallError``."""
        reader = WirePage.built if build else WirePage
        page: WirePage[T] = self._run(exchange(request, self._config, reader=reader))
        return page

    def call_raw(self, request: Request[T]) -> RawResponse[T]:
        """Make a call and return its response. Raises ``CallError``."""
        response: RawResponse[T] = self._run(self._steps(request, raw=True))
        return response

    def unresolved(self) -> list[Unresolved]:
        """Return the writes in the journal that may have been sent and whose outcome is unknown, oldest first.

        Calls that are still running, in any process, are not included. Raises ``ConfigurationError`` without a journal.
        """
        from venuekit.client import resolving

        found: list[Unresolved] = self._run(resolving.unresolved(self._config, self))
        return found

    def dismiss(self, unresolved: Unresolved) -> None:
        """Close an entry of the journal without asking the venue, once you have found out the outcome yourself."""
        from venuekit.client import resolving

        self._run(resolving.dismiss(unresolved, self._config))

    def reconcile(self, unknown: OutcomeUnknown | Unresolved, *, wait: float = 0.0) -> Verdict | BatchVerdict:
        """Ask the venue for the outcome of a call whose outcome is unknown; repeat for up to ``wait`` seconds while it stays unknown.

        Only reads, and identifies an order only by its client key or its order id. Returns a ``BatchVerdict`` for a batch.
        """
        from venuekit.client import resolving

        verdict: Verdict | BatchVerdict = self._run(resolving.reconcile(unknown, self._config, wait))
        return verdict

    def _run(self, steps: Generator[Step, Any, Any]) -> Any:
        try:
            step = next(steps)
            while True:
                try:
                    done = self._do(step)
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

    def _do(self, step: Step) -> Any:
        if isinstance(step, Send):
            return self._sender_of(step.request.operation).send(step.request, self._timeout, step.ends, step.departing)
        if isinstance(step, Pause):
            return sleep(step.seconds)
        return step.job.wait(step.until)

    def close(self) -> None:
        """Close the connections, unless ``http_client`` was passed in. Calling it again does nothing."""
        if not self._derived:
            for sender in (self._sender, *self._senders.values()):
                sender.close()
            if (flushing := self._flushing()) is not None:
                flushing.wait(monotonic() + FLUSHING)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _sender(
    http_client: httpx.Client | None, builder: RequestBuilder, connections: ConnectionOptions, log: logging.Logger
) -> Sender | OwnClientSender:
    if http_client is None:
        return Sender(builder, connections, log)
    from venuekit.http.own_client import OwnClientSender  # imports parts of httpx that are otherwise not needed

    return OwnClientSender(builder, connections, http_client)
