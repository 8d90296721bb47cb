"""An independent decoder of the same descriptions: pydantic models by datamodel-code-generator, which share no code with the codec.

Its limitations, which restrict the comparison:

- it reads a JSON number with a fraction through a float: of those only the float can agree, and of numbers beyond a float's range none;
- it treats a secret as a plain string;
- it treats the formats ``unix-seconds`` and ``unix-milliseconds`` as plain integers, so the comparison does too;
- it has closed enums only, which would refuse what a venue adds: the values of all enums are taken out, they are texts and integers;
- an integer that may come quoted is to it an integer or a text, whichever came;
- it takes texts for decimals that we refuse (``" 1"``, ``"1_0"``, other scripts' digits), so those are none of its business;
- a map that may be null is to it a map of anything, and decimals in it are texts;
- it fills in what is documented as a default where nothing was sent, which no answer of a venue means: defaults are taken out;
- it knows no tags but those written as constants, so alternatives told apart by a tag are left out.
"""

from __future__ import annotations

import importlib.util
import json
import math
import sys
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType, OpenAPIScope
from datamodel_code_generator.format import PythonVersion
from pydantic import BaseModel, RootModel, TypeAdapter

from tests.fuzz.json_text import Number
from tests.fuzz.meaning import choice_of
from tests.fuzz.spec import Json, Node, Response, Spec
from venuekit.auth.secrets import Secret
from venuekit.codec.model import Model

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SIMPLE = {"x-enum", "description", "example", "examples", "enum", "default", "deprecated"}


def comparable(response: Response) -> bool:
    """Return whether the oracle supports a body: an object or an array of them, without discriminators."""
    node = response.node.item if response.node.kind == "array" else response.node
    return node.kind == "object" and not node.nullable and all(inner.kind != "tagged" for inner in response.node.reached())


class Oracle:
    """Decodes one venue's responses."""

    def __init__(self, spec: Spec, folder: Path) -> None:
        schemas = _simplified(spec.root["components"]["schemas"])
        document = {
            "openapi": "3.1.0",
            "info": {"title": spec.venue, "version": "1"},
            "paths": {},
            "components": {"schemas": schemas},
        }
        path = folder / f"oracle_{spec.venue}.py"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about unknown formats and its own defaults
            generate(
                json.dumps(document),
                input_file_type=InputFileType.OpenAPI,
                openapi_scopes=[OpenAPIScope.Schemas],
                output=path,
                output_model_type=DataModelType.PydanticV2BaseModel,
                target_python_version=PythonVersion.PY_311,
            )
        self._module = _imported(path)

    def read(self, response: Response, content: bytes) -> Any:
        """Return plain values by wire names."""
        schema = response.schema
        many = "items" in schema
        model = getattr(self._module, (schema["items"] if many else schema)["$ref"].rsplit("/", 1)[-1])
        found = TypeAdapter(list[model] if many else model).validate_json(content)  # type: ignore[valid-type]  # made just now
        return [_plain(one) for one in found] if many else _plain(found)


def _plain(value: Any) -> Any:
    match value:
        case RootModel():
            return _plain(value.root)
        case BaseModel():
            names = {name: field.alias or name for name, field in type(value).model_fields.items()}
            return {wire_name: _plain(getattr(value, name)) for name, wire_name in names.items()} | _plain(
                value.model_extra or {}
            )
        case list():
            return [_plain(one) for one in value]
        case dict():
            return {name: _plain(one) for name, one in value.items()}
    return value


def _simplified(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_simplified(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found: Json = {}
    for name, inner in schema.items():
        if name == "properties":
            found[name] = {one: _simplified(described) for one, described in inner.items()}
        elif (
            name not in SIMPLE
            and not name.startswith("x-")
            and not (name == "format" and str(inner).startswith(("unix", "uri", "password")))
        ):
            found[name] = _simplified(inner)
    return found


def _imported(path: Path) -> ModuleType:
    described = importlib.util.spec_from_file_location(path.stem, path)
    assert described
    assert described.loader
    module = importlib.util.module_from_spec(described)
    sys.modules[path.stem] = module  # where pydantic looks up forward references
    described.loader.exec_module(module)
    return module


def within_floats(value: Any) -> bool:
    """Return whether the oracle can read all numbers of a body."""
    match value:
        case Number():
            return math.isfinite(float(value))
        case list():
            return all(map(within_floats, value))
        case dict():
            return all(map(within_floats, value.values()))
    return True


def disagreements(node: Node, said: Any, ours: Any, theirs: Any, path: str = "$") -> Iterator[str]:
    """Yield differences between the two decoded values."""
    if said is None or node.kind == "anything":
        agreed = (ours in (None, []) and theirs in (None, [])) if said is None else True
    elif node.kind == "union":
        yield from disagreements(choice_of(node, said), said, ours, theirs, path)
        return
    elif node.kind == "object":
        yield from _in_object(node, said, ours, theirs, path)
        return
    elif node.kind == "array":
        agreed = len(said) == len(ours) == len(theirs)
        for position, one in enumerate(said if agreed else ()):
            yield from disagreements(node.item, one, ours[position], theirs[position], f"{path}[{position}]")
    elif node.kind == "map":
        agreed = said.keys() == ours.keys() == theirs.keys()
        for name, one in said.items() if agreed else ():
            yield from disagreements(node.item, one, ours[name], theirs[name], f"{path}.{name}")
    else:
        agreed = _same(node, said, ours, theirs)
    if not agreed:
        yield f"{path}: {said!r} is {ours!r} to us, {theirs!r} to them"


def _in_object(node: Node, said: Any, ours: Any, theirs: Any, path: str) -> Iterator[str]:
    assert isinstance(ours, Model)
    attributes = {field.wire_name or field.name: field.name for field in ours._wire_fields}
    assert attributes.keys() == node.properties.keys()
    for name, inner in node.properties.items():
        yield from disagreements(inner, said.get(name), getattr(ours, attributes[name]), theirs[name], f"{path}.{name}")


def _same(node: Node, said: Any, ours: Any, theirs: Any) -> bool:
    match node.kind:
        case "decimal" if isinstance(said, Number) and not said.removeprefix("-").isdecimal():
            return isinstance(ours, Decimal) and float(ours) == float(theirs)
        case "decimal":
            return isinstance(ours, Decimal) and ours == Decimal(theirs)
        case "integer" if node.format == "password":
            return isinstance(ours, Secret) and int(ours.reveal()) == int(theirs)
        case "integer":
            return type(ours) is int and ours == int(theirs)
        case "moment":
            unit = timedelta(milliseconds=1 if node.format == "unix-milliseconds" else 1000)
            return isinstance(ours, datetime) and ours == EPOCH + theirs * unit
        case "bare text":
            return type(ours) is str and ours == str(theirs)
        case "text" if node.format == "password":
            return isinstance(ours, Secret) and ours.reveal() == theirs
        case "date-time":
            return isinstance(ours, datetime) and _utc(ours) == _utc(theirs)
    return type(ours) is type(theirs) and bool(ours == theirs) if node.kind != "enum" else bool(ours == theirs)


def _utc(moment: datetime) -> timedelta:
    """Return the time since 1970, without an overflow of datetime."""
    return moment.replace(tzinfo=UTC) - EPOCH - (moment.utcoffset() or timedelta())
