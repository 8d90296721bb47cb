"""The part of a venue that tests script: responses and faults of its operations."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import ClassVar

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.faults import FAULTS, Fault
from venuekit_sandbox.faults.surplus import SURPLUS
from venuekit_sandbox.options import one_of
from venuekit_sandbox.scripted import USUAL_PACE, Script, Scripted


class Scriptable(ABC):
    """A venue that answers with scripted responses and faults, as long as there are any."""

    name: ClassVar[str]

    def __init__(self) -> None:
        self.script = Script()
        """Scripted responses and faults."""

    @property
    @abstractmethod
    def operations(self) -> list[str]:
        """Names of the served operations."""

    def pending(self, operation: str) -> int:
        """Return how many responses and faults of :meth:`answer` and :meth:`fail` are still to come for ``operation``."""
        return self.script.pending(self._known(operation))

    def answer(
        self,
        operation: str,
        *,
        status: int = 200,
        body: object = b"",
        headers: Mapping[str, str] | None = None,
        times: int = 1,
        unchecked: bool = False,
    ) -> None:
        """Answer the next ``times`` calls of ``operation`` with this response.

        ``body`` is sent unchanged if it is bytes or text, else as JSON (a ``Decimal`` digit for digit). Credentials are still
        checked first; a call with wrong credentials doesn't use up the response. With ``unchecked``, they are not checked.
        Responses and faults are used in the order in which they were scripted.
        """
        if not isinstance(status, int) or not 200 <= status <= 599:
            raise ValueError(f"a status is a whole number from 200 to 599, not {status!r}")
        match body:
            case bytes():
                content = body
            case str() if not isinstance(body, samples.Digits):
                content = body.encode()
            case _:
                content = samples.write(body)
        self._add(operation, Scripted(Answer(status, content, dict(headers or {})), unchecked, times))

    def fail(
        self,
        operation: str,
        fault: str,
        *,
        times: int = 1,
        unchecked: bool = False,
        pace: float = USUAL_PACE,
        surplus: Answer | None = None,
    ) -> None:
        """Make the next ``times`` calls of ``operation`` fail with one of ``FAULTS``, by name, on the real connection.

        As with :meth:`answer`, credentials are checked first unless ``unchecked``, and the order is kept. Unless the fault is a
        refusal, the venue first carries out the request, then fails. ``pace`` is the time in seconds between the bytes of a
        slow response, and before a late one. ``surplus`` is the unsolicited response of faults that send one; by default
        ``{"surplus": true}`` with status 200.
        """
        found = prepared(fault)
        if surplus is not None and not found.has_surplus:
            having = ", ".join(name for name, fault in FAULTS.items() if fault.has_surplus)
            raise ValueError(f"{fault} sends no unsolicited response; faults that send one: {having}")
        self._add(operation, Scripted(found, unchecked, times, pace, surplus or SURPLUS))

    def fail_at_random(self, faults: Iterable[str], *, share: float, seed: int = 0) -> None:
        """Until :meth:`reset`, make this share of all calls with valid credentials fail with one of the faults."""
        self.script.at_random([prepared(fault) for fault in faults], share=share, seed=seed)

    def reset_faults(self) -> None:
        """Remove the scripted responses and the faults."""
        self.script.clear()

    def _add(self, operation: str, scripted: Scripted) -> None:
        self.script.add(self._known(operation), scripted)

    def _known(self, operation: str) -> str:
        if operation not in self.operations:
            raise ValueError(f"{operation!r} is not an operation of {self.name}; allowed: {', '.join(self.operations)}")
        return operation


def prepared(name: str) -> Fault:
    """Return a fault by name, prepared to act without delay; an unknown name raises a ``ValueError`` that lists the known ones."""
    fault = FAULTS[one_of("a fault", name, FAULTS)]
    if fault.prepare is not None:
        fault.prepare()
    return fault
