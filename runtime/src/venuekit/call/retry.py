"""Whether to retry, and how long to wait first."""

from __future__ import annotations

import random
import re
from time import time
from typing import NoReturn

from msgspec import Struct

from venuekit.auth.clock import http_date
from venuekit.errors import CallError, ConfigurationError, shown


class RetryPolicy(Struct, frozen=True, kw_only=True):
    """How often a failed call is retried, how long the pauses are (exponential, with full jitter), and the deadline of the call.

    A call that the venue may have acted on is retried only if its operation is safe to repeat, or carries a key that makes it safe.
    Each attempt gets a new signature.
    """

    attempts: int = 3
    """Maximum number of attempts, including the first; 1 turns retries off."""
    base: float = 0.25
    """Seconds: upper bound of the first pause; the bound doubles with each further pause."""
    cap: float = 8.0
    """Seconds: upper bound of any pause, including one that the venue asks for."""
    deadline: float | None = 60.0
    """Seconds that a call may take in total, including attempts and pauses; None for no limit."""
    on: tuple[type[CallError], ...] | None = None
    """Which errors are retried; None for temporary ones: no connection, timeouts, broken connections, 408, 429, 5xx."""

    def __post_init__(self) -> None:
        """Raise ``ConfigurationError`` if a value can't be used."""
        if not _is_number(self.attempts, int) or self.attempts < 1:
            self._refuse("attempts", "a whole number, 1 or more")
        for name in ("base", "cap"):
            if not _is_number(getattr(self, name), int, float) or not getattr(self, name) >= 0:
                self._refuse(name, "a number of seconds, 0 or more")
        if self.deadline is not None and (not _is_number(self.deadline, int, float) or not self.deadline > 0):
            self._refuse("deadline", "a number of seconds above 0, or None")
        if self.on is not None and not (
            isinstance(self.on, tuple) and all(isinstance(kind, type) and issubclass(kind, CallError) for kind in self.on)
        ):
            self._refuse("on", "a tuple of CallErrors from venuekit.errors, or None")

    def _refuse(self, name: str, expected: str) -> NoReturn:
        raise ConfigurationError(f"RetryPolicy: {name}={shown(getattr(self, name))} must be {expected}")

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


def _is_number(value: object, *kinds: type) -> bool:
    return isinstance(value, kinds) and not isinstance(value, bool)


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
