"""The two clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from venuekit.auth.signing import optional
from venuekit.auth.tracebacks import hides_arguments
from venuekit.resource import LazyResource
from venuekit_kalshi.auth import ADVICE, KalshiSigner, from_environment
from venuekit_kalshi_api.client import VENUE, AsyncKalshiClient, KalshiClient

if TYPE_CHECKING:
    from venuekit.client import AsyncOptions, Options
    from venuekit_kalshi.auth import KeyId, PrivateKey
    from venuekit_kalshi.pagination import (  # noqa: F401  # named in strings below
        AsyncCommunications,
        AsyncEvents,
        AsyncFcm,
        AsyncHistorical,
        AsyncIncentivePrograms,
        AsyncMarketResource,
        AsyncMilestoneResource,
        AsyncMultivariate,
        AsyncOrders,
        AsyncPortfolio,
        AsyncStructuredTargets,
        Communications,
        Events,
        Fcm,
        Historical,
        IncentivePrograms,
        MarketResource,
        MilestoneResource,
        Multivariate,
        Orders,
        Portfolio,
        StructuredTargets,
    )


class Kalshi(KalshiClient, credentials_from_env=from_environment, reconciliation="venuekit_kalshi.reconciliation"):
    """Kalshi, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Without credentials, ``Kalshi()`` calls the public operations: markets, events, the exchange's status and the like.

    Args:
        key_id: Id of the API key.
        private_key: Its private half, RSA or Ed25519: PEM text or bytes, a ``Path`` to a PEM file, or a loaded key.

    ``from_env()`` reads ``KALSHI_KEY_ID``, ``KALSHI_PRIVATE_KEY`` or ``KALSHI_PRIVATE_KEY_FILE``, and ``KALSHI_BASE_URL`` if set.
    """

    communications = LazyResource["Communications"]("venuekit_kalshi.pagination", "Communications")
    events = LazyResource["Events"]("venuekit_kalshi.pagination", "Events")
    fcm = LazyResource["Fcm"]("venuekit_kalshi.pagination", "Fcm")
    historical = LazyResource["Historical"]("venuekit_kalshi.pagination", "Historical")
    incentive_programs = LazyResource["IncentivePrograms"]("venuekit_kalshi.pagination", "IncentivePrograms")
    market = LazyResource["MarketResource"]("venuekit_kalshi.pagination", "MarketResource")
    milestone = LazyResource["MilestoneResource"]("venuekit_kalshi.pagination", "MilestoneResource")
    multivariate = LazyResource["Multivariate"]("venuekit_kalshi.pagination", "Multivariate")
    orders = LazyResource["Orders"]("venuekit_kalshi.pagination", "Orders")
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi.pagination", "Portfolio")
    structured_targets = LazyResource["StructuredTargets"]("venuekit_kalshi.pagination", "StructuredTargets")

    @hides_arguments
    def __init__(self, *, key_id: KeyId | None = None, private_key: PrivateKey | None = None, **options: Unpack[Options]) -> None:
        super().__init__(VENUE, optional(KalshiSigner, ADVICE, key_id=key_id, private_key=private_key), **options)


class AsyncKalshi(AsyncKalshiClient, credentials_from_env=from_environment, reconciliation="venuekit_kalshi.reconciliation"):
    """The same, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``."""

    communications = LazyResource["AsyncCommunications"]("venuekit_kalshi.pagination", "AsyncCommunications")
    events = LazyResource["AsyncEvents"]("venuekit_kalshi.pagination", "AsyncEvents")
    fcm = LazyResource["AsyncFcm"]("venuekit_kalshi.pagination", "AsyncFcm")
    historical = LazyResource["AsyncHistorical"]("venuekit_kalshi.pagination", "AsyncHistorical")
    incentive_programs = LazyResource["AsyncIncentivePrograms"]("venuekit_kalshi.pagination", "AsyncIncentivePrograms")
    market = LazyResource["AsyncMarketResource"]("venuekit_kalshi.pagination", "AsyncMarketResource")
    milestone = LazyResource["AsyncMilestoneResource"]("venuekit_kalshi.pagination", "AsyncMilestoneResource")
    multivariate = LazyResource["AsyncMultivariate"]("venuekit_kalshi.pagination", "AsyncMultivariate")
    orders = LazyResource["AsyncOrders"]("venuekit_kalshi.pagination", "AsyncOrders")
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi.pagination", "AsyncPortfolio")
    structured_targets = LazyResource["AsyncStructuredTargets"]("venuekit_kalshi.pagination", "AsyncStructuredTargets")

    @hides_arguments
    def __init__(
        self, *, key_id: KeyId | None = None, private_key: PrivateKey | None = None, **options: Unpack[AsyncOptions]
    ) -> None:
        super().__init__(VENUE, optional(KalshiSigner, ADVICE, key_id=key_id, private_key=private_key), **options)
