"""Write descriptions of fictitious venues of any size, following ``specs/README.md``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

_SOURCE = {"page": "https://example.com/api", "read": "2026-11-02"}
_OPERATIONS_OF_A_TAG = 10
_PARTS = ("Page", "Row", "Detail", "Account", "Remark")


def operation_name(number: int) -> str:
    """Return the ``operationId`` of an operation."""
    return f"list_{_letters(number)}"


def model_name(number: int, place: int) -> str:
    """Return the name of an operation's model at that position, counted from 0."""
    return f"List{_letters(number).title()}{_PARTS[place]}"


def tag_name(number: int) -> str:
    """Return the tag of an operation."""
    return f"group_{_letters(number // _OPERATIONS_OF_A_TAG)}"


def _letters(number: int) -> str:
    first, second = divmod(number, 26)
    return chr(ord("a") + first) + chr(ord("a") + second)


def write(specs: Path, venue: str, operations: int, models: int) -> None:
    """Write a description of ``operations`` operations with ``models`` (2 to 5) models of about ten fields each, and its samples."""
    schemas: dict[str, Any] = {"Side": _enum(), "Error": _error()}
    paths: dict[str, Any] = {}
    for number in range(operations):
        paths[f"/accounts/{{account_id}}/{operation_name(number)}"] = {"get": _operation(number)}
        schemas |= {model_name(number, place): _model(number, place, models) for place in range(models)}
    document = {
        "openapi": "3.1.0",
        "info": {"title": venue.title(), "version": "0.1.0"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "tags": [
            {"name": tag_name(number), "description": "Some lists."} for number in range(0, operations, _OPERATIONS_OF_A_TAG)
        ],
        "paths": paths,
        "components": {"schemas": schemas},
    }
    examples = specs / venue / "examples"
    examples.mkdir(parents=True)
    (specs / venue / "openapi.yaml").write_text(yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False), encoding="utf-8")
    for number in range(operations):
        (examples / f"{operation_name(number)}.200.json").write_text(json.dumps(_answer(models)), encoding="utf-8")


def _operation(number: int) -> dict[str, Any]:
    return {
        "operationId": operation_name(number),
        "tags": [tag_name(number)],
        "summary": f"List number {number}, one page",
        "description": "Rows of an account, newest first.",
        "x-source": _SOURCE,
        "x-retry": "safe",
        "x-pagination": {"style": "cursor", "parameter": "cursor", "next": "cursor", "items": ["rows"]},
        "parameters": [
            _parameter("account_id", "path", {"type": "string", "minLength": 1}, "Id of the account."),
            _parameter("cursor", "query", {"type": "string"}, "Where the page begins."),
            _parameter(
                "limit", "query", {"type": "integer", "format": "int32", "minimum": 1, "maximum": 1000}, "Rows of a page."
            ),
            _parameter("side", "query", {"$ref": "#/components/schemas/Side"}, "Only rows of this side."),
        ],
        "responses": {
            "200": _response("A page.", model_name(number, 0), f"examples/{operation_name(number)}.200.json"),
            "default": {
                "description": "An error.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
            },
        },
    }


def _parameter(name: str, place: str, schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", "description": description, "schema": schema}


def _response(description: str, schema: str, example: str) -> dict[str, Any]:
    return {
        "description": description,
        "content": {
            "application/json": {
                "schema": {"$ref": f"#/components/schemas/{schema}"},
                "examples": {"sample": {"externalValue": example, "x-source": _SOURCE}},
            }
        },
    }


def _model(number: int, place: int, models: int) -> dict[str, Any]:
    """Return a model: the first contains a list of the second, each further one is a field of the one before."""
    inner: dict[str, Any] = {}
    if place == 0:
        inner = {
            "rows": {
                "type": "array",
                "description": "The rows of this page.",
                "items": {"$ref": f"#/components/schemas/{model_name(number, 1)}"},
            },
            "cursor": {"type": ["string", "null"], "description": "Where the next page begins."},
        }
    elif place < models - 1:
        inner = {"part": {"$ref": f"#/components/schemas/{model_name(number, place + 1)}", "description": "A part of it."}}
    return {
        "type": "object",
        "description": f"{_PARTS[place]} of list {number}.",
        "x-source": _SOURCE,
        "required": ["id", *inner],
        "properties": {
            "id": {"type": "string", "description": "Its id."},
            "accountId": {"type": "string", "description": "The account's id."},
            "side": {"$ref": "#/components/schemas/Side", "description": "Its side."},
            "price": {"type": "string", "format": "decimal", "x-unit": "usd", "description": "Price of one."},
            "amount": {"type": "number", "format": "decimal", "x-unit": "usd", "description": "Amount of all."},
            "quantity": {"type": "integer", "format": "int64", "x-unit": "contracts", "description": "How many."},
            "createdTime": {"type": "string", "format": "date-time", "description": "When it was made."},
            "isTaker": {"type": "boolean", "description": "Whether it took liquidity."},
            "note": {"type": ["string", "null"], "description": "A note."},
            **inner,
        },
    }


def _enum() -> dict[str, Any]:
    return {"type": "string", "description": "A side.", "x-source": _SOURCE, "enum": ["buy", "sell"]}


def _error() -> dict[str, Any]:
    return {
        "type": "object",
        "description": "An error.",
        "x-source": _SOURCE,
        "x-error": {"code": ["code"], "message": ["message"]},
        "properties": {
            "code": {"type": "string", "description": "What kind it is."},
            "message": {"type": "string", "description": "What went wrong."},
        },
    }


def _answer(models: int) -> dict[str, Any]:
    part: dict[str, Any] = _values(models - 1)
    for place in range(models - 2, 0, -1):
        part = {**_values(place), "part": part}
    return {**_values(0), "rows": [part], "cursor": None}


def _values(place: int) -> dict[str, Any]:
    return {
        "id": f"id-{place}",
        "accountId": "a-1",
        "side": "buy",
        "price": "0.6100",
        "amount": 12.5,
        "quantity": place,
        "createdTime": "2026-11-02T15:04:05.123456Z",
        "isTaker": True,
        "note": None,
    }
