"""Run a call that may change something: an ordinary call that is recorded before it is sent, and whose outcome is checked.

With a journal, each attempt is recorded before it is sent. If a later attempt is refused because the client key was used, an earlier
one has arrived: the call then reads the order back by its key and returns it.
"""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from venuekit.call.exchange import exchange
from venuekit.call.operation import Request, Response
from venuekit.call.raw import RawResponse
from venuekit.call.steps import CallConfig, Pause, Send, Step
from venuekit.call.write import Write, moment
from venuekit.errors import CallError, OutcomeUnknown, VenueError

if TYPE_CHECKING:
    from venuekit.journal.entry import Entry
    from venuekit.reconciliation import Placing

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 1.0
"""Seconds between looks for an order that certainly exists but may not be visible yet."""
_STALE = 1000
"""Maximum milliseconds between the time in the journal and the signature of a request."""
_LOOKUP_TIMEOUT = 30.0
"""Seconds after which the search for such an order ends, if the call's deadline isn't earlier."""


def write(request: Request[Any], config: CallConfig, *, raw: bool = False) -> Generator[Step, Any, Any]:
    """Run a call that may change something; yields, returns and raises as ``exchange`` does."""
    deadline = config.retry.deadline
    sendings = Sendings(request, config, inf if deadline is None else monotonic() + deadline)
    steps = exchange(request, config, raw=raw)
    try:
        step = next(steps)
        while True:
            try:
                if isinstance(step, Send):
                    step = yield from sendings.noted(step)
                done = yield step
            except CallError as error:
                step = steps.throw(error)
            else:
                step = steps.send(done)
    except StopIteration as end:
        result = end.value
        sendings.answered(result)
        return result
    except OutcomeUnknown as error:
        sendings.unknown(error)
        if not is_taken(error, request):
            raise
        taken = error
    except CallError:
        sendings.settle("refused")
        raise
    except BaseException:  # including cancellation and KeyboardInterrupt
        sendings.left()
        raise
    finally:
        steps.close()
    return (yield from _read_back(taken, request, config, sendings, raw=raw))


class Sendings:
    """The sending times of a write, and its journal entry if there is one."""

    def __init__(self, request: Request[Any], config: CallConfig, ends: float) -> None:
        self._request, self._config = request, config
        self.ends = ends
        """The call's deadline, by ``time.monotonic``."""
        self._first = self._last = 0
        self._departed = False
        self._entry: Entry | None = None

    def noted(self, step: Send) -> Generator[Step, Any, Send]:
        """Record an attempt; yields the step that does it. Raises ``JournalError`` if that fails; the attempt must not be sent then."""
        clock, journal = self._config.clock, self._config.journal
        self._last = clock.milliseconds()
        self._first = self._first or self._last
        if journal is None:
            return step
        if self._entry is None:
            from venuekit.journal.entry import Entry

            self._entry = Entry(journal, self.write())
        yield from self._entry.note(self._last, step.ends)
        while clock.milliseconds() - self._last > _STALE:  # recording took long: record the time again, just before signing
            self._last = clock.milliseconds()
            yield from self._entry.note(self._last, step.ends)

        def departing() -> None:
            self._departed = True
            step.departing()

        return replace(step, departing=departing)

    def write(self) -> Write:
        """Return what is known about the write."""
        plan = _plan(self._request, self._config)
        entry = self._entry
        return Write(
            venue=self._config.venue,
            operation=self._request.operation.name,
            path=self._request.path if plan else "",
            query=self._request.query if plan else "",
            body=self._request.body if plan else None,
            client_keys=self._request.client_keys,
            base_url=self._config.base_url,
            account=self._config.signer.account(),
            first_sent=moment(self._first),
            last_sent=moment(self._last),
            number=entry.number if entry else None,
        )

    def answered(self, result: Any) -> None:
        """Close the entry of a call that succeeded, or that returned a raw response."""
        if self._entry is None:
            return
        if isinstance(result, RawResponse):
            try:
                _ = result.parsed
            except OutcomeUnknown:
                self._entry.leave("its response can't be read")
                return
            except CallError:
                self._entry.settle("refused")
                return
        self._entry.settle("done")

    def unknown(self, error: OutcomeUnknown) -> None:
        """Attach the write to an error, and keep the entry open."""
        if self._last:
            error.write = self.write()
        if self._entry is not None:
            self._entry.leave(str(error.reason))

    def settle(self, state: str) -> None:
        """Close the entry."""
        if self._entry is not None:
            self._entry.settle(state)

    def left(self) -> None:
        """Keep the entry of an interrupted call open, unless nothing was sent."""
        if self._entry is not None:
            if self._departed:
                self._entry.leave("the call was interrupted")
            else:
                self._entry.settle("not sent")


def _plan(request: Request[Any], config: CallConfig) -> bool:
    reconciliation = config.reconciliation()
    return reconciliation is not None and request.operation.name in reconciliation.plans


def is_taken(error: OutcomeUnknown, request: Request[Any]) -> bool:
    """Return whether the outcome is known: the venue refuses the call's own key as used, in a later attempt."""
    key, refusal = request.operation.client_key, error.reason
    return (
        key is not None
        and key.taken is not None
        and isinstance(refusal, VenueError)
        and (refusal.status, refusal.venue_code) == (key.taken.status, key.taken.code)
    )


def _given(result: Any) -> Any:
    return result


def _read_back(
    error: OutcomeUnknown, request: Request[Any], config: CallConfig, sendings: Sendings, *, raw: bool
) -> Generator[Step, Any, Any]:
    """Return the call's result for the order with its key. Raises ``OutcomeUnknown`` if the order isn't visible in time."""
    from venuekit.writes.reconciling import placed

    reconciliation, refusal = config.reconciliation(), error.reason
    plan: Placing | None = None if reconciliation is None else reconciliation.plans.get(request.operation.name)  # type: ignore[assignment]
    if plan is None or reconciliation is None or error.write is None or not isinstance(refusal, VenueError):
        raise error
    pause, ends = _FIRST_PAUSE, min(sendings.ends, monotonic() + _LOOKUP_TIMEOUT)
    while True:
        hurried = replace(config, retry=replace(config.retry, deadline=max(ends - monotonic(), 0.001)))
        found = yield from placed(error.write, plan, reconciliation, hurried)
        if found is not None:
            order, other = found
            if other is not None:
                sendings.settle("refused")
                raise refusal
            result = order if plan.result is None else plan.result(order)
            if result is None:
                raise error
            sendings.settle("done")
            if not raw:
                return result
            response = Response(refusal.status, refusal.headers, refusal.content)
            return RawResponse(request.operation.name, response, partial(_given, result), request.client_keys)
        if monotonic() + pause >= ends:
            raise error
        yield Pause(pause)
        pause = min(pause * 2, _LONGEST_PAUSE)
