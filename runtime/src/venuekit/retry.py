"""When to try again, and how long to wait before."""

from __future__ import annotations

import random
from email.utils import parsedate_to_datetime
from time import time

from attrs import field, frozen, validators

from venuekit.errors import CallError, ConnectFailed


@frozen(kw_only=True)
class RetryPolicy:
    """How often a failed call is tried, and how long the pauses are: exponential, with full jitter.

    Only failures that may pass are tried again (no connection, timeouts, broken connections, 429, 5xx), and only for operations
    that are declared safe to repeat. Each attempt is signed anew.
    """

    attempts: int = field(default=3, validator=[validators.instance_of(int), validators.ge(1)])
    """Attempts in all, the first included; 1 turns retrying off."""
    base: float = field(default=0.25, validator=[validators.instance_of((int, float)), validators.ge(0)])
    """Seconds: upper bound of the first pause; it doubles with each further one."""
    cap: float = field(default=8.0, validator=[validators.instance_of((int, float)), validators.ge(0)])
    """Seconds: upper bound of any pause, also of one that the venue asks for."""

    def pause(self, attempt: int, error: CallError, repeatable: bool) -> float | None:
        """Seconds to wait after ``attempt`` failed with ``error``, or None to give up.

        A venue that asks for a longer wait than ``cap`` is not asked again: the error tells the caller how long it wants.
        """
        if attempt >= self.attempts or not error.transient:
            return None
        if not repeatable and not isinstance(error, ConnectFailed):
            return None
        asked: float | None = getattr(error, "retry_after", None)
        if asked is not None:
            return asked if asked <= self.cap else None
        return random.uniform(0, min(self.cap, self.base * 2 ** (attempt - 1)))  # noqa: S311  # jitter, not cryptography


def retry_after(text: str | None) -> float | None:
    """Seconds that a ``Retry-After`` header asks for, given in seconds or as a date; None if it is absent or unreadable."""
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - time()
        except ValueError:
            return None
    return max(0.0, seconds) if seconds == seconds and seconds != float("inf") else None
