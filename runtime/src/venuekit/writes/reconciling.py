"""Find out the outcome of a write, without input or output: a generator that both kinds of client drive, like ``exchange``.

An order is identified only by its client key or its order id, compared exactly. Its presence proves that the venue acted. Its absence
proves nothing until the request can't be accepted any more, reads have caught up with that moment, and the whole listing that would
include the order has been read after it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from datetime import datetime, timedelta
from operator import attrgetter
from time import monotonic
from typing import Any

from attrs import evolve

from venuekit.call.steps import CallConfig, Pause, Step
from venuekit.call.write import Case, Write, case_of, moment
from venuekit.reconciliation import Changing, Look, Placing, Plan, Reconciliation
from venuekit.resource import operation_of
from venuekit.verdicts import Accepted, BatchVerdict, Refused, Shown, StillUnknown, Verdict
from venuekit.writes.looking import Looker, Reading

_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 2.0
"""Seconds between looks."""

Finding = Generator[Step, Any, Verdict]


def reconcile(write: Write, config: CallConfig, *, wait: float) -> Generator[Step, Any, Verdict | BatchVerdict]:
    """Ask the venue for the outcome of a write; repeat for up to ``wait`` seconds while it is unknown."""
    ends, pause, reconciliation = monotonic() + wait, _FIRST_PAUSE, config.reconciliation()
    account = config.signer.account()
    plan = None if reconciliation is None else reconciliation.plans.get(write.operation)
    if write.venue != config.venue:
        return _unknown(config, f"it was sent to {write.venue}, and this client calls {config.venue}; use a client of that venue")
    if plan is None or reconciliation is None:
        return _unknown(config, f"this package doesn't know where a {write.operation} would show; look at the venue yourself")
    if write.base_url != config.base_url:
        return _unknown(
            config, f"it was sent to {write.base_url}, and this client calls {config.base_url}; use a client for that address"
        )
    while True:
        found = yield from _looked(write, plan, reconciliation, config, certain=bool(account) and write.account == account)
        left = ends - monotonic()
        if left <= 0 or not is_unknown(found):
            return found
        yield Pause(min(pause, left))
        pause = min(pause * 2, _LONGEST_PAUSE)


def _unknown(config: CallConfig, reason: str) -> StillUnknown:
    return StillUnknown(moment(config.clock.milliseconds()), None, reason)


def is_unknown(verdict: Verdict | BatchVerdict) -> bool:
    """Return whether a verdict, or one of its orders, is ``StillUnknown``."""
    if isinstance(verdict, BatchVerdict):
        return any(map(is_unknown, verdict.lines.values()))
    return isinstance(verdict, StillUnknown)


def _looked(
    write: Write, plan: Plan, reconciliation: Reconciliation, config: CallConfig, *, certain: bool
) -> Generator[Step, Any, Verdict | BatchVerdict]:
    """Look once. ``certain``: whether the account is known to be the one that made the write."""
    looker = Looker(reconciliation, config)
    yield from looker.ask_freshness()
    found: dict[str, Verdict] = {}
    for case in cases(write, plan):
        case_plan = _Case(case, plan, reconciliation, certain)
        known_by = case.key if isinstance(plan, Placing) else plan.order_id(case)
        found[known_by or ""] = yield from case_plan.look(looker)
    return found[next(iter(found))] if plan.lines is None else BatchVerdict(found)


def cases(write: Write, plan: Plan) -> Iterator[Case]:
    """Return the orders of a batch, or the write itself if it isn't one."""
    template = operation_of(plan.method).path
    whole = case_of(write, template)
    if plan.lines is None:
        yield whole
        return
    lines = whole.body[plan.lines] if plan.lines else whole.body
    keys: Sequence[str | None] = write.client_keys or [None] * len(lines)
    for line, key in zip(lines, keys, strict=True):
        yield Case(write, template, line, key)


class _Case:
    """One order to look for."""

    def __init__(self, case: Case, plan: Plan, reconciliation: Reconciliation, certain: bool) -> None:
        self._case, self._plan, self._reconciliation, self._certain = case, plan, reconciliation, certain

    def look(self, looker: Looker) -> Finding:
        """Look in one place after the other until one decides."""
        case, plan = self._case, self._plan
        sought: str | None = case.key if isinstance(plan, Placing) else plan.order_id(case)
        seen = list(looker.freshness)
        last: StillUnknown | None = None
        traded, whole = False, None
        if not sought:
            return StillUnknown(looker.now, None, "the call had no key that identifies its order", tuple(seen))
        for look in plan.looks:
            reading = yield from looker.read(look, case)
            if reading is None:
                continue
            rows = [row for row in reading.rows if _is_named(row, look, sought)]
            shown = Shown(reading.shown.operation, reading.shown.at, _words(reading, rows, sought))
            seen.append(shown)
            if look.whole and reading.read:
                whole = reading
            if not look.order:
                traded = traded or (bool(rows) and isinstance(plan, Placing))
                continue
            for row in rows:
                verdict = self._told(row, reading, tuple(seen), looker)
                if not isinstance(verdict, StillUnknown):
                    return verdict
                last = verdict
        if last is not None:
            return evolve(last, evidence=tuple(seen))
        return Accepted(None, tuple(seen)) if traded else self._absent(whole, tuple(seen), looker)

    def _told(self, row: Any, reading: Reading, seen: tuple[Shown, ...], looker: Looker) -> Verdict:
        plan, case = self._plan, self._case
        if isinstance(plan, Placing):
            if other := why_another(row, case, plan, self._reconciliation):
                deduplicates = _deduplicates(plan)
                return Refused(seen, row) if deduplicates else StillUnknown(looker.now, None, other, seen, row)
            return Refused(seen, row) if plan.rejected is not None and plan.rejected(row) else Accepted(row, seen)
        match plan.became(row, case):
            case "done":
                return Accepted(row, seen)
            case "closed":
                return Refused(seen, row)
            case "open":
                if self._settled(reading, looker):
                    return Refused(seen, row)
                return self._unsettled("the order is open as before, which may be out of date", seen, looker, row)
        return StillUnknown(looker.now, None, "the order doesn't show whether the change was made", seen, row)

    def _absent(self, whole: Reading | None, seen: tuple[Shown, ...], looker: Looker) -> Verdict:
        if isinstance(self._plan, Changing):
            return StillUnknown(looker.now, None, "the order could not be found", seen)
        kept = self._reconciliation.kept
        if kept is not None and looker.now > self._case.write.first_sent + kept:
            reason = "the order doesn't show, and it is too long ago for the venue's lists to be whole"
            return StillUnknown(looker.now, None, reason, seen)
        if whole is not None and self._settled(whole, looker):
            return Refused(seen)
        return self._unsettled("the order doesn't show, which proves nothing yet", seen, looker, None)

    def _settled(self, reading: Reading, looker: Looker) -> bool:
        """Whether a reading is final: the request can't arrive any more, and reads have caught up."""
        decided = self._decided_at()
        if decided is None or not self._certain or not reading.read or reading.began < decided:
            return False
        arrived = self._case.write.last_sent + (self._reconciliation.arrival or timedelta())
        return self._reconciliation.fresh is None or (looker.fresh is not None and looker.fresh >= arrived)

    def _decided_at(self) -> datetime | None:
        return self._reconciliation.decided_at(self._case.write.last_sent)

    def _unsettled(self, reason: str, seen: tuple[Shown, ...], looker: Looker, order: Any) -> StillUnknown:
        decided = self._decided_at()
        if decided is None:
            reason += "; the venue doesn't say how late a request may arrive or show"
        elif not self._certain:
            decided, reason = None, f"{reason}; this client may be of another account"
        return StillUnknown(looker.now, decided, reason, seen, order)


def why_another(row: Any, case: Case, plan: Placing, reconciliation: Reconciliation) -> str | None:
    """Return why an order with this key isn't the one that the call placed; None if it may be."""
    if plan.created is not None and reconciliation.arrival is not None:
        created = getattr(row, plan.created)
        if created is not None and created < case.since(reconciliation.arrival):
            return f"an order of this key was there before the call, since {created}"
    for sent, shown in plan.same.items():
        wanted, value = case.body.get(sent), attrgetter(shown)(row)
        if None not in (wanted, value) and wanted != getattr(value, "value", value):
            return f"an order of this key has another {shown}"
    return None


def _is_named(row: Any, look: Look, sought: str) -> bool:
    name = attrgetter(look.by)(row)
    return name is not None and str(name) == sought


def _deduplicates(plan: Placing) -> bool:
    key = operation_of(plan.method).client_key
    return key is not None and key.venue == "deduplicates"


def _words(reading: Reading, rows: Sequence[Any], sought: str) -> str:
    if not rows:
        return reading.shown.what if reading.rows or not reading.read else f"{reading.shown.what}, no {sought}"
    return f"{reading.shown.what}, {sought}: {'; '.join(_status(row) for row in rows)}"


def _status(row: Any) -> str:
    status = getattr(row, "status", None)
    return "there" if status is None else str(getattr(status, "value", status))


def placed(
    write: Write, plan: Placing, reconciliation: Reconciliation, config: CallConfig
) -> Generator[Step, Any, tuple[Any, str | None] | None]:
    """Return the order with a write's key, and the reason if it isn't the write's; None if there is none."""
    looker = Looker(reconciliation, config)
    (case,) = cases(write, plan)
    for look in plan.looks:
        if look.order:
            reading = yield from looker.read(look, case)
            for row in () if reading is None else reading.rows:
                if case.key is not None and _is_named(row, look, case.key):
                    return row, why_another(row, case, plan, reconciliation)
    return None
