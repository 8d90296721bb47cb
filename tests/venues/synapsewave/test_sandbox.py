"""SynapseWave's sandbox."""

from __future__ import annotations

import httpx
import pytest

from tests.sandbox.signing import call, example
from tests.venues.synapsewave import signing
from venuekit_sandbox import Sandbox


@pytest.mark.parametrize(("kind", "expected"), [("all", ["DAILY", "EXPIRY"]), ("daily", ["DAILY"]), ("expiry", ["EXPIRY"])])
@pytest.mark.parametrize("query", ["", "?intropoStatus=0", "?intropoStatus=1"])
def test_synapsewave_serves_the_documented_positions(
    sandbox: Sandbox, http: httpx.Client, kind: str, expected: list[str], query: str
) -> None:
    venue = sandbox.synapsewave
    address = f"{venue.base_url}/transactional/v1/portfolio/positions/{kind}{query}"
    answer = http.get(address, headers=signing.headers(venue))
    assert [row["daily_or_expiry"] for row in answer.json()["data"]] == expected
    if kind == "all":
        assert answer.content == example("synapsewave", "get_positions.200.json")


def test_synapsewave_serves_the_documented_balance(sandbox: Sandbox, http: httpx.Client) -> None:
    answer = call(http, sandbox, "synapsewave", "get_balance")
    assert answer.content == example("synapsewave", "get_balance.200.json")


@pytest.mark.parametrize(
    ("path", "page", "items"),
    [
        ("transactional/v1/orders", "offset", "data"),
        ("transactional/v1/trades", "offset", "data"),
        ("nontransactional/TENANT001/v1/orderMessages", "pageNo", "result"),
    ],
)
def test_synapsewave_has_no_second_page_of_a_documented_listing(
    sandbox: Sandbox, http: httpx.Client, path: str, page: str, items: str
) -> None:
    venue = sandbox.synapsewave
    address, headers = f"{venue.base_url}/{path}", signing.headers(venue)
    first, *others = [http.get(address, params={page: number}, headers=headers).json() for number in (1, 2, 3)]
    assert len(first.pop(items)) == 1
    assert others == [{**first, items: []}] * 2


@pytest.mark.parametrize("end", ["weekly", "ALL", "all?intropoStatus=2", "all?intropoStatus=yes", "all?intropoStatus="])
def test_synapsewave_refuses_bad_parameters(sandbox: Sandbox, http: httpx.Client, end: str) -> None:
    venue = sandbox.synapsewave
    address = f"{venue.base_url}/transactional/v1/portfolio/positions/{end}"
    answer = http.get(address, headers=signing.headers(venue))
    assert answer.status_code == 400
    assert (answer.json()["status"], answer.json()["code"]) == ("error", "e-101")


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"Authorization": None}, "header Authorization is missing"),
        ({"x-api-key": None}, "header x-api-key is missing"),
        ({"Authorization": "Bearer wrong"}, "the access token is unknown"),
        ({"Authorization": "wrong"}, "header Authorization is not of the form Bearer <access_token>"),
        ({"x-api-key": "wrong"}, "the API key is unknown"),
    ],
)
def test_synapsewave_needs_both_headers(
    sandbox: Sandbox, http: httpx.Client, changed: dict[str, str | None], message: str
) -> None:
    venue = sandbox.synapsewave
    headers = {name: value for name, value in {**signing.headers(venue), **changed}.items() if value is not None}
    answer = http.get(f"{venue.base_url}/authentication/v1/user/balance", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"status": "error", "code": "e-101", "message": message})


def test_synapsewave_may_refuse_with_the_documented_status(http: httpx.Client) -> None:
    with Sandbox(["synapsewave"], synapsewave={"refusal_status": 400}) as sandbox:
        answer = http.get(f"{sandbox.synapsewave.base_url}/authentication/v1/user/balance")
        assert (answer.status_code, answer.json()["code"]) == (400, "e-101")
