"""The transport of one client's connection, on which faults can act while the server keeps serving."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class LoopbackTransport:
    """An asyncio transport that can combine several writes, and knows how long it has been idle."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._held: list[bytes] | None = None
        self._close_later = False
        self._calls = 0
        self._used_at = time.monotonic()

    def __getattr__(self, name: str) -> Any:
        # Everything else is passed to the underlying transport.
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Send bytes, or collect them until the end of :meth:`one_write`."""
        self.touch()
        if self._held is not None:
            self._held.append(bytes(data))
        else:
            self._transport.write(data)

    def close(self) -> None:
        """Close the connection once everything written was sent."""
        if self._held is not None:
            self._close_later = True
        else:
            self._transport.close()

    def is_closing(self) -> bool:
        """Return whether the connection is closed or about to be."""
        return self._close_later or self._transport.is_closing()

    @contextmanager
    def one_write(self) -> Iterator[None]:
        """Send everything that is written in this context at its end, in a single write."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
            if not self._transport.is_closing():
                self._transport.write(b"".join(held))
                if self._close_later:
                    self._transport.close()

    @contextmanager
    def call(self) -> Iterator[None]:
        """Mark the connection as busy in this context, while a request is answered."""
        self._calls += 1
        try:
            yield
        finally:
            self._calls -= 1
            self.touch()

    def touch(self) -> None:
        """Record that the connection was just used."""
        self._used_at = time.monotonic()

    @property
    def idle_seconds(self) -> float | None:
        """Seconds since anything was sent or received; None while a request is being answered."""
        return None if self._calls else time.monotonic() - self._used_at
