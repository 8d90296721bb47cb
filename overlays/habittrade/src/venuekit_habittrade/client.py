"""The two clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from venuekit import environment
from venuekit.client import AsyncClient, Client
from venuekit_habittrade.auth import HabitTradeSigner, from_environment
from venuekit_habittrade_api import VENUE

if TYPE_CHECKING:
    from typing import Unpack

    from venuekit.client import AsyncOptions, Options
    from venuekit.signing import Credential
    from venuekit_habittrade.auth import SignatureEncoding
    from venuekit_habittrade.pagination import Account, AsyncAccount


class HabitTrade(Client):
    """HabitTrade, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Args:
        api_key: The API key.
        api_secret: The secret that signs.
        signature_encoding: How signatures are written, ``base64`` or ``hex``; see ``HabitTradeSigner``.
        base_url: Address of the API; production unless given.
        timeout: Seconds without progress before an attempt ends (connecting: 5 at most); 10 unless given.
        retry: ``RetryPolicy`` for failures that may pass.
        http_client: An ``httpx.Client`` of your own, for proxies and the like; it stays yours to close.

    Raises:
        CredentialError: A credential can't be used; the message says why.
        ConfigurationError: Another argument can't.
    """

    def __init__(
        self,
        *,
        api_key: Credential,
        api_secret: Credential,
        signature_encoding: SignatureEncoding = "base64",
        **options: Unpack[Options],
    ) -> None:
        try:
            super().__init__(VENUE, HabitTradeSigner(api_key, api_secret, signature_encoding), **options)
        finally:
            del api_key, api_secret, options  # a traceback shows the locals of its frames

    @classmethod
    def from_env(cls, signature_encoding: SignatureEncoding = "base64", **options: Unpack[Options]) -> Self:
        """From ``HABITTRADE_API_KEY`` and ``HABITTRADE_API_SECRET``, and ``HABITTRADE_BASE_URL`` if set."""
        options.setdefault("base_url", environment.setting("HABITTRADE_BASE_URL", VENUE.base_url))
        try:
            return cls(**from_environment(), signature_encoding=signature_encoding, **options)
        finally:
            del options  # a traceback shows the locals of its frames

    @cached_property
    def account(self) -> Account:
        """Holdings of portfolios."""
        from venuekit_habittrade.pagination import Account

        return Account(self)


class AsyncHabitTrade(AsyncClient):
    """HabitTrade, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``.

    Takes what ``HabitTrade`` takes; ``http_client`` is an ``httpx.AsyncClient``.
    """

    def __init__(
        self,
        *,
        api_key: Credential,
        api_secret: Credential,
        signature_encoding: SignatureEncoding = "base64",
        **options: Unpack[AsyncOptions],
    ) -> None:
        try:
            super().__init__(VENUE, HabitTradeSigner(api_key, api_secret, signature_encoding), **options)
        finally:
            del api_key, api_secret, options  # a traceback shows the locals of its frames

    @classmethod
    def from_env(cls, signature_encoding: SignatureEncoding = "base64", **options: Unpack[AsyncOptions]) -> Self:
        """From ``HABITTRADE_API_KEY`` and ``HABITTRADE_API_SECRET``, and ``HABITTRADE_BASE_URL`` if set."""
        options.setdefault("base_url", environment.setting("HABITTRADE_BASE_URL", VENUE.base_url))
        try:
            return cls(**from_environment(), signature_encoding=signature_encoding, **options)
        finally:
            del options  # a traceback shows the locals of its frames

    @cached_property
    def account(self) -> AsyncAccount:
        """Holdings of portfolios."""
        from venuekit_habittrade.pagination import AsyncAccount

        return AsyncAccount(self)
