"""Writes whose outcome is unknown: listing those in the journal, and asking the venue. Most clients never import this."""

from __future__ import annotations

import os
from collections.abc import Generator
from math import inf
from typing import TYPE_CHECKING, Any

from attrs import evolve

from venuekit.call.steps import CallConfig, Step, Wait
from venuekit.errors import ArgumentError, ConfigurationError, JournalError, OutcomeUnknown
from venuekit.journal.journal import Journal
from venuekit.writes import reconciling

if TYPE_CHECKING:
    from venuekit.journal.journal import Unresolved
    from venuekit.verdicts import BatchVerdict, Verdict


def opened(given: Journal | str | os.PathLike[str]) -> Journal:
    """Return the journal that was passed, or open the one at the path that was passed."""
    if isinstance(given, Journal):
        return given
    if not isinstance(given, (str, os.PathLike)):
        raise ConfigurationError(f"journal: must be a path or a Journal, not {type(given).__name__}")
    return Journal(given)


def _journal_of(config: CallConfig) -> Journal:
    if config.journal is None:
        raise ConfigurationError("this client has no journal; build it with journal=<path>")
    return config.journal


def unresolved(config: CallConfig, client: object) -> Generator[Step, Any, list[Unresolved]]:
    """Return the journal's writes with an unknown outcome, each with its client."""
    job = _journal_of(config).unresolved(config.venue)
    yield Wait(job, inf)
    if job.error is not None:
        raise JournalError("unresolved", f"the journal can't be read: {job.error}") from job.error
    return [evolve(one, client=client) for one in job.result()]


def dismiss(unresolved: Unresolved, config: CallConfig) -> Generator[Step, Any, None]:
    """Close an entry of the journal without asking the venue."""
    journal = _journal_of(config)
    journal.settle(unresolved.write, "dismissed")
    yield Wait(journal.flush(), inf)


def reconcile(
    unknown: OutcomeUnknown | Unresolved, config: CallConfig, wait: float
) -> Generator[Step, Any, Verdict | BatchVerdict]:
    """Ask the venue for the outcome of a write, and close its entry in the journal once it is known. Raises ``ArgumentError``."""
    if isinstance(wait, bool) or not isinstance(wait, (int, float)) or not 0 <= wait < inf:
        raise ArgumentError("wait", wait, "must be a number of seconds, 0 or more")
    if unknown.write is None:
        raise ConfigurationError("nothing of this call was sent, so there is nothing to look for")
    verdict = yield from reconciling.reconcile(unknown.write, config, wait=wait)
    if config.journal is not None and not reconciling.is_unknown(verdict):
        config.journal.settle(unknown.write, type(verdict).__name__.lower())
    return verdict
