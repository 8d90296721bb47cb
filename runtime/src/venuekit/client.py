"""The two kinds of client: the same calls, blocking and not."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Generator, Mapping
from functools import partial
from importlib import import_module
from math import inf
from time import monotonic, sleep
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, NoReturn, Protocol, Self, TypedDict, TypeVar, Unpack

from attrs import evolve

from venuekit.auth import environment as env
from venuekit.auth.clock import Clock
from venuekit.auth.signing import Signer
from venuekit.auth.tracebacks import hides_arguments
from venuekit.call.drift import DEFAULT_SAMPLE, Drift, DriftWatch
from venuekit.call.exchange import CallConfig, Pause, Send, Step, Wait, exchange
from venuekit.call.hooks import Attempt, Hooks, RateLimitWait, ResponseInfo, both
from venuekit.call.operation import Operation, Request
from venuekit.call.raw import RawResponse
from venuekit.call.retry import RetryPolicy
from venuekit.call.wire_page import WirePage
from venuekit.errors import ArgumentError, CallError, ConfigurationError, JournalError, OutcomeUnknown
from venuekit.http.body import DEFAULT_MAX_BODY
from venuekit.http.hosts import Host, address_variable, host_addresses, missing
from venuekit.http.options import (
    DEFAULT_TIMEOUT,
    ConnectionOptions,
    checked_max_body,
    checked_max_connections,
    chosen_base_url,
    timeout_of,
)
from venuekit.http.request import RequestBuilder
from venuekit.http.sender import AsyncSender, Sender
from venuekit.limits.base import Bucket, Limits
from venuekit.limits.local import DEFAULT, chosen

if TYPE_CHECKING:
    import httpx

    from venuekit.background import Job
    from venuekit.http.own_client import AsyncOwnClientSender, OwnClientSender
    from venuekit.journal.journal import Journal, Unresolved
    from venuekit.reconciliation import Reconciliation
    from venuekit.verdicts import BatchVerdict, Verdict

T = TypeVar("T")

_FLUSHING = 10.0
"""Seconds that closing waits for the journal, where what is lost is no more than a call that stays unresolved."""


class _AnySender(Protocol):
    builder: RequestBuilder


AnySender = TypeVar("AnySender", bound=_AnySender)


class Venue(NamedTuple):
    """A venue, as far as its client needs to know it."""

    name: str
    """Name in logs, e.g. ``kalshi``."""
    title: str
    base_url: str | None
    """Production address; None where every caller has an address of their own."""
    version: str
    """Version of the generated package."""
    tiers: Mapping[str, Mapping[str, Bucket]] = {}
    """Rate limits by tier and bucket, as the venue documents them; the first tier is where everybody starts."""
    environments: Mapping[str, str] = {}
    """Addresses by the name that ``environment`` takes, e.g. ``demo``."""
    hosts: Mapping[str, Host] = {}
    """Hosts that some operations are on, by the name that ``base_urls`` takes."""


class Settings(TypedDict, total=False):
    """What every client takes beside its credentials, documented at ``Client``; all of it has defaults."""

    timeout: float | httpx.Timeout
    retry: RetryPolicy
    limits: Limits | str | None
    on_request: Callable[[Attempt], object] | None
    on_response: Callable[[ResponseInfo], object] | None
    on_wait: Callable[[RateLimitWait], object] | None
    on_error: Callable[[CallError, float | None], object] | None
    on_drift: Callable[[Drift], object] | None
    drift_sample: int
    max_body: int
    max_connections: int
    fresh_connection_for_writes: bool
    environment: str
    base_urls: Mapping[str, str] | None
    journal: Journal | str | os.PathLike[str] | None


class OptionsWithoutAddress(Settings, total=False):
    """Keyword arguments of a synchronous client whose venue has no common address."""

    http_client: httpx.Client | None


class AsyncOptionsWithoutAddress(Settings, total=False):
    """Keyword arguments of an asynchronous client whose venue has no common address."""

    http_client: httpx.AsyncClient | None


class Options(OptionsWithoutAddress, total=False):
    """Keyword arguments every other synchronous client takes."""

    base_url: str | None


class AsyncOptions(AsyncOptionsWithoutAddress, total=False):
    """Keyword arguments every other asynchronous client takes."""

    base_url: str | None


class _BaseClient(Generic[AnySender]):
    """What both clients share: settings, and everything but the sending."""

    _venue: ClassVar[Venue]
    """The venue; generated clients name it."""
    _credentials_from_env: ClassVar[staticmethod[[], Mapping[str, Any]]]
    _reconciliation: ClassVar[str | None] = None

    def __init_subclass__(
        cls, credentials_from_env: Callable[[], Mapping[str, Any]] | None = None, reconciliation: str | None = None
    ) -> None:
        """Take what a venue's overlay says.

        ``credentials_from_env`` reads its credentials from environment variables, for ``from_env``; ``reconciliation`` names the module
        that says where its writes show.
        """
        super().__init_subclass__()
        if reconciliation is not None:
            cls._reconciliation = reconciliation
        if credentials_from_env is not None:
            cls._credentials_from_env = staticmethod(credentials_from_env)

    def __init__(
        self,
        venue: Venue,
        signer: Signer[Any],
        new_sender: Callable[[RequestBuilder, ConnectionOptions, logging.Logger], AnySender],
        http_client: object,
        base_url: str | None,
        *,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        retry: RetryPolicy = RetryPolicy(),  # noqa: B008  # frozen
        limits: Limits | str | None = DEFAULT,
        on_request: Callable[[Attempt], object] | None = None,
        on_response: Callable[[ResponseInfo], object] | None = None,
        on_wait: Callable[[RateLimitWait], object] | None = None,
        on_error: Callable[[CallError, float | None], object] | None = None,
        on_drift: Callable[[Drift], object] | None = None,
        drift_sample: int = DEFAULT_SAMPLE,
        max_body: int = DEFAULT_MAX_BODY,
        max_connections: int | None = None,
        fresh_connection_for_writes: bool = False,
        environment: str | None = None,
        base_urls: Mapping[str, str] | None = None,
        journal: Journal | str | os.PathLike[str] | None = None,
    ) -> None:
        log = logging.getLogger(f"venuekit.{venue.name}")
        try:
            clock = Clock()
            name = f"venuekit-{venue.name.replace('_', '-')}/{venue.version}"
            usual = chosen_base_url(venue.title, venue.base_url, venue.environments, base_url, environment)
            builder = RequestBuilder(usual, signer, clock, name)
            elsewhere = {
                host: RequestBuilder(address, signer, clock, name)
                for host, address in host_addresses(venue.title, venue.hosts, base_urls, base_url, environment).items()
            }
        finally:
            del base_url, base_urls  # a password in one would show in a traceback
        connections = ConnectionOptions(
            checked_max_body(max_body), checked_max_connections(max_connections, http_client), bool(fresh_connection_for_writes)
        )
        self._sender: AnySender = new_sender(builder, connections, log)
        self._senders = {host: new_sender(built, connections, log) for host, built in elsewhere.items()}
        self._timeout = timeout_of(timeout)
        self._config = CallConfig(
            retry=_checked(retry),
            limits=chosen(limits, venue.tiers),
            signer=signer,
            clock=clock,
            drift=DriftWatch(drift_sample, on_drift),
            hooks=Hooks(on_request=on_request, on_response=on_response, on_wait=on_wait, on_error=on_error),
            log=log,
            venue=venue.name,
            base_url=builder.base_url,
            journal=_journal(journal),
            reconciliation=partial(_reconciliation_of, self._reconciliation),
        )
        self._derived = False

    @classmethod
    @hides_arguments
    def _from_env(cls, options: Mapping[str, Any]) -> Self:
        build: Callable[..., Self] = cls
        given = {**cls._credentials_from_env(), **options}
        if not {"base_url", "environment"} & given.keys():
            read = env.needed_base_url if cls._venue.base_url is None else env.base_url
            given["base_url"] = read(address_variable(cls._venue.name))
        if "environment" not in given and cls._venue.hosts:
            named = {host: env.base_url(address_variable(cls._venue.name, host)) for host in cls._venue.hosts}
            addresses = {host: address for host, address in named.items() if address is not None}
            given["base_urls"] = {**addresses, **(given.get("base_urls") or {})}
        return build(**given)

    @property
    def base_url(self) -> str:
        """Address that calls go to."""
        return self._sender.builder.base_url

    @property
    def base_urls(self) -> Mapping[str, str]:
        """Addresses of the hosts that some operations are on, by name, as far as they are known."""
        return {host: sender.builder.base_url for host, sender in self._senders.items()}

    def _steps(self, request: Request[Any], *, raw: bool = False) -> Generator[Step, Any, Any]:
        if request.operation.host is not None:
            self._sender_of(request.operation)  # raises before anything is done
        if request.operation.retry == "safe":
            return exchange(request, self._config, raw=raw)
        from venuekit.writes.steps import write  # with what clients that only read can do without

        return write(request, self._config, raw=raw)

    def _sender_of(self, operation: Operation[Any]) -> AnySender:
        if operation.host is None:
            return self._sender
        sender = self._senders.get(operation.host)
        if sender is None:
            raise missing(operation.name, operation.host, address_variable(self._config.venue, operation.host))
        return sender

    @property
    def clock_offset(self) -> float:
        """Seconds that the venue's clock is ahead of this machine's, as far as is known; calls are signed with the venue's time.

        Learned from the venue when it refuses a signature; can be set.
        """
        return self._config.clock.offset

    @clock_offset.setter
    def clock_offset(self, seconds: float) -> None:
        self._config.clock.offset = seconds

    @property
    def drift(self) -> Mapping[str, Mapping[Drift, int]]:
        """What the venue sent that its description doesn't know, by operation, with how many of the pages looked at had it."""
        return self._config.drift.counts

    def with_options(self, *, timeout: float | httpx.Timeout | None = None, retry: RetryPolicy | None = None) -> Self:
        """Return the same client with other settings, for a single call or some.

        It uses this one's connections, rate limits and clock, and ends with it; closing it closes nothing.
        """
        config = self._config if retry is None else evolve(self._config, retry=_checked(retry))
        return self._derive(config, self._timeout if timeout is None else timeout_of(timeout))

    def also_telling(
        self, on_request: Callable[[Attempt], object] | None = None, on_wait: Callable[[RateLimitWait], object] | None = None
    ) -> Self:
        """Return the same client, telling these functions too of requests and of waits for rate limits."""
        hooks = self._config.hooks
        hooks = evolve(hooks, on_request=both(hooks.on_request, on_request), on_wait=both(hooks.on_wait, on_wait))
        return self._derive(evolve(self._config, hooks=hooks), self._timeout)

    def _derive(self, config: CallConfig, timeout: httpx.Timeout) -> Self:
        other = object.__new__(type(self))
        other._sender, other._senders, other._derived = self._sender, self._senders, True
        other._timeout, other._config = timeout, config
        return other

    def __repr__(self) -> str:
        sender = getattr(self, "_sender", None)  # tracebacks also show clients that could not be built
        return f"<{type(self).__name__} {sender.builder.base_url if sender else 'not built'}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds credentials and connections and cannot be pickled or copied; build a new one"
        )


def _reconciliation_of(module: str | None) -> Reconciliation | None:
    if module is None:
        return None
    found: Reconciliation = import_module(module).RECONCILIATION
    return found


def _journal(given: Journal | str | os.PathLike[str] | None) -> Journal | None:
    if given is None:
        return None
    from venuekit.journal.journal import Journal  # with what clients without one can do without

    if isinstance(given, Journal):
        return given
    if not isinstance(given, (str, os.PathLike)):
        raise ConfigurationError(f"journal: must be a path or a Journal, not {type(given).__name__}")
    return Journal(given)


def _of_journal(config: CallConfig) -> Journal:
    if config.journal is None:
        raise ConfigurationError("this client has no journal; build it with journal=<path>")
    return config.journal


def _unresolved(config: CallConfig, client: object) -> Generator[Step, Any, list[Unresolved]]:
    job = _of_journal(config).unresolved(config.venue)
    yield Wait(job, inf)
    if job.error is not None:
        raise JournalError("unresolved", f"the journal can't be read: {job.error}") from job.error
    return [evolve(one, client=client) for one in job.result()]


def _dismissing(unresolved: Unresolved, config: CallConfig) -> Generator[Step, Any, None]:
    journal = _of_journal(config)
    journal.settle(unresolved.write, "dismissed")
    yield Wait(journal.flush(), inf)


def _flushing(config: CallConfig) -> Job[None] | None:
    return None if config.journal is None else config.journal.flush()


def _reconciling(
    unknown: OutcomeUnknown | Unresolved, config: CallConfig, wait: float
) -> Generator[Step, Any, Verdict | BatchVerdict]:
    if isinstance(wait, bool) or not isinstance(wait, (int, float)) or not 0 <= wait < inf:
        raise ArgumentError("wait", wait, "must be a number of seconds, 0 or more")
    if unknown.write is None:
        raise ConfigurationError("nothing of this call was sent, so there is nothing to look for")
    from venuekit.writes.reconciling import is_unknown, reconcile

    verdict = yield from reconcile(unknown.write, config, wait=wait)
    if config.journal is not None and not is_unknown(verdict):
        config.journal.settle(unknown.write, type(verdict).__name__.lower())
    return verdict


def _refuse_unknown(client: str, names: frozenset[str]) -> None:
    unknown = sorted(names - Settings.__annotations__.keys())
    if unknown:
        known = ", ".join(("base_url", "http_client", *Settings.__annotations__))
        raise TypeError(f"{client}: there is no option {unknown[0]!r}; valid options beside credentials: {known}")


def _checked(retry: RetryPolicy) -> RetryPolicy:
    if not isinstance(retry, RetryPolicy):
        raise ConfigurationError(
            f"retry: must be a RetryPolicy, not {type(retry).__name__}; RetryPolicy(attempts=1) turns it off"
        )
    return retry


class Client(_BaseClient["Sender | OwnClientSender"]):
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
            base_url: Address of the API; production unless given.
            timeout: Seconds without progress before an attempt ends (connecting: at most 5), or an ``httpx.Timeout``; 10 unless given.
            retry: ``RetryPolicy``: how often, and until when, failures that may be temporary are tried again.
            limits: Rate limit to keep to: the name of a tier such as ``"advanced"`` where the venue documents tiers, a ``LocalLimits``
                or ``SharedLimits`` of your own, or None for none. The venue's first tier unless given.
            on_request: Called with an ``Attempt`` before each request is sent.
            on_response: Called with a ``ResponseInfo`` for each response.
            on_wait: Called with a ``RateLimitWait`` when a call has to wait for a rate limit; a second or more is logged too.
            on_error: Called for each failure with the error and the seconds until the next attempt, or None if the error is raised.
            on_drift: Called with a ``Drift`` once for each thing that the venue sends and its description doesn't know.
            drift_sample: One response in this many is searched for such things; 100 unless given, 0 for none.
            max_body: Bytes that a response may have, decompressed; 8 MiB unless given.
            max_connections: Connections that may be open at once; 100 unless given. Calls beyond that wait for one in order of arrival.
            fresh_connection_for_writes: Whether calls that change something get connections not used before; False unless given.
            environment: Name of one of the venue's environments, such as ``"demo"``, in place of ``base_url``.
            base_urls: Addresses of hosts that some operations are on, by name; needed for those operations where ``base_url`` is given,
                since their usual hosts are not called then.
            journal: A file in which each call that changes something is noted before it is sent, or a ``Journal``; none unless given.
            http_client: An ``httpx.Client`` of your own, for proxies and the like; it stays yours to close.

        Any credential may be a function that returns it, for vaults and rotation: it is called when the client is built, and once more
        when the venue refuses what it returned.

        Raises:
            CredentialError: A credential can't be used; the message says why.
            ConfigurationError: Another argument can't be used.
        """
        try:
            _refuse_unknown(type(self).__name__, frozenset(settings))
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
        """Make a call and return its page as it came, with its model where ``build`` says so. Raises ``CallError``."""
        reader = WirePage.built if build else WirePage
        page: WirePage[T] = self._run(exchange(request, self._config, reader=reader))
        return page

    def call_raw(self, request: Request[T]) -> RawResponse[T]:
        """Make a call and return its response. Raises ``CallError``."""
        response: RawResponse[T] = self._run(self._steps(request, raw=True))
        return response

    def unresolved(self) -> list[Unresolved]:
        """Return the writes in the journal that may have been sent and whose outcome is unknown, oldest first.

        Calls that are still running, in any process, are not among them. Raises ``ConfigurationError`` without a journal.
        """
        found: list[Unresolved] = self._run(_unresolved(self._config, self))
        return found

    def dismiss(self, unresolved: Unresolved) -> None:
        """Close an entry of the journal without asking the venue, when you have found out yourself what became of the call."""
        self._run(_dismissing(unresolved, self._config))

    def reconcile(self, unknown: OutcomeUnknown | Unresolved, *, wait: float = 0.0) -> Verdict | BatchVerdict:
        """Ask the venue what became of a call whose outcome is unknown; again for up to ``wait`` seconds while nothing tells.

        Only reads, and knows an order by its client key or its order id alone. Returns a ``BatchVerdict`` for a call of several lines.
        """
        verdict: Verdict | BatchVerdict = self._run(_reconciling(unknown, self._config, wait))
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
            steps.close()  # else it would last as long as the traceback of what interrupted it, and hold its tokens

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
            if (flushing := _flushing(self._config)) is not None:
                flushing.wait(monotonic() + _FLUSHING)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncClient(_BaseClient["AsyncSender | AsyncOwnClientSender"]):
    """An asynchronous client; safe to share between tasks. Await ``aclose()``, or use it in an ``async with`` block."""

    def __init__(
        self,
        venue: Venue,
        signer: Signer[Any],
        *,
        base_url: str | None = None,
        http_client: httpx.AsyncClient | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        try:
            _refuse_unknown(type(self).__name__, frozenset(settings))
            super().__init__(venue, signer, partial(_async_sender, http_client), http_client, base_url, **settings)
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
        """Make a call and return its page as it came, with its model where ``build`` says so. Raises ``CallError``."""
        reader = WirePage.built if build else WirePage
        page: WirePage[T] = await self._run(exchange(request, self._config, reader=reader))
        return page

    async def call_raw(self, request: Request[T]) -> RawResponse[T]:
        """Make a call and return its response. Raises ``CallError``."""
        response: RawResponse[T] = await self._run(self._steps(request, raw=True))
        return response

    async def unresolved(self) -> list[Unresolved]:
        """Return the writes in the journal that may have been sent and whose outcome is unknown, oldest first.

        Calls that are still running, in any process, are not among them. Raises ``ConfigurationError`` without a journal.
        """
        found: list[Unresolved] = await self._run(_unresolved(self._config, self))
        return found

    async def dismiss(self, unresolved: Unresolved) -> None:
        """Close an entry of the journal without asking the venue, when you have found out yourself what became of the call."""
        await self._run(_dismissing(unresolved, self._config))

    async def reconcile(self, unknown: OutcomeUnknown | Unresolved, *, wait: float = 0.0) -> Verdict | BatchVerdict:
        """Ask the venue what became of a call whose outcome is unknown; again for up to ``wait`` seconds while nothing tells.

        Only reads, and knows an order by its client key or its order id alone. Returns a ``BatchVerdict`` for a call of several lines.
        """
        verdict: Verdict | BatchVerdict = await self._run(_reconciling(unknown, self._config, wait))
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
            steps.close()  # else it would last as long as the traceback of what interrupted it, and hold its tokens

    async def _do(self, step: Step) -> Any:
        if isinstance(step, Send):
            return await self._sender_of(step.request.operation).send(step.request, self._timeout, step.ends, step.departing)
        import anyio  # httpx brings it; only needed once calls are made

        if isinstance(step, Pause):
            return await anyio.sleep(step.seconds)
        return await step.job.wait_async(step.until)

    async def aclose(self) -> None:
        """Close the connections, unless ``http_client`` was passed in. Calling it again does nothing."""
        if not self._derived:
            for sender in (self._sender, *self._senders.values()):
                await sender.aclose()
            if (flushing := _flushing(self._config)) is not None:
                await flushing.wait_async(monotonic() + _FLUSHING)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()


def _sender(
    http_client: httpx.Client | None, builder: RequestBuilder, connections: ConnectionOptions, log: logging.Logger
) -> Sender | OwnClientSender:
    if http_client is None:
        return Sender(builder, connections, log)
    from venuekit.http.own_client import OwnClientSender  # with what httpx itself puts off until it is needed

    return OwnClientSender(builder, connections, http_client)


def _async_sender(
    http_client: httpx.AsyncClient | None, builder: RequestBuilder, connections: ConnectionOptions, log: logging.Logger
) -> AsyncSender | AsyncOwnClientSender:
    if http_client is None:
        return AsyncSender(builder, connections, log)
    from venuekit.http.own_client import AsyncOwnClientSender

    return AsyncOwnClientSender(builder, connections, http_client)


AsyncClient.__init__.__doc__ = (Client.__init__.__doc__ or "").replace("httpx.Client", "httpx.AsyncClient")
