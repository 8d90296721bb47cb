"""What became of a call whose outcome was unknown, and what shows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeAlias

from attrs import frozen


@frozen
class Shown:
    """What one operation of the venue showed when it was called."""

    operation: str
    """Name of the operation, as the client's method is called."""
    at: datetime
    """When it was called, by the venue's clock as far as it is known."""
    what: str
    """What it showed, in words."""


@frozen
class Accepted:
    """The venue acted on the call. For a cancellation or another change, the order is now as the call wanted it."""

    order: Any
    """The order as the venue shows it, a model; None while only its fills are visible."""
    evidence: tuple[Shown, ...]


@frozen
class Refused:
    """The venue did not act on the call and never will."""

    evidence: tuple[Shown, ...]
    order: Any = None
    """The order's actual state, if there is one: rejected by the market, or still open after a cancellation that never arrived."""


@frozen
class StillUnknown:
    """The outcome of the call can't be decided yet. Call ``reconcile()`` again later, or check at the venue yourself."""

    looked_at: datetime
    """When the last look started, by the venue's clock as far as it is known."""
    until: datetime | None
    """When to look again; None if waiting alone doesn't help."""
    reason: str
    """Why the outcome can't be decided."""
    evidence: tuple[Shown, ...] = ()
    order: Any = None
    """The order as last seen, if it was seen."""


@frozen
class BatchVerdict:
    """What became of each order of a call with several."""

    lines: Mapping[str, Verdict]
    """By client key, or by order id if the call changes existing orders."""


Verdict: TypeAlias = Accepted | Refused | StillUnknown
