"""The journal's SQLite file: one thread writes it, and concurrent changes share one transaction.

A finished commit is on disk (WAL, ``synchronous=FULL``). No connection is open while the process forks, since SQLite's locks can't be
shared with a child process.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from logging import getLogger
from threading import Event, RLock
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakSet, WeakValueDictionary

from venuekit.background import Helpers, Job
from venuekit.journal.owners import Owners

if TYPE_CHECKING:
    from sqlite3 import Connection

T = TypeVar("T")

_log = getLogger("venuekit.journal")

_MAX_BATCH_WAIT = 0.05
"""Maximum seconds that closed entries wait for a new entry, to share its transaction."""
_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS writes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    venue TEXT NOT NULL, base_url TEXT NOT NULL, account TEXT NOT NULL,
    operation TEXT NOT NULL, path TEXT NOT NULL, query TEXT NOT NULL, body BLOB, client_keys TEXT NOT NULL,
    owner INTEGER NOT NULL, first_sent INTEGER NOT NULL, last_sent INTEGER NOT NULL,
    state TEXT NOT NULL, note TEXT NOT NULL, settled_at INTEGER);
CREATE INDEX IF NOT EXISTS unsettled ON writes (venue) WHERE settled_at IS NULL;
CREATE INDEX IF NOT EXISTS settled ON writes (settled_at) WHERE settled_at IS NOT NULL;
"""


class _Act(Generic[T]):
    """A change to be made in a transaction; its job is done once the change is on disk."""

    def __init__(self, act: Callable[[Connection], T], watched: bool, undone: Callable[[], object] | None) -> None:
        self._act = act
        self.undone = undone
        self.watched = watched
        self._result: list[T] = []
        self.job: Job[T] = Job(lambda: self._result[0])

    def do(self, connection: Connection) -> None:
        """Make the change, within a shared transaction."""
        self._result = [self._act(connection)]


class Store:
    """One journal file, as one process sees it."""

    def __init__(self, path: str, timeout: float) -> None:
        self.path = path
        self.owners = Owners(f"{path}-owners")
        self._timeout = timeout
        self._helpers = Helpers("venuekit-journal", 1)
        self._connection: Connection | None = None
        self.after_fork()
        _stores.add(self)

    def after_fork(self) -> None:
        """Start empty; pending changes belong to the parent."""
        self._queueing, self._committing = RLock(), RLock()
        self._queue: list[_Act[Any]] = []
        self._put_off: list[_Act[Any]] = []
        """Changes that could not be written and that no caller waits for."""
        self._urgent = Event()
        """Set while a caller waits for a queued change."""
        self._running = False
        self.in_flight: set[int] = set()
        """Numbers of entries whose calls run in this process."""

    def before_fork(self) -> None:
        """Wait for a running commit, and close the connection."""
        self._committing.acquire()
        self._close()

    def submit(
        self, act: Callable[[Connection], T], *, watched: bool = True, undone: Callable[[], object] | None = None
    ) -> Job[T]:
        """Make a change in a transaction, in order; the job is done once it is on disk, or fails with ``sqlite3.Error``.

        ``watched`` says whether a caller will check the job; if not, a failed change is retried with the next one. ``undone`` is called
        if the transaction fails.
        """
        one = _Act(act, watched, undone)
        with self._queueing:
            self._queue.append(one)
            if watched:
                self._urgent.set()
            start, self._running = not self._running, True
        if start and (error := self._helpers.submit(self._work).error) is not None:  # no more threads
            with self._queueing:
                acts, self._queue, self._running = self._queue, [], False
            self._finish(acts, error)
        return one.job

    def _work(self) -> None:
        while True:
            if not any(one.watched for one in list(self._queue)):
                self._urgent.wait(_MAX_BATCH_WAIT)  # so that changes that no caller waits for share a commit
            with self._queueing:
                self._urgent.clear()
                acts, self._queue = self._queue, []
                self._running = bool(acts)
            if not acts:
                return
            acts, self._put_off = self._put_off + acts, []
            with self._committing:
                error = self._commit(acts)
            self._finish(acts, error)

    def _finish(self, acts: list[_Act[Any]], error: BaseException | None) -> None:
        for one in acts:
            if error is None:
                one.job.run()
            elif one.watched:
                if one.undone is not None:
                    one.undone()
                one.job.fail(error)
            else:
                self._put_off.append(one)  # retried with the next change
        if error is not None and self._put_off:
            _log.warning(
                "the journal %r can't be written (%s); settled calls are listed as unresolved until it can", self.path, error
            )

    def _commit(self, acts: list[_Act[Any]]) -> Exception | None:
        from sqlite3 import Error

        try:
            connection = self._connection = self._connection or self._open()
            connection.execute("BEGIN IMMEDIATE")
            for one in acts:
                one.do(connection)
            connection.execute("COMMIT")
        except (Error, OSError) as error:
            self._close()  # also rolls back the transaction
            return error
        return None

    def _open(self) -> Connection:
        from sqlite3 import OperationalError

        until = monotonic() + self._timeout
        while True:
            try:
                return self._opened()
            except OperationalError as error:  # SQLite doesn't wait for every kind of lock
                if "locked" not in str(error) or monotonic() > until:
                    raise
            sleep(0.02)

    def _opened(self) -> Connection:
        import sqlite3

        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))  # SQLite's other files get the same mode
        connection = sqlite3.connect(self.path, timeout=self._timeout, isolation_level=None, check_same_thread=False)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if (version, bool(tables)) not in ((0, False), (_VERSION, True)):
                raise sqlite3.DatabaseError("it is not a journal of this version")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            if not tables:
                connection.executescript(f"BEGIN IMMEDIATE;{_SCHEMA}PRAGMA user_version={_VERSION};COMMIT")
        except BaseException:
            connection.close()
            raise
        return connection

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


_stores: WeakSet[Store] = WeakSet()
_by_path: WeakValueDictionary[str, Store] = WeakValueDictionary()
_forking: list[Store] = []


def store_at(path: str, timeout: float) -> Store:
    """Return the store of a file; all clients of this process share it."""
    path = os.path.realpath(path)
    return _by_path.setdefault(path, _by_path.get(path) or Store(path, timeout))


def _before_fork() -> None:
    _forking[:] = list(_stores)
    for one in _forking:
        one.before_fork()


def _after_fork_here() -> None:
    while _forking:
        _forking.pop()._committing.release()  # noqa: SLF001  # of this module


def _after_fork_in_child() -> None:
    while _forking:
        _forking.pop().after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_here, after_in_child=_after_fork_in_child)
