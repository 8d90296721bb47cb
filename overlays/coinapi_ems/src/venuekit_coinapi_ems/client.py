"""The two clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from venuekit_coinapi_ems.auth import CoinApiEmsSigner, from_environment
from venuekit_coinapi_ems.resources import AsyncCoinApiEmsResources, CoinApiEmsResources

if TYPE_CHECKING:
    from venuekit.auth.signing import Credential
    from venuekit.client import AsyncOptions, Options


class CoinApiEms(CoinApiEmsResources, credentials_from_env=from_environment):
    """CoinAPI EMS, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Args:
        api_key: The API key.

    ``from_env()`` reads ``COINAPI_EMS_API_KEY``, and ``COINAPI_EMS_BASE_URL`` if set.
    """

    def __init__(self, *, api_key: Credential, **options: Unpack[Options]) -> None:
        super().__init__(CoinApiEmsSigner(api_key), **options)


class AsyncCoinApiEms(AsyncCoinApiEmsResources, credentials_from_env=from_environment):
    """The same, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``."""

    def __init__(self, *, api_key: Credential, **options: Unpack[AsyncOptions]) -> None:
        super().__init__(CoinApiEmsSigner(api_key), **options)
