"""Fault injection: which calls fail, how often, and with which status."""

from __future__ import annotations

import json
import logging
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.sandbox.kiosk import PATH, READ, headers
from tests.sandbox.test_connection_faults import connected, listened, whole
from venuekit_sandbox import FAULTS, SandboxVenue

pytestmark = pytest.mark.slow

RETRY_AFTER = {
    "429-seconds": "1",
    "503-seconds": "1",
    "429-date": "Wed, 21 Oct 2015 07:28:00 GMT",
    "429-a-day": "86400",
    "429-negative": "-5",
    "429-for-ever": "9" * 30,
    "retry-after-infinite": "inf",
    "retry-after-underscore": "1_0",
}

LOCATION = {
    "redirect-broken": b"http://xn--a/",
    "redirect-mailto": b"mailto:x",
    "redirect-long": b"http://localhost/" + b"z" * 70_000,
}
STATUSES = {name: fault.status for name, fault in FAULTS.items() if fault.status not in (None, 200) and name not in LOCATION}


def ask(venue: SandboxVenue, query: str = "", *, follow: bool = False) -> httpx.Response:
    return httpx.get(f"{venue.base_url}{PATH}{query}", headers=headers(venue), timeout=60, follow_redirects=follow)


@pytest.mark.parametrize("name", STATUSES)
def test_fault_status_comes_with_the_venues_error_body(venue: SandboxVenue, name: str) -> None:
    venue.fail(READ, name)
    answer = ask(venue)
    family = name.partition("-")[0]
    assert str(answer.status_code) == {"retry": "429"}.get(family, family)
    assert answer.headers.get("retry-after") == RETRY_AFTER.get(name)
    assert ("location" in answer.headers) is (300 <= answer.status_code < 400)
    if answer.status_code == 204:
        assert answer.content == b""
    else:
        assert list(json.loads(answer.content)) == ["error"]
    assert ask(venue).status_code == 200
    assert [request.operation for request in venue.requests] == [READ] * 2


@pytest.mark.parametrize("name", LOCATION)
def test_redirects_can_have_invalid_locations(venue: SandboxVenue, name: str) -> None:
    """Read from a plain socket, since HTTP clients can't parse these."""
    venue.fail(READ, name)
    with connected(venue) as connection:
        ending, said = listened(connection, 0.3, whole)
    assert said.startswith(b"HTTP/1.1 302 Found\r\n")
    assert b"\r\nlocation: " + LOCATION[name] + b"\r\n" in said
    assert ending == "open"
    assert ask(venue).status_code == 200


def test_an_error_can_echo_the_credentials(venue: SandboxVenue) -> None:
    venue.fail(READ, "echoed-credential")
    answer = ask(venue)
    assert answer.status_code == 400
    assert f"x-kiosk-key: {venue.credentials()['api_key']}" in answer.json()["error"]
    assert ask(venue).status_code == 200


@pytest.mark.parametrize("name", ["302", "307"])
def test_following_a_redirect_sends_the_key_elsewhere(venue: SandboxVenue, name: str) -> None:
    venue.fail(READ, name)
    assert ask(venue, "?town=here", follow=True).status_code == 200
    first, second = venue.requests
    assert (second.raw_path, second.query) == (first.raw_path, first.query)
    assert second.headers["host"].replace("localhost", "127.0.0.1") == first.headers["host"] != second.headers["host"]
    assert second.headers["x-kiosk-key"] == venue.credentials()["api_key"]


def test_faults_are_counted_and_apply_to_authenticated_calls(venue: SandboxVenue) -> None:
    venue.fail(READ, "503", times=2)
    assert httpx.get(f"{venue.base_url}{PATH}").status_code == 401
    assert [ask(venue).status_code for _ in range(3)] == [503, 503, 200]
    venue.fail(READ, "418", unchecked=True)
    assert httpx.get(f"{venue.base_url}{PATH}").status_code == 418


def test_faults_and_answers_share_one_queue(venue: SandboxVenue) -> None:
    venue.fail(READ, "500")
    venue.answer(READ, status=299)
    venue.fail(READ, "404")
    assert [ask(venue).status_code for _ in range(4)] == [500, 299, 404, 200]


def test_random_faults_are_reproducible(venue: SandboxVenue) -> None:
    def statuses() -> list[int]:
        venue.fail_at_random(["500", "429"], share=0.4, seed=3)
        return [ask(venue).status_code for _ in range(40)]

    first = statuses()
    assert {200, 429, 500} == set(first)
    assert 8 <= sum(status != 200 for status in first) <= 24
    assert statuses() == first
    assert httpx.get(f"{venue.base_url}{PATH}").status_code == 401
    venue.reset_faults()
    assert {ask(venue).status_code for _ in range(20)} == {200}


def test_concurrent_calls_are_counted_once(venue: SandboxVenue) -> None:
    venue.fail(READ, "503", times=70)
    with httpx.Client(headers=headers(venue), timeout=120) as client, ThreadPoolExecutor(16) as pool:
        answers = pool.map(lambda _: client.get(f"{venue.base_url}{PATH}"), range(200))
        statuses = Counter(answer.status_code for answer in answers)
    assert statuses == {503: 70, 200: 130}
    assert len(venue.requests) == 200


def test_an_impossible_fault_is_logged(venue: SandboxVenue, caplog: pytest.LogCaptureFixture) -> None:
    """An empty list has no object to put a number into."""
    assert ask(venue, "?town=nowhere").json() == []
    venue.fail(READ, "giant-number")
    with caplog.at_level(logging.ERROR, "uvicorn.error"):
        assert ask(venue, "?town=nowhere").status_code == 500
    (record,) = caplog.records
    assert record.exc_info is not None
    assert "no object" in str(record.exc_info[1])
    assert [request.operation for request in venue.requests] == [READ] * 2


@pytest.mark.parametrize(
    ("operation", "fault", "settings", "message"),
    [
        (READ, "drip", {}, "drip-fed-body"),
        ("get_balance", "reset", {}, READ),
        (READ, "reset", {"times": 0}, "at least 1"),
        (READ, "reset", {"times": True}, "at least 1"),
        (READ, "slow-headers", {"pace": -1}, "pace must be a number of seconds"),
    ],
)
def test_invalid_fault_arguments_are_refused(
    venue: SandboxVenue, operation: str, fault: str, settings: dict[str, float], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        venue.fail(operation, fault, **settings)  # type: ignore[arg-type]
    assert ask(venue).status_code == 200


@pytest.mark.parametrize(
    ("faults", "share", "message"),
    [
        (["reset"], 1.5, "from 0 to 1"),
        (["reset"], "0.5", "from 0 to 1"),
        ([], 0.5, "at least one"),
        (["drip"], 0.5, "drip-fed-body"),
    ],
)
def test_invalid_random_faults_are_refused(venue: SandboxVenue, faults: list[str], share: float, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        venue.fail_at_random(faults, share=share)


def test_every_fault_is_described() -> None:
    assert len(FAULTS) >= 70
    assert len({fault.description for fault in FAULTS.values()}) == len(FAULTS)
    for name, fault in FAULTS.items():
        assert fault.name == name
        assert len(fault.description) > 8
        assert sum(way is not None for way in (fault.answer, fault.status, fault.on_connection, fault.from_incident)) == 1
