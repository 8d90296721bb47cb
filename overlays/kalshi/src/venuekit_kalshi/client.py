"""The two clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from venuekit.auth.signing import optional
from venuekit.auth.tracebacks import hides_arguments
from venuekit.resource import LazyResource
from venuekit_kalshi.auth import ADVICE, KalshiSigner, from_environment
from venuekit_kalshi_api.client import VENUE, AsyncKalshiClient, KalshiClient

# ruff: noqa: F401  # named in strings below
if TYPE_CHECKING:
    from venuekit.client import AsyncOptions, Options
    from venuekit_kalshi.auth import KeyId, PrivateKey
    from venuekit_kalshi.pagination.communications import AsyncCommunications, Communications
    from venuekit_kalshi.pagination.events import AsyncEvents, Events
    from venuekit_kalshi.pagination.fcm import AsyncFcm, Fcm
    from venuekit_kalshi.pagination.historical import AsyncHistorical, Historical
    from venuekit_kalshi.pagination.incentive_programs import AsyncIncentivePrograms, IncentivePrograms
    from venuekit_kalshi.pagination.market import AsyncMarketResource, MarketResource
    from venuekit_kalshi.pagination.milestone import AsyncMilestoneResource, MilestoneResource
    from venuekit_kalshi.pagination.multivariate import AsyncMultivariate, Multivariate
    from venuekit_kalshi.pagination.orders import AsyncOrders, Orders
    from venuekit_kalshi.pagination.portfolio import AsyncPortfolio, Portfolio
    from venuekit_kalshi.pagination.structured_targets import AsyncStructuredTargets, StructuredTargets


class Kalshi(KalshiClient, credentials_from_env=from_environment, reconciliation="venuekit_kalshi.reconciliation"):
    """Kalshi, synchronous; safe to share between threads. Use it in a ``with`` block, or call ``close()``.

    Without credentials, ``Kalshi()`` calls the public operations: markets, events, the exchange's status and so on.

    Args:
        key_id: Id of the API key.
        private_key: Its private key, RSA or Ed25519: PEM text or bytes, a ``Path`` to a PEM file, or a loaded key.

    ``from_env()`` reads ``KALSHI_KEY_ID``, ``KALSHI_PRIVATE_KEY`` or ``KALSHI_PRIVATE_KEY_FILE``, and ``KALSHI_BASE_URL`` if set.
    """

    communications = LazyResource["Communications"]("venuekit_kalshi.pagination.communications", "Communications")
    events = LazyResource["Events"]("venuekit_kalshi.pagination.events", "Events")
    fcm = LazyResource["Fcm"]("venuekit_kalshi.pagination.fcm", "Fcm")
    historical = LazyResource["Historical"]("venuekit_kalshi.pagination.historical", "Historical")
    incentive_programs = LazyResource["IncentivePrograms"]("venuekit_kalshi.pagination.incentive_programs", "IncentivePrograms")
    market = LazyResource["MarketResource"]("venuekit_kalshi.pagination.market", "MarketResource")
    milestone = LazyResource["MilestoneResource"]("venuekit_kalshi.pagination.milestone", "MilestoneResource")
    multivariate = LazyResource["Multivariate"]("venuekit_kalshi.pagination.multivariate", "Multivariate")
    orders = LazyResource["Orders"]("venuekit_kalshi.pagination.orders", "Orders")
    portfolio = LazyResource["Portfolio"]("venuekit_kalshi.pagination.portfolio", "Portfolio")
    structured_targets = LazyResource["StructuredTargets"]("venuekit_kalshi.pagination.structured_targets", "StructuredTargets")

    @hides_arguments
    def __init__(self, *, key_id: KeyId | None = None, private_key: PrivateKey | None = None, **options: Unpack[Options]) -> None:
        super().__init__(VENUE, optional(KalshiSigner, ADVICE, key_id=key_id, private_key=private_key), **options)


class AsyncKalshi(AsyncKalshiClient, credentials_from_env=from_environment, reconciliation="venuekit_kalshi.reconciliation"):
    """The same, asynchronous; safe to share between tasks. Use it in an ``async with`` block, or await ``aclose()``."""

    communications = LazyResource["AsyncCommunications"]("venuekit_kalshi.pagination.communications", "AsyncCommunications")
    events = LazyResource["AsyncEvents"]("venuekit_kalshi.pagination.events", "AsyncEvents")
    fcm = LazyResource["AsyncFcm"]("venuekit_kalshi.pagination.fcm", "AsyncFcm")
    historical = LazyResource["AsyncHistorical"]("venuekit_kalshi.pagination.historical", "AsyncHistorical")
    incentive_programs = LazyResource["AsyncIncentivePrograms"](
        "venuekit_kalshi.pagination.incentive_programs", "AsyncIncentivePrograms"
    )
    market = LazyResource["AsyncMarketResource"]("venuekit_kalshi.pagination.market", "AsyncMarketResource")
    milestone = LazyResource["AsyncMilestoneResource"]("venuekit_kalshi.pagination.milestone", "AsyncMilestoneResource")
    multivariate = LazyResource["AsyncMultivariate"]("venuekit_kalshi.pagination.multivariate", "AsyncMultivariate")
    orders = LazyResource["AsyncOrders"]("venuekit_kalshi.pagination.orders", "AsyncOrders")
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_kalshi.pagination.portfolio", "AsyncPortfolio")
    structured_targets = LazyResource["AsyncStructuredTargets"](
        "venuekit_kalshi.pagination.structured_targets", "AsyncStructuredTargets"
    )

    @hides_arguments
    def __init__(
        self, *, key_id: KeyId | None = None, private_key: PrivateKey | None = None, **options: Unpack[AsyncOptions]
    ) -> None:
        super().__init__(VENUE, optional(KalshiSigner, ADVICE, key_id=key_id, private_key=private_key), **options)
