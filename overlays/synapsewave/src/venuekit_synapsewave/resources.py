"""The venue's resources, with iterators. Generated from ``pagination``; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.resource import LazyResource
from venuekit_synapsewave_api.client import AsyncSynapseWaveClient, SynapseWaveClient

if TYPE_CHECKING:
    from venuekit_synapsewave.pagination import AsyncOrders as AsyncOrders
    from venuekit_synapsewave.pagination import Orders as Orders


class SynapseWaveResources(SynapseWaveClient, reconciliation="venuekit_synapsewave.reconciliation"):
    """The resources of ``SynapseWaveClient``, with iterators; ``venuekit_synapsewave.client`` adds signing."""

    orders = LazyResource["Orders"]("venuekit_synapsewave.pagination", "Orders")
    """Orders, their states, and trades."""


class AsyncSynapseWaveResources(AsyncSynapseWaveClient, reconciliation="venuekit_synapsewave.reconciliation"):
    """The resources of ``AsyncSynapseWaveClient``, with iterators; ``venuekit_synapsewave.client`` adds signing."""

    orders = LazyResource["AsyncOrders"]("venuekit_synapsewave.pagination", "AsyncOrders")
    """Orders, their states, and trades."""
