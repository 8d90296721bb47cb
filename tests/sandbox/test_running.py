"""Starting and stopping a sandbox, and choosing its venues."""

from __future__ import annotations

import asyncio
import gc
import re
import socket
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from tests.conftest import VENUES
from tests.sandbox.signing import PLAIN, READ, call, read_address, read_headers
from tests.venues import own
from venuekit_sandbox import Sandbox


@pytest.mark.parametrize(("venue", "other"), [(venue, VENUES[number - 1]) for number, venue in enumerate(VENUES)])
def test_venues_can_be_chosen(venue: str, other: str) -> None:
    with Sandbox(venues=[venue]) as sandbox:
        assert list(sandbox.venues) == [venue]
        assert set(sandbox.environ) == set(sandbox.venues[venue].environ)
        assert not hasattr(sandbox, other)
        with pytest.raises(AttributeError, match=f"doesn't serve {other}, only {venue}"):
            getattr(sandbox, other)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"venues": ["kraken"]}, f"allowed: {', '.join(VENUES)}"),
        ({"venues": PLAIN}, f"['{PLAIN}']"),
        ({"venues": []}, "at least one venue"),
        ({"seed": "7"}, "seed must be a whole number"),
        ({"harbour": {}}, f"'harbour' is neither seed nor a venue; allowed: venues, seed, {', '.join(VENUES)}"),
        ({"venues": [PLAIN], VENUES[-1]: {}}, f"only these venues are served: {PLAIN}"),
        *(({venue: bad}, message) for venue in VENUES for bad, message in own(venue, "cases", "BAD_SANDBOX_OPTIONS", ())),
    ],
)
def test_errors_name_the_allowed_values(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        Sandbox(**arguments)  # type: ignore[arg-type]


def test_starting_and_stopping(http: httpx.Client) -> None:
    sandbox = Sandbox([PLAIN])
    with pytest.raises(RuntimeError, match="start the sandbox first"):
        _ = sandbox.venues[PLAIN].base_url
    sandbox.stop()
    for _ in range(2):
        assert sandbox.start() is sandbox
        with pytest.raises(RuntimeError, match="running already"):
            sandbox.start()
        assert call(http, sandbox, PLAIN, READ).status_code == 200
        sandbox.stop()
        sandbox.stop()
        with pytest.raises(httpx.ConnectError):
            http.get(sandbox.venues[PLAIN].base_url)


def test_a_sandbox_works_in_an_event_loop() -> None:
    async def scenario() -> list[int]:
        async with Sandbox([PLAIN]) as sandbox, httpx.AsyncClient() as client:
            venue = sandbox.venues[PLAIN]
            calls = [client.get(read_address(venue), headers=read_headers(venue)) for _ in range(20)]
            return [answer.status_code for answer in await asyncio.gather(*calls)]

    assert asyncio.run(scenario()) == [200] * 20


def test_stopping_leaves_nothing_behind() -> None:
    """Sockets and threads are counted; a ResourceWarning would fail the test."""
    gc.collect()  # collects objects of earlier tests
    threads = threading.active_count()
    descriptors = Path("/proc/self/fd")
    before = len(list(descriptors.iterdir())) if descriptors.exists() else None
    for _ in range(5):
        with Sandbox() as sandbox, httpx.Client() as client:
            call(client, sandbox, PLAIN, READ)
            port = httpx.URL(sandbox.venues[PLAIN].base_url).port
            assert port is not None
            # A connection without a request, and one with half a request.
            silent = socket.create_connection(("127.0.0.1", port))
            halfway = socket.create_connection(("127.0.0.1", port))
            halfway.sendall(b"POST /v1/anything HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
        silent.close()
        halfway.close()
    assert threading.active_count() == threads
    if before is not None:
        assert len(list(descriptors.iterdir())) <= before


def test_interpreter_exits_without_stop() -> None:
    program = f"from venuekit_sandbox import Sandbox; Sandbox([{PLAIN!r}]).start(); print('started')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout == "started\n"
