"""Awkward "Venue" & Sons's models, operations and resources. Use the package ``venuekit_awkward``, which adds signing and pagination.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from venuekit.client import Venue
from venuekit.http.hosts import Host
from venuekit.limits.local import Bucket

__all__ = ["VENUE"]
__version__ = "0.1.0"

VENUE = Venue(
    name="awkward",
    title='Awkward "Venue" & Sons',
    base_url=None,
    version=__version__,
    tiers={
        "bronze 'plus'": {
            "read": Bucket(rate=0.5, capacity=3),
        },
        "gold": {
            "read": Bucket(rate=1000, capacity=2000),
            'un"used': Bucket(rate=1, capacity=1),
        },
    },
    hosts={
        "archive": Host(base_url=None, environments={}),
        "bulk-mail": Host(base_url="https://bulk.example.com/v2", environments={"demo": "https://bulk.demo.example.com"}),
    },
)
