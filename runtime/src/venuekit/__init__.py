"""What every venuekit client shares. Import a venue's own package to talk to a venue."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from venuekit import errors
from venuekit.auth.secrets import Secret
from venuekit.call.drift import Drift
from venuekit.call.hooks import Attempt, RateLimitWait, ResponseInfo
from venuekit.call.raw import RawResponse
from venuekit.call.retry import RetryPolicy
from venuekit.codec.units import unit_of
from venuekit.limits.base import Bucket
from venuekit.limits.local import LocalLimits

if TYPE_CHECKING:
    from venuekit.codec.unknown import Unknown
    from venuekit.journal.journal import Journal, Unresolved
    from venuekit.verdicts import Accepted, BatchVerdict, Refused, Shown, StillUnknown, Verdict

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


_LATER = {
    "venuekit.codec.unknown": ("Unknown",),
    "venuekit.journal.journal": ("Journal", "Unresolved"),
    "venuekit.verdicts": ("Accepted", "BatchVerdict", "Refused", "Shown", "StillUnknown", "Verdict"),
}
"""Names that are imported on first use, since most programs don't need them."""


def __getattr__(name: str) -> Any:
    for module, names in _LATER.items():
        if name in names:
            value = globals()[name] = getattr(import_module(module), name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
