"""CoinAPI EMS's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.balances import AsyncBalances as AsyncBalances
    from .resources.balances import Balances as Balances


class CoinApiEmsClient(Client):
    """CoinAPI EMS's resources, synchronous; ``venuekit_coinapi_ems`` adds signing and iterators."""

    _venue = VENUE
    balances = LazyResource["Balances"]("venuekit_coinapi_ems_api.resources.balances", "Balances")
    """What the connected exchange accounts hold."""


class AsyncCoinApiEmsClient(AsyncClient):
    """CoinAPI EMS's resources, asynchronous; ``venuekit_coinapi_ems`` adds signing and iterators."""

    _venue = VENUE
    balances = LazyResource["AsyncBalances"]("venuekit_coinapi_ems_api.resources.balances", "AsyncBalances")
    """What the connected exchange accounts hold."""
