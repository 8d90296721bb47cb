"""The two clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from venuekit import environment
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
        retry: ``RetryPolicy`` for failures that may pass.
        http_client: An ``httpx.Client`` of your own, for proxies and the like; it stays yours to close.

    Raises:
        CredentialError: The key can't be used; the message says why.
        ConfigurationError: Another argument can't.
    """

    def __init__(self, *, key_id: KeyId, private_key: PrivateKey, **options: Unpack[Options]) -> None:
        try:
            super().__init__(VENUE, KalshiSigner(key_id, private_key), **options)
        finally:
            del key_id, private_key, options  # a traceback shows the locals of its frames

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """From ``KALSHI_KEY_ID``, ``KALSHI_PRIVATE_KEY`` or ``KALSHI_PRIVATE_KEY_FILE``, and ``KALSHI_BASE_URL`` if set."""
        options.setdefault("base_url", environment.setting("KALSHI_BASE_URL", VENUE.base_url))
        try:
            return cls(**from_environment(), **options)
        finally:
            del options  # a traceback shows the locals of its frames

    @cached_property
    def portfolio(self) -> Portfolio:
        """Balance, fills, positions, settlements."""
        from venuekit_kalshi.pagination import Portfolio

        return Portfolio(self)


class AsyncKalshi(AsyncClient):
    """Kalshi, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``.

    Takes what ``Kalshi`` takes; ``http_client`` is an ``httpx.AsyncClient``.
    """

    def __init__(self, *, key_id: KeyId, private_key: PrivateKey, **options: Unpack[AsyncOptions]) -> None:
        try:
            super().__init__(VENUE, KalshiSigner(key_id, private_key), **options)
        finally:
            del key_id, private_key, options  # a traceback shows the locals of its frames

    @classmethod
    def from_env(cls, **options: Unpack[AsyncOptions]) -> Self:
        """From ``KALSHI_KEY_ID``, ``KALSHI_PRIVATE_KEY`` or ``KALSHI_PRIVATE_KEY_FILE``, and ``KALSHI_BASE_URL`` if set."""
        options.setdefault("base_url", environment.setting("KALSHI_BASE_URL", VENUE.base_url))
        try:
            return cls(**from_environment(), **options)
        finally:
            del options  # a traceback shows the locals of its frames

    @cached_property
    def portfolio(self) -> AsyncPortfolio:
        """Balance, fills, positions, settlements."""
        from venuekit_kalshi.pagination import AsyncPortfolio

        return AsyncPortfolio(self)
