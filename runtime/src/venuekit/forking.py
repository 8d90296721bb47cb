"""Reset what a forked process inherits and must not use: locks that are never released, connections that belong to the parent."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Renewable(Protocol):
    """Something that can be reset in a child process."""

    def after_fork(self) -> None:
        """Reset this object in the child, before anything else runs there."""


_living: WeakSet[Renewable] = WeakSet()


def renewed_after_fork(thing: Renewable) -> None:
    """Reset ``thing`` in every child that this process forks while ``thing`` exists."""
    _living.add(thing)


def _renew_all() -> None:
    for thing in list(_living):
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_renew_all)
