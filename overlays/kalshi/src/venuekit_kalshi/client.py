"""The two clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from venuekit.auth.signing import optional
from venuekit_kalshi.auth import ADVICE, KalshiSigner, from_environment
from venuekit_kalshi.resources import AsyncKalshiResources, KalshiResources

if TYPE_CHECKING:
    from venuekit.client import AsyncOptions, Options
    from venuekit_kalshi.auth import KeyId, PrivateKey


class Kalshi(KalshiResources, credentials_from_env=from_environment):
    """Kalshi, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Without credentials, ``Kalshi()`` calls the public operations: markets, events, the exchange's status and so on.

    Args:
        key_id: Id of the API key.
        private_key: Its private key, RSA or Ed25519: PEM text or bytes, a ``Path`` to a PEM file, or a loaded key.

    ``from_env()`` reads ``KALSHI_KEY_ID``, ``KALSHI_PRIVATE_KEY`` or ``KALSHI_PRIVATE_KEY_FILE``, and ``KALSHI_BASE_URL`` if set.
    """

    def __init__(self, *, key_id: KeyId | None = None, private_key: PrivateKey | None = None, **options: Unpack[Options]) -> None:
        super().__init__(optional(KalshiSigner, ADVICE, key_id=key_id, private_key=private_key), **options)


class AsyncKalshi(AsyncKalshiResources, credentials_from_env=from_environment):
    """The same, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``."""

    def __init__(
        self, *, key_id: KeyId | None = None, private_key: PrivateKey | None = None, **options: Unpack[AsyncOptions]
    ) -> None:
        super().__init__(optional(KalshiSigner, ADVICE, key_id=key_id, private_key=private_key), **options)
