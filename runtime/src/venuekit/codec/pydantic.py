"""Support for pydantic: models as fields, and as bodies of FastAPI's requests and responses. Imported only when pydantic needs it.

In JSON a decimal is always text, however the venue writes it: pydantic converts numbers to floats.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from importlib import import_module
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec
from pydantic import GetJsonSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, core_schema

from venuekit.codec.enums import ClosedIntEnum, ClosedStrEnum
from venuekit.codec.model import Model
from venuekit.codec.unknown import Unknown
from venuekit.codec.wire import KIND
from venuekit.codec.writing import decimal_text
from venuekit.errors import ArgumentError

Json = dict[str, Any]

_DECIMAL: Final = {"type": "string", "format": "decimal"}
_MARKED: Final[Mapping[str, Json]] = {
    "decimal-text": _DECIMAL,
    "decimal-number": _DECIMAL,
    "unix-seconds": {"type": "integer", "format": "unix-seconds"},
    "unix-milliseconds": {"type": "integer", "format": "unix-milliseconds"},
    "integer": {"type": "integer"},
    "text": {"type": "string"},
    "secret": {"type": "string", "format": "password"},
    "secret-number": {"type": "integer", "format": "password"},
}
_SIMPLE: Final[Mapping[Any, Json]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
    UUID: {"type": "string", "format": "uuid"},
    NoneType: {"type": "null"},
    Any: {},
}
_ENCLOSING: ContextVar[frozenset[type[Model]]] = ContextVar("_ENCLOSING", default=frozenset())
"""Models whose schema is being built, since models may contain themselves."""


def core_schema_of(kind: type[Model]) -> CoreSchema:
    """Return how pydantic validates and serializes a model."""

    def validate(value: Any) -> Model:
        if isinstance(value, kind):
            return value
        try:
            return kind.from_dict(value)
        except ArgumentError as error:
            raise ValueError(error.rule) from None  # pydantic adds the value

    def serialize(model: Any, info: core_schema.SerializationInfo) -> Any:
        return _python(model) if info.mode == "python" else _json(model)

    return core_schema.no_info_plain_validator_function(
        validate,
        ref=_reference(kind),
        serialization=core_schema.plain_serializer_function_ser_schema(serialize, info_arg=True),
    )


def _reference(kind: type[Model]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}:{id(kind)}"


def _python(value: Any) -> Any:
    """Return wire names with the values of the model; decimals and times keep their types."""
    if isinstance(value, Model):
        held = ((one, getattr(value, one.name)) for one in value._wire_fields)  # noqa: SLF001  # internal interface of models
        return {one.wire_name or one.name: _python(inner) for one, inner in held if inner is not None or one.null}
    if isinstance(value, Unknown):
        return value.raw
    if isinstance(value, list):
        return [_python(item) for item in value]
    if isinstance(value, dict):
        return {key: _python(inner) for key, inner in value.items()}
    return value


def _json(value: Any) -> Any:
    """Return what ``to_dict`` returns, with decimals as text."""
    if isinstance(value, (Model, Unknown)):
        return _json(value.to_dict())
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, list):
        return [_json(item) for item in value]
    if isinstance(value, dict):
        return {key: _json(inner) for key, inner in value.items()}
    return value


def json_schema_of(kind: type[Model], handler: GetJsonSchemaHandler) -> Json:
    """Return the JSON schema of a model; nested models are references, which pydantic resolves."""
    token = _ENCLOSING.set(_ENCLOSING.get() | {kind})
    try:
        return _object(kind, handler)
    finally:
        _ENCLOSING.reset(token)


def _object(kind: type[Model], handler: GetJsonSchemaHandler) -> Json:
    wire = kind._wire()  # noqa: SLF001  # internal interface of models
    hints = get_type_hints(wire, include_extras=True)
    on_wire = {one.encode_name: one for one in msgspec.structs.fields(wire)}
    properties: Json = {}
    required: list[str] = []
    for field in kind._wire_fields:  # noqa: SLF001
        name = field.wire_name or field.name
        if name not in on_wire:  # the tag of an alternative
            properties[name] = {"type": "string", "const": wire.__struct_config__.tag}
            required.append(name)
            continue
        described = _described(hints[on_wire[name].name], handler, null=field.null)
        unit = kind.units.get(field.name)
        properties[name] = {**described, "description": f"Unit: {unit}."} if unit else described
        if on_wire[name].required:
            required.append(name)
    schema: Json = {"title": kind.__name__, "type": "object", "properties": properties}
    documentation = inspect.getdoc(kind)
    if documentation:
        schema["description"] = documentation
    return {**schema, "required": required} if required else schema


def _described(wire: Any, handler: GetJsonSchemaHandler, *, null: bool = True) -> Json:
    """Return the JSON schema of a wire type; without ``null`` for values that are left out instead."""
    origin = get_origin(wire)
    if origin is Annotated:
        mark = next((one.extra[KIND] for one in wire.__metadata__ if getattr(one, "extra", None)), None)
        return dict(_MARKED[mark]) if mark else _described(wire.__origin__, handler)
    if origin in (Union, UnionType):
        return _alternatives([one for one in get_args(wire) if null or one is not NoneType], handler)
    if origin is list:
        return {"type": "array", "items": _described(get_args(wire)[0], handler)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _described(get_args(wire)[1], handler)}
    if isinstance(wire, type) and issubclass(wire, msgspec.Struct):
        return _model(wire, handler)
    if isinstance(wire, type) and issubclass(wire, Enum):
        return _enum(wire)
    return dict(_SIMPLE[wire])


def _alternatives(choices: list[Any], handler: GetJsonSchemaHandler) -> Json:
    described = [_described(one, handler) for one in choices]
    if sum(isinstance(one, type) and issubclass(one, msgspec.Struct) for one in choices) > 1:
        described.append({"type": "object", "description": "An alternative that this package doesn't know."})
    return described[0] if len(described) == 1 else {"anyOf": described}


def _model(wire: type[msgspec.Struct], handler: GetJsonSchemaHandler) -> Json:
    package = wire.__module__.rpartition(".wire.")[0]
    kind: type[Model] = getattr(import_module(f"{package}.models"), wire.__name__)
    if kind in _ENCLOSING.get():
        return dict(handler(core_schema.definition_reference_schema(_reference(kind))))
    # A definition: the handler would treat the schema itself as that of the surrounding model.
    return dict(handler(core_schema.definitions_schema(TypeAdapter(kind).core_schema, [])))


def _enum(kind: type[Enum]) -> Json:
    """Return the schema of an enum: known values, and any other value if the enum is open."""
    type_name = "integer" if issubclass(kind, int) else "string"
    known: Json = {"type": type_name, "enum": [one.value for one in kind]}
    return known if issubclass(kind, (ClosedStrEnum, ClosedIntEnum)) else {"anyOf": [known, {"type": type_name}]}
