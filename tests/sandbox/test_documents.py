"""A venue serves every operation of its OpenAPI document with its sample, without code."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from venuekit_sandbox import Answer, Document, Refusal, Sandbox, SandboxVenue, WireRequest, handles

SIDE = {"type": "string", "enum": ["buy", "sell"]}
ID = {"name": "id", "in": "path", "required": True, "example": "p 1", "schema": {"type": "string", "maxLength": 5}}


def operation(name: str, status: int = 200, **more: object) -> dict[str, object]:
    """Return a description whose success response is the file named after the operation."""
    content = {"application/json": {"schema": {}, "examples": {"sample": {"externalValue": f"examples/{name}.{status}.json"}}}}
    return {"operationId": name, "tags": ["parcels"], "responses": {str(status): {"content": content}}, **more}


DESCRIBED: dict[str, Any] = {
    "openapi": "3.1.0",
    "servers": [{"url": "https://{host}/api/v3", "variables": {"host": {"default": "depot.example"}}}],
    "paths": {
        "/parcels/{id}": {"parameters": [ID], "get": operation("get_parcel"), "put": operation("replace_parcel")},
        "/parcels/late": {"get": operation("get_late_parcels")},
        "/parcels": {
            "get": operation(
                "list_parcels",
                parameters=[
                    {"name": "side", "in": "query", "required": True, "schema": {"$ref": "#/components/schemas/Side"}},
                    {"$ref": "#/components/parameters/Limit"},
                    {"name": "page", "in": "query", "schema": {"type": "integer", "format": "int32", "minimum": 0}},
                ],
            ),
            "post": operation(
                "add_parcel",
                201,
                requestBody={"required": True, "content": {"application/json": {"schema": {}, "example": {"what": "socks"}}}},
            ),
            "delete": {"operationId": "drop_parcels", "tags": ["parcels"], "responses": {"204": {"description": "Gone."}}},
        },
    },
    "components": {
        "schemas": {"Side": SIDE},
        "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 9}}},
    },
}


class Depot(SandboxVenue):
    """Has code for one operation."""

    name = "depot"

    def rotate(self) -> None:
        pass

    def credentials(self) -> dict[str, str]:
        return {}

    def check(self, _request: WireRequest) -> Refusal | None:
        return None

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        return Answer(status, json.dumps({"problem": message}).encode())

    @handles("get_parcel")
    def _get(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        return Answer(200, json.dumps({"id": parameters["id"]}).encode())


Write = Callable[[Mapping[str, Any]], type[SandboxVenue]]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes a document with samples and returns the class of its venue."""

    def written(document: Mapping[str, Any]) -> type[SandboxVenue]:
        (tmp_path / "openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False))
        (tmp_path / "examples").mkdir(exist_ok=True)
        for item in document["paths"].values():
            for method, described in item.items():
                if method != "parameters":
                    for status in described["responses"]:
                        name = described["operationId"]
                        (tmp_path / "examples" / f"{name}.{status}.json").write_text(f'{{"sample": "{name}", "price": 1.10}}')
        return type("WrittenDepot", (Depot,), {"spec_folder": tmp_path})

    return written


@pytest.fixture
def base_url(write: Write) -> Iterator[str]:
    with Sandbox(venues=[write(DESCRIBED)()]) as sandbox:
        yield sandbox.depot.base_url


def sample(name: str) -> bytes:
    return f'{{"sample": "{name}", "price": 1.10}}'.encode()


def test_path_prefix_is_that_of_the_first_server(base_url: str) -> None:
    assert base_url.endswith("/api/v3")


@pytest.mark.parametrize(
    ("method", "path", "status", "body"),
    [
        ("GET", "/parcels?side=buy", 200, sample("list_parcels")),
        ("GET", "/parcels?side=sell&limit=9", 200, sample("list_parcels")),
        ("POST", "/parcels", 201, sample("add_parcel")),
        ("DELETE", "/parcels", 204, b""),
        ("PUT", "/parcels/any", 200, sample("replace_parcel")),
        ("GET", "/parcels/p%201", 200, b'{"id": "p%201"}'),
        ("GET", "/parcels/late", 200, sample("get_late_parcels")),
    ],
)
def test_every_operation_is_served(base_url: str, method: str, path: str, status: int, body: bytes) -> None:
    answer = httpx.request(method, base_url + path, content=b"{}" if method == "POST" else b"")
    assert (answer.status_code, answer.content) == (status, body)


@pytest.mark.parametrize(
    ("method", "path", "problem"),
    [
        ("GET", "/parcels", "side is missing"),
        ("GET", "/parcels?side=hold", "side must be buy or sell"),
        ("GET", "/parcels?side=buy&side=sell", "side was given more than once"),
        ("GET", "/parcels?side=buy&limit=10", "limit must be an integer from 1 to 9"),
        ("GET", "/parcels?side=buy&page=2147483648", "page must be an integer from 0 to 2147483647"),
        ("GET", "/parcels?side=buy&page=-1", "page must be an integer from 0 to 2147483647"),
        ("GET", "/parcels?side=buy&limit=", "limit must be an integer from 1 to 9"),
        ("GET", "/parcels/123456", "id is longer than 5 characters"),
        ("PUT", "/parcels/%FF", "id is not UTF-8"),
        ("POST", "/parcels", "the body is missing"),
    ],
)
def test_documented_parameters_are_checked(base_url: str, method: str, path: str, problem: str) -> None:
    answer = httpx.request(method, base_url + path)
    assert (answer.status_code, answer.json()) == (400, {"problem": problem})


def test_a_new_operation_is_served_at_once(write: Write) -> None:
    described = {**DESCRIBED, "paths": {**DESCRIBED["paths"], "/news": {"get": operation("get_news")}}}
    with Sandbox(venues=[write(described)()]) as sandbox:
        assert "get_news" in sandbox.depot.operations
        assert httpx.get(f"{sandbox.depot.base_url}/news").content == sample("get_news")


def test_a_document_lists_its_operations(write: Write, tmp_path: Path) -> None:
    write(DESCRIBED)
    operations = Document(tmp_path).operations
    assert list(operations) == [
        *("get_parcel", "replace_parcel", "get_late_parcels", "list_parcels", "add_parcel", "drop_parcels"),
    ]
    assert (operations["get_parcel"].method, operations["get_parcel"].path) == ("GET", "/api/v3/parcels/{id}")
    assert operations["get_parcel"].sample_arguments == {"id": "p 1"}
    assert operations["add_parcel"].sample_body == {"what": "socks"}
    assert operations["list_parcels"].sample_arguments == {}
    assert {one.resource for one in operations.values()} == {"parcels"}


def without_example(document: dict[str, Any]) -> None:
    del document["paths"]["/parcels/late"]["get"]["responses"]["200"]["content"]["application/json"]["examples"]


def without_success(document: dict[str, Any]) -> None:
    document["paths"]["/parcels"]["delete"]["responses"] = {"404": {"description": "No such thing."}}


def without_what_is_handled(document: dict[str, Any]) -> None:
    del document["paths"]["/parcels/{id}"]["get"]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (without_example, r"openapi.yaml: get_late_parcels has no example of its 200; add to its application/json"),
        (without_success, r"openapi.yaml: drop_parcels documents no success"),
        (without_what_is_handled, r"WrittenDepot._get handles 'get_parcel', which isn't documented; allowed: replace_parcel, "),
    ],
)
def test_gaps_of_a_document_are_named_in_the_error(write: Write, spoil: Callable[[dict[str, Any]], None], message: str) -> None:
    spoilt = json.loads(json.dumps(DESCRIBED))
    spoil(spoilt)
    with pytest.raises(ValueError, match=message):
        write(spoilt)()


def test_a_venue_needs_a_document_or_routes() -> None:
    with pytest.raises(ValueError, match=r"Depot has no openapi.yaml in specs/depot; set spec_folder .* or override routes"):
        Depot()


def test_options_of_a_venue_without_options_are_refused(write: Write) -> None:
    with pytest.raises(ValueError, match="depot has no options, but was given fills"):
        write(DESCRIBED)({"fills": 3})
