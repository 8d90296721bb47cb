"""The outcome of every call: whose response it got, and whether its write may have been executed."""

from __future__ import annotations

import itertools
import random
import time
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from enum import IntEnum
from typing import Any, NamedTuple

from tests.soak.venue import MOST
from venuekit import RetryPolicy
from venuekit.errors import CallError, OutcomeUnknown

LATE = 60.0
"""Seconds after its deadline at which a call counts as hanging; generous, since many threads share a processor."""
PROMISED = 0.5
"""Seconds after its deadline by which a call ends unless the machine is busy; later ones are counted."""
MOST_SHOWN = 20


class End(IntEnum):
    """The outcome of a call's write."""

    OPEN = 0
    """Interrupted, or outcome unknown: executed at most once."""
    ANSWERED = 1
    """Executed once."""
    REFUSED = 2
    """Not executed."""
    READ = 3
    """A read."""


class Call(NamedTuple):
    """One call to make."""

    number: int
    kind: str
    ask: Callable[[Any], Any]
    own: Callable[[Any], bool]
    """Whether a response belongs to this call."""
    policy: RetryPolicy
    began: float

    def made_by(self, client: Any) -> Any:
        """Make the call; returns its result or an awaitable."""
        return self.ask(client.with_options(retry=self.policy))


class Ledger:
    """Keeps a byte for each call, so that it hardly grows. It has no lock, since a signal may raise anywhere."""

    def __init__(self) -> None:
        self.ends = bytearray(MOST)
        self.wrong: list[str] = []
        """Errors found."""
        self.latest = 0.0
        """Seconds by which the latest call missed its deadline."""
        self._numbers = itertools.count(1)

    def call(self, chance: random.Random) -> Call:
        """Return a read, a write, or a write with a key, with any deadline."""
        kind = chance.choice(("read", "write", "write with a key"))
        return self._call(kind, RetryPolicy(attempts=chance.randint(1, 3), base=0.01, cap=0.1, deadline=chance.uniform(0.05, 3)))

    def patient(self) -> Call:
        """Return a read that succeeds unless something is wrong with the client."""
        return self._call("read", RetryPolicy(attempts=3, base=0.01, deadline=120))

    def _call(self, kind: str, policy: RetryPolicy) -> Call:
        number = next(self._numbers)
        if kind == "read":
            self.ends[number] = End.READ
            ask = lambda client: client.orders.list_orders(cursor=str(number))  # noqa: E731
            own = lambda page: [order.quantity for order in page.orders] == [number]  # noqa: E731
        elif kind == "write":
            ask = lambda client: client.account.withdraw(amount=Decimal(number))  # noqa: E731
            own = lambda made: made.amount == number  # noqa: E731
        else:
            order = {"client_order_id": f"c{number}", "symbol": "FISH", "quantity": Decimal(number)}
            ask = lambda client: client.orders.create_order(**order)  # noqa: E731
            own = lambda made: (made.client_order_id, made.quantity) == (f"c{number}", number)  # noqa: E731
        return Call(number, kind, ask, own, policy, time.monotonic())

    def answered(self, call: Call, found: Any, tally: Counter[str]) -> None:
        """Record a response, and check to which call it belongs."""
        if not call.own(found):
            self.wrong.append(f"call {call.number} ({call.kind}) got the response of another: {found!r}"[:300])
        if call.kind != "read":
            self.ends[call.number] = End.ANSWERED
        self._ended(call, tally, "answered")

    def failed(self, call: Call, error: Exception, tally: Counter[str]) -> None:
        """Record an error, which must be a ``CallError``."""
        if not isinstance(error, CallError):
            self.wrong.append(f"call {call.number} ({call.kind}) ended in {error!r}"[:300])
        elif call.kind != "read" and not isinstance(error, OutcomeUnknown):
            self.ends[call.number] = End.REFUSED
        self._ended(call, tally, "unknown" if isinstance(error, OutcomeUnknown) else "failed")

    def left(self, call: Call, tally: Counter[str]) -> None:
        """Record that the call was abandoned."""
        self._ended(call, tally, "broken off")

    def _ended(self, call: Call, tally: Counter[str], how: str) -> None:
        tally[how] += 1
        late = time.monotonic() - call.began - (call.policy.deadline or 0.0)
        self.latest = max(self.latest, late)
        tally["late"] += late > PROMISED
        if late > LATE:
            self.wrong.append(f"call {call.number} ({call.kind}) ended {late:.1f} s after its deadline")

    def count(self) -> int:
        """Return how many numbers were given out, this one included."""
        return next(self._numbers) + 1

    def compare(self, acts: bytes) -> Counter[str]:
        """Compare with the writes that the venue executed; returns the number of writes by outcome."""
        found: Counter[str] = Counter()
        for number, times in enumerate(acts):
            end = End(self.ends[number])
            if times > 1 or (end is End.ANSWERED and times != 1) or (end in (End.REFUSED, End.READ) and times):
                self.wrong.append(f"call {number} ended as {end.name} and was carried out {times} times")
            found[f"{end.name.lower()}, {'carried out' if times else 'not carried out'}"] += bool(number)
        return found
