"""Use datamodel-code-generator as a library: it generates the msgspec types that bytes are decoded into."""

from __future__ import annotations

import ast
import gc
import json
import os
import re
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType, ModuleSplitMode
from datamodel_code_generator.format import DatetimeClassType, Formatter, PythonVersion

from codegen.document import Json
from codegen.errors import ValidationError
from codegen.kinds import WIRE_TYPES
from codegen.models import Components, EnumSpec
from codegen.naming import TEMPLATES, Names

WORTH_DIVIDING = 200
"""Number of models; with fewer, starting processes costs more than it saves."""
WORTH_SHARING = 0.8
"""Maximum part of the models in one share."""
_REFERENCE = re.compile(r'"#/components/schemas/([^"]+)"')
_CLASS = re.compile(r"^class (\w+)", re.MULTILINE)
TAGGING = "TaggedUnions"
"""Name of a struct that is generated and dropped."""
HEADER = '"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""'


def wire_modules(package: str, found: Components, names: Names) -> dict[str, str]:
    """Return module texts by file name, one struct a module, fields named as in the public models."""
    if not found.models:
        return {"__init__.py": HEADER + "\n"}
    own, common = _schemas(found, names)
    make = partial(_made, package, common, enums=found.enums, names=names)
    files = _divided(make, _shares(own)) or make(own)
    _agree(files, found, names)
    return files


def _divided(make: Callable[[Json], dict[str, str]], shares: list[Json]) -> dict[str, str] | None:
    """Generate each share in a separate process; None if there is only one, or two produce modules with the same name."""
    if len(shares) == 1:
        return None
    files: dict[str, str] = {}
    with ProcessPoolExecutor(len(shares), initializer=gc.disable) as pool:
        for made in pool.map(make, shares):
            if any(files.setdefault(name, text) != text for name, text in made.items()):
                return None
    return files


def _shares(schemas: Json) -> list[Json]:
    """Divide schemas among processes, each with everything that it refers to; return one share if dividing saves nothing."""
    processes = os.cpu_count() or 1
    if processes == 1 or len(schemas) < WORTH_DIVIDING:
        return [schemas]
    references = {name: set(_REFERENCE.findall(json.dumps(schema))) & schemas.keys() for name, schema in schemas.items()}
    reached = {name: _reached(name, references) for name in schemas}
    # Schemas with circular references become one module, whose name depends on the whole circle; so they stay together.
    circles = {name for name in schemas if any(name in reached[other] for other in references[name])}
    together, apart = set[str](), []
    for name in schemas:
        if not reached[name].isdisjoint(circles):
            together |= reached[name]
        else:
            apart.append(name)
    shares = [together, *(set[str]() for _ in range(processes - 1))]
    for name in sorted(apart, key=lambda name: len(reached[name]), reverse=True):
        if not any(name in share for share in shares):
            min(shares, key=lambda share: len(share | reached[name])).update(reached[name])
    if max(map(len, shares)) > WORTH_SHARING * len(schemas):
        return [schemas]
    return [{name: schema for name, schema in schemas.items() if name in share} for share in shares if share]


def _reached(start: str, references: dict[str, set[str]]) -> set[str]:
    """Return the schema and everything that it refers to, directly or indirectly."""
    found, pending = set[str](), [start]
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(references[name])
    return found


def _made(package: str, common: Json, schemas: Json, *, enums: list[EnumSpec], names: Names) -> dict[str, str]:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "wire", "version": "1"},
        "paths": {},
        "components": {"schemas": {**common, **schemas, **_tagging(schemas)}},
    }
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        generated = generate(
            json.dumps(document),
            input_file_type=InputFileType.OpenAPI,
            output_model_type=DataModelType.MsgspecStruct,
            module_split_mode=ModuleSplitMode.Single,
            target_python_version=PythonVersion.PY_311,
            output_datetime_class=DatetimeClassType.Datetime,
            custom_template_dir=Path(TEMPLATES) / "wire",
            custom_file_header=HEADER,
            formatters=[Formatter.BUILTIN],
            builtin_format_line_length=130,
            settings_path=Path(TEMPLATES),
            disable_timestamp=True,
            use_union_operator=True,
            use_annotated=False,
            use_msgspec_tagged_unions=True,
            use_standard_primitive_types=True,
            aliases={
                f"{names.classes[component]}.{wire_name}": attribute
                for (component, wire_name), attribute in names.attributes.items()
                if attribute != wire_name
            },
            type_overrides={
                **{name: f"venuekit.codec.wire.{name}" for name in WIRE_TYPES},
                **{
                    names.classes[
                        one.component
                    ]: f"{package}.models.{names.modules[one.component]}.{names.classes[one.component]}"
                    for one in enums
                },
            },
        )
    modules = (
        generated if isinstance(generated, dict) else {("__init__.py",): HEADER, (f"{_only(schemas, names)}.py",): str(generated)}
    )
    return {path[-1]: str(text) for path, text in modules.items() if _CLASS.findall(str(text)) != [TAGGING]}


def _tagging(schemas: Json) -> Json:
    """Return a schema that contains every tagged union on its own: if a union may be null or absent, its alternatives get no tag."""
    unions = list(_unions(schemas))
    properties = {f"union{position}": union for position, union in enumerate(unions)}
    return {TAGGING: {"type": "object", "required": list(properties), "properties": properties}} if unions else {}


def _unions(node: Any) -> Iterator[Json]:
    if isinstance(node, dict) and "discriminator" in node:
        yield node
    elif isinstance(node, (dict, list)):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from _unions(inner)


def classes_of(files: dict[str, str]) -> dict[str, str]:
    """Return the module of each class; datamodel-code-generator chooses its own file names."""
    return {name: file.removesuffix(".py") for file, text in files.items() for name in _CLASS.findall(text)}


def _only(schemas: Json, names: Names) -> str:
    [class_name] = schemas
    return next(names.modules[component] for component, name in names.classes.items() if name == class_name)


def _schemas(found: Components, names: Names) -> tuple[Json, Json]:
    """Return, by class name, the schemas that become structs, and the schemas that these refer to."""
    common: Json = {
        names.classes[one.component]: {"type": "integer" if isinstance(one.values[0], int) else "string", "enum": one.values}
        for one in found.enums
    }
    common |= {name: {"type": "string"} for name in WIRE_TYPES}
    own = {
        names.classes[model.component]: {
            "type": "object",
            "required": [field.wire_name for field in model.fields if field.required],
            "properties": {field.wire_name: field.type.wire(optional=not field.required) for field in model.fields},
        }
        for model in found.models
    }
    text = _REFERENCE.sub(lambda one: f'"#/components/schemas/{names.classes.get(one[1], one[1])}"', json.dumps(own))
    return json.loads(text), common


def _agree(files: dict[str, str], components: Components, names: Names) -> None:
    """Check that both generators produced the same fields, so that no value is lost between them."""
    made: dict[str, list[set[str]]] = {}
    for node in (node for text in files.values() for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)):
        fields = {one.target.id for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)}
        made.setdefault(node.name, []).append(fields)
    for model in components.models:
        found = made.get(names.classes[model.component], [])
        tag, _ = components.tags.get(model.component, (None, None))  # the decoder doesn't expose the tag
        expected = {names.attributes[model.component, field.wire_name] for field in model.fields if field.wire_name != tag}
        if found != [expected]:
            raise ValidationError(
                model.component,
                f"wire type and model disagree: {found or 'no struct'} against {expected}; "
                "rename the properties; if that doesn't help, report a bug of the generator",
            )
