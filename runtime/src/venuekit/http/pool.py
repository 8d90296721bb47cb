"""A pool of slots for connections, given out in order of arrival.

There is no counter, since a signal's exception or a cancellation could interrupt its update. Each place is an object, a ``Slot``, and
returns to the pool when its holder drops it.
"""

from __future__ import annotations

from collections import deque
from threading import RLock
from typing import Generic, Protocol, TypeVar
from weakref import ref


class Closable(Protocol):
    """A connection, as slots need it."""

    idle_since: float

    def close(self) -> None:
        """Close immediately."""


Connection = TypeVar("Connection", bound=Closable)


class Waiter(Protocol):
    """A thread or task that waits for a slot."""

    def wake(self) -> None:
        """End the wait."""


class Slot(Generic[Connection]):
    """A place for one connection, and the connection if one is open."""

    __slots__ = ("_pool", "connection")

    def __init__(self, pool: Pool[Connection]) -> None:
        self._pool = ref(pool)
        self.connection: Connection | None = None

    def drop(self) -> None:
        """Close the connection and keep the place."""
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.close()

    def __del__(self) -> None:
        self.drop()
        pool = self._pool()
        if pool is not None:
            pool.release(Slot(pool))


class Place(Generic[Connection]):
    """A place in the queue for a slot."""

    __slots__ = ("left", "slot", "waiter")

    def __init__(self, waiter: Waiter) -> None:
        self.waiter = waiter
        self.slot: Slot[Connection] | None = None
        self.left = False


class Pool(Generic[Connection]):
    """Slots and the queue for them. Acquiring and releasing cost the same however many calls wait."""

    def __init__(self, size: int, expiry: float) -> None:
        """``expiry``: seconds after which an idle connection is closed."""
        # Reentrant: garbage collection may return a slot at any point, even while this thread holds the lock.
        self._lock = RLock()
        self._expiry = expiry
        self._idle: deque[Slot[Connection]] = deque()
        """Slots with a connection, the most recently used one on the right."""
        self._empty: deque[Slot[Connection]] = deque(Slot(self) for _ in range(size))
        self._queue: deque[Place[Connection]] = deque()
        self.closed = False

    def take(self) -> Slot[Connection] | None:
        """Return a free slot, with the last used idle connection if there is one; None if no slot is free or others are waiting."""
        with self._lock:
            while self._queue:
                if not self._queue[0].left:
                    return None
                self._queue.popleft()
            if self._idle:
                return self._idle.pop()
            return self._empty.pop() if self._empty else None

    def join(self, waiter: Waiter) -> Place[Connection]:
        """Join the queue; if a slot is free, the place gets it immediately."""
        place: Place[Connection] = Place(waiter)
        with self._lock:
            place.slot = self.take()
            if place.slot is None:
                self._queue.append(place)
        return place

    def leave(self, place: Place[Connection]) -> Slot[Connection] | None:
        """Leave the queue, and return the slot if one has arrived."""
        with self._lock:
            place.left = True
            slot, place.slot = place.slot, None
        return slot

    def give_up(self, place: Place[Connection]) -> None:
        """Leave the queue without a slot."""
        slot = self.leave(place)
        if slot is not None:
            self.release(slot)

    def release(self, slot: Slot[Connection]) -> None:
        """Give a slot to the call that has waited longest, or keep it for the next call."""
        if self.closed:
            slot.drop()
        with self._lock:
            while self._queue:
                place = self._queue[0]
                if not place.left and place.slot is None:
                    place.slot = slot  # before the place leaves the queue, so that an interruption can't lose the slot
                    place.waiter.wake()
                    self._queue.popleft()
                    return
                self._queue.popleft()
            (self._empty if slot.connection is None else self._idle).append(slot)

    def expire(self, now: float) -> None:
        """Close connections that have been idle for too long."""
        with self._lock:
            while self._idle and self._idle[0].connection is not None:
                if now - self._idle[0].connection.idle_since < self._expiry:
                    return
                slot = self._idle.popleft()
                slot.drop()
                self._empty.append(slot)

    def close(self) -> None:
        """Close idle connections now, and those in use when their calls end."""
        self.closed = True
        with self._lock:
            while self._idle:
                slot = self._idle.pop()
                slot.drop()
                self._empty.append(slot)

    @property
    def idle(self) -> int:
        """Connections that are open and not in use."""
        return len(self._idle)

    @property
    def free(self) -> int:
        """Slots that are not in use."""
        return len(self._idle) + len(self._empty)
