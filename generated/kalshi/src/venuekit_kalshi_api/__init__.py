"""Kalshi's models, operations and resources. Use the package ``venuekit_kalshi``, which adds signing and paging.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from venuekit.client import Venue

__all__ = ["VENUE"]
__version__ = "0.1.0"

VENUE = Venue(
    name="kalshi",
    title="Kalshi",
    base_url="https://api.elections.kalshi.com/trade-api/v2",
    version=__version__,
)
