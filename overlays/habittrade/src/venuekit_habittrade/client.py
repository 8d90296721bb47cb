"""The two clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from venuekit.auth.tracebacks import hides_arguments
from venuekit.resource import LazyResource
from venuekit_habittrade.auth import HabitTradeSigner, from_environment
from venuekit_habittrade_api.client import VENUE, AsyncHabitTradeClient, HabitTradeClient

if TYPE_CHECKING:
    from venuekit.auth.signing import Credential
    from venuekit.client import AsyncOptions, Options
    from venuekit_habittrade.auth import SignatureEncoding
    from venuekit_habittrade.pagination import Account, AsyncAccount, AsyncTrade, Trade  # noqa: F401  # named in strings below


class HabitTrade(HabitTradeClient, credentials_from_env=from_environment, reconciliation="venuekit_habittrade.reconciliation"):
    """HabitTrade, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Args:
        api_key: The API key.
        api_secret: The secret that signs requests.
        signature_encoding: Encoding of signatures, ``base64`` or ``hex``; see ``HabitTradeSigner``.

    ``from_env()`` reads ``HABITTRADE_API_KEY`` and ``HABITTRADE_API_SECRET``, and ``HABITTRADE_BASE_URL`` if set.
    """

    account = LazyResource["Account"]("venuekit_habittrade.pagination", "Account")
    trade = LazyResource["Trade"]("venuekit_habittrade.pagination", "Trade")

    @hides_arguments
    def __init__(
        self,
        *,
        api_key: Credential,
        api_secret: Credential,
        signature_encoding: SignatureEncoding = "base64",
        **options: Unpack[Options],
    ) -> None:
        super().__init__(VENUE, HabitTradeSigner(api_key, api_secret, signature_encoding), **options)


class AsyncHabitTrade(
    AsyncHabitTradeClient, credentials_from_env=from_environment, reconciliation="venuekit_habittrade.reconciliation"
):
    """The same, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``."""

    account = LazyResource["AsyncAccount"]("venuekit_habittrade.pagination", "AsyncAccount")
    trade = LazyResource["AsyncTrade"]("venuekit_habittrade.pagination", "AsyncTrade")

    @hides_arguments
    def __init__(
        self,
        *,
        api_key: Credential,
        api_secret: Credential,
        signature_encoding: SignatureEncoding = "base64",
        **options: Unpack[AsyncOptions],
    ) -> None:
        super().__init__(VENUE, HabitTradeSigner(api_key, api_secret, signature_encoding), **options)
