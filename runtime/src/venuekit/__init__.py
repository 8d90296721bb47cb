"""What every venuekit client shares. Import a venue's own package to talk to a venue."""

from venuekit import errors
from venuekit.auth.secrets import Secret
from venuekit.call.drift import Drift
from venuekit.call.hooks import Attempt, ResponseInfo
from venuekit.call.raw import RawResponse
from venuekit.call.retry import RetryPolicy
from venuekit.codec.model import Unknown
from venuekit.codec.units import unit_of
from venuekit.limits.base import Bucket
from venuekit.limits.local import LocalLimits

__all__ = [
    "Attempt",
    "Bucket",
    "Drift",
    "LocalLimits",
    "RawResponse",
    "ResponseInfo",
    "RetryPolicy",
    "Secret",
    "Unknown",
    "errors",
    "unit_of",
]
__version__ = "0.1.0"
