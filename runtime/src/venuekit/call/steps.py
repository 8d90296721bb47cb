"""What a call asks its client to do next, and what it goes by."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from attrs import frozen

from venuekit.auth.clock import Clock
from venuekit.auth.signing import Signer
from venuekit.background import Job
from venuekit.call.drift import DriftWatch
from venuekit.call.hooks import Hooks
from venuekit.call.operation import Request
from venuekit.call.retry import RetryPolicy
from venuekit.limits.base import Limits

if TYPE_CHECKING:
    from venuekit.journal.journal import Journal
    from venuekit.reconciliation import Reconciliation


class Pause(NamedTuple):
    """Let time pass."""

    seconds: float


class Wait(NamedTuple):
    """Wait for a job that runs in another thread."""

    job: Job[Any]
    until: float
    """When to go on although it isn't done, by ``time.monotonic``."""


class Send(NamedTuple):
    """Send a request and hand back the response."""

    request: Request[Any]
    ends: float
    """When the call has to be over, by ``time.monotonic``."""
    departing: Callable[[], None]
    """To be called right before the first byte may leave: from then on the rate limit counts the request."""


Step: TypeAlias = Pause | Wait | Send


@frozen
class CallConfig:
    """How a client makes its calls."""

    retry: RetryPolicy
    limits: Limits | None
    signer: Signer[Any]
    clock: Clock
    drift: DriftWatch
    hooks: Hooks
    log: logging.Logger
    venue: str = ""
    """Its name, as its package is called."""
    base_url: str = ""
    reconciliation: Callable[[], Reconciliation | None] = lambda: None
    """How the venue's writes are looked for; imported when it is first asked for."""
    journal: Journal | None = None
