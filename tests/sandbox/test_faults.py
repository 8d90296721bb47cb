"""Faults as they arrive on the wire, seen by httpx and by a plain socket, with nothing of the clients in between."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from venuekit_sandbox import FAULTS, CoinApiEmsVenue, Sandbox

BROKEN = {
    **dict.fromkeys(("reset", "reset-in-headers", "reset-in-body"), httpx.ReadError),
    **dict.fromkeys(("silence", "silence-in-body"), httpx.ReadTimeout),
    **dict.fromkeys(
        ("closed", "half-closed", "garbage", "no-headers", "endless-headers", "truncated-body"), httpx.RemoteProtocolError
    ),
    **dict.fromkeys(("unreadable-length", "two-lengths", "broken-chunks", "truncated-chunks"), httpx.RemoteProtocolError),
    "switching-protocols": httpx.RemoteProtocolError,
    **dict.fromkeys(("not-gzip",), httpx.DecodingError),
}
SAME = ("over-long-body", "informational", "wrong-content-type", "success-in-500", "unasked-compression")
"""Those under which the body is the usual one."""
STATUS = {"success-in-500": 500, "failure-in-200": 200}


@pytest.fixture(scope="module")
def served() -> Iterator[CoinApiEmsVenue]:
    with Sandbox(venues=["coinapi_ems"]) as sandbox:
        yield sandbox.coinapi_ems


@pytest.fixture
def venue(served: CoinApiEmsVenue) -> CoinApiEmsVenue:
    served.reset()
    return served


def ask(venue: CoinApiEmsVenue, timeout: float = 0.3) -> httpx.Response:
    headers = {"x-coinapi-key": venue.credentials()["api_key"], "accept-encoding": "gzip"}
    return httpx.get(f"{venue.base_url}/v1/balances", headers=headers, timeout=timeout)


@pytest.mark.parametrize("name", [name for name in FAULTS if name not in ("slow-headers", "drip-fed-body", "gzip-bomb")])
def test_a_fault_is_what_it_says(venue: CoinApiEmsVenue, name: str) -> None:
    usual = ask(venue)
    venue.fail("get_balances", name)
    if name in BROKEN:
        with pytest.raises(BROKEN[name]):
            ask(venue)
    else:
        answer = ask(venue)
        number = name.partition("-")[0]
        assert answer.status_code == STATUS.get(name, int(number) if number.isdigit() else 200)
        assert (answer.content == usual.content) is (name in SAME)
        assert ("retry-after" in answer.headers) is name.endswith(("-seconds", "-date", "-a-day"))
    assert ask(venue).content == usual.content
    assert [request.operation for request in venue.requests] == ["get_balances"] * 3


@pytest.mark.parametrize("name", ["slow-headers", "drip-fed-body"])
def test_what_comes_slowly_comes_a_byte_at_a_time(venue: CoinApiEmsVenue, name: str) -> None:
    venue.fail("get_balances", name, pace=0.02, unchecked=True)
    address = urlsplit(venue.base_url)
    with socket.create_connection((address.hostname, address.port), 2) as connection:
        connection.sendall(b"GET /v1/balances HTTP/1.1\r\nhost: x\r\n\r\n")
        said = [connection.recv(65536) for _ in range(6)]
    assert [len(piece) for piece in said[2:]] == [1] * 4


def test_a_bomb_is_small_until_it_goes_off(venue: CoinApiEmsVenue) -> None:
    venue.fail("get_balances", "gzip-bomb", unchecked=True)
    with httpx.stream("GET", f"{venue.base_url}/v1/balances", timeout=10) as answer:
        assert answer.headers["content-encoding"] == "gzip"
        assert int(answer.headers["content-length"]) < 200_000
        assert len(next(answer.iter_bytes())) > 1_000_000


def test_faults_are_counted_and_kept_for_those_who_may_pass(venue: CoinApiEmsVenue) -> None:
    venue.fail("get_balances", "503", times=2)
    assert httpx.get(f"{venue.base_url}/v1/balances").status_code == 401
    assert [ask(venue).status_code for _ in range(3)] == [503, 503, 200]
    venue.fail("get_balances", "418", unchecked=True)
    assert httpx.get(f"{venue.base_url}/v1/balances").status_code == 418


def test_a_share_of_all_calls_fails_at_random_and_the_same_again(venue: CoinApiEmsVenue) -> None:
    def statuses() -> list[int]:
        venue.fail_at_random(["500", "429"], share=0.4, seed=3)
        return [ask(venue).status_code for _ in range(40)]

    first = statuses()
    assert {200, 429, 500} == set(first)
    assert 8 <= sum(status != 200 for status in first) <= 24
    assert statuses() == first


def test_nobody_listens_while_it_is_down(venue: CoinApiEmsVenue) -> None:
    with httpx.Client(base_url=venue.base_url) as held:
        assert held.get("/").status_code == 404
        with venue.down(), pytest.raises(httpx.ConnectError):
            ask(venue)
        assert ask(venue).status_code == 200
        assert held.get("/").status_code == 404


def test_new_credentials_replace_the_old(venue: CoinApiEmsVenue) -> None:
    old = venue.credentials()
    venue.rotate()
    assert httpx.get(f"{venue.base_url}/v1/balances", headers={"x-coinapi-key": old["api_key"]}).status_code == 401
    assert ask(venue).status_code == 200


@pytest.mark.parametrize("name", ["silence", "slow-headers", "drip-fed-body", "silence-in-body", "half-closed"])
def test_a_fault_that_hangs_does_not_hold_up_the_end(name: str) -> None:
    with Sandbox(venues=["coinapi_ems"]) as sandbox:
        venue = sandbox.coinapi_ems
        venue.fail("get_balances", name)

        def call() -> None:
            with pytest.raises(httpx.HTTPError):
                ask(venue, 30)

        caller = threading.Thread(target=call)
        caller.start()
        while not venue.requests:
            time.sleep(0.01)
        began = time.monotonic()
    assert time.monotonic() - began < 5
    caller.join(5)
    assert not caller.is_alive()


def test_a_misspelt_fault_is_refused_with_all_names(venue: CoinApiEmsVenue) -> None:
    with pytest.raises(ValueError, match="drip-fed-body"):
        venue.fail("get_balances", "drip")
    with pytest.raises(ValueError, match="get_balances"):
        venue.fail("get_balance", "reset")
    with pytest.raises(ValueError, match="share"):
        venue.fail_at_random(["reset"], share=1.5)
    with pytest.raises(ValueError, match="at least one"):
        venue.fail_at_random([], share=0.5)


def test_every_fault_is_described() -> None:
    assert len(FAULTS) >= 55
    for name, fault in FAULTS.items():
        assert fault.name == name
        assert len(fault.description) > 10
        assert sum(way is not None for way in (fault.answer, fault.status, fault.wire)) == 1
