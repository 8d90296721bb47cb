"""Where the next run resumes, kept in dlt's state: JSON values, no secrets."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from venuekit.errors import ArgumentError
from venuekit.walks import Checkpoint, Walk

KEY: Final = "venuekit"
"""Key in the state of a resource."""
_log = logging.getLogger("venuekit.dlt")


class Place:
    """What earlier runs have loaded of a listing, and what remains to be read.

    ``asked`` contains the arguments of the walk, ``newest`` the time of the latest row of the unfinished walk, ``loaded`` that of the
    last finished walk, ``checkpoint`` the checkpoint of the unfinished walk.
    """

    def __init__(self, state: dict[str, Any], begin: Callable[..., Walk[Any, Any]], lag: timedelta | None, address: str) -> None:
        """``begin`` returns a new walk, with ``since`` or ``resume`` instead of the caller's value.

        ``lag`` is how long before the latest row a run begins; None reads everything each time. ``address`` is the host of the rows:
        rows that were loaded from one host say nothing about another.
        """
        self._begin, self._lag = begin, lag
        first = begin().checkpoint
        asked = {"address": address, **{name: first[name] for name in ("filters", "since", "until")}}
        known = state.get(KEY)
        self._known: dict[str, Any] = dict(known) if known and _covers(known["asked"], asked) else {"asked": asked}
        self._size = first["size"]

    def walk(self) -> Walk[Any, Any]:
        """Return a walk of the remaining rows."""
        checkpoint = self._known.get("checkpoint")
        if checkpoint is not None and checkpoint["size"] == self._size:
            try:
                return self._begin(resume=checkpoint)
            except ArgumentError as error:  # a checkpoint of another version of venuekit
                _log.warning("the unfinished walk can't be resumed and starts again: %s", error)
        return self.restart()

    def restart(self) -> Walk[Any, Any]:
        """Return a walk that doesn't resume the unfinished one."""
        self._known.pop("checkpoint", None)
        self._known.pop("newest", None)
        since = self._since()
        return self._begin() if since is None else self._begin(since=since)

    def at(self, checkpoint: Checkpoint, newest: datetime | None) -> dict[str, Any]:
        """Return the state after the rows that a walk delivered up to a checkpoint; ``newest`` is their latest time."""
        known = self._known
        if newest is not None and (known.get("newest") is None or newest > datetime.fromisoformat(known["newest"])):
            known["newest"] = newest.isoformat()
        if checkpoint["stage"] == "finished":
            latest = known.get("newest") or known.get("loaded")
            return {"asked": known["asked"], **({"loaded": latest} if latest else {})}
        return {**known, "checkpoint": checkpoint}

    def _since(self) -> datetime | None:
        """Return where a new walk begins; None means where the caller said."""
        loaded, first = (_time(text) for text in (self._known.get("loaded"), self._known["asked"]["since"]))
        if loaded is None or self._lag is None:
            return None
        try:
            since = loaded - self._lag
        except OverflowError:  # read everything
            return None
        return since if first is None else max(since, first)


def _covers(known: dict[str, Any], asked: dict[str, Any]) -> bool:
    """Whether what was loaded begins early enough and has the same filters."""
    if any(known[name] != asked[name] for name in ("address", "filters", "until")):
        return False
    if known["since"] is None or asked["since"] is None:
        return bool(known["since"] is None)
    return datetime.fromisoformat(known["since"]) <= datetime.fromisoformat(asked["since"])


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
