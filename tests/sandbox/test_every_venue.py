"""What all venues do alike."""

from __future__ import annotations

import ast
import re
import time
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from jsonschema import Draft202012Validator

import venuekit_sandbox
from tests.documents import description
from tests.kinds import one_of_each
from tests.sandbox.signing import (
    DOCUMENTS,
    EVERY_READ,
    VENUES,
    call,
    client_headers,
    coinapi_headers,
    sample_path,
    sample_query,
)
from venuekit_sandbox import Sandbox


def test_the_sandbox_imports_nothing_of_the_clients() -> None:
    assert venuekit_sandbox.__file__ is not None
    imported: set[str] = set()
    for source in Path(venuekit_sandbox.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text())):
            if isinstance(node, ast.Import):
                imported.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                imported.add((node.module or "").partition(".")[0])
    assert {name for name in imported if name.startswith("venuekit")} == {"venuekit_sandbox"}


@pytest.mark.parametrize(("venue", "operation"), EVERY_READ)
def test_a_good_call_passes_and_is_logged(sandbox: Sandbox, http: httpx.Client, venue: str, operation: str) -> None:
    answer = call(http, sandbox, venue, operation)
    assert answer.status_code == 200
    assert answer.headers["content-type"].split(";")[0] == DOCUMENTS[venue].operations[operation].sample.headers["content-type"]
    assert answer.headers["x-request-id"]
    assert abs(parsedate_to_datetime(answer.headers["date"]).timestamp() - time.time()) < 5
    (received,) = sandbox.venues[venue].requests
    assert (received.method, received.operation, received.verified, received.refusal) == ("GET", operation, True, None)
    assert received.raw_path == urlsplit(str(answer.request.url)).path
    assert received.query == sample_query(venue, operation)
    assert received.body == b""
    assert received.request_id == answer.headers["x-request-id"]


@pytest.mark.parametrize(("venue", "operation"), [(venue, name) for venue in VENUES for name in one_of_each(venue)])
@pytest.mark.parametrize("method", ["HEAD", "POST", "PUT", "DELETE"])
def test_other_methods_are_not_allowed(sandbox: Sandbox, http: httpx.Client, venue: str, operation: str, method: str) -> None:
    path = DOCUMENTS[venue].operations[operation].path
    allowed = {one.method for one in DOCUMENTS[venue].operations.values() if one.path == path}
    answer = http.request("PATCH" if method in allowed else method, str(call(http, sandbox, venue, operation).request.url))
    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) >= allowed
    assert answer.headers["date"]
    assert answer.headers["x-request-id"]


@pytest.mark.parametrize("venue", VENUES)
def test_headers_of_a_client_pass_too(sandbox: Sandbox, http: httpx.Client, venue: str) -> None:
    """Those that the other tests use for a venue that nobody signs for by hand."""
    place, operation = sandbox.venues[venue], next(name for of, name in EVERY_READ if of == venue)
    path = sample_path(venue, operation)
    answer = http.get(place.base_url.removesuffix(place.prefix) + path, headers=client_headers(place, path))
    assert answer.status_code == 200
    assert [request.verified for request in place.requests] == [True]


@pytest.mark.parametrize("venue", VENUES)
def test_an_unknown_path_is_not_found(sandbox: Sandbox, http: httpx.Client, venue: str) -> None:
    answer = http.get(f"{sandbox.venues[venue].base_url}/nowhere")
    assert answer.status_code == 404
    assert isinstance(answer.json(), dict)
    (received,) = sandbox.venues[venue].requests
    assert received.operation is None
    assert not received.verified
    assert received.refusal


@pytest.mark.parametrize(("venue", "operation"), EVERY_READ)
def test_answers_fit_the_schema_of_the_spec(sandbox: Sandbox, http: httpx.Client, venue: str, operation: str) -> None:
    document = description(venue)
    (described,) = (found for path in document["paths"].values() for found in path.values() if found["operationId"] == operation)
    ((media_type, content),) = described["responses"]["200"]["content"].items()
    answer = call(http, sandbox, venue, operation)
    body = answer.json() if "json" in media_type else answer.text
    schema = content["schema"]
    Draft202012Validator({**schema, "components": document["components"]}).validate(body)


def test_a_callers_request_id_comes_back(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.coinapi_ems
    headers = {**coinapi_headers(venue), "X-REQUEST-ID": "mine-1"}
    answer = http.get(f"{venue.base_url}/v1/balances", headers=headers)
    assert answer.headers["x-request-id"] == "mine-1"
    assert http.get(f"{venue.base_url}/v1/balances").headers["x-request-id"] != "mine-1"


def test_client_arguments_and_variables_say_the_same(sandbox: Sandbox) -> None:
    assert set(sandbox.kalshi.client_args) == {"key_id", "private_key", "base_url", "limits"}
    assert set(sandbox.coinapi_ems.client_args) == {"api_key", "base_url", "base_urls", "limits"}
    assert set(sandbox.habittrade.client_args) == {"api_key", "api_secret", "base_url", "limits"}
    assert set(sandbox.synapsewave.client_args) == {"access_token", "api_key", "base_url", "limits"}
    assert set(sandbox.environ) == {
        *("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_BASE_URL"),
        *("COINAPI_EMS_API_KEY", "COINAPI_EMS_BASE_URL", "COINAPI_EMS_MANAGEMENT_BASE_URL"),
        *("HABITTRADE_API_KEY", "HABITTRADE_API_SECRET", "HABITTRADE_BASE_URL"),
        *("SYNAPSEWAVE_ACCESS_TOKEN", "SYNAPSEWAVE_API_KEY", "SYNAPSEWAVE_BASE_URL"),
    }
    for venue in sandbox.venues.values():
        hosts = venue.client_args.get("base_urls", {})
        said = {value for name, value in venue.client_args.items() if name != "base_urls"}
        assert {*venue.environ.values(), None} == {*said, *hosts.values()}  # no limits, since none are kept here
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/trade-api/v2", sandbox.kalshi.base_url)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", sandbox.habittrade.base_url)


def test_nothing_secret_shows(sandbox: Sandbox, http: httpx.Client) -> None:
    call(http, sandbox, "synapsewave", "get_balance")
    shown = repr(sandbox) + repr(sandbox.synapsewave) + repr(sandbox.synapsewave.requests)
    assert "SynapseWaveVenue" in shown
    assert "get_balance" in shown
    assert sandbox.synapsewave.client_args["access_token"] not in shown
    assert sandbox.synapsewave.client_args["api_key"] not in shown
