"""HabitTrade's models, operations and resources. Use the package ``venuekit_habittrade``, which adds signing and pagination.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from venuekit.client import Venue

__all__ = ["VENUE"]
__version__ = "0.1.0"

VENUE = Venue(
    name="habittrade",
    title="HabitTrade",
    base_url="https://api.habittrade.com",
    version=__version__,
    environments={"production": "https://api.habittrade.com", "uat": "https://api-uat.habittrade.com"},
)
