"""Kalshi's models, operations and resources. Use the package ``venuekit_kalshi``, which adds signing and pagination.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from venuekit.client import Venue
from venuekit.limits.local import Bucket

__all__ = ["VENUE"]
__version__ = "0.1.0"

VENUE = Venue(
    name="kalshi",
    title="Kalshi",
    base_url="https://api.elections.kalshi.com/trade-api/v2",
    version=__version__,
    tiers={
        "basic": {
            "read": Bucket(rate=200, capacity=400),
            "write": Bucket(rate=100, capacity=100),
            "balance": Bucket(rate=1, capacity=1),
        },
        "advanced": {
            "read": Bucket(rate=300, capacity=600),
            "write": Bucket(rate=300, capacity=600),
            "balance": Bucket(rate=1, capacity=1),
        },
        "expert": {
            "read": Bucket(rate=600, capacity=600),
            "write": Bucket(rate=600, capacity=1200),
            "balance": Bucket(rate=5, capacity=1),
        },
        "premier": {
            "read": Bucket(rate=1000, capacity=1000),
            "write": Bucket(rate=1000, capacity=2000),
            "balance": Bucket(rate=5, capacity=1),
        },
        "paragon": {
            "read": Bucket(rate=2000, capacity=2000),
            "write": Bucket(rate=2000, capacity=4000),
            "balance": Bucket(rate=5, capacity=1),
        },
        "prime": {
            "read": Bucket(rate=4000, capacity=4000),
            "write": Bucket(rate=4000, capacity=8000),
            "balance": Bucket(rate=5, capacity=1),
        },
        "prestige": {
            "read": Bucket(rate=10000, capacity=10000),
            "write": Bucket(rate=8000, capacity=16000),
            "balance": Bucket(rate=5, capacity=1),
        },
    },
    environments={
        "production": "https://api.elections.kalshi.com/trade-api/v2",
        "demo": "https://external-api.demo.kalshi.co/trade-api/v2",
    },
)
