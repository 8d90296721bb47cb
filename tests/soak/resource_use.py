"""Resources that must not grow: memory, sockets, threads, tasks, and pool slots."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import threading
import time
from pathlib import Path
from typing import Any, NamedTuple

from tests.faults import sockets

CONNECTIONS = 30
"""Maximum number of connections of each client."""
MEMORY = 32.0
"""MB by which memory may grow after the first part, which fills caches."""
OBJECTS = 0.1
"""Share by which the number of objects may grow after the first part."""
THREADS = min(32, (os.cpu_count() or 1) + 4)
"""Threads that may remain: the event loop keeps its threads for DNS lookups."""
SETTLING = 60.0
"""Timeout for closed resources to disappear, in seconds."""


class Reading(NamedTuple):
    """The process's resources while no call runs."""

    memory: float
    """Memory in MB."""
    objects: int
    descriptors: int
    threads: int
    tasks: int
    busy: int
    """Pool slots in use."""


def read(clients: dict[str, Any], loop: asyncio.AbstractEventLoop) -> Reading:
    """Measure this process and the pools of its clients."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Reading(
        pages * resource.getpagesize() / 2**20,
        len(gc.get_objects()),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208  # of this process
        threading.active_count(),
        len(asyncio.all_tasks(loop)),
        sum(sockets.busy(client) for name, client in clients.items() if "own" not in name),
    )


def settled(before: Reading, clients: dict[str, Any], loop: asyncio.AbstractEventLoop, spare: int) -> Reading:
    """Measure until nothing has grown, or for some seconds, since event loops close sockets later."""
    ends = time.monotonic() + SETTLING
    while True:
        now = read(clients, loop)
        if not differences(before, before, now, spare) or time.monotonic() > ends:
            return now
        time.sleep(0.1)


def differences(before: Reading, warm: Reading, now: Reading, spare: int) -> list[str]:
    """Return what has grown; ``before`` the first call, ``warm`` after the first part; ``spare`` sockets may be open."""
    bounds: dict[str, tuple[float, float]] = {
        "MB of memory": (now.memory, warm.memory + MEMORY),
        "objects": (now.objects, warm.objects * (1 + OBJECTS)),
        "file descriptors": (now.descriptors, before.descriptors + spare),
        "threads": (now.threads, before.threads + THREADS),
        "tasks": (now.tasks, before.tasks),
        "slots in use": (now.busy, 0),
    }
    return [f"{found:,.0f} {what}, {most:,.0f} at most" for what, (found, most) in bounds.items() if found > most]
