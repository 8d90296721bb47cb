"""Drives datamodel-code-generator as a library: the msgspec types that bytes become first."""

from __future__ import annotations

import ast
import json
import warnings
from pathlib import Path

from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType, ModuleSplitMode
from datamodel_code_generator.format import DatetimeClassType, Formatter, PythonVersion

from codegen.document import Document, Json
from codegen.models import EnumFacts, ModelFacts
from codegen.problems import SpecError
from codegen.public import TEMPLATES, Names
from codegen.shapes import WIRE_TYPES, wire_schema

HEADER = '"""What bytes become first. Generated; change the description and run ``nox -s generate``."""'


def wire_modules(
    package: str, document: Document, models: list[ModelFacts], enums: list[EnumFacts], names: Names
) -> dict[str, str]:
    """Module texts by file name, one struct a module, fields named as in the public models."""
    if not models:
        return {"__init__.py": HEADER + "\n"}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        generated = generate(
            json.dumps(_tolerant(models, enums, names)),
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
        generated if isinstance(generated, dict) else {("__init__.py",): HEADER, (f"{_only(models, names)}.py",): str(generated)}
    )
    files = {path[-1]: str(text) for path, text in modules.items()}
    _agree(files, document, models, names)
    return files


def classes_of(files: dict[str, str]) -> dict[str, str]:
    """Module of each class; the generator of these picks its own file names."""
    return {
        node.name: file.removesuffix(".py")
        for file, text in files.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef)
    }


def _only(models: list[ModelFacts], names: Names) -> str:
    return names.modules[models[0].component]


def _tolerant(models: list[ModelFacts], enums: list[EnumFacts], names: Names) -> Json:
    schemas: Json = {
        names.classes[one.component]: {"type": "integer" if isinstance(one.values[0], int) else "string", "enum": one.values}
        for one in enums
    }
    for model in models:
        schemas[names.classes[model.component]] = {
            "type": "object",
            "required": [field.wire_name for field in model.fields if field.required],
            "properties": {field.wire_name: wire_schema(field.shape, optional=not field.required) for field in model.fields},
        }
    schemas.update({name: {"type": "string"} for name in WIRE_TYPES.values()})
    text = json.dumps(schemas)
    for component, class_name in names.classes.items():
        text = text.replace(f'"#/components/schemas/{component}"', f'"#/components/schemas/{class_name}"')
    return {
        "openapi": "3.1.0",
        "info": {"title": "wire", "version": "1"},
        "paths": {},
        "components": {"schemas": json.loads(text)},
    }


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
