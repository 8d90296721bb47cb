"""Which process made an entry, and whether it is still running: each process locks one byte of a file until it ends.

Process ids are not enough: they are reused, and differ between containers.
"""

from __future__ import annotations

import os
import secrets
from threading import Lock

from venuekit.errors import ConfigurationError

_MOST = 1 << 62
_locks = [Lock()]
_held: dict[str, tuple[int, int]] = {}
"""File descriptors and numbers of this process, by file. Never closed: closing one would release all locks on that file."""


class Owners:
    """The processes that share a journal."""

    def __init__(self, path: str) -> None:
        """Raise ``ConfigurationError`` if the platform has no such locks."""
        try:
            import fcntl
        except ImportError:
            raise ConfigurationError("journal: this platform has no POSIX file locks, which the journal needs") from None
        self._locks = fcntl
        self._path = path

    @property
    def mine(self) -> int:
        """The number of this process. Raises ``OSError`` if the file can't be used."""
        return self._mine()[1]

    def lives(self, number: int) -> bool:
        """Return whether the process with this number is still running."""
        descriptor, mine = self._mine()
        if number == mine:
            return True
        try:
            self._locks.lockf(descriptor, self._locks.LOCK_SH | self._locks.LOCK_NB, 1, number)
        except (BlockingIOError, PermissionError):
            return True
        self._locks.lockf(descriptor, self._locks.LOCK_UN, 1, number)
        return False

    def _mine(self) -> tuple[int, int]:
        with _locks[0]:
            found = _held.get(self._path)
            if found is None:
                descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
                number = 1 + secrets.randbelow(_MOST)
                self._locks.lockf(descriptor, self._locks.LOCK_EX | self._locks.LOCK_NB, 1, number)
                found = _held[self._path] = descriptor, number
        return found


def _forget() -> None:
    """Drop the parent's numbers; its descriptors stay open in this process, unused."""
    _locks[0] = Lock()
    _held.clear()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_forget)
