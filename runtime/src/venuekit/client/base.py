"""The base of both clients: settings, and everything but sending."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Generator, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NoReturn, Protocol, Self, TypeVar

from msgspec.structs import replace

from venuekit.auth import environment as env
from venuekit.auth.clock import Clock
from venuekit.auth.signing import Signer
from venuekit.auth.tracebacks import hides_arguments
from venuekit.call.drift import DEFAULT_SAMPLE, Drift, DriftWatch
from venuekit.call.exchange import exchange
from venuekit.call.hooks import Attempt, Hooks, RateLimitWait, ResponseInfo, both
from venuekit.call.operation import Operation, Request
from venuekit.call.retry import RetryPolicy
from venuekit.call.steps import CallConfig, Step
from venuekit.client.venue import Venue
from venuekit.errors import CallError, ConfigurationError
from venuekit.http.body import DEFAULT_MAX_BODY
from venuekit.http.hosts import address_variable, host_addresses, missing
from venuekit.http.options import (
    DEFAULT_TIMEOUT,
    ConnectionOptions,
    checked_max_body,
    checked_max_connections,
    chosen_base_url,
    timeout_of,
)
from venuekit.http.request import RequestBuilder
from venuekit.limits.base import Limits
from venuekit.limits.local import DEFAULT, chosen

if TYPE_CHECKING:
    import httpx

    from venuekit.background import Job
    from venuekit.journal.journal import Journal
    from venuekit.reconciliation import Reconciliation


class _AnySender(Protocol):
    builder: RequestBuilder


AnySender = TypeVar("AnySender", bound=_AnySender)

FLUSHING = 10.0
"""Seconds that closing waits for the journal; at worst, a call stays unresolved."""


class BaseClient(Generic[AnySender]):
    """What both clients share: settings, and everything but the sending."""

    _venue: ClassVar[Venue]
    """The venue, set by generated clients."""
    _credentials_from_env: ClassVar[staticmethod[[], Mapping[str, Any]]]
    _reconciliation: ClassVar[str | None] = None

    def __init_subclass__(
        cls, credentials_from_env: Callable[[], Mapping[str, Any]] | None = None, reconciliation: str | None = None
    ) -> None:
        """Set what a venue's overlay declares.

        ``credentials_from_env`` reads its credentials from environment variables, for ``from_env``; the constructor of a class that
        declares it shows no credentials in tracebacks. ``reconciliation`` names the module that says where its writes appear.
        """
        super().__init_subclass__()
        if reconciliation is not None:
            cls._reconciliation = reconciliation
        if credentials_from_env is not None:
            cls._credentials_from_env = staticmethod(credentials_from_env)
            cls.__init__ = hides_arguments(cls.__init__)  # type: ignore[method-assign]

    def __init__(
        self,
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
        venue = self._venue
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
        """Address that the client calls."""
        return self._sender.builder.base_url

    @property
    def base_urls(self) -> Mapping[str, str]:
        """Addresses of the separate hosts of some operations, by name, as far as they are known."""
        return {host: sender.builder.base_url for host, sender in self._senders.items()}

    def _steps(self, request: Request[Any], *, raw: bool = False) -> Generator[Step, Any, Any]:
        if request.operation.host is not None:
            self._sender_of(request.operation)  # raises before anything is sent
        if request.operation.retry == "safe":
            return exchange(request, self._config, raw=raw)
        from venuekit.writes.steps import write  # clients that only read don't need it

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
        """Seconds that the venue's clock is known to be ahead of this machine's; calls are signed with the venue's time.

        The client learns it when the venue refuses a signature; it can also be set.
        """
        return self._config.clock.offset

    @clock_offset.setter
    def clock_offset(self, seconds: float) -> None:
        self._config.clock.offset = seconds

    @property
    def drift(self) -> Mapping[str, Mapping[Drift, int]]:
        """What the venue sent that its description doesn't contain, by operation, with the number of searched responses that had it."""
        return self._config.drift.counts

    def with_options(self, *, timeout: float | httpx.Timeout | None = None, retry: RetryPolicy | None = None) -> Self:
        """Return the same client with other settings, for one or more calls.

        It shares this client's connections, rate limits and clock, and can't be used after this one is closed; closing it does nothing.
        """
        config = self._config if retry is None else replace(self._config, retry=_checked(retry))
        return self._derive(config, self._timeout if timeout is None else timeout_of(timeout))

    def also_telling(
        self, on_request: Callable[[Attempt], object] | None = None, on_wait: Callable[[RateLimitWait], object] | None = None
    ) -> Self:
        """Return the same client with these hooks in addition to its own."""
        hooks = self._config.hooks
        hooks = replace(hooks, on_request=both(hooks.on_request, on_request), on_wait=both(hooks.on_wait, on_wait))
        return self._derive(replace(self._config, hooks=hooks), self._timeout)

    def _derive(self, config: CallConfig, timeout: httpx.Timeout) -> Self:
        other = object.__new__(type(self))
        other._sender, other._senders, other._derived = self._sender, self._senders, True
        other._timeout, other._config = timeout, config
        return other

    def _flushing(self) -> Job[None] | None:
        return None if self._config.journal is None else self._config.journal.flush()

    def __repr__(self) -> str:
        sender = getattr(self, "_sender", None)  # tracebacks also show clients whose constructor failed
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


_SETTINGS: Final[Mapping[str, Any]] = BaseClient.__init__.__kwdefaults__ or {}
"""Options that both clients take, as ``options.Settings`` types them, with their defaults."""


def refuse_unknown(client: str, names: frozenset[str]) -> None:
    """Raise ``TypeError`` if an option doesn't exist."""
    unknown = sorted(names - _SETTINGS.keys())
    if unknown:
        known = ", ".join(("base_url", "http_client", *_SETTINGS))
        raise TypeError(f"{client}: there is no option {unknown[0]!r}; valid options beside credentials: {known}")


def _journal(given: Journal | str | os.PathLike[str] | None) -> Journal | None:
    if given is None:
        return None
    from venuekit.client.resolving import opened

    return opened(given)


def _checked(retry: RetryPolicy) -> RetryPolicy:
    if not isinstance(retry, RetryPolicy):
        raise ConfigurationError(
            f"retry: must be a RetryPolicy, not {type(retry).__name__}; RetryPolicy(attempts=1) turns it off"
        )
    return retry
