"""Use openapi-python-client as a library: it parses the document and chooses names; our templates write the files."""

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
from codegen.kinds import SchemaType
from codegen.models import Components
from codegen.names import ATTRIBUTES, free, refuse_clashes, resource_class
from codegen.operations import OperationSpec
from codegen.parameters import ParameterSpec

TEMPLATES = Path(__file__).parent / "templates"


@frozen
class Names:
    """Names chosen by openapi-python-client: classes and modules by component, attributes and arguments by wire name."""

    classes: dict[str, str]
    modules: dict[str, str]
    attributes: dict[tuple[str, str], str]
    arguments: dict[tuple[str, str, str], str]

    def class_name(self, component: str) -> str:
        """Return the name of the class of an enum or model."""
        return self.classes[component]

    def attribute(self, component: str, wire_name: str) -> str:
        """Return the name of a model's field."""
        return self.attributes[component, wire_name]

    def argument(self, operation: str, location: str, name: str) -> str:
        """Return the name of the argument for a parameter."""
        return self.arguments[operation, location, name]


def simplified(document: Document, operations: list[OperationSpec], found: Components) -> Json:
    """Return the document for openapi-python-client: structure and names, without schemas that it can't parse."""
    schemas: Json = {
        one.component: {"type": "integer" if isinstance(one.values[0], int) else "string", "enum": one.values}
        for one in found.enums
    }
    for model in found.models:
        schemas[model.component] = {
            "type": "object",
            "required": [field.wire_name for field in model.fields if field.required],
            "properties": {field.wire_name: field.type.public() for field in model.fields},
        }
    paths: Json = {}
    for one in operations:
        bodies: dict[str, SchemaType | None] = {str(status): body for status, body in one.success.items()}
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
                    **({"content": {"application/json": {"schema": body.public()}}} if body else {}),
                }
                for status, body in bodies.items()
            },
        }
    info = {"title": document.root["info"]["title"], "version": document.root["info"]["version"]}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def _named(parameter: ParameterSpec) -> Json:
    """Return a placeholder schema for a parameter: only its name is used, and the parser supports few types in headers."""
    return {"type": "string"} if parameter.location in ("header", "cookie") else parameter.type.public()


class VenueProject(Project):
    """The public code of a venue. ``files`` replaces ``build``, with our layout and templates, and writes nothing."""

    def __init__(self, document: Json, operations: list[OperationSpec], sent: set[str]) -> None:
        """Parse a simplified document; ``sent`` are the request models.

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
                    reference, f"openapi-python-client generated no class {class_name} for this schema; rename the schema"
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
        """Return one of our templates, rendered."""
        return self.env.get_template(template).render(**context)


def _doc(text: str, indent: int = 0, width: int = 128) -> str:
    """Return text for a docstring: wrapped, with backslashes and quotes escaped and later lines indented."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    paragraphs = [" ".join(part.split()) for part in safe.split("\n\n")]
    lines: list[str] = []
    for paragraph in paragraphs:
        if lines:
            lines.append("")
        lines.extend(textwrap.wrap(paragraph, width - indent, break_long_words=False, break_on_hyphens=False))
    body = "\n".join(line if not line or position == 0 else " " * indent + line for position, line in enumerate(lines))
    return body + (" " if body.endswith('"') else "")
