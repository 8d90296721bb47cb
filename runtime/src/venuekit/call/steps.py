"""The steps that a call asks its client to do, and the configuration of calls."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct

from venuekit.auth.clock import Clock
from venuekit.auth.signing import Signer
from venuekit.call.drift import DriftWatch
from venuekit.call.hooks import Hooks
from venuekit.call.operation import Request
from venuekit.call.retry import RetryPolicy
from venuekit.limits.base import Limits

if TYPE_CHECKING:
    from venuekit.background import Job
    from venuekit.journal.journal import Journal
    from venuekit.reconciliation import Reconciliation


class Pause(Struct, frozen=True):
    """Sleep."""

    seconds: float


class Wait(Struct, frozen=True):
    """Wait for a job that runs in another thread."""

    job: Job[Any]
    until: float
    """When to continue even if it isn't done, by ``time.monotonic``."""


class Send(Struct, frozen=True):
    """Send a request and return the response."""

    request: Request[Any]
    ends: float
    """Deadline of the call, by ``time.monotonic``."""
    departing: Callable[[], None]
    """To be called just before the first byte is sent: from then on the rate limit counts the request."""


Step: TypeAlias = Pause | Wait | Send

SentWith: TypeAlias = tuple[float, int, float]
"""Offset of the clock and version of the credential with which a request was signed, and when that was, by ``time.monotonic``."""


class CallConfig(Struct, frozen=True):
    """Configuration of a client's calls."""

    retry: RetryPolicy
    limits: Limits | None
    signer: Signer[Any]
    clock: Clock
    drift: DriftWatch
    hooks: Hooks
    log: logging.Logger
    venue: str = ""
    """Name of the venue, as in its package."""
    base_url: str = ""
    reconciliation: Callable[[], Reconciliation | None] = lambda: None
    """How to look up the venue's writes; imported on first use."""
    journal: Journal | None = None
