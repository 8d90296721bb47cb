"""Drives openapi-python-client as a library: it parses the description and names things, our templates write the files."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName

from codegen.document import Document, Json
from codegen.errors import ValidationError
from codegen.models import EnumSpec, ModelSpec
from codegen.names import ATTRIBUTES, free, refuse_clashes, resource_class
from codegen.operations import OperationSpec, ParameterSpec
from codegen.schemas import SchemaType, public_schema

TEMPLATES = Path(__file__).parent / "templates"


@frozen
class Names:
    """What openapi-python-client calls things: classes and modules by component, attributes and arguments by wire name."""

    classes: dict[str, str]
    modules: dict[str, str]
    attributes: dict[tuple[str, str], str]
    arguments: dict[tuple[str, str, str], str]


def simplified(document: Document, operations: list[OperationSpec], models: list[ModelSpec], enums: list[EnumSpec]) -> Json:
    """Return the description as openapi-python-client should see it: structure and names, none of the forms it stumbles over."""
    schemas: Json = {
        one.component: {"type": "integer" if isinstance(one.values[0], int) else "string", "enum": one.values} for one in enums
    }
    for model in models:
        schemas[model.component] = {
            "type": "object",
            "required": [field.wire_name for field in model.fields if field.required],
            "properties": {field.wire_name: public_schema(field.shape) for field in model.fields},
        }
    paths: Json = {}
    for one in operations:
        bodies: dict[str, SchemaType | None] = {str(status): shape for status, shape in one.success.items()}
        bodies.update({str(failure.status): failure.body for failure in one.failures})
        paths.setdefault(one.path, {})[one.method.lower()] = {
            "operationId": one.name,
            "tags": [one.tag],
            "parameters": [
                {"name": p.name, "in": p.location, "required": p.required, "schema": _named(p)} for p in one.parameters
            ],
            "responses": {
                status: {
                    "description": "",
                    **({"content": {"application/json": {"schema": public_schema(shape)}}} if shape else {}),
                }
                for status, shape in bodies.items()
            },
        }
    info = {"title": document.root["info"]["title"], "version": document.root["info"]["version"]}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def _named(parameter: ParameterSpec) -> Json:
    """Return a schema for a parameter: only its name is asked for, and in headers and cookies the parser takes few kinds."""
    return {"type": "string"} if parameter.location in ("header", "cookie") else public_schema(parameter.shape)


class VenueProject(Project):
    """One venue's public code. ``files`` takes the place of ``build``: our layout, our templates, nothing written here."""

    def __init__(self, document: Json, operations: list[OperationSpec], sent: set[str]) -> None:
        """Parse a simplified document; ``sent`` are the models that are sent.

        Raises ``ValidationError`` if the parser would leave anything out.
        """
        config = Config.from_sources(ConfigFile(), MetaType.NONE, Path(), "utf-8", False, output_path=Path())
        parsed = GeneratorData.from_dict(document, config=config)
        if isinstance(parsed, GeneratorError):
            raise ValidationError("openapi-python-client", f"{parsed.header}: {parsed.detail}; simplify what it names")
        super().__init__(openapi=parsed, config=config, custom_template_path=TEMPLATES)
        self.env.filters.update(doc=_doc, quoted=partial(json.dumps, ensure_ascii=False))
        self._refuse_losses(operations)
        self.names = self._names(document["components"]["schemas"])
        resources = {resource_class(one.tag, self.names.classes.values()) for one in operations}
        refuse_clashes(self.names.classes, self.names.modules, resources, sent, TEMPLATES)

    def _refuse_losses(self, operations: list[OperationSpec]) -> None:
        for error in self._get_errors():
            raise ValidationError("openapi-python-client", f"{error.header} {error.detail}; simplify what it names")
        parsed = {
            str(endpoint.name): endpoint
            for group in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in group.endpoints
        }
        for one in operations:
            endpoint = parsed.get(one.name)
            if endpoint is None:
                raise ValidationError(
                    one.name, "openapi-python-client left this operation out; simplify its parameters and bodies"
                )
            if len(endpoint.responses) != len(one.success) + len(one.failures):
                raise ValidationError(one.name, "openapi-python-client left a response out; simplify its responses")

    def _names(self, components: Iterable[str]) -> Names:
        by_class = {
            str(one.class_info.name): str(one.class_info.module_name) for one in [*self.openapi.models, *self.openapi.enums]
        }
        classes: dict[str, str] = {}
        attributes: dict[tuple[str, str], str] = {}
        arguments: dict[tuple[str, str, str], str] = {}
        for reference in components:
            class_name = str(ClassName(reference, "field_"))
            if class_name not in by_class:
                raise ValidationError(
                    reference, f"openapi-python-client made no class {class_name} of this schema; name the schema otherwise"
                )
            classes[reference] = class_name
        component_of = {class_name: component for component, class_name in classes.items()}
        for model in self.openapi.models:
            component = component_of[str(model.class_info.name)]
            for one in [*(model.required_properties or []), *(model.optional_properties or [])]:
                attributes[component, one.name.get_untrusted_value()] = free(str(one.python_name), ATTRIBUTES)
        for group in self.openapi.endpoint_collections_by_tag.values():
            for endpoint in group.endpoints:
                for location, parameter in endpoint.iter_all_parameters():
                    key = (str(endpoint.name), str(location.value), parameter.name.get_untrusted_value())
                    arguments[key] = str(parameter.python_name)
        return Names(classes, {component: by_class[name] for component, name in classes.items()}, attributes, arguments)

    def render(self, template: str, **context: Any) -> str:
        """One of our templates, filled in."""
        return self.env.get_template(template).render(**context)


def _doc(text: str, indent: int = 0, width: int = 128) -> str:
    """Text as it may stand in a docstring: wrapped, backslashes and quotes made harmless, later lines indented."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    paragraphs = [" ".join(part.split()) for part in safe.split("\n\n")]
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines:
            lines.append("")
        lines.extend(textwrap.wrap(paragraph, width - indent, break_long_words=False, break_on_hyphens=False))
    body = "\n".join(line if not line or position == 0 else " " * indent + line for position, line in enumerate(lines))
    return body + (" " if body.endswith('"') else "")
