"""The two clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from venuekit.auth import environment
from venuekit.auth.tracebacks import hides_arguments
from venuekit.client import AsyncClient, Client
from venuekit_synapsewave.auth import SynapseWaveSigner, from_environment
from venuekit_synapsewave_api import VENUE

if TYPE_CHECKING:
    from typing import Unpack

    from venuekit.auth.signing import Credential
    from venuekit.client import AsyncOptionsWithoutAddress, OptionsWithoutAddress
    from venuekit_synapsewave.pagination import AsyncPortfolio, AsyncUser, Portfolio, User


class SynapseWave(Client):
    """SynapseWave, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Args:
        access_token: What the login answered with.
        api_key: The key the broker issued.
        base_url: Address of the API; each broker has its own.
        timeout: Seconds without progress before an attempt ends (connecting: 5 at most); 10 unless given.
        retry: ``RetryPolicy``: how often, and until when, failures that may pass are tried again.
        limits: Request budget to keep to, a ``LocalLimits`` or ``SharedLimits``; the venue documents none.
        on_request, on_response, on_error, on_drift: Functions to be told what goes on; ``venuekit.client.Settings`` says of what.
        drift_sample: One answer in this many is looked through for what the description doesn't know; 100 unless given, 0 for none.
        max_body: Bytes that an answer may have, decompressed; 64 MiB unless given.
        http2: Whether to offer HTTP/2; needs ``pip install "venuekit[http2]"``.
        http_client: An ``httpx.Client`` of your own, for proxies and the like; it stays yours to close.

    Any credential may be a function that gives it, for vaults and rotation: it is asked when the client is built, and once more when
    the venue refuses what it gave.

    Raises:
        CredentialError: A credential can't be used; the message says why.
        ConfigurationError: Another argument can't.
    """

    @hides_arguments
    def __init__(
        self, *, access_token: Credential, api_key: Credential, base_url: str, **options: Unpack[OptionsWithoutAddress]
    ) -> None:
        super().__init__(VENUE, SynapseWaveSigner(access_token, api_key), base_url=base_url, **options)

    @classmethod
    @hides_arguments
    def from_env(cls, **options: Unpack[OptionsWithoutAddress]) -> Self:
        """From ``SYNAPSEWAVE_ACCESS_TOKEN`` and ``SYNAPSEWAVE_API_KEY``, and ``SYNAPSEWAVE_BASE_URL``."""
        return cls(**from_environment(), base_url=environment.needed_base_url("SYNAPSEWAVE_BASE_URL"), **options)

    @cached_property
    def portfolio(self) -> Portfolio:
        """Positions."""
        from venuekit_synapsewave.pagination import Portfolio

        return Portfolio(self)

    @cached_property
    def user(self) -> User:
        """Balance."""
        from venuekit_synapsewave.pagination import User

        return User(self)


class AsyncSynapseWave(AsyncClient):
    """SynapseWave, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``.

    Takes what ``SynapseWave`` takes; ``http_client`` is an ``httpx.AsyncClient``.
    """

    @hides_arguments
    def __init__(
        self, *, access_token: Credential, api_key: Credential, base_url: str, **options: Unpack[AsyncOptionsWithoutAddress]
    ) -> None:
        super().__init__(VENUE, SynapseWaveSigner(access_token, api_key), base_url=base_url, **options)

    @classmethod
    @hides_arguments
    def from_env(cls, **options: Unpack[AsyncOptionsWithoutAddress]) -> Self:
        """From ``SYNAPSEWAVE_ACCESS_TOKEN`` and ``SYNAPSEWAVE_API_KEY``, and ``SYNAPSEWAVE_BASE_URL``."""
        return cls(**from_environment(), base_url=environment.needed_base_url("SYNAPSEWAVE_BASE_URL"), **options)

    @cached_property
    def portfolio(self) -> AsyncPortfolio:
        """Positions."""
        from venuekit_synapsewave.pagination import AsyncPortfolio

        return AsyncPortfolio(self)

    @cached_property
    def user(self) -> AsyncUser:
        """Balance."""
        from venuekit_synapsewave.pagination import AsyncUser

        return AsyncUser(self)
