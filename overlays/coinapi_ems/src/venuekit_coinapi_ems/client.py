"""The two clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from venuekit.auth import environment
from venuekit.auth.tracebacks import hides_arguments
from venuekit.client import AsyncClient, Client
from venuekit_coinapi_ems.auth import CoinApiEmsSigner, from_environment
from venuekit_coinapi_ems_api import VENUE

if TYPE_CHECKING:
    from typing import Unpack

    from venuekit.auth.signing import Credential
    from venuekit.client import AsyncOptions, Options
    from venuekit_coinapi_ems.pagination import AsyncBalances, Balances


class CoinApiEms(Client):
    """CoinAPI EMS, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Args:
        api_key: The API key.
        base_url: Address of the API; production unless given.
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
    def __init__(self, *, api_key: Credential, **options: Unpack[Options]) -> None:
        super().__init__(VENUE, CoinApiEmsSigner(api_key), **options)

    @classmethod
    @hides_arguments
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """From ``COINAPI_EMS_API_KEY``, and ``COINAPI_EMS_BASE_URL`` if set."""
        if not {"base_url", "environment"} & options.keys():
            options["base_url"] = environment.base_url("COINAPI_EMS_BASE_URL")
        return cls(**from_environment(), **options)

    @cached_property
    def balances(self) -> Balances:
        """Balances of every connected exchange."""
        from venuekit_coinapi_ems.pagination import Balances

        return Balances(self)


class AsyncCoinApiEms(AsyncClient):
    """CoinAPI EMS, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``.

    Takes what ``CoinApiEms`` takes; ``http_client`` is an ``httpx.AsyncClient``.
    """

    @hides_arguments
    def __init__(self, *, api_key: Credential, **options: Unpack[AsyncOptions]) -> None:
        super().__init__(VENUE, CoinApiEmsSigner(api_key), **options)

    @classmethod
    @hides_arguments
    def from_env(cls, **options: Unpack[AsyncOptions]) -> Self:
        """From ``COINAPI_EMS_API_KEY``, and ``COINAPI_EMS_BASE_URL`` if set."""
        if not {"base_url", "environment"} & options.keys():
            options["base_url"] = environment.base_url("COINAPI_EMS_BASE_URL")
        return cls(**from_environment(), **options)

    @cached_property
    def balances(self) -> AsyncBalances:
        """Balances of every connected exchange."""
        from venuekit_coinapi_ems.pagination import AsyncBalances

        return AsyncBalances(self)
