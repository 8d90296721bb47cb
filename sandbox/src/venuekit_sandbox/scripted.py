"""Scripted responses and faults, by operation or at random."""

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
"""Default seconds between the bytes of slow responses."""


@dataclass(slots=True)
class Scripted:
    """A response or a fault for the next calls of an operation."""

    reply: Answer | Fault
    unchecked: bool = False
    """Whether calls with wrong credentials get it too."""
    times: int = 1
    """How many calls get it."""
    pace: float = USUAL_PACE
    surplus: Answer = SURPLUS

    def __post_init__(self) -> None:
        if not isinstance(self.times, int) or isinstance(self.times, bool) or self.times < 1:
            raise ValueError(f"times must be a whole number of at least 1, not {self.times!r}")
        seconds("pace", self.pace)


class Script:
    """Everything that is scripted: tests add to it, and the server takes from it, in different threads."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[Scripted]] = defaultdict(deque)
        self._chance: tuple[Random, float, Sequence[Fault]] | None = None
        self._lock = threading.Lock()

    def pending(self, operation: str) -> int:
        """Return how many scripted responses and faults of an operation are still to come."""
        with self._lock:
            return sum(scripted.times for scripted in self._waiting.get(operation, ()))

    def add(self, operation: str, scripted: Scripted) -> None:
        """Append a response or fault for an operation."""
        with self._lock:
            self._waiting[operation].append(scripted)

    def at_random(self, faults: Sequence[Fault], *, share: float, seed: int) -> None:
        """Make a share of all calls without a script fail with one of the faults."""
        if isinstance(share, bool) or not isinstance(share, int | float) or not 0 <= share <= 1:
            raise ValueError(f"share must be a number from 0 to 1, not {share!r}")
        if not faults:
            raise ValueError("faults must name at least one")
        with self._lock:
            self._chance = (Random(seed), share, faults)  # noqa: S311  # a game of chance that can be played again

    def clear(self) -> None:
        """Remove everything that is scripted."""
        with self._lock:
            self._waiting.clear()
            self._chance = None

    def next(self, operation: str, *, verified: bool) -> Scripted | None:
        """Return the response or fault for this call; None for the usual response."""
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
