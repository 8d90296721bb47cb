"""The sandbox as its users meet it: over the wire, signing by hand, with nothing of the clients in between."""

from __future__ import annotations

import ast
import asyncio
import base64
import gc
import hashlib
import hmac
import json
import os
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from decimal import Decimal
from email.utils import parsedate_to_datetime
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, urlencode, urlsplit

import httpx
import pytest
import yaml
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from jsonschema import Draft202012Validator

import venuekit_sandbox
from venuekit_sandbox import Sandbox, samples

SPECS = resources.files("venuekit_sandbox") / "specs"
EVERY_OPERATION = [
    ("kalshi", "get_balance"),
    ("kalshi", "get_fills"),
    ("kalshi", "get_portfolio_resting_order_total_value"),
    ("kalshi", "get_positions"),
    ("kalshi", "get_settlements"),
    ("coinapi_ems", "get_balances"),
    ("habittrade", "get_portfolio"),
    ("synapsewave", "get_positions"),
    ("synapsewave", "get_balance"),
]
PATHS = {
    "get_balance": "/portfolio/balance",
    "get_fills": "/portfolio/fills",
    "get_portfolio_resting_order_total_value": "/portfolio/summary/total_resting_order_value",
    "get_positions": "/portfolio/positions",
    "get_settlements": "/portfolio/settlements",
}
SYNAPSEWAVE_PATHS = {
    "get_positions": "/transactional/v1/portfolio/positions/all",
    "get_balance": "/authentication/v1/user/balance",
}


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox(seed=7, coinapi_ems={"unreachable": ["BITSTAMP/2574"]}, habittrade={"failing": ["broken"]}) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    for venue in running.venues.values():
        venue.reset()
    return running


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


# Signing by hand


def now(offset_seconds: float = 0) -> str:
    return str(int((time.time() + offset_seconds) * 1000))


@cache
def private_key(pem: str) -> PrivateKeyTypes:
    return serialization.load_pem_private_key(pem.encode(), password=None)


class Place(Protocol):
    """Whatever knows its address and the credentials that pass there."""

    @property
    def base_url(self) -> str: ...

    @property
    def client_args(self) -> dict[str, str]: ...


def kalshi_headers(
    venue: Place,
    path: str,
    *,
    age: float = 0,
    timestamp: str | None = None,
    method: str = "GET",
    salt: int = 32,
    **changed: str,
) -> dict[str, str]:
    timestamp = timestamp or now(-age)
    key = private_key(venue.client_args["private_key"])
    text = f"{timestamp}{method}{path}".encode()
    if isinstance(key, ed25519.Ed25519PrivateKey):
        signature = key.sign(text)
    else:
        assert isinstance(key, rsa.RSAPrivateKey)
        signature = key.sign(text, padding.PSS(padding.MGF1(hashes.SHA256()), salt), hashes.SHA256())
    headers = {
        "KALSHI-ACCESS-KEY": venue.client_args["key_id"],
        "KALSHI-ACCESS-TIMESTAMP": timestamp,
        "KALSHI-ACCESS-SIGNATURE": base64.b64encode(signature).decode(),
    }
    headers.update({f"KALSHI-ACCESS-{name.upper()}": value for name, value in changed.items()})
    return headers


def kalshi_get(http: httpx.Client, venue: Place, path: str, **query: object) -> httpx.Response:
    url = venue.base_url + path + (f"?{urlencode(query)}" if query else "")
    return http.get(url, headers=kalshi_headers(venue, f"/trade-api/v2{path}"))


def habittrade_headers(
    venue: Place,
    path: str,
    query: str = "",
    *,
    timestamp: str | None = None,
    encoding: str = "base64",
    method: str = "GET",
    body: str = "",
) -> dict[str, str]:
    timestamp = timestamp or now()
    parameters = query if method == "GET" else body
    text = f"{method}|{path}|{timestamp}|{parameters}".encode()
    digest = hmac.new(venue.client_args["api_secret"].encode(), text, hashlib.sha256).digest()
    return {
        "X-API-Key": venue.client_args["api_key"],
        "X-API-Timestamp": timestamp,
        "X-API-Signature": digest.hex() if encoding == "hex" else base64.b64encode(digest).decode(),
    }


def habittrade_get(http: httpx.Client, venue: Place, portfolio_id: str) -> httpx.Response:
    path = f"/account/v1/portfolios/{quote(portfolio_id, safe='')}"
    return http.get(venue.base_url + path, headers=habittrade_headers(venue, path))


def coinapi_headers(venue: Place) -> dict[str, str]:
    return {"X-CoinAPI-Key": venue.client_args["api_key"]}


def synapsewave_headers(venue: Place) -> dict[str, str]:
    return {"Authorization": f"Bearer {venue.client_args['access_token']}", "x-api-key": venue.client_args["api_key"]}


def call(http: httpx.Client, sandbox: Sandbox, venue: str, operation: str) -> httpx.Response:
    """A good call of any operation."""
    if venue == "kalshi":
        return kalshi_get(http, sandbox.kalshi, PATHS[operation])
    if venue == "coinapi_ems":
        return http.get(f"{sandbox.coinapi_ems.base_url}/v1/balances", headers=coinapi_headers(sandbox.coinapi_ems))
    if venue == "habittrade":
        return habittrade_get(http, sandbox.habittrade, "d59c4577-d450-2cbb-43c9-ef06e40f1fde")
    address = sandbox.synapsewave.base_url + SYNAPSEWAVE_PATHS[operation]
    return http.get(address, headers=synapsewave_headers(sandbox.synapsewave))


def example(venue: str, name: str) -> bytes:
    return (SPECS / venue / "examples" / name).read_bytes()


def exact(text: bytes) -> object:
    return json.loads(text, parse_float=Decimal)


# All venues


def test_the_sandbox_imports_nothing_of_the_clients() -> None:
    assert venuekit_sandbox.__file__ is not None
    imported: set[str] = set()
    for source in Path(venuekit_sandbox.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(source.read_text())):
            if isinstance(node, ast.Import):
                imported.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                imported.add((node.module or "").partition(".")[0])
    assert {name for name in imported if name.startswith("venuekit")} == {"venuekit_sandbox"}


@pytest.mark.parametrize(("venue", "operation"), EVERY_OPERATION)
def test_a_good_call_passes_and_is_logged(sandbox: Sandbox, http: httpx.Client, venue: str, operation: str) -> None:
    answer = call(http, sandbox, venue, operation)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["x-request-id"]
    assert abs(parsedate_to_datetime(answer.headers["date"]).timestamp() - time.time()) < 5
    (received,) = sandbox.venues[venue].requests
    assert (received.method, received.operation, received.verified, received.refusal) == ("GET", operation, True, None)
    assert received.raw_path == urlsplit(str(answer.request.url)).path
    assert received.query == ""
    assert received.body == b""
    assert received.request_id == answer.headers["x-request-id"]


@pytest.mark.parametrize(("venue", "operation"), EVERY_OPERATION)
@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "DELETE"])
def test_other_methods_are_not_allowed(sandbox: Sandbox, http: httpx.Client, venue: str, operation: str, method: str) -> None:
    path = str(call(http, sandbox, venue, operation).request.url)
    answer = http.request(method, path)
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET"
    assert answer.headers["date"]
    assert answer.headers["x-request-id"]


@pytest.mark.parametrize("venue", ["kalshi", "coinapi_ems", "habittrade", "synapsewave"])
def test_an_unknown_path_is_not_found(sandbox: Sandbox, http: httpx.Client, venue: str) -> None:
    answer = http.get(f"{sandbox.venues[venue].base_url}/nowhere")
    assert answer.status_code == 404
    assert isinstance(answer.json(), dict)
    (received,) = sandbox.venues[venue].requests
    assert received.operation is None
    assert not received.verified
    assert received.refusal


@pytest.mark.parametrize(("venue", "operation"), EVERY_OPERATION)
def test_answers_fit_the_schema_of_the_spec(sandbox: Sandbox, http: httpx.Client, venue: str, operation: str) -> None:
    document = yaml.safe_load((SPECS / venue / "openapi.yaml").read_text())
    (described,) = (found for path in document["paths"].values() for found in path.values() if found["operationId"] == operation)
    schema = described["responses"]["200"]["content"]["application/json"]["schema"]
    body = call(http, sandbox, venue, operation).json()
    Draft202012Validator({**schema, "components": document["components"]}).validate(body)


def test_a_callers_request_id_comes_back(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    headers = {**coinapi_headers(venue), "X-REQUEST-ID": "mine-1"}
    answer = http.get(f"{venue.base_url}/v1/balances", headers=headers)
    assert answer.headers["x-request-id"] == "mine-1"
    assert http.get(f"{venue.base_url}/v1/balances").headers["x-request-id"] != "mine-1"


def test_client_arguments_and_variables_say_the_same(sandbox: Sandbox) -> None:
    assert set(sandbox.kalshi.client_args) == {"key_id", "private_key", "base_url", "limits"}
    assert set(sandbox.coinapi_ems.client_args) == {"api_key", "base_url", "limits"}
    assert set(sandbox.habittrade.client_args) == {"api_key", "api_secret", "base_url", "limits"}
    assert set(sandbox.synapsewave.client_args) == {"access_token", "api_key", "base_url", "limits"}
    assert set(sandbox.environ) == {
        *("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_BASE_URL"),
        *("COINAPI_EMS_API_KEY", "COINAPI_EMS_BASE_URL"),
        *("HABITTRADE_API_KEY", "HABITTRADE_API_SECRET", "HABITTRADE_BASE_URL"),
        *("SYNAPSEWAVE_ACCESS_TOKEN", "SYNAPSEWAVE_API_KEY", "SYNAPSEWAVE_BASE_URL"),
    }
    for venue in sandbox.venues.values():
        assert {*venue.environ.values(), None} == set(venue.client_args.values())  # no limits, since none are kept here
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/trade-api/v2", sandbox.kalshi.base_url)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", sandbox.habittrade.base_url)


def test_nothing_secret_shows(sandbox: Sandbox, http: httpx.Client) -> None:
    call(http, sandbox, "synapsewave", "get_balance")
    shown = repr(sandbox) + repr(sandbox.synapsewave) + repr(sandbox.synapsewave.requests)
    assert "SynapseWaveVenue" in shown
    assert "get_balance" in shown
    assert sandbox.synapsewave.client_args["access_token"] not in shown
    assert sandbox.synapsewave.client_args["api_key"] not in shown


# Queued answers


def test_queued_answers_come_first_and_in_order(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    venue.answer("get_balances", status=503, body=b"<html>", headers={"Content-Type": "text/html", "Retry-After": "2"})
    venue.answer("get_balances", status=429, body={"error": "too many", "rate": Decimal("0.10"), "of": None}, times=2)
    answers = [call(http, sandbox, "coinapi_ems", "get_balances") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [503, 429, 429, 200]
    assert answers[0].content == b"<html>"
    assert answers[0].headers["content-type"] == "text/html"
    assert answers[0].headers["retry-after"] == "2"
    assert answers[1].content == b'{"error": "too many", "rate": 0.10, "of": null}'
    assert answers[1].headers["content-type"] == "application/json"


def test_a_queued_answer_waits_for_good_credentials_unless_unchecked(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    address = f"{venue.base_url}/v1/balances"
    venue.answer("get_balances", status=500, body="oops")
    assert http.get(address).status_code == 401
    assert http.get(address, headers=coinapi_headers(venue)).text == "oops"
    venue.answer("get_balances", status=490, body="", unchecked=True)
    answer = http.get(address)
    assert answer.status_code == 490
    assert answer.content == b""
    assert "content-type" not in answer.headers
    assert [received.verified for received in venue.requests] == [False, True, False]


def test_a_queued_date_replaces_the_real_one(sandbox: Sandbox, http: httpx.Client) -> None:
    date = "Mon, 02 Nov 2026 15:04:05 GMT"
    sandbox.coinapi_ems.answer("get_balances", body=[], headers={"Date": date})
    assert call(http, sandbox, "coinapi_ems", "get_balances").headers.get_list("date") == [date]


def test_reset_forgets_queued_answers_and_the_log(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    venue.answer("get_balances", status=500)
    call(http, sandbox, "coinapi_ems", "get_balances")
    venue.answer("get_balances", status=500)
    venue.reset()
    assert venue.requests == []
    assert call(http, sandbox, "coinapi_ems", "get_balances").status_code == 200


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"operation": "get_orders"}, "get_balance, get_fills"),
        ({"operation": "get_fills", "times": 0}, "from 1 up"),
        ({"operation": "get_fills", "status": 99}, "from 200 to 599"),
        ({"operation": "get_fills", "body": {"a": float("nan")}}, "JSON has no nan"),
        ({"operation": "get_fills", "body": [Decimal("Infinity")]}, "JSON has no Infinity"),
    ],
)
def test_answers_that_make_no_sense_are_refused(sandbox: Sandbox, arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        sandbox.kalshi.answer(**arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["139.0", "8.58e-08", "-0.0", "1E+2", "10000.50", "12345678901234567890.123456789"])
def test_numbers_of_a_sample_keep_their_spelling(text: str) -> None:
    document = f'{{"a": [{text}, "{text}", null, true], "é\\"": {{}}}}'.encode()
    assert samples.write(samples.parse(document)) == document


# Kalshi


@pytest.mark.parametrize("key", ["rsa", "ed25519"])
@pytest.mark.parametrize("operation", list(PATHS))
def test_kalshi_accepts_both_kinds_of_key(http: httpx.Client, key: str, operation: str) -> None:
    with Sandbox(["kalshi"], kalshi={"key": key}) as sandbox:
        assert kalshi_get(http, sandbox.kalshi, PATHS[operation]).status_code == 200


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
    headers = kalshi_headers(venue, "/trade-api/v2/portfolio/fills", **changes)  # type: ignore[arg-type]
    answer = http.get(f"{venue.base_url}/portfolio/fills", headers=headers)
    assert answer.status_code == 401
    assert answer.json() == {"error": error}
    (received,) = venue.requests
    assert not received.verified
    assert received.refusal
    assert received.operation == "get_fills"


@pytest.mark.parametrize("absent", ["KEY", "TIMESTAMP", "SIGNATURE"])
def test_kalshi_needs_all_three_headers(sandbox: Sandbox, http: httpx.Client, absent: str) -> None:
    headers = kalshi_headers(sandbox.kalshi, "/trade-api/v2/portfolio/fills")
    del headers[f"KALSHI-ACCESS-{absent}"]
    answer = http.get(f"{sandbox.kalshi.base_url}/portfolio/fills", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"error": MISSING})
    assert sandbox.kalshi.requests[0].refusal == f"header kalshi-access-{absent.lower()} is missing"


@pytest.mark.parametrize("signed", ["/trade-api/v2/portfolio/fills?limit=5", "/portfolio/fills"])
def test_kalshi_refuses_a_signature_over_the_query_or_a_shortened_path(sandbox: Sandbox, http: httpx.Client, signed: str) -> None:
    address = f"{sandbox.kalshi.base_url}/portfolio/fills?limit=5"
    answer = http.get(address, headers=kalshi_headers(sandbox.kalshi, signed))
    assert (answer.status_code, answer.json()) == (401, {"error": WRONG})
    good = http.get(address, headers=kalshi_headers(sandbox.kalshi, "/trade-api/v2/portfolio/fills"))
    assert good.status_code == 200
    assert [received.verified for received in sandbox.kalshi.requests] == [False, True]
    assert sandbox.kalshi.requests[0].query == "limit=5"


def test_kalshi_refuses_another_key_under_the_right_id(sandbox: Sandbox, http: httpx.Client) -> None:
    with Sandbox(["kalshi"]) as other:
        headers = kalshi_headers(other.kalshi, "/trade-api/v2/portfolio/fills", key=sandbox.kalshi.client_args["key_id"])
    answer = http.get(f"{sandbox.kalshi.base_url}/portfolio/fills", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"error": WRONG})


def test_kalshi_clock_tolerance_can_be_set(http: httpx.Client) -> None:
    with Sandbox(["kalshi"], kalshi={"clock_tolerance_seconds": 90}) as sandbox:
        headers = kalshi_headers(sandbox.kalshi, "/trade-api/v2/portfolio/balance", age=60)
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
    answer = http.get(f"{sandbox.kalshi.base_url}{path}?{query}", headers=kalshi_headers(sandbox.kalshi, f"/trade-api/v2{path}"))
    assert answer.status_code == 400
    assert list(answer.json()) == ["msg"]
    assert answer.json()["msg"].startswith("Parameter validation failed for Get")


def test_kalshi_redirects_a_trailing_slash(sandbox: Sandbox, http: httpx.Client) -> None:
    answer = http.get(f"{sandbox.kalshi.base_url}/portfolio/fills/?limit=5")
    assert answer.status_code == 301
    assert answer.headers["location"] == "/trade-api/v2/portfolio/fills?limit=5"
    assert http.get(f"{sandbox.kalshi.base_url}/portfolio/nothing/").status_code == 404


def every_page(http: httpx.Client, venue: Place, path: str, **query: object) -> list[dict[str, list[dict[str, object]]]]:
    pages, cursor = [], ""
    while True:
        answer = kalshi_get(http, venue, path, **(query | {"cursor": cursor} if cursor else query))
        assert answer.status_code == 200, answer.text
        page = answer.json()
        cursor = page.pop("cursor")
        pages.append(page)
        if not cursor:
            return pages
        assert len(pages) < 5000


@pytest.mark.parametrize(
    ("size", "limit"), [(0, 10), (1, 1), (99, 100), (100, 100), (101, 100), (250, 7), (2500, 1000), (2500, None)]
)
def test_pages_cover_every_fill_exactly_once(http: httpx.Client, size: int, limit: int | None) -> None:
    with Sandbox(["kalshi"], kalshi={"fills": size, "key": "ed25519"}, seed=3) as sandbox:
        pages = every_page(http, sandbox.kalshi, "/portfolio/fills", **({} if limit is None else {"limit": limit}))
    sizes = [len(page["fills"]) for page in pages]
    assert sum(sizes) == size
    assert set(sizes[:-1]) <= {limit or 100}
    assert sizes[-1] <= (limit or 100)
    assert len({fill["fill_id"] for page in pages for fill in page["fills"]}) == size


def test_the_account_follows_from_seed_and_size(http: httpx.Client) -> None:
    def account(seed: int) -> list[bytes]:
        with Sandbox(["kalshi"], kalshi={"key": "ed25519"}, seed=seed) as sandbox:
            paths = ("/portfolio/fills", "/portfolio/settlements", "/portfolio/positions")
            return [kalshi_get(http, sandbox.kalshi, path, limit=20).content for path in paths]

    assert account(1) == account(1)
    assert all(one != other for one, other in zip(account(1), account(2), strict=True))


def test_fills_are_sound(sandbox: Sandbox, http: httpx.Client) -> None:
    fills = [fill for page in every_page(http, sandbox.kalshi, "/portfolio/fills") for fill in page["fills"]]
    assert len(fills) == 1000
    fields = set(json.loads(example("kalshi", "get_fills.200.json"))["fills"][0])
    for fill in fills:
        assert set(fill) == fields
        assert fill["fill_id"] == fill["trade_id"]
        assert fill["ticker"] == fill["market_ticker"]
        assert Decimal(str(fill["yes_price_dollars"])) + Decimal(str(fill["no_price_dollars"])) == 1
        for name, places in [("yes_price_dollars", 4), ("no_price_dollars", 4), ("count_fp", 2), ("fee_cost", 6)]:
            assert re.fullmatch(rf"\d+\.\d{{{places}}}", str(fill[name]))
        gains_by_yes = (fill["side"], fill["action"]) in {("yes", "buy"), ("no", "sell")}
        assert (fill["outcome_side"], fill["book_side"]) == (("yes", "bid") if gains_by_yes else ("no", "ask"))
    assert [fill["created_time"] for fill in fills] == sorted((str(fill["created_time"]) for fill in fills), reverse=True)
    assert {fill["subaccount_number"] for fill in fills} == {0, 1, None}
    assert {fill["exchange_index"] for fill in fills} == {0, 1}


def test_the_fee_is_the_recorded_one() -> None:
    from venuekit_sandbox.account import _fee, fixed

    # One contract at 0.52, as recorded by users of the venue.
    assert fixed(_fee(100, 5200), 6) == "0.017500"


def test_fills_can_be_filtered(sandbox: Sandbox, http: httpx.Client) -> None:
    def found(**query: object) -> list[dict[str, object]]:
        return [fill for page in every_page(http, sandbox.kalshi, "/portfolio/fills", **query) for fill in page["fills"]]

    everything = found()
    first, second = list(dict.fromkeys(str(fill["ticker"]) for fill in everything))[:2]
    for wanted in ([first], [first, second]):
        assert found(ticker=",".join(wanted), limit=3) == [fill for fill in everything if fill["ticker"] in wanted]
    order_id = everything[10]["order_id"]
    assert found(order_id=order_id) == [fill for fill in everything if fill["order_id"] == order_id]
    low, high = int(str(everything[600]["ts"])), int(str(everything[300]["ts"]))
    expected = [fill for fill in everything if low <= int(str(fill["ts"])) < high]
    assert found(min_ts=low, max_ts=high) == expected
    assert len(expected) > 250
    assert found(subaccount=1) == [fill for fill in everything if fill["subaccount_number"] == 1]
    assert found(exchange_index=1) == [fill for fill in everything if fill["exchange_index"] == 1]
    assert found(ticker="KXNONE") == []
    assert len(everything) == len(found(cursor=""))


def test_a_cursor_belongs_to_its_filters(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.kalshi
    cursor = kalshi_get(http, venue, "/portfolio/fills", limit=5, subaccount=0).json()["cursor"]
    assert kalshi_get(http, venue, "/portfolio/fills", limit=9, subaccount=0, cursor=cursor).status_code == 200
    for path, query in [
        ("/portfolio/fills", {"limit": 5}),
        ("/portfolio/fills", {"limit": 5, "subaccount": 1}),
        ("/portfolio/settlements", {"limit": 5, "subaccount": 0}),
    ]:
        assert kalshi_get(http, venue, path, cursor=cursor, **query).status_code == 400


def test_an_unencoded_cursor_is_refused(http: httpx.Client) -> None:
    with Sandbox(["kalshi"], kalshi={"fills": 400, "key": "ed25519"}, seed=5) as sandbox:
        cursors: list[str] = []
        cursor = ""
        while not cursors or cursor:
            query = {"limit": 5, "cursor": cursor} if cursor else {"limit": 5}
            cursor = kalshi_get(http, sandbox.kalshi, "/portfolio/fills", **query).json()["cursor"]
            cursors.append(cursor)
        (plus, *_) = (cursor for cursor in cursors if "+" in cursor)
        headers = kalshi_headers(sandbox.kalshi, "/trade-api/v2/portfolio/fills")
        address = f"{sandbox.kalshi.base_url}/portfolio/fills?limit=5&cursor="
        assert http.get(address + quote(plus, safe=""), headers=headers).status_code == 200
        assert http.get(httpx.URL(address + plus), headers=headers).status_code == 400


def test_positions_are_paged_by_market_and_rolled_up_by_page(sandbox: Sandbox, http: httpx.Client) -> None:
    pages = every_page(http, sandbox.kalshi, "/portfolio/positions", limit=6)
    rows = [row for page in pages for row in page["market_positions"]]
    assert len({row["ticker"] for row in rows}) == len(rows) == 40
    for page in pages:
        for event in page["event_positions"]:
            members = [row for row in page["market_positions"] if str(row["ticker"]).startswith(str(event["event_ticker"]) + "-")]
            for total, part in [
                ("total_cost_dollars", "total_traded_dollars"),
                ("event_exposure_dollars", "market_exposure_dollars"),
                ("realized_pnl_dollars", "realized_pnl_dollars"),
                ("fees_paid_dollars", "fees_paid_dollars"),
            ]:
                assert Decimal(str(event[total])) == sum(Decimal(str(row[part])) for row in members)
                assert re.fullmatch(r"-?\d+\.\d{6}", str(event[total]))
            assert re.fullmatch(r"\d+\.\d{2}", str(event["total_cost_shares_fp"]))
    events = [event["event_ticker"] for page in pages for event in page["event_positions"]]
    assert len(events) > len(set(events)), "an event has to be split over pages somewhere"
    assert any(str(row["position_fp"]).startswith("-") for row in rows)
    assert any(str(row["realized_pnl_dollars"]).startswith("-") for row in rows)


def test_positions_can_be_filtered(sandbox: Sandbox, http: httpx.Client) -> None:
    def found(**query: object) -> list[dict[str, object]]:
        pages = every_page(http, sandbox.kalshi, "/portfolio/positions", limit=7, **query)
        return [row for page in pages for row in page["market_positions"]]

    everything = found()
    held = [row for row in everything if row["position_fp"] != "0.00"]
    traded = [row for row in everything if row["total_traded_dollars"] != "0.000000"]
    assert len(held) < len(traded) < len(everything)
    assert found(count_filter="position") == held
    assert found(count_filter="total_traded") == traded
    assert found(count_filter="position,total_traded") == traded
    assert found(ticker=everything[3]["ticker"]) == [everything[3]]
    events = [str(everything[0]["ticker"]).rpartition("-")[0], str(everything[9]["ticker"]).rpartition("-")[0]]
    assert len(found(event_ticker=events[0])) == 4
    assert len(found(event_ticker=",".join(events))) == 8
    assert found(settlement_status="all") == found(settlement_status="unsettled") == everything
    assert found(settlement_status="settled") == found(subaccount=2) == []


def test_settlements_are_sound_and_can_be_filtered(sandbox: Sandbox, http: httpx.Client) -> None:
    def found(**query: object) -> list[dict[str, object]]:
        pages = every_page(http, sandbox.kalshi, "/portfolio/settlements", limit=25, **query)
        return [row for page in pages for row in page["settlements"]]

    everything = found()
    assert len(everything) == 60
    assert {row["market_result"] for row in everything} == {"yes", "no", "scalar"}
    fields = set(json.loads(example("kalshi", "get_settlements.200.json"))["settlements"][0])
    for row in everything:
        assert set(row) == fields
        yes, no = Decimal(str(row["yes_count_fp"])), Decimal(str(row["no_count_fp"]))
        value = {"yes": 100, "no": 0}.get(str(row["market_result"]), row["value"])
        assert row["value"] in (value, None)
        assert isinstance(value, int)
        assert row["revenue"] == int(yes * value + no * (100 - value))
    assert any(row["value"] is None for row in everything)
    event = everything[0]["event_ticker"]
    assert found(event_ticker=event) == [row for row in everything if row["event_ticker"] == event]
    assert found(ticker=everything[5]["ticker"]) == [everything[5]]
    assert found(min_ts=4_000_000_000) == []
    assert found(max_ts=4_000_000_000) == everything


def test_kalshi_serves_the_documented_balance(sandbox: Sandbox, http: httpx.Client) -> None:
    assert call(http, sandbox, "kalshi", "get_balance").content == example("kalshi", "get_balance.200.json")
    operation = "get_portfolio_resting_order_total_value"
    assert call(http, sandbox, "kalshi", operation).content == example("kalshi", f"{operation}.200.json")


# CoinAPI EMS


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
    answer = http.get(address, headers=coinapi_headers(venue))
    assert [entry["exchange_id"] for entry in answer.json()] == [exchange_id]
    assert venue.requests[0].query == f"exchange_id={quote(exchange_id, safe='')}"
    unknown = http.get(f"{venue.base_url}/v1/balances?exchange_id=NOWHERE", headers=coinapi_headers(venue))
    assert (unknown.status_code, unknown.content) == (200, b"[]")


def test_coinapi_answers_490_for_an_unreachable_exchange(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    documented = http.get(f"{venue.base_url}/v1/balances?exchange_id=BINANCE", headers=coinapi_headers(venue))
    assert documented.status_code == 490
    assert documented.headers["content-type"] == "appliction/json"
    assert documented.content == example("coinapi_ems", "get_balances.490.json")
    configured = http.get(f"{venue.base_url}/v1/balances?exchange_id=BITSTAMP%2F2574", headers=coinapi_headers(venue))
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


# HabitTrade


def test_habittrade_serves_the_documented_portfolio_under_any_id(sandbox: Sandbox, http: httpx.Client) -> None:
    documented = example("habittrade", "get_portfolio.200.json")
    sample = call(http, sandbox, "habittrade", "get_portfolio")
    assert exact(sample.content) == exact(documented)
    assert b'"avg_price": 139.0,' in sample.content
    assert b'"qty": 100,' in sample.content
    other = habittrade_get(http, sandbox.habittrade, "mine")
    assert other.content == sample.content.replace(b"d59c4577-d450-2cbb-43c9-ef06e40f1fde", b"mine")


@pytest.mark.parametrize("portfolio_id", ["a/b", "a b", "ü?#%&", "..", "a%2Fb", "x" * 50, "ü" * 50])
def test_habittrade_keeps_the_raw_segment(sandbox: Sandbox, http: httpx.Client, portfolio_id: str) -> None:
    segment = quote(portfolio_id, safe="").replace(".", "%2E")
    path = f"/account/v1/portfolios/{segment}"
    venue = sandbox.habittrade
    answer = http.get(venue.base_url + path, headers=habittrade_headers(venue, path))
    assert answer.status_code == 200, answer.text
    assert answer.json()["data"]["portfolio_id"] == portfolio_id
    assert answer.json()["data"]["positions"][0]["portfolio_id"] == portfolio_id
    assert venue.requests[0].raw_path == path
    assert venue.requests[0].verified


def test_habittrade_checks_the_signature_over_the_raw_path(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.habittrade
    address = f"{venue.base_url}/account/v1/portfolios/a%2Fb"
    assert http.get(address, headers=habittrade_headers(venue, "/account/v1/portfolios/a/b")).status_code == 401


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
    answer = http.get(venue.base_url + path, headers={**habittrade_headers(venue, path), **changed})
    assert (answer.status_code, answer.json()) == (401, REFUSED)
    assert venue.requests[0].refusal


@pytest.mark.parametrize(("tolerance", "age", "status"), [(300, 299, 200), (300, 302, 401), (300, -302, 401), (30, 60, 401)])
def test_habittrade_refuses_a_stale_timestamp(http: httpx.Client, tolerance: int, age: int, status: int) -> None:
    path = "/account/v1/portfolios/mine"
    with Sandbox(["habittrade"], habittrade={"clock_tolerance_seconds": tolerance}) as sandbox:
        headers = habittrade_headers(sandbox.habittrade, path, timestamp=now(-age))
        answer = http.get(sandbox.habittrade.base_url + path, headers=headers)
        assert answer.status_code == status
        in_seconds = habittrade_headers(sandbox.habittrade, path, timestamp=str(int(time.time())))
        assert http.get(sandbox.habittrade.base_url + path, headers=in_seconds).json() == REFUSED


def test_habittrade_signs_the_query_of_a_get_and_the_body_of_anything_else(sandbox: Sandbox, http: httpx.Client) -> None:
    venue, path = sandbox.habittrade, "/account/v1/portfolios/mine"
    query = "z=1&a=%2F"
    assert http.get(f"{venue.base_url}{path}?{query}", headers=habittrade_headers(venue, path, query)).status_code == 200
    assert http.get(f"{venue.base_url}{path}?{query}", headers=habittrade_headers(venue, path)).status_code == 401
    body = '{"a": 1}'
    http.post(venue.base_url + path, content=body, headers=habittrade_headers(venue, path, method="POST", body=body))
    http.post(venue.base_url + path, content=body, headers=habittrade_headers(venue, path, method="POST"))
    assert [received.verified for received in venue.requests] == [True, False, True, False]
    assert venue.requests[2].body == body.encode()


def test_habittrade_signatures_may_be_hexadecimal(http: httpx.Client) -> None:
    path = "/account/v1/portfolios/mine"
    with Sandbox(["habittrade"], habittrade={"signature_encoding": "hex"}) as sandbox:
        venue = sandbox.habittrade
        address = venue.base_url + path
        assert http.get(address, headers=habittrade_headers(venue, path, encoding="hex")).status_code == 200
        assert http.get(address, headers=habittrade_headers(venue, path)).status_code == 401


def test_habittrade_errors(sandbox: Sandbox, http: httpx.Client) -> None:
    inside = habittrade_get(http, sandbox.habittrade, "broken")
    assert (inside.status_code, inside.json()) == (200, {"code": 12010012, "message": "Internal server error"})
    for identifier in ("x" * 51, "ü" * 51):
        long = habittrade_get(http, sandbox.habittrade, identifier)
        assert (long.status_code, long.json()) == (400, {"code": 400, "message": "id is longer than 50 characters"})
    venue, path = sandbox.habittrade, "/account/v1/portfolios/%FF"
    assert http.get(venue.base_url + path, headers=habittrade_headers(venue, path)).status_code == 400
    for path in ("/account/v1/portfolios/", "/account/v1/portfolios/a/b"):
        assert http.get(venue.base_url + path, headers=habittrade_headers(venue, path)).status_code == 404


# SynapseWave


@pytest.mark.parametrize(("kind", "expected"), [("all", ["DAILY", "EXPIRY"]), ("daily", ["DAILY"]), ("expiry", ["EXPIRY"])])
@pytest.mark.parametrize("query", ["", "?intropoStatus=0", "?intropoStatus=1"])
def test_synapsewave_serves_the_documented_positions(
    sandbox: Sandbox, http: httpx.Client, kind: str, expected: list[str], query: str
) -> None:
    venue = sandbox.synapsewave
    address = f"{venue.base_url}/transactional/v1/portfolio/positions/{kind}{query}"
    answer = http.get(address, headers=synapsewave_headers(venue))
    assert [row["daily_or_expiry"] for row in answer.json()["data"]] == expected
    if kind == "all":
        assert answer.content == example("synapsewave", "get_positions.200.json")


def test_synapsewave_serves_the_documented_balance(sandbox: Sandbox, http: httpx.Client) -> None:
    answer = call(http, sandbox, "synapsewave", "get_balance")
    assert answer.content == example("synapsewave", "get_balance.200.json")


@pytest.mark.parametrize("end", ["weekly", "ALL", "all?intropoStatus=2", "all?intropoStatus=yes", "all?intropoStatus="])
def test_synapsewave_refuses_bad_parameters(sandbox: Sandbox, http: httpx.Client, end: str) -> None:
    venue = sandbox.synapsewave
    address = f"{venue.base_url}/transactional/v1/portfolio/positions/{end}"
    answer = http.get(address, headers=synapsewave_headers(venue))
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
    headers = {name: value for name, value in {**synapsewave_headers(venue), **changed}.items() if value is not None}
    answer = http.get(f"{venue.base_url}/authentication/v1/user/balance", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"status": "error", "code": "e-101", "message": message})


def test_synapsewave_may_refuse_with_the_documented_status(http: httpx.Client) -> None:
    with Sandbox(["synapsewave"], synapsewave={"refusal_status": 400}) as sandbox:
        answer = http.get(f"{sandbox.synapsewave.base_url}/authentication/v1/user/balance")
        assert (answer.status_code, answer.json()["code"]) == (400, "e-101")


# Starting, stopping, choosing


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
        ({"venues": ["kraken"]}, "allowed: kalshi, coinapi_ems, habittrade, synapsewave"),
        ({"venues": "kalshi"}, "['kalshi']"),
        ({"venues": []}, "at least one venue"),
        ({"seed": "7"}, "seed must be a whole number"),
        ({"kalshi": {"fill": 5}}, "allowed: fills, settlements, positions, key, clock_tolerance_seconds"),
        ({"kalshi": {"fills": -1}}, "fills must be a whole number from 0 to 1000000, not -1"),
        ({"kalshi": {"fills": True}}, "fills must be a whole number"),
        ({"kalshi": {"positions": 2.5}}, "positions must be a whole number"),
        ({"kalshi": {"key": "dsa"}}, "allowed: rsa, ed25519"),
        ({"kalshi": {"clock_tolerance_seconds": "5"}}, "number of seconds"),
        ({"coinapi_ems": {"unreachable": "BITSTAMP"}}, "a list of texts"),
        ({"habittrade": {"signature_encoding": "base32"}}, "allowed: base64, hex"),
        ({"habittrade": {"failing": [1]}}, "texts only"),
        ({"synapsewave": {"refusal_status": 403}}, "400 or 401"),
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


# The command


@pytest.fixture
def command() -> str:
    found = shutil.which("venuekit-sandbox", path=str(Path(sys.executable).parent))
    if found is None:
        pytest.fail("the command venuekit-sandbox is not installed beside this interpreter")
    return found


VARIABLES = {
    *("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_BASE_URL"),
    *("HABITTRADE_API_KEY", "HABITTRADE_API_SECRET", "HABITTRADE_BASE_URL"),
}


class KalshiOfVariables:
    """Kalshi, known by nothing but the variables that a shell holds."""

    def __init__(self, variables: dict[str, str]) -> None:
        self.client_args = {name: variables[f"KALSHI_{name}".upper()] for name in ("key_id", "private_key", "base_url")}
        self.base_url = self.client_args["base_url"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_what_a_shell_can_evaluate(command: str, http: httpx.Client, number: signal.Signals) -> None:
    arguments = [sys.executable, "-W", "error", command, "--venues", "kalshi,habittrade", "--seed", "7", "--fills", "3"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            assert select.select([process.stdout], [], [], 20)[0]
            lines = process.stdout.read()  # it ends although the command goes on
            assert lines.startswith("export KALSHI_KEY_ID='")
            read = f"import json, os; print(json.dumps({{name: os.environ[name] for name in {sorted(VARIABLES)!r}}}))"
            shell = subprocess.run(
                ["bash", "-euc", 'eval "$1"; exec "$2" -c "$3"', "bash", lines, sys.executable, read],
                capture_output=True,
                text=True,
                check=True,
                env={"PATH": os.environ["PATH"]},
            )
            variables = json.loads(shell.stdout)
            answer = kalshi_get(http, KalshiOfVariables(variables), "/portfolio/fills")
            assert answer.status_code == 200
            assert len(answer.json()["fills"]) == 3
            process.send_signal(number)
            assert process.wait(20) == 0
            remarks = process.stderr.read()
            assert "kalshi at http://127.0.0.1:" in remarks
            assert remarks.endswith("venuekit-sandbox: stopped\n")
            assert "Traceback" not in remarks
            assert variables["HABITTRADE_API_SECRET"] not in remarks
        finally:
            process.kill()


def test_a_script_can_evaluate_it_while_it_serves(command: str) -> None:
    """The line that the README gives for scripts."""
    script = """
        eval "$("$1" --venues habittrade & echo "sandbox=$!")"
        trap 'kill "$sandbox"' EXIT
        "$2" -c 'import os, urllib.request, urllib.error
try:
    urllib.request.urlopen(os.environ["HABITTRADE_BASE_URL"] + "/account/v1/portfolios/mine")
except urllib.error.HTTPError as refused:
    print(refused.code, refused.read().decode())
    refused.close()'
    """
    arguments = ["bash", "-euc", script, "bash", command, sys.executable]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        output, remarks = process.communicate(timeout=20)  # which lasts until the sandbox has closed its error output
    assert process.returncode == 0, remarks
    assert output.startswith("401 ")
    assert "10010008" in output
    assert remarks.endswith("venuekit-sandbox: stopped\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--venues", "kraken"], "allowed: kalshi, coinapi_ems, habittrade, synapsewave"),
        (["--fills", "-5"], "fills must be a whole number"),
        (["--venues", "habittrade", "--fills", "5"], "only these venues are served: habittrade"),
        (["--seed", "x"], "invalid int value"),
    ],
)
def test_the_command_says_what_is_allowed(command: str, arguments: list[str], message: str) -> None:
    done = subprocess.run([sys.executable, command, *arguments], capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 2
    assert message in done.stderr
    assert done.stdout == ""
