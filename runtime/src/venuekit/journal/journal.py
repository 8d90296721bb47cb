"""The journal of writes: each write is recorded before it is sent, and closed once its outcome is known.

After a crash, it therefore shows what may have been sent. It contains no credentials, and bodies only of operations that the venue's
package can look for: orders.
"""

from __future__ import annotations

import os
from datetime import timedelta
from math import inf
from time import monotonic, time
from typing import TYPE_CHECKING, Any, Final

import msgspec
from attrs import field, frozen

from venuekit.background import Job
from venuekit.call.write import Write, milliseconds, moment
from venuekit.errors import ConfigurationError, shown
from venuekit.journal.store import store_at

if TYPE_CHECKING:
    from sqlite3 import Connection

KEPT: Final = timedelta(days=7)
"""How long settled entries are kept by default."""
_PRUNED_AFTER: Final = 1000
"""Old entries are removed when a journal is opened, and each time a process has settled this many entries."""
_OPENING: Final = 30.0
"""Maximum seconds for opening."""


class Journal:
    """A journal in a file, which all clients, threads and processes of one machine can share.

    Pass it, or just its path, as ``journal=``.
    """

    def __init__(self, path: str | os.PathLike[str], *, keep: timedelta = KEPT, timeout: float = 5.0) -> None:
        """Open the file, or create it.

        Args:
            path: The file, on a local disk; SQLite's locks don't work on network drives. Three more files are created next to it.
            keep: How long settled entries are kept. Unresolved ones are never removed.
            timeout: Seconds to wait while another process writes; a write that can't be recorded by then is not sent.

        Raises:
            ConfigurationError: The file can't be used.
        """
        if not isinstance(keep, timedelta) or keep < timedelta():
            raise ConfigurationError(f"journal: keep={shown(keep)} must be a timedelta, zero or more")
        if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 <= timeout < inf:
            raise ConfigurationError(f"journal: timeout={shown(timeout)} must be a number of seconds, 0 or more")
        self.path = os.fspath(path)
        self._keep, self._settled = keep, 0
        try:
            self.store = store_at(self.path, timeout)
            opened = self.store.submit(self._prune)
            opened.wait(monotonic() + _OPENING + timeout)
            if not opened.done:
                raise TimeoutError(f"it is locked for longer than {_OPENING + timeout:g} s")
            opened.result()
            _ = self.store.owners.mine  # creates the file
        except Exception as error:
            if isinstance(error, ConfigurationError):
                raise
            raise ConfigurationError(f"journal={shown(self.path)}: can't be used: {error}") from error

    def unresolved(self, venue: str) -> Job[list[Unresolved]]:
        """Start to read the entries of a venue that may have been sent and whose outcome is unknown, oldest first."""
        return self.store.submit(lambda connection: self._unresolved(connection, venue))

    def settle(self, write: Write, state: str) -> None:
        """Close the entry of a write whose outcome was found. Doesn't wait until that is on disk."""
        number, first_sent, at = write.number, milliseconds(write.first_sent), int(time() * 1000)

        def act(connection: Connection) -> None:
            connection.execute(
                "UPDATE writes SET state = ?, settled_at = ? WHERE number = ? AND first_sent = ? AND settled_at IS NULL",
                (state, at, number, first_sent),
            )
            self.settled(connection)

        if number is not None:
            self.store.submit(act, watched=False)

    def flush(self) -> Job[None]:
        """Return a job that is done once all earlier changes are on disk."""
        return self.store.submit(lambda _connection: None)

    def __repr__(self) -> str:
        return f"Journal({self.path!r})"

    def _prune(self, connection: Connection) -> None:
        connection.execute("DELETE FROM writes WHERE settled_at < ?", (int((time() - self._keep.total_seconds()) * 1000),))

    def settled(self, connection: Connection) -> None:
        """Count a closed entry, and remove old ones from time to time."""
        self._settled += 1
        if self._settled % _PRUNED_AFTER == 0:
            self._prune(connection)

    def _unresolved(self, connection: Connection, venue: str) -> list[Unresolved]:
        found = connection.execute(
            "SELECT number, base_url, account, operation, path, query, body, client_keys, owner, first_sent, last_sent, state, note "
            "FROM writes WHERE venue = ? AND settled_at IS NULL ORDER BY number",
            (venue,),
        ).fetchall()
        return [_read(venue, row) for row in found if not self._runs(row[0], row[8], row[11])]

    def _runs(self, number: int, owner: int, state: str) -> bool:
        """Whether the call of an entry may still be running, here or in another process."""
        if state != "sending":
            return False
        return number in self.store.in_flight if owner == self.store.owners.mine else self.store.owners.lives(owner)


@frozen(kw_only=True)
class Unresolved:
    """A write that may have been sent, and whose outcome is unknown."""

    write: Write
    """What is known about it."""
    note: str
    """Why its outcome is unknown; empty if the process ended during the call."""
    _client: Any = field(default=None, repr=False, eq=False, alias="client")

    @property
    def operation(self) -> str:
        """Name of the operation, as the client's method is called."""
        return self.write.operation

    @property
    def client_keys(self) -> tuple[str, ...]:
        """The client keys of the call; one for each order of a batch."""
        return self.write.client_keys

    def reconcile(self, *, wait: float = 0.0) -> Any:
        """Do what ``client.reconcile()`` does, and close the entry if the outcome is found; await it with asynchronous clients."""
        return self._client.reconcile(self, wait=wait)

    def dismiss(self) -> Any:
        """Close the entry without asking the venue, after you have checked yourself; await it with asynchronous clients."""
        return self._client.dismiss(self)


def _read(venue: str, row: tuple[Any, ...]) -> Unresolved:
    number, base_url, account, operation, path, query, body, client_keys, _owner, first_sent, last_sent, _state, note = row
    write = Write(
        venue=venue,
        operation=operation,
        path=path,
        query=query,
        body=body,
        client_keys=tuple(msgspec.json.decode(client_keys)),
        base_url=base_url,
        account=account,
        first_sent=moment(first_sent),
        last_sent=moment(last_sent),
        number=number,
    )
    return Unresolved(write=write, note=note)
