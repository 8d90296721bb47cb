"""CoinAPI EMS's resources. The venue has no pagination: every listing is complete.

Source: https://docs.coinapi.io/ems-api/rest-api
"""

from venuekit_coinapi_ems_api.resources.balances import AsyncBalances, Balances
from venuekit_coinapi_ems_api.resources.management import AsyncManagement, Management
from venuekit_coinapi_ems_api.resources.orders import AsyncOrders, Orders
from venuekit_coinapi_ems_api.resources.positions import AsyncPositions, Positions

__all__ = [
    "AsyncBalances",
    "AsyncManagement",
    "AsyncOrders",
    "AsyncPositions",
    "Balances",
    "Management",
    "Orders",
    "Positions",
]
