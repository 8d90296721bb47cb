"""Connections on which a blocking call ends in time.

httpx bounds each read and write by itself, so a venue that sends a byte now and then could hold a call for ever. The asynchronous
client is bounded from outside, by cancelling; a blocking one has to be bounded at its socket, which is what this wraps.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from threading import RLock
from typing import Any

import httpcore
import httpx

from venuekit.http.deadline import within


def bound(client: httpx.Client) -> httpx.Client:
    """``client``, with all connections that it will open bounded by ``until``."""
    for transport in (client._transport, *client._mounts.values()):  # noqa: SLF001  # httpx offers no way to give it a backend
        pool = getattr(transport, "_pool", None)
        if isinstance(pool, httpcore.ConnectionPool):
            pool._network_backend = _Backend(pool._network_backend)  # noqa: SLF001
            # Its own kind can be left locked for good when a signal handler raises just after it was taken; this one can't.
            pool._optional_thread_lock = RLock()  # type: ignore[assignment]  # noqa: SLF001  # only ever used by `with`
    return client


class _Backend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(
            self._inner.connect_tcp(host, port, within(timeout, httpcore.ConnectTimeout), local_address, socket_options)
        )

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.connect_unix_socket(path, within(timeout, httpcore.ConnectTimeout), socket_options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, within(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, within(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        try:
            timeout = within(timeout, httpcore.ConnectTimeout)
        except httpcore.ConnectTimeout:
            self.close()  # as what is inside does when a handshake fails
            raise
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
