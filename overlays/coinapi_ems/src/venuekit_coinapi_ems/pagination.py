"""CoinAPI EMS's resources. The venue has no pages: every listing arrives whole.

Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
"""

from venuekit_coinapi_ems_api.resources.balances import AsyncBalances, Balances

__all__ = ["AsyncBalances", "Balances"]
