"""The two clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from venuekit_habittrade.auth import Encoding, HabitTradeSigner, from_environment
from venuekit_habittrade.resources import AsyncHabitTradeResources, HabitTradeResources

if TYPE_CHECKING:
    from venuekit.auth.signing import Credential
    from venuekit.client import AsyncOptions, Options


class HabitTrade(HabitTradeResources, credentials_from_env=from_environment):
    """HabitTrade, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Args:
        api_key: The API key.
        api_secret: The secret that signs requests.
        signature_encoding: Encoding of signatures, ``base64`` or ``hex``; see ``HabitTradeSigner``.

    ``from_env()`` reads ``HABITTRADE_API_KEY`` and ``HABITTRADE_API_SECRET``, and ``HABITTRADE_BASE_URL`` if set.
    """

    def __init__(
        self, *, api_key: Credential, api_secret: Credential, signature_encoding: Encoding = "base64", **options: Unpack[Options]
    ) -> None:
        super().__init__(HabitTradeSigner(api_key, api_secret, signature_encoding), **options)


class AsyncHabitTrade(AsyncHabitTradeResources, credentials_from_env=from_environment):
    """The same, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``."""

    def __init__(
        self,
        *,
        api_key: Credential,
        api_secret: Credential,
        signature_encoding: Encoding = "base64",
        **options: Unpack[AsyncOptions],
    ) -> None:
        super().__init__(HabitTradeSigner(api_key, api_secret, signature_encoding), **options)
