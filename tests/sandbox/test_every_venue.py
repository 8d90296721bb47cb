"""Behaviour that all venues share."""

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
from tests.kinds import one_of_each, signed_read
from tests.sandbox.signing import (
    DOCUMENTS,
    EVERY_READ,
    PLAIN,
    VENUES,
    call,
    client_headers,
    read_address,
    read_headers,
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
def test_a_valid_call_succeeds_and_is_logged(sandbox: Sandbox, http: httpx.Client, venue: str, operation: str) -> None:
    answer = call(http, sandbox, venue, operation)
    assert answer.status_code == 200
    assert answer.headers["content-type"].split(";")[0] == DOCUMENTS[venue].operations[operation].sample.headers["content-type"]
    assert answer.headers["x-request-id"]
    assert abs(parsedate_to_datetime(answer.headers["date"]).timestamp() - time.time()) < 60
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
def test_headers_of_a_client_are_accepted(sandbox: Sandbox, http: httpx.Client, venue: str) -> None:
    """Other tests use these headers for venues without signing by hand."""
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
def test_responses_match_the_schema(sandbox: Sandbox, http: httpx.Client, venue: str, operation: str) -> None:
    document = description(venue)
    (described,) = (found for path in document["paths"].values() for found in path.values() if found["operationId"] == operation)
    ((media_type, content),) = described["responses"]["200"]["content"].items()
    answer = call(http, sandbox, venue, operation)
    body = answer.json() if "json" in media_type else answer.text
    schema = content["schema"]
    Draft202012Validator({**schema, "components": document["components"]}).validate(body)


def test_request_id_is_echoed(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.venues[PLAIN]
    headers = {**read_headers(venue), "X-REQUEST-ID": "mine-1"}
    answer = http.get(read_address(venue), headers=headers)
    assert answer.headers["x-request-id"] == "mine-1"
    assert http.get(read_address(venue)).headers["x-request-id"] != "mine-1"


@pytest.mark.parametrize("venue", VENUES)
def test_client_arguments_and_environment_variables_are_equal(sandbox: Sandbox, venue: str) -> None:
    place = sandbox.venues[venue]
    elsewhere = DOCUMENTS[venue].hosts
    assert set(place.client_args) == {*place.credentials(), "base_url", "limits", *(["base_urls"] if elsewhere else [])}
    names = (*place.credentials(), "base_url", *(f"{host}_base_url" for host in elsewhere))
    assert set(place.environ) == {f"{venue}_{name}".upper() for name in names}
    assert place.environ.items() <= sandbox.environ.items()
    said = {value for name, value in place.client_args.items() if name != "base_urls"}
    assert {*place.environ.values(), None} == {
        *said,
        *place.client_args.get("base_urls", {}).values(),
    }  # the sandbox has no rate limits
    assert re.fullmatch(rf"http://127\.0\.0\.1:\d+{re.escape(place.prefix)}", place.base_url)


@pytest.mark.parametrize("venue", VENUES)
def test_repr_reveals_no_credential(sandbox: Sandbox, http: httpx.Client, venue: str) -> None:
    place, operation = sandbox.venues[venue], signed_read(venue)
    call(http, sandbox, venue, operation)
    shown = repr(sandbox) + repr(place) + repr(place.requests)
    assert type(place).__name__ in shown
    assert operation in shown
    for secret in place.credentials().values():
        assert secret not in shown
