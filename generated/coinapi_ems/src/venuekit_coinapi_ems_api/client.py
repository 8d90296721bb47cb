"""CoinAPI EMS's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.balances import AsyncBalances as AsyncBalances
    from .resources.balances import Balances as Balances
    from .resources.management import AsyncManagement as AsyncManagement
    from .resources.management import Management as Management
    from .resources.orders import AsyncOrders as AsyncOrders
    from .resources.orders import Orders as Orders
    from .resources.positions import AsyncPositions as AsyncPositions
    from .resources.positions import Positions as Positions


class CoinApiEmsClient(Client):
    """CoinAPI EMS's resources, synchronous; ``venuekit_coinapi_ems`` adds signing and iterators."""

    _venue = VENUE
    balances = LazyResource["Balances"]("venuekit_coinapi_ems_api.resources.balances", "Balances")
    """Balances of the connected exchange accounts."""
    management = LazyResource["Management"]("venuekit_coinapi_ems_api.resources.management", "Management")
    """The exchange accounts registered with the venue, and the exchanges and sites that it supports. Calls go to the account
    management host, not to the trading host."""
    orders = LazyResource["Orders"]("venuekit_coinapi_ems_api.resources.orders", "Orders")
    """Limit orders on the connected exchange accounts: place, cancel, and look up by your own id. If the exchange rejects an
    order, no exception is raised: the report has the `status` `REJECTED`."""
    positions = LazyResource["Positions"]("venuekit_coinapi_ems_api.resources.positions", "Positions")
    """Open positions on the connected exchange accounts."""


class AsyncCoinApiEmsClient(AsyncClient):
    """CoinAPI EMS's resources, asynchronous; ``venuekit_coinapi_ems`` adds signing and iterators."""

    _venue = VENUE
    balances = LazyResource["AsyncBalances"]("venuekit_coinapi_ems_api.resources.balances", "AsyncBalances")
    """Balances of the connected exchange accounts."""
    management = LazyResource["AsyncManagement"]("venuekit_coinapi_ems_api.resources.management", "AsyncManagement")
    """The exchange accounts registered with the venue, and the exchanges and sites that it supports. Calls go to the account
    management host, not to the trading host."""
    orders = LazyResource["AsyncOrders"]("venuekit_coinapi_ems_api.resources.orders", "AsyncOrders")
    """Limit orders on the connected exchange accounts: place, cancel, and look up by your own id. If the exchange rejects an
    order, no exception is raised: the report has the `status` `REJECTED`."""
    positions = LazyResource["AsyncPositions"]("venuekit_coinapi_ems_api.resources.positions", "AsyncPositions")
    """Open positions on the connected exchange accounts."""
