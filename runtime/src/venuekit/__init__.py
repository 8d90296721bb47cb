"""What every venuekit client shares. Import a venue's own package to talk to a venue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from venuekit import errors
from venuekit.auth.secrets import Secret
from venuekit.call.drift import Drift
from venuekit.call.hooks import Attempt, RateLimitWait, ResponseInfo
from venuekit.call.raw import RawResponse
from venuekit.call.retry import RetryPolicy
from venuekit.codec.model import Unknown
from venuekit.codec.units import unit_of
from venuekit.limits.base import Bucket
from venuekit.limits.local import LocalLimits
from venuekit.verdicts import Accepted, BatchVerdict, Refused, Shown, StillUnknown, Verdict

if TYPE_CHECKING:
    from venuekit.journal.journal import Journal, Unresolved

__all__ = [
    "Accepted",
    "Attempt",
    "BatchVerdict",
    "Bucket",
    "Drift",
    "Journal",
    "LocalLimits",
    "RateLimitWait",
    "RawResponse",
    "Refused",
    "ResponseInfo",
    "RetryPolicy",
    "Secret",
    "Shown",
    "StillUnknown",
    "Unknown",
    "Unresolved",
    "Verdict",
    "errors",
    "unit_of",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name in ("Journal", "Unresolved"):  # imported when first used, for clients without a journal
        from venuekit.journal import journal

        return getattr(journal, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
