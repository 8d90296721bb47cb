"""What every venuekit client shares. Import a venue's own package to talk to a venue."""

from venuekit import errors
from venuekit.drift import Drift
from venuekit.hooks import Answer, Attempt
from venuekit.limits import Bucket, LocalLimits
from venuekit.model import Unknown
from venuekit.raw import RawResponse
from venuekit.retry import RetryPolicy
from venuekit.secrets import Secret
from venuekit.units import unit_of

__all__ = [
    "Answer",
    "Attempt",
    "Bucket",
    "Drift",
    "LocalLimits",
    "RawResponse",
    "RetryPolicy",
    "Secret",
    "Unknown",
    "errors",
    "unit_of",
]
__version__ = "0.1.0"
