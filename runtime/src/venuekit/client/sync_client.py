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
from venuekit.call.exchange import Pause, Send, Step, exchange
from venuekit.call.operation import Request
from venuekit.call.raw import RawResponse
from venuekit.call.wire_page import WirePage
from venuekit.client.base import FLUSHING, BaseClient, refuse_unknown
from venuekit.client.venue import Venue
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
        venue: Venue,
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
            limits: Rate limits: the name of one of the venue's tiers, such as ``"advanced"``, your own ``LocalLimits`` or
                ``SharedLimits``, or None for none. Default: the venue's first tier.
            on_request: Called with an ``Attempt`` before each request is sent.
            on_response: Called with a ``ResponseInfo`` for each response.
            on_wait: Called with a ``RateLimitWait`` when a call has to wait for a rate limit; a second or more is logged too.
            on_error: Called for each failure with the error and the seconds until the next attempt, or None if the error is raised.
            on_drift: Called with a ``Drift`` once for each new field, value or status that the venue's document doesn't have.
            drift_sample: One response in this many is checked for them; default 100, 0 for none.
            max_body: Maximum bytes of a decompressed response; default 8 MiB.
            max_connections: Maximum number of open connections; default 100. Further calls wait in order of arrival.
            fresh_connection_for_writes: Whether each call that changes something uses a connection that no other call has used;
                default False.
            environment: Name of one of the venue's environments, such as ``"demo"``, instead of ``base_url``.
            base_urls: Addresses of separate hosts of some operations, by name; required for those operations if ``base_url`` is given,
                since their usual hosts are not called then.
            journal: Path of a file in which each call that changes something is recorded before it is sent, or a ``Journal``;
                default: none.
            http_client: Your own ``httpx.Client``, for example for proxies; you close it yourself.

        Any credential may be a function that returns it, for vaults and rotation: it is called when the client is built, and again
        when the venue refuses the returned value.

        Raises:
            CredentialError: A credential can't be used; the message says why.
            ConfigurationError: Another argument can't be used.
        """
        try:
            refuse_unknown(type(self).__name__, frozenset(settings))
            super().__init__(venue, signer, partial(_sender, http_client), http_client, base_url, **settings)
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
        """Make a call and return its page as received, with its model if ``build`` is True. Raises ``CallError``."""
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
        """Close an entry of the journal without asking the venue, after you have checked yourself what became of the call."""
        from venuekit.client import resolving

        self._run(resolving.dismiss(unresolved, self._config))

    def reconcile(self, unknown: OutcomeUnknown | Unresolved, *, wait: float = 0.0) -> Verdict | BatchVerdict:
        """Ask the venue what became of a call with an unknown outcome; keep looking for up to ``wait`` seconds while it is undecided.

        It only reads, and identifies an order only by its client key or order id. Returns a ``BatchVerdict`` for a call with several
        orders.
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
            steps.close()  # otherwise it would live as long as the interruption's traceback, and hold its tokens

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
    from venuekit.http.own_client import OwnClientSender  # imported late, like parts of httpx itself

    return OwnClientSender(builder, connections, http_client)
