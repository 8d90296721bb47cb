"""The venue's resources, with iterators. Generated from ``pagination``; change that and run ``nox -s generate``."""

from __future__ import annotations

from venuekit_coinapi_ems_api.client import AsyncCoinApiEmsClient, CoinApiEmsClient


class CoinApiEmsResources(CoinApiEmsClient, reconciliation="venuekit_coinapi_ems.reconciliation"):
    """The resources of ``CoinApiEmsClient``, with iterators; ``venuekit_coinapi_ems.client`` adds signing."""


class AsyncCoinApiEmsResources(AsyncCoinApiEmsClient, reconciliation="venuekit_coinapi_ems.reconciliation"):
    """The resources of ``AsyncCoinApiEmsClient``, with iterators; ``venuekit_coinapi_ems.client`` adds signing."""
