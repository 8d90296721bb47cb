"""Operations say what their descriptions say, whether a module states it once or for each of them."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.conftest import SPECS, VENUES
from tests.generated import operation


def described(venue: str) -> list[Any]:
    document = yaml.load((SPECS / venue / "openapi.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return [
        pytest.param(venue, document, path, method, id=f"{venue}-{described['operationId']}")
        for path, methods in document["paths"].items()
        for method, described in methods.items()
        if "operationId" in described
    ]


def resolved(document: Any, node: Any) -> Any:
    while "$ref" in node:
        found = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


@pytest.mark.parametrize(("venue", "document", "path", "method"), [one for venue in VENUES for one in described(venue)])
def test_an_operation_is_what_is_described(venue: str, document: Any, path: str, method: str) -> None:
    node = document["paths"][path][method]
    made = operation(f"venuekit_{venue}_api", node["operationId"]).OPERATION
    assert (made.method, made.path, made.retry) == (method.upper(), path, node["x-retry"])
    assert set(made.security) == {name for one in node.get("security", document.get("security", [])) for name in one}
    statuses = {str(status) for status in node["responses"]}
    assert {str(status) for status in made.success} == {status for status in statuses if status.startswith("2")}
    assert {str(status) for status in made.failures} == {status for status in statuses if not status.startswith("2")}
    bodies = {status: resolved(document, response).get("content", {}) for status, response in node["responses"].items()}
    schemas = {
        str(status): [resolved(document, body["schema"]) for body in content.values()] for status, content in bodies.items()
    }
    envelopes = [
        one["x-envelope"] for status in schemas if status.startswith("2") for one in schemas[status] if "x-envelope" in one
    ]
    if made.envelope is None:
        assert not envelopes
    else:
        assert {(one.get("payload"), one["success"]["property"]) for one in envelopes} == {
            (made.envelope.payload_path, made.envelope.success_path)
        }
    errors = [one.get("x-error", {}) for status in schemas if not status.startswith("2") for one in schemas[status]]
    for part in ("code", "message", "details"):
        assert set(getattr(made.error_fields, part)) == {where for one in errors for where in one.get(part, [])}
