"""SynapseWave's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.portfolio import AsyncPortfolio as AsyncPortfolio
    from .resources.portfolio import Portfolio as Portfolio
    from .resources.user import AsyncUser as AsyncUser
    from .resources.user import User as User


class SynapseWaveClient(Client):
    """SynapseWave's resources, synchronous; ``venuekit_synapsewave`` adds signing and iterators."""

    _venue = VENUE
    portfolio = LazyResource["Portfolio"]("venuekit_synapsewave_api.resources.portfolio", "Portfolio")
    """What the user holds."""
    user = LazyResource["User"]("venuekit_synapsewave_api.resources.user", "User")
    """The user and the funds at the broker."""


class AsyncSynapseWaveClient(AsyncClient):
    """SynapseWave's resources, asynchronous; ``venuekit_synapsewave`` adds signing and iterators."""

    _venue = VENUE
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_synapsewave_api.resources.portfolio", "AsyncPortfolio")
    """What the user holds."""
    user = LazyResource["AsyncUser"]("venuekit_synapsewave_api.resources.user", "AsyncUser")
    """The user and the funds at the broker."""
