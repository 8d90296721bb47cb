"""CoinAPI EMS' sandbox."""

from __future__ import annotations

from urllib.parse import quote

import httpx
import pytest

from tests.sandbox.signing import call, exact, example
from tests.venues.coinapi_ems import signing
from venuekit_sandbox import Sandbox


def test_coinapi_serves_every_documented_account(sandbox: Sandbox, http: httpx.Client) -> None:
    answer = call(http, sandbox, "coinapi_ems", "get_balances")
    plain, quickstart = (example("coinapi_ems", f"get_balances.200{name}.json") for name in ("", ".quickstart"))
    assert exact(answer.content) == [*exact(plain), *exact(quickstart)]  # type: ignore[misc]
    assert b"0.00134444" in answer.content
    assert b"8.58e-08" in answer.content
    assert b'"locked": 0.0' in answer.content


@pytest.mark.parametrize("exchange_id", ["KRAKEN", "KRAKEN/JOHN"])
def test_coinapi_narrows_to_one_account(sandbox: Sandbox, http: httpx.Client, exchange_id: str) -> None:
    venue = sandbox.coinapi_ems
    address = f"{venue.base_url}/v1/balances?exchange_id={quote(exchange_id, safe='')}"
    answer = http.get(address, headers=signing.headers(venue))
    assert [entry["exchange_id"] for entry in answer.json()] == [exchange_id]
    assert venue.requests[0].query == f"exchange_id={quote(exchange_id, safe='')}"
    unknown = http.get(f"{venue.base_url}/v1/balances?exchange_id=NOWHERE", headers=signing.headers(venue))
    assert (unknown.status_code, unknown.content) == (200, b"[]")


def test_coinapi_answers_490_for_an_unreachable_exchange(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    documented = http.get(f"{venue.base_url}/v1/balances?exchange_id=BINANCE", headers=signing.headers(venue))
    assert documented.status_code == 490
    assert documented.headers["content-type"] == "appliction/json"
    assert documented.content == example("coinapi_ems", "get_balances.490.json")
    with Sandbox(["coinapi_ems"], coinapi_ems={"unreachable": ["BITSTAMP/2574"]}) as other:
        address = f"{other.coinapi_ems.base_url}/v1/balances?exchange_id=BITSTAMP%2F2574"
        configured = http.get(address, headers=signing.headers(other.coinapi_ems))
    assert (configured.status_code, configured.headers["content-type"]) == (490, "appliction/json")
    assert configured.json() == {
        "type": "MESSAGE_REJECT",
        "reject_reason": "EXCHANGE_UNREACHABLE",
        "exchange_id": "BITSTAMP/2574",
        "message": "Exchange BITSTAMP/2574 is unreachable",
    }


@pytest.mark.parametrize("headers", [{}, {"X-CoinAPI-Key": "73034021-THIS-IS-SAMPLE-KEY"}, {"X-CoinAPI-Key": ""}])
def test_coinapi_refuses_a_wrong_key(sandbox: Sandbox, http: httpx.Client, headers: dict[str, str]) -> None:
    answer = http.get(f"{sandbox.coinapi_ems.base_url}/v1/balances", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"error": "Invalid API key"})
