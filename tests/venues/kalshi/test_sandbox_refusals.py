"""Which calls Kalshi's sandbox accepts, and the errors of the others."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.signing import DOCUMENTS, call
from tests.venues.kalshi import signing
from venuekit_sandbox import Sandbox


@pytest.fixture(scope="module", params=["rsa", "ed25519"])
def of_either_key(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with Sandbox(["kalshi"], kalshi={"key": request.param}) as sandbox:
        yield sandbox


@pytest.mark.parametrize("operation", DOCUMENTS["kalshi"].operations)
def test_kalshi_accepts_both_kinds_of_key(of_either_key: Sandbox, http: httpx.Client, operation: str) -> None:
    of_either_key.kalshi.reset()
    answer = call(http, of_either_key, "kalshi", operation)
    assert answer.status_code == DOCUMENTS["kalshi"].operations[operation].sample.status, answer.text


EXPIRED = {"code": "header_timestamp_expired", "message": "header timestamp expired"}
MISSING = {"code": "signature_is_missing_from_headers", "message": "signature is missing from headers"}
WRONG = {
    "code": "authentication_error",
    "message": "authentication_error",
    "details": "INCORRECT_API_KEY_SIGNATURE",
}
UNKNOWN = {"code": "authentication_error", "message": "authentication_error", "details": "NOT_FOUND"}


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"age": 60}, EXPIRED),
        ({"age": 11}, EXPIRED),
        ({"age": -60}, EXPIRED),
        ({"timestamp": "1793631845"}, EXPIRED),
        ({"timestamp": "yesterday"}, EXPIRED),
        ({"timestamp": "9" * 5000}, EXPIRED),
        ({"key": "a952bcbe-ec3b-4b5b-b8f9-11dae589608c"}, UNKNOWN),
        ({"signature": "AAAA"}, WRONG),
        ({"signature": "not base64!"}, WRONG),
        ({"salt": 0}, WRONG),
        ({"salt": 64}, WRONG),
        ({"method": "POST"}, WRONG),
        ({"key": ""}, MISSING),
        ({"signature": ""}, MISSING),
    ],
)
def test_kalshi_refuses_wrong_credentials(
    sandbox: Sandbox, http: httpx.Client, changes: dict[str, object], error: dict[str, str]
) -> None:
    venue = sandbox.kalshi
    headers = signing.headers(venue, "/trade-api/v2/portfolio/fills", **changes)  # type: ignore[arg-type]
    answer = http.get(f"{venue.base_url}/portfolio/fills", headers=headers)
    assert answer.status_code == 401
    assert answer.json() == {"error": error}
    (received,) = venue.requests
    assert not received.verified
    assert received.refusal
    assert received.operation == "get_fills"


@pytest.mark.parametrize("absent", ["KEY", "TIMESTAMP", "SIGNATURE"])
def test_kalshi_needs_all_three_headers(sandbox: Sandbox, http: httpx.Client, absent: str) -> None:
    headers = signing.headers(sandbox.kalshi, "/trade-api/v2/portfolio/fills")
    del headers[f"KALSHI-ACCESS-{absent}"]
    answer = http.get(f"{sandbox.kalshi.base_url}/portfolio/fills", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"error": MISSING})
    assert sandbox.kalshi.requests[0].refusal == f"header kalshi-access-{absent.lower()} is missing"


@pytest.mark.parametrize("signed", ["/trade-api/v2/portfolio/fills?limit=5", "/portfolio/fills"])
def test_kalshi_refuses_a_signature_over_the_query_or_a_shortened_path(sandbox: Sandbox, http: httpx.Client, signed: str) -> None:
    address = f"{sandbox.kalshi.base_url}/portfolio/fills?limit=5"
    answer = http.get(address, headers=signing.headers(sandbox.kalshi, signed))
    assert (answer.status_code, answer.json()) == (401, {"error": WRONG})
    good = http.get(address, headers=signing.headers(sandbox.kalshi, "/trade-api/v2/portfolio/fills"))
    assert good.status_code == 200
    assert [received.verified for received in sandbox.kalshi.requests] == [False, True]
    assert sandbox.kalshi.requests[0].query == "limit=5"


def test_kalshi_refuses_another_key_under_the_right_id(sandbox: Sandbox, http: httpx.Client) -> None:
    with Sandbox(["kalshi"]) as other:
        headers = signing.headers(other.kalshi, "/trade-api/v2/portfolio/fills", key=sandbox.kalshi.client_args["key_id"])
    answer = http.get(f"{sandbox.kalshi.base_url}/portfolio/fills", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"error": WRONG})


def test_kalshi_clock_tolerance_can_be_set(http: httpx.Client) -> None:
    with Sandbox(["kalshi"], kalshi={"clock_tolerance_seconds": 90}) as sandbox:
        headers = signing.headers(sandbox.kalshi, "/trade-api/v2/portfolio/balance", age=60)
        assert http.get(f"{sandbox.kalshi.base_url}/portfolio/balance", headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/portfolio/fills", "limit=0"),
        ("/portfolio/fills", "limit=1001"),
        ("/portfolio/fills", "limit=ten"),
        ("/portfolio/fills", "limit=5&limit=6"),
        ("/portfolio/fills", "cursor=%21"),
        ("/portfolio/fills", "cursor=AAAA"),
        ("/portfolio/fills", "min_ts=2026-11-02"),
        ("/portfolio/fills", "subaccount=64"),
        ("/portfolio/fills", "exchange_index=-1"),
        ("/portfolio/fills", "ticker=A%2C%2CB"),
        ("/portfolio/fills", "ticker=%FF"),
        ("/portfolio/fills", "ticker=" + ",".join(f"T{index}" for index in range(101))),
        ("/portfolio/settlements", "limit=1001"),
        ("/portfolio/settlements", "event_ticker=" + ",".join(f"E{index}" for index in range(11))),
        ("/portfolio/positions", "limit=-1"),
        ("/portfolio/positions", "count_filter=resting_order_count"),
        ("/portfolio/positions", "settlement_status=open"),
        ("/portfolio/balance", "subaccount=-1"),
    ],
)
def test_kalshi_refuses_bad_parameters(sandbox: Sandbox, http: httpx.Client, path: str, query: str) -> None:
    answer = http.get(f"{sandbox.kalshi.base_url}{path}?{query}", headers=signing.headers(sandbox.kalshi, f"/trade-api/v2{path}"))
    assert answer.status_code == 400
    assert list(answer.json()) == ["msg"]
    assert answer.json()["msg"].startswith("Parameter validation failed for Get")


def test_kalshi_redirects_a_trailing_slash(sandbox: Sandbox, http: httpx.Client) -> None:
    answer = http.get(f"{sandbox.kalshi.base_url}/portfolio/fills/?limit=5")
    assert answer.status_code == 301
    assert answer.headers["location"] == "/trade-api/v2/portfolio/fills?limit=5"
    assert http.get(f"{sandbox.kalshi.base_url}/portfolio/nothing/").status_code == 404
