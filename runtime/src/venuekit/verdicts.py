"""What became of a call whose outcome was unknown, and what shows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeAlias

from attrs import frozen


@frozen
class Shown:
    """What one operation of the venue showed when it was asked."""

    operation: str
    """Name of the operation, as the client's method is called."""
    at: datetime
    """When it was asked, by the venue's clock as far as it is known."""
    what: str
    """What it showed, in words."""


@frozen
class Accepted:
    """The venue acted on the call. For a cancellation or another change: the order is as the call wanted it."""

    order: Any
    """The order as the venue shows it, a model; None while only its fills show."""
    evidence: tuple[Shown, ...]


@frozen
class Refused:
    """The venue did not act on the call, and will not any more."""

    evidence: tuple[Shown, ...]
    order: Any = None
    """The order as it is instead, where there is one: refused by the market, or still open after a cancellation that never came."""


@frozen
class StillUnknown:
    """Nothing shows for certain what became of the call. Ask again later, or look at the venue yourself."""

    looked_at: datetime
    """When the last look began, by the venue's clock as far as it is known."""
    until: datetime | None
    """When a further look can tell for certain; None if time alone will not."""
    reason: str
    """Why it is not certain."""
    evidence: tuple[Shown, ...] = ()
    order: Any = None
    """The order as last seen, where it was."""


@frozen
class BatchVerdict:
    """What became of each line of a call that had several."""

    lines: Mapping[str, Verdict]
    """By the line's client key, or by its order id where it is about an order that was there before."""


Verdict: TypeAlias = Accepted | Refused | StillUnknown
