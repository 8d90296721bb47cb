"""The entry of a call in the journal, while the call runs."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from time import time
from typing import TYPE_CHECKING, Any

import msgspec

from venuekit.background import Job
from venuekit.call.steps import Step, Wait
from venuekit.call.write import Write, milliseconds
from venuekit.errors import JournalError

if TYPE_CHECKING:
    from sqlite3 import Connection

    from venuekit.journal.journal import Journal


class Entry:
    """The entry of one call."""

    def __init__(self, journal: Journal, write: Write) -> None:
        self._journal, self._store, self._write = journal, journal.store, write
        self._process = os.getpid()
        self._asked = False
        self.number: int | None = None
        """Its number, once it is recorded."""

    def note(self, last_sent: int, ends: float) -> Generator[Step, Any, None]:
        """Record that the call is about to be sent, and wait until that is on disk. Raises ``JournalError`` if it can't be recorded."""
        try:
            job: Job[None] = (
                self._store.submit(self._resent(last_sent))
                if self._asked
                else self._store.submit(self._insert(self._store.owners.mine), undone=self._undone)
            )
        except OSError as error:
            raise self._refused(error) from error
        self._asked = True
        yield Wait(job, ends)
        if not job.done:
            raise self._refused("it was not written before the call's deadline")
        if job.error is not None:
            raise self._refused(job.error) from job.error

    def settle(self, state: str) -> None:
        """Close the entry, since its outcome is known. Doesn't wait until that is on disk."""
        at = int(time() * 1000)

        def act(connection: Connection) -> None:
            connection.execute("UPDATE writes SET state = ?, settled_at = ? WHERE number = ?", (state, at, self.number))
            self._journal.settled(connection)

        self._finish(act)

    def leave(self, note: str) -> None:
        """Record that the call is over, and why its outcome is unknown."""

        def act(connection: Connection) -> None:
            connection.execute("UPDATE writes SET state = 'unknown', note = ? WHERE number = ?", (note, self.number))

        self._finish(act)

    def _finish(self, act: Callable[[Connection], None]) -> None:
        def finish(connection: Connection) -> None:
            if self.number is not None:  # otherwise it was never recorded
                self._store.in_flight.discard(self.number)
                act(connection)

        if os.getpid() == self._process:  # a forked child process must not change it
            self._store.submit(finish, watched=False)

    def _insert(self, owner: int) -> Callable[[Connection], None]:
        write = self._write
        row = (
            write.venue,
            write.base_url,
            write.account,
            write.operation,
            write.path,
            write.query,
            write.body,
            msgspec.json.encode(write.client_keys).decode(),
            owner,
            milliseconds(write.first_sent),
            milliseconds(write.last_sent),
        )

        def act(connection: Connection) -> None:
            made = connection.execute(
                "INSERT INTO writes (venue, base_url, account, operation, path, query, body, client_keys, owner, first_sent, "
                "last_sent, state, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'sending', '')",
                row,
            ).lastrowid
            assert made is not None  # after an INSERT
            self.number = made
            self._store.in_flight.add(made)

        return act

    def _undone(self) -> None:
        if self.number is not None:
            self._store.in_flight.discard(self.number)
        self.number = None  # SQLite may reuse it for another entry

    def _resent(self, last_sent: int) -> Callable[[Connection], None]:
        def act(connection: Connection) -> None:
            connection.execute("UPDATE writes SET last_sent = ? WHERE number = ?", (last_sent, self.number))

        return act

    def _refused(self, why: object) -> JournalError:
        problem = (
            f"the journal {self._journal.path!r} can't be written ({why}), so nothing was sent; make it writable and call again"
        )
        return JournalError(self._write.operation, problem)
