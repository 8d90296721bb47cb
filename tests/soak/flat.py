"""What may not grow: memory, sockets, threads, tasks, and slots that nobody gives back."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import threading
import time
from pathlib import Path
from typing import Any, NamedTuple

from tests.faults import wire

CONNECTIONS = 30
"""That each client may keep open."""
MEMORY = 32.0
"""MB that the process may take more than after the first part, which loads and fills what is filled once."""
OBJECTS = 0.1
"""Share of the objects after the first part by which they may become more."""
THREADS = min(32, (os.cpu_count() or 1) + 4)
"""Threads that may be left: the event loop keeps those that look up names."""
SETTLING = 60.0
"""Seconds in which what was closed has to be gone."""


class Reading(NamedTuple):
    """What the process has while nobody calls."""

    memory: float
    """MB."""
    objects: int
    descriptors: int
    threads: int
    tasks: int
    busy: int
    """Slots that are taken."""


def read(clients: dict[str, Any], loop: asyncio.AbstractEventLoop) -> Reading:
    """Look at this process and at the pools of its clients."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Reading(
        pages * resource.getpagesize() / 2**20,
        len(gc.get_objects()),
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208  # of this process
        threading.active_count(),
        len(asyncio.all_tasks(loop)),
        sum(wire.busy(client) for name, client in clients.items() if "own" not in name),
    )


def settled(before: Reading, clients: dict[str, Any], loop: asyncio.AbstractEventLoop, spare: int) -> Reading:
    """Read until it is as it should be, or for some seconds: event loops close sockets a turn later."""
    ends = time.monotonic() + SETTLING
    while True:
        now = read(clients, loop)
        if not differences(before, before, now, spare) or time.monotonic() > ends:
            return now
        time.sleep(0.1)


def differences(before: Reading, warm: Reading, now: Reading, spare: int) -> list[str]:
    """What is not flat; ``before`` the first call, ``warm`` after the first part, ``spare`` sockets may be open."""
    bounds: dict[str, tuple[float, float]] = {
        "MB of memory": (now.memory, warm.memory + MEMORY),
        "objects": (now.objects, warm.objects * (1 + OBJECTS)),
        "file descriptors": (now.descriptors, before.descriptors + spare),
        "threads": (now.threads, before.threads + THREADS),
        "tasks": (now.tasks, before.tasks),
        "slots in use": (now.busy, 0),
    }
    return [f"{found:,.0f} {what}, {most:,.0f} at most" for what, (found, most) in bounds.items() if found > most]
