"""SynapseWave's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.credentials import AsyncCredentials as AsyncCredentials
    from .resources.credentials import Credentials as Credentials
    from .resources.orders import AsyncOrders as AsyncOrders
    from .resources.orders import Orders as Orders
    from .resources.portfolio import AsyncPortfolio as AsyncPortfolio
    from .resources.portfolio import Portfolio as Portfolio
    from .resources.session import AsyncSession as AsyncSession
    from .resources.session import Session as Session
    from .resources.user import AsyncUser as AsyncUser
    from .resources.user import User as User


class SynapseWaveClient(Client):
    """SynapseWave's resources, synchronous; ``venuekit_synapsewave`` adds signing and iterators."""

    _venue = VENUE
    credentials = LazyResource["Credentials"]("venuekit_synapsewave_api.resources.credentials", "Credentials")
    """Passwords, MPINs and second factors."""
    orders = LazyResource["Orders"]("venuekit_synapsewave_api.resources.orders", "Orders")
    """Orders, their states, and trades."""
    portfolio = LazyResource["Portfolio"]("venuekit_synapsewave_api.resources.portfolio", "Portfolio")
    """Positions and holdings of the user."""
    session = LazyResource["Session"]("venuekit_synapsewave_api.resources.session", "Session")
    """Log in, log out, and check whether a session is active."""
    user = LazyResource["User"]("venuekit_synapsewave_api.resources.user", "User")
    """The user's profile and funds at the broker."""


class AsyncSynapseWaveClient(AsyncClient):
    """SynapseWave's resources, asynchronous; ``venuekit_synapsewave`` adds signing and iterators."""

    _venue = VENUE
    credentials = LazyResource["AsyncCredentials"]("venuekit_synapsewave_api.resources.credentials", "AsyncCredentials")
    """Passwords, MPINs and second factors."""
    orders = LazyResource["AsyncOrders"]("venuekit_synapsewave_api.resources.orders", "AsyncOrders")
    """Orders, their states, and trades."""
    portfolio = LazyResource["AsyncPortfolio"]("venuekit_synapsewave_api.resources.portfolio", "AsyncPortfolio")
    """Positions and holdings of the user."""
    session = LazyResource["AsyncSession"]("venuekit_synapsewave_api.resources.session", "AsyncSession")
    """Log in, log out, and check whether a session is active."""
    user = LazyResource["AsyncUser"]("venuekit_synapsewave_api.resources.user", "AsyncUser")
    """The user's profile and funds at the broker."""
