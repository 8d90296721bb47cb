"""Starting, stopping, choosing what is served."""

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
from tests.sandbox.signing import call, coinapi_headers
from venuekit_sandbox import Sandbox


def test_a_sandbox_can_be_narrowed(http: httpx.Client) -> None:
    with Sandbox(venues=["habittrade"]) as sandbox:
        assert list(sandbox.venues) == ["habittrade"]
        assert set(sandbox.environ) == {"HABITTRADE_API_KEY", "HABITTRADE_API_SECRET", "HABITTRADE_BASE_URL"}
        assert not hasattr(sandbox, "kalshi")
        with pytest.raises(AttributeError, match="doesn't serve synapsewave, only habittrade"):
            _ = sandbox.synapsewave


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"venues": ["kraken"]}, f"allowed: {', '.join(VENUES)}"),
        ({"venues": "kalshi"}, "['kalshi']"),
        ({"venues": []}, "at least one venue"),
        ({"seed": "7"}, "seed must be a whole number"),
        ({"kalshi": {"fill": 5}}, "'fill' is not an option of kalshi; allowed: fills, settlements, positions, account, "),
        ({"kalshi": {"fills": -1}}, "fills must be a whole number from 0 to 1000000, not -1"),
        ({"kalshi": {"fills": True}}, "fills must be a whole number"),
        ({"kalshi": {"positions": 2.5}}, "positions must be a whole number"),
        ({"kalshi": {"key": "dsa"}}, "allowed: rsa, ed25519"),
        ({"kalshi": {"clock_tolerance_seconds": "5"}}, "number of seconds"),
        ({"coinapi_ems": {"unreachable": "BITSTAMP"}}, "a list of texts"),
        ({"habittrade": {"signature_encoding": "base32"}}, "allowed: base64, hex"),
        ({"habittrade": {"failing": [1]}}, "only texts"),
        ({"synapsewave": {"refusal_status": 403}}, "400 or 401"),
        (
            {"harbour": {}},
            f"'harbour' is neither seed nor a venue; allowed: venues, seed, {', '.join(VENUES)}",
        ),
        ({"venues": ["kalshi"], "habittrade": {}}, "only these venues are served: kalshi"),
    ],
)
def test_what_is_not_allowed_says_what_is(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        Sandbox(**arguments)  # type: ignore[arg-type]


def test_starting_and_stopping(http: httpx.Client) -> None:
    sandbox = Sandbox(["coinapi_ems"])
    with pytest.raises(RuntimeError, match="start the sandbox first"):
        _ = sandbox.coinapi_ems.base_url
    sandbox.stop()
    for _ in range(2):
        assert sandbox.start() is sandbox
        with pytest.raises(RuntimeError, match="running already"):
            sandbox.start()
        assert call(http, sandbox, "coinapi_ems", "get_balances").status_code == 200
        sandbox.stop()
        sandbox.stop()
        with pytest.raises(httpx.ConnectError):
            http.get(sandbox.coinapi_ems.base_url)


def test_a_sandbox_works_in_an_event_loop() -> None:
    async def scenario() -> list[int]:
        async with Sandbox(["coinapi_ems"]) as sandbox, httpx.AsyncClient() as client:
            venue = sandbox.coinapi_ems
            calls = [client.get(f"{venue.base_url}/v1/balances", headers=coinapi_headers(venue)) for _ in range(20)]
            return [answer.status_code for answer in await asyncio.gather(*calls)]

    assert asyncio.run(scenario()) == [200] * 20


def test_stopping_leaves_nothing_behind() -> None:
    """Sockets and threads are counted; a warning about either would fail the test, since warnings are errors here."""
    gc.collect()  # what earlier tests dropped is theirs
    threads = threading.active_count()
    descriptors = Path("/proc/self/fd")
    before = len(list(descriptors.iterdir())) if descriptors.exists() else None
    for _ in range(5):
        with Sandbox() as sandbox, httpx.Client() as client:
            call(client, sandbox, "coinapi_ems", "get_balances")
            port = httpx.URL(sandbox.coinapi_ems.base_url).port
            assert port is not None
            # A connection that never says anything, and one that stops in the middle of a request.
            silent = socket.create_connection(("127.0.0.1", port))
            halfway = socket.create_connection(("127.0.0.1", port))
            halfway.sendall(b"POST /v1/balances HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc")
        silent.close()
        halfway.close()
    assert threading.active_count() == threads
    if before is not None:
        assert len(list(descriptors.iterdir())) <= before


def test_an_interpreter_that_ends_without_stop_ends_all_the_same() -> None:
    program = "from venuekit_sandbox import Sandbox; Sandbox(['coinapi_ems']).start(); print('started')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)
    assert done.stdout == "started\n"
