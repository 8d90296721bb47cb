"""The descriptions for a third-party validator: ``jsonschema`` with Draft 2020-12, the dialect of OpenAPI 3.1.

Two things in them are not for such a validator, and are taken out: the values of open enums, since the venue may add others; and
alternatives told apart by a tag, since JSON Schema doesn't know discriminators and finds several of them fitting.
"""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from tests.fuzz.spec import Json, Spec

FORMATS = FormatChecker(formats=("date-time", "date", "uuid"))


def problems(spec: Spec, schema: Json, content: bytes, *, strict: bool = False) -> list[str]:
    """Return the validation errors of a body; with ``strict``, also of open enums."""
    value = json.loads(content, parse_float=Decimal)
    return [f"{error.json_path}: {error.message}" for error in validator(spec, schema, strict=strict).iter_errors(value)]


def validator(spec: Spec, schema: Json, *, strict: bool = False) -> Draft202012Validator:
    """Return the validator of a schema in a venue's description."""
    key = (spec.venue, json.dumps(schema), strict)
    if key not in _VALIDATORS:
        whole = {"allOf": [schema if strict else _without_open_enums(schema)], "components": _components(spec, strict=strict)}
        _VALIDATORS[key] = Draft202012Validator(whole, format_checker=FORMATS)
    return _VALIDATORS[key]


_VALIDATORS: dict[tuple[str, str, bool], Draft202012Validator] = {}


@cache
def _components(spec: Spec, *, strict: bool) -> Json:
    """Return the components that schemas refer to; cached, since the largest description has hundreds."""
    schemas = spec.root["components"]["schemas"]
    return {"schemas": schemas if strict else {name: _without_open_enums(one) for name, one in schemas.items()}}


def _without_open_enums(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_open_enums(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if "discriminator" in schema:
        return {"type": "object"}
    dropped = {"enum"} if isinstance(schema.get("enum"), list) and schema.get("x-enum", "open") == "open" else set()
    return {name: _without_open_enums(one) for name, one in schema.items() if name not in dropped}
