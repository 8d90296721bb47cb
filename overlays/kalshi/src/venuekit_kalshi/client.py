"""The two clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from venuekit.auth import environment
from venuekit.auth.tracebacks import hides_arguments
from venuekit.client import AsyncClient, Client
from venuekit_kalshi.auth import KalshiSigner, from_environment
from venuekit_kalshi_api import VENUE

if TYPE_CHECKING:
    from typing import Unpack

    from venuekit.client import AsyncOptions, Options
    from venuekit_kalshi.auth import KeyId, PrivateKey
    from venuekit_kalshi.pagination import AsyncPortfolio, Portfolio


class Kalshi(Client):
    """Kalshi, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Args:
        key_id: Id of the API key.
        private_key: Its private half, RSA or Ed25519: PEM text or bytes, a ``Path`` to a PEM file, or a loaded key.
        base_url: Address of the API; production unless given.
        timeout: Seconds without progress before an attempt ends (connecting: 5 at most); 10 unless given.
        retry: ``RetryPolicy``: how often, and until when, failures that may pass are tried again.
        limits: Request budget to keep to: the name of a tier such as ``"advanced"``, a ``LocalLimits`` or ``SharedLimits``, or None for
            none. The tier where everybody starts unless given.
        on_request, on_response, on_error, on_drift: Functions to be told what goes on; ``venuekit.client.Settings`` says of what.
        drift_sample: One answer in this many is looked through for what the description doesn't know; 100 unless given, 0 for none.
        max_body: Bytes that an answer may have, decompressed; 64 MiB unless given.
        http2: Whether to offer HTTP/2; needs ``pip install "venuekit[http2]"``.
        http_client: An ``httpx.Client`` of your own, for proxies and the like; it stays yours to close.

    Any credential may be a function that gives it, for vaults and rotation: it is asked when the client is built, and once more when
    the venue refuses what it gave.

    Raises:
        CredentialError: The key can't be used; the message says why.
        ConfigurationError: Another argument can't.
    """

    @hides_arguments
    def __init__(self, *, key_id: KeyId, private_key: PrivateKey, **options: Unpack[Options]) -> None:
        super().__init__(VENUE, KalshiSigner(key_id, private_key), **options)

    @classmethod
    @hides_arguments
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """From ``KALSHI_KEY_ID``, ``KALSHI_PRIVATE_KEY`` or ``KALSHI_PRIVATE_KEY_FILE``, and ``KALSHI_BASE_URL`` if set."""
        if not {"base_url", "environment"} & options.keys():
            options["base_url"] = environment.base_url("KALSHI_BASE_URL")
        return cls(**from_environment(), **options)

    @cached_property
    def portfolio(self) -> Portfolio:
        """Balance, fills, positions, settlements."""
        from venuekit_kalshi.pagination import Portfolio

        return Portfolio(self)


class AsyncKalshi(AsyncClient):
    """Kalshi, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``.

    Takes what ``Kalshi`` takes; ``http_client`` is an ``httpx.AsyncClient``.
    """

    @hides_arguments
    def __init__(self, *, key_id: KeyId, private_key: PrivateKey, **options: Unpack[AsyncOptions]) -> None:
        super().__init__(VENUE, KalshiSigner(key_id, private_key), **options)

    @classmethod
    @hides_arguments
    def from_env(cls, **options: Unpack[AsyncOptions]) -> Self:
        """From ``KALSHI_KEY_ID``, ``KALSHI_PRIVATE_KEY`` or ``KALSHI_PRIVATE_KEY_FILE``, and ``KALSHI_BASE_URL`` if set."""
        if not {"base_url", "environment"} & options.keys():
            options["base_url"] = environment.base_url("KALSHI_BASE_URL")
        return cls(**from_environment(), **options)

    @cached_property
    def portfolio(self) -> AsyncPortfolio:
        """Balance, fills, positions, settlements."""
        from venuekit_kalshi.pagination import AsyncPortfolio

        return AsyncPortfolio(self)
