"""CoinAPI EMS's models, operations and resources. Use the package ``venuekit_coinapi_ems``, which adds signing and pagination.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from venuekit.client import Venue
from venuekit.http.hosts import Host

__all__ = ["VENUE"]
__version__ = "0.1.0"

VENUE = Venue(
    name="coinapi_ems",
    title="CoinAPI EMS",
    base_url="https://global.ems.coinapi.net",
    version=__version__,
    environments={"production": "https://global.ems.coinapi.net"},
    hosts={
        "management": Host(base_url="https://ems-mgmt.coinapi.io", environments={"production": "https://ems-mgmt.coinapi.io"}),
    },
)
