"""What a process inherits by ``fork`` and must not use: locks that nobody will open, connections that belong to the parent."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Renewable(Protocol):
    """Something that can be made usable again in a child process."""

    def after_fork(self) -> None:
        """Make this usable in the child, before anything else runs there."""


_living: WeakSet[Renewable] = WeakSet()


def renewed_after_fork(thing: Renewable) -> None:
    """See to it that ``thing`` is told in every child that this process forks while it lives."""
    _living.add(thing)


def _renew_all() -> None:
    for thing in list(_living):
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_renew_all)
