"""What calls meet in place of the usual answer: scripted by operation, or drawn at random."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from venuekit_sandbox.answers import Answer
from venuekit_sandbox.faults import Fault
from venuekit_sandbox.faults.surplus import SURPLUS
from venuekit_sandbox.options import seconds

USUAL_PACE = 0.05
"""Seconds between the bytes of what comes slowly."""


@dataclass(slots=True)
class Scripted:
    """An answer or a fault for the next calls of an operation."""

    reply: Answer | Fault
    unchecked: bool = False
    """Whether calls with wrong credentials get it too."""
    times: int = 1
    """How many calls get it."""
    pace: float = USUAL_PACE
    surplus: Answer = SURPLUS

    def __post_init__(self) -> None:
        if not isinstance(self.times, int) or isinstance(self.times, bool) or self.times < 1:
            raise ValueError(f"times must be a whole number from 1 up, not {self.times!r}")
        seconds("pace", self.pace)


class Script:
    """What was scripted: added to by tests and taken from by the server, each in a thread of its own."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[Scripted]] = defaultdict(deque)
        self._chance: tuple[Random, float, Sequence[Fault]] | None = None
        self._lock = threading.Lock()

    def pending(self, operation: str) -> int:
        """Return how many calls of an operation will still get what was scripted for them."""
        with self._lock:
            return sum(scripted.times for scripted in self._waiting.get(operation, ()))

    def add(self, operation: str, scripted: Scripted) -> None:
        """Append to what waits for the calls of an operation."""
        with self._lock:
            self._waiting[operation].append(scripted)

    def at_random(self, faults: Sequence[Fault], *, share: float, seed: int) -> None:
        """Let a share of all calls for which nothing is scripted meet one of the faults."""
        if isinstance(share, bool) or not isinstance(share, int | float) or not 0 <= share <= 1:
            raise ValueError(f"share must be a number from 0 to 1, not {share!r}")
        if not faults:
            raise ValueError("faults must name at least one")
        with self._lock:
            self._chance = (Random(seed), share, faults)  # noqa: S311  # a game of chance that can be played again

    def clear(self) -> None:
        """Forget everything that was scripted."""
        with self._lock:
            self._waiting.clear()
            self._chance = None

    def next(self, operation: str, *, verified: bool) -> Scripted | None:
        """Return what this call of an operation meets; None if it is the usual answer."""
        with self._lock:
            waiting = self._waiting[operation]
            if waiting and (verified or waiting[0].unchecked):
                first = waiting[0]
                first.times -= 1
                if not first.times:
                    waiting.popleft()
                return first
            if self._chance is not None and verified:
                random, share, faults = self._chance
                if random.random() < share:
                    return Scripted(random.choice(faults))
            return None
