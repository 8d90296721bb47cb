"""Whether to retry, and how long to wait first."""

from __future__ import annotations

import random
import re
from time import time
from typing import Any

from attrs import Attribute, field, frozen

from venuekit.auth.clock import http_date
from venuekit.errors import CallError, ConfigurationError, shown


def _seconds(_: object, attribute: Attribute[Any], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
        raise ConfigurationError(f"RetryPolicy: {attribute.name}={shown(value)} must be a number of seconds, 0 or more")


def _attempts(_: object, attribute: Attribute[Any], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"RetryPolicy: {attribute.name}={shown(value)} must be a whole number, 1 or more")


def _deadline(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0):
        raise ConfigurationError(f"RetryPolicy: {attribute.name}={shown(value)} must be a number of seconds above 0, or None")


def _kinds(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is None or (
        isinstance(value, tuple) and all(isinstance(kind, type) and issubclass(kind, CallError) for kind in value)
    ):
        return
    raise ConfigurationError(
        f"RetryPolicy: {attribute.name}={shown(value)} must be a tuple of CallErrors from venuekit.errors, or None"
    )


@frozen(kw_only=True)
class RetryPolicy:
    """How often a failed call is retried, how long the pauses are (exponential, with full jitter), and the deadline of the call.

    A call that the venue may have acted on is retried only if its operation is safe to repeat, or carries a key that makes it safe.
    Each attempt gets a new signature.
    """

    attempts: int = field(default=3, validator=_attempts)
    """Maximum number of attempts, including the first; 1 turns retries off."""
    base: float = field(default=0.25, validator=_seconds)
    """Seconds: upper bound of the first pause; the bound doubles with each further pause."""
    cap: float = field(default=8.0, validator=_seconds)
    """Seconds: upper bound of any pause, including one that the venue asks for."""
    deadline: float | None = field(default=60.0, validator=_deadline)
    """Seconds that a call may take in total, including attempts and pauses; None for no limit."""
    on: tuple[type[CallError], ...] | None = field(default=None, validator=_kinds)
    """Which errors are retried; None for temporary ones: no connection, timeouts, broken connections, 408, 429, 5xx."""

    def pause(self, attempt: int, error: CallError, repeatable: bool) -> float | None:
        """Seconds to wait after ``attempt`` failed with ``error``, or None to give up.

        If the venue asks for a longer wait than ``cap``, there is no retry: the error tells the caller how long to wait.
        """
        if attempt >= self.attempts or not (error.transient if self.on is None else isinstance(error, self.on)):
            return None
        if error.leaves_doubt and not repeatable:
            return None
        asked: float | None = getattr(error, "retry_after", None)
        if asked is not None:
            return asked if asked <= self.cap else None
        return random.uniform(0, min(self.cap, self.base * 2 ** (attempt - 1)))  # noqa: S311  # jitter, not cryptography


_SECONDS = re.compile(r"-?[0-9]+(\.[0-9]*)?(e[0-9]+)?|inf(inity)?", re.IGNORECASE)


def retry_after(text: str | None) -> float | None:
    """Return the seconds that a ``Retry-After`` header asks for, given in seconds or as a date; None if it is absent or unreadable.

    A number that is too large for a float is infinity, which is longer than any policy waits.
    """
    if text is None:
        return None
    if _SECONDS.fullmatch(text.strip()):
        return max(0.0, float(text))
    then = http_date(text)
    return None if then is None else max(0.0, then - time())
