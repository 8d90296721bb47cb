"""CoinAPI EMS: accounts and orders on every connected exchange, typed and exact.

``CoinApiEms`` is synchronous, ``AsyncCoinApiEms`` is asynchronous. Models are in ``venuekit_coinapi_ems.models``, errors in
``venuekit.errors``.
"""

from venuekit_coinapi_ems.client import AsyncCoinApiEms, CoinApiEms

__all__ = ["AsyncCoinApiEms", "CoinApiEms"]
__version__ = "0.1.0"
