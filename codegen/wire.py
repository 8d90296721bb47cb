"""Drives datamodel-code-generator as a library: the msgspec types that bytes become first."""

from __future__ import annotations

import ast
import gc
import json
import os
import re
import warnings
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType, ModuleSplitMode
from datamodel_code_generator.format import DatetimeClassType, Formatter, PythonVersion

from codegen.document import Document, Json
from codegen.models import EnumFacts, ModelFacts
from codegen.problems import SpecError
from codegen.public import TEMPLATES, Names
from codegen.shapes import WIRE_TYPES, wire_schema

WORTH_DIVIDING = 200
"""Models; with fewer, starting processes costs more than it saves."""
_REFERENCE = re.compile(r'"#/components/schemas/([^"]+)"')
_CLASS = re.compile(r"^class (\w+)", re.MULTILINE)
HEADER = '"""What bytes become first. Generated; change the description and run ``nox -s generate``."""'


def wire_modules(
    package: str, document: Document, models: list[ModelFacts], enums: list[EnumFacts], names: Names
) -> dict[str, str]:
    """Module texts by file name, one struct a module, fields named as in the public models."""
    if not models:
        return {"__init__.py": HEADER + "\n"}
    own, common = _schemas(models, enums, names)
    shares = _shares(own)
    make = partial(_made, package, common, enums=enums, names=names)
    if len(shares) == 1:
        made = [make(own)]
    else:
        with ProcessPoolExecutor(len(shares), initializer=gc.disable) as pool:
            made = list(pool.map(make, shares))
    files: dict[str, str] = {}
    for share in made:
        twice = share.keys() & files.keys() - {"__init__.py"}
        if twice:
            raise SpecError(min(twice), "two wire modules would have this name")
        files |= share
    _agree(files, document, models, names)
    return files


def _shares(schemas: Json) -> list[Json]:
    """Schemas divided among processes, those together that refer to each other; one share if there are too few to be worth it."""
    processes = os.cpu_count() or 1
    if processes == 1 or len(schemas) < WORTH_DIVIDING:
        return [schemas]
    families = _families(schemas)
    shares: list[set[str]] = [set() for _ in range(min(processes, len(families)))]
    for family in sorted(families, key=len, reverse=True):
        min(shares, key=len).update(family)
    return [{name: schema for name, schema in schemas.items() if name in share} for share in shares]


def _families(schemas: Json) -> list[list[str]]:
    family_of = {name: [name] for name in schemas}
    for name, schema in schemas.items():
        for other in set(_REFERENCE.findall(json.dumps(schema))) & schemas.keys():
            mine, theirs = family_of[name], family_of[other]
            if mine is not theirs:
                mine.extend(theirs)
                family_of.update(dict.fromkeys(theirs, mine))
    return list({id(family): family for family in family_of.values()}.values())


def _made(package: str, common: Json, schemas: Json, *, enums: list[EnumFacts], names: Names) -> dict[str, str]:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "wire", "version": "1"},
        "paths": {},
        "components": {"schemas": {**common, **schemas}},
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
                **{name: f"venuekit.wire.{name}" for name in WIRE_TYPES.values()},
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
    return {path[-1]: str(text) for path, text in modules.items()}


def classes_of(files: dict[str, str]) -> dict[str, str]:
    """Module of each class; the generator of these picks its own file names."""
    return {name: file.removesuffix(".py") for file, text in files.items() for name in _CLASS.findall(text)}


def _only(schemas: Json, names: Names) -> str:
    [class_name] = schemas
    return next(names.modules[component] for component, name in names.classes.items() if name == class_name)


def _schemas(models: list[ModelFacts], enums: list[EnumFacts], names: Names) -> tuple[Json, Json]:
    """By class name: what structs are made from, and what those may refer to beside each other."""
    common: Json = {
        names.classes[one.component]: {"type": "integer" if isinstance(one.values[0], int) else "string", "enum": one.values}
        for one in enums
    }
    common |= {name: {"type": "string"} for name in WIRE_TYPES.values()}
    own = {
        names.classes[model.component]: {
            "type": "object",
            "required": [field.wire_name for field in model.fields if field.required],
            "properties": {field.wire_name: wire_schema(field.shape, optional=not field.required) for field in model.fields},
        }
        for model in models
    }
    text = _REFERENCE.sub(lambda found: f'"#/components/schemas/{names.classes.get(found[1], found[1])}"', json.dumps(own))
    return json.loads(text), common


def _agree(files: dict[str, str], document: Document, models: list[ModelFacts], names: Names) -> None:
    """Both generators must have made the same fields, or a value would be lost between them."""
    made: dict[str, list[set[str]]] = {}
    for node in (node for text in files.values() for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)):
        fields = {one.target.id for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)}
        made.setdefault(node.name, []).append(fields)
    for model in models:
        found = made.get(names.classes[model.component], [])
        tag, _ = document.tags.get(model.component, (None, None))  # the decoder keeps a tag to itself
        expected = {names.attributes[model.component, field.wire_name] for field in model.fields if field.wire_name != tag}
        if found != [expected]:
            raise SpecError(model.component, f"wire type and model disagree: {found or 'no struct'} against {expected}")
