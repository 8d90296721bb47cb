"""HabitTrade's sandbox."""

from __future__ import annotations

import time
from urllib.parse import quote

import httpx
import pytest

from tests.sandbox.signing import call, exact, example, now
from tests.venues.habittrade import signing
from venuekit_sandbox import Sandbox


def test_habittrade_serves_the_documented_portfolio_under_any_id(sandbox: Sandbox, http: httpx.Client) -> None:
    documented = example("habittrade", "get_portfolio.200.json")
    sample = call(http, sandbox, "habittrade", "get_portfolio")
    assert exact(sample.content) == exact(documented)
    assert b'"avg_price": 139.0,' in sample.content
    assert b'"qty": 100,' in sample.content
    other = signing.get(http, sandbox.habittrade, "mine")
    assert other.content == sample.content.replace(b"d59c4577-d450-2cbb-43c9-ef06e40f1fde", b"mine")


@pytest.mark.parametrize("portfolio_id", ["a/b", "a b", "ü?#%&", "..", "a%2Fb", "x" * 50, "ü" * 50])
def test_habittrade_keeps_the_raw_segment(sandbox: Sandbox, http: httpx.Client, portfolio_id: str) -> None:
    segment = quote(portfolio_id, safe="").replace(".", "%2E")
    path = f"/account/v1/portfolios/{segment}"
    venue = sandbox.habittrade
    answer = http.get(venue.base_url + path, headers=signing.headers(venue, path))
    assert answer.status_code == 200, answer.text
    assert answer.json()["data"]["portfolio_id"] == portfolio_id
    assert answer.json()["data"]["positions"][0]["portfolio_id"] == portfolio_id
    assert venue.requests[0].raw_path == path
    assert venue.requests[0].verified


def test_habittrade_checks_the_signature_over_the_raw_path(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.habittrade
    address = f"{venue.base_url}/account/v1/portfolios/a%2Fb"
    assert http.get(address, headers=signing.headers(venue, "/account/v1/portfolios/a/b")).status_code == 401


REFUSED = {"code": 10010008, "message": "Signature verification failed"}


@pytest.mark.parametrize(
    "changed",
    [
        {"X-API-Key": "WRONG"},
        {"X-API-Key": ""},
        {"X-API-Signature": "d3bf25902d22a2d127d6dc0c83fd3a0079342a32c2fb1046a7243f0a677abab2"},
        {"X-API-Signature": ""},
        {"X-API-Timestamp": ""},
        {"X-API-Timestamp": "soon"},
        {"X-API-Timestamp": "1746777861334"},
    ],
)
def test_habittrade_refuses_wrong_credentials(sandbox: Sandbox, http: httpx.Client, changed: dict[str, str]) -> None:
    venue, path = sandbox.habittrade, "/account/v1/portfolios/mine"
    answer = http.get(venue.base_url + path, headers={**signing.headers(venue, path), **changed})
    assert (answer.status_code, answer.json()) == (401, REFUSED)
    assert venue.requests[0].refusal


@pytest.mark.parametrize(("tolerance", "age", "status"), [(300, 299, 200), (300, 302, 401), (300, -302, 401), (30, 60, 401)])
def test_habittrade_refuses_a_stale_timestamp(
    http: httpx.Client, monkeypatch: pytest.MonkeyPatch, tolerance: int, age: int, status: int
) -> None:
    path, moment = "/account/v1/portfolios/mine", time.time()
    monkeypatch.setattr(time, "time", lambda: moment)  # a busy machine would add to the age
    with Sandbox(["habittrade"], habittrade={"clock_tolerance_seconds": tolerance}) as sandbox:
        headers = signing.headers(sandbox.habittrade, path, timestamp=now(-age))
        answer = http.get(sandbox.habittrade.base_url + path, headers=headers)
        assert answer.status_code == status
        in_seconds = signing.headers(sandbox.habittrade, path, timestamp=str(int(time.time())))
        assert http.get(sandbox.habittrade.base_url + path, headers=in_seconds).json() == REFUSED


def test_habittrade_signs_the_query_of_a_get_and_the_body_of_anything_else(sandbox: Sandbox, http: httpx.Client) -> None:
    venue, path = sandbox.habittrade, "/account/v1/portfolios/mine"
    query = "z=1&a=%2F"
    assert http.get(f"{venue.base_url}{path}?{query}", headers=signing.headers(venue, path, query=query)).status_code == 200
    assert http.get(f"{venue.base_url}{path}?{query}", headers=signing.headers(venue, path)).status_code == 401
    body = '{"a": 1}'
    http.post(venue.base_url + path, content=body, headers=signing.headers(venue, path, method="POST", body=body))
    http.post(venue.base_url + path, content=body, headers=signing.headers(venue, path, method="POST"))
    assert [received.verified for received in venue.requests] == [True, False, True, False]
    assert venue.requests[2].body == body.encode()


def test_habittrade_signatures_may_be_hexadecimal(http: httpx.Client) -> None:
    path = "/account/v1/portfolios/mine"
    with Sandbox(["habittrade"], habittrade={"signature_encoding": "hex"}) as sandbox:
        venue = sandbox.habittrade
        address = venue.base_url + path
        assert http.get(address, headers=signing.headers(venue, path, encoding="hex")).status_code == 200
        assert http.get(address, headers=signing.headers(venue, path)).status_code == 401


def test_habittrade_errors(sandbox: Sandbox, http: httpx.Client) -> None:
    with Sandbox(["habittrade"], habittrade={"failing": ["broken"]}) as other:
        inside = signing.get(http, other.habittrade, "broken")
    assert (inside.status_code, inside.json()) == (200, {"code": 12010012, "message": "Internal server error"})
    for identifier in ("x" * 51, "ü" * 51):
        long = signing.get(http, sandbox.habittrade, identifier)
        assert (long.status_code, long.json()) == (400, {"code": 400, "message": "id is longer than 50 characters"})
    venue, path = sandbox.habittrade, "/account/v1/portfolios/%FF"
    assert http.get(venue.base_url + path, headers=signing.headers(venue, path)).status_code == 400
    for path in ("/account/v1/portfolios/", "/account/v1/portfolios/a/b"):
        assert http.get(venue.base_url + path, headers=signing.headers(venue, path)).status_code == 404
