"""Room for so many connections, given out in order of arrival.

Nothing is counted up and down, since a signal's exception or a cancellation may strike in between. Room is an object, a ``Slot``, and a
slot that whoever holds it has dropped comes back by itself.
"""

from __future__ import annotations

from collections import deque
from threading import RLock
from typing import Generic, Protocol, TypeVar
from weakref import ref


class Closable(Protocol):
    """What a slot may hold."""

    idle_since: float

    def close(self) -> None:
        """Close at once."""


Connection = TypeVar("Connection", bound=Closable)


class Waiter(Protocol):
    """Somebody who waits for a slot."""

    def wake(self) -> None:
        """Let the wait end."""


class Slot(Generic[Connection]):
    """Room for one connection, and the connection if one is open."""

    __slots__ = ("_pool", "connection")

    def __init__(self, pool: Pool[Connection]) -> None:
        self._pool = ref(pool)
        self.connection: Connection | None = None

    def drop(self) -> None:
        """Close the connection; the room stays."""
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
    """Slots, free or awaited. Taking one and giving it back cost the same however many calls wait."""

    def __init__(self, size: int, expiry: float) -> None:
        """``expiry``: seconds after which an idle connection is closed."""
        # Reentrant: a dropped slot comes back wherever the interpreter happens to be, which may be inside of this lock.
        self._lock = RLock()
        self._expiry = expiry
        self._idle: deque[Slot[Connection]] = deque()
        """Those with a connection, the one used last at the right."""
        self._empty: deque[Slot[Connection]] = deque(Slot(self) for _ in range(size))
        self._queue: deque[Place[Connection]] = deque()
        self.closed = False

    def take(self) -> Slot[Connection] | None:
        """Return a free slot, with the connection used last if one is idle. None if there is none, or others wait already."""
        with self._lock:
            while self._queue:
                if not self._queue[0].left:
                    return None
                self._queue.popleft()
            if self._idle:
                return self._idle.pop()
            return self._empty.pop() if self._empty else None

    def join(self, waiter: Waiter) -> Place[Connection]:
        """Join the queue; the place has its slot at once if one is free."""
        place: Place[Connection] = Place(waiter)
        with self._lock:
            place.slot = self.take()
            if place.slot is None:
                self._queue.append(place)
        return place

    def leave(self, place: Place[Connection]) -> Slot[Connection] | None:
        """Leave the queue; returns the slot that came in the meantime."""
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
        """Give a slot to whoever has waited longest, or keep it for the next who comes."""
        if self.closed:
            slot.drop()
        with self._lock:
            while self._queue:
                place = self._queue[0]
                if not place.left and place.slot is None:
                    place.slot = slot  # before it leaves the queue: whatever strikes now, the slot is found there
                    place.waiter.wake()
                    self._queue.popleft()
                    return
                self._queue.popleft()
            (self._empty if slot.connection is None else self._idle).append(slot)

    def expire(self, now: float) -> None:
        """Close what has been idle for too long."""
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
