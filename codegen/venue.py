"""Everything generated for one venue, as file texts: what the templates are filled with."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve

from codegen.checks import tiers
from codegen.document import Document
from codegen.errors import ValidationError
from codegen.exclusive import ExclusiveSpec
from codegen.failures import Failures, named
from codegen.hosts import usual_host
from codegen.models import EnumSpec, FieldSpec, ModelSpec, components
from codegen.names import resource_class
from codegen.naming import Names, VenueProject, simplified
from codegen.operations import OperationSpec, ParameterSpec, operations
from codegen.pagination import CLASSES, pagination_arguments
from codegen.python import PER_SECOND, SECRETS, Writer
from codegen.schemas import SchemaType
from codegen.validate import validate
from codegen.wire import classes_of, wire_modules

Context = dict[str, Any]


def generate_venue(venue: str, description: Path) -> dict[str, str]:
    """Texts by path below ``generated/<venue>/``, not formatted yet. Raises ``ValidationError``."""
    document = Document.load(description)
    file = shown(description)
    validate(document.root, file)
    try:
        return _Venue(venue, document).files()
    except ValidationError as error:  # what only the generators find out
        raise ValidationError.of(evolve(one, location=one.location or file) for one in error.problems) from None


def shown(description: Path) -> str:
    """Return the file as it is told in problems: from the folder of descriptions on."""
    return "/".join(description.parts[-3:])


class _Venue:
    def __init__(self, venue: str, document: Document) -> None:
        self.venue = venue
        self.package = f"venuekit_{venue}_api"
        self.distribution = f"venuekit-{venue.replace('_', '-')}"
        self.document = document
        self.title = str(document.root["info"]["title"])
        self.version = str(document.root["info"]["version"])
        self.operations = operations(document)
        self.models, self.enums = components(document)
        self._fields_of = {model.component: model.fields for model in self.models}
        self._sent = self._reached(self._sent_shapes())
        self._taken = self._sent & self._fields_of.keys()
        simple = simplified(document, self.operations, self.models, self.enums)
        self.project = VenueProject(simple, self.operations, self._taken)
        self.names = self.project.names
        for operation in self.operations:
            name_arguments(operation, self.names)
        attributes = self.names.attributes
        self.writer = Writer(document, self.names.classes, lambda component, name: attributes[component, name])
        self._read = self._reached(self._read_shapes())
        self._wire = wire_modules(self.package, document, self.models, self.enums, self.names)
        self._wire_module_of = classes_of(self._wire)
        self._failures = Failures(partial(self._body, exact=False))
        self._module_of = {self.names.classes[one]: self.names.modules[one] for one in self.names.classes}
        self._module_of |= {f"{self.names.classes[one]}Params": "_params" for one in self._taken}

    def files(self) -> dict[str, str]:
        below = f"src/{self.package}"
        shared = {"title": self.title, "venue": self.venue, "version": self.version, "distribution": self.distribution}
        resources = [self._resource(tag) for tag in sorted({one.tag for one in self.operations})]
        contexts = [operation for resource in resources for operation in resource["operations"]]
        files = {
            "LICENSE": self.project.render("LICENSE.jinja"),
            "pyproject.toml": self.project.render("pyproject.toml.jinja", package=self.package, **shared),
            "README.md": self.project.render("README.md.jinja", operations=contexts, **shared),
            f"{below}/py.typed": "",
            f"{below}/__init__.py": self.project.render(
                "package_init.py.jinja",
                overlay=f"venuekit_{self.venue}",
                host=usual_host(self.document.root),
                hosts=sorted({one.host.name: one.host for one in self.operations if one.host is not None}.items()),
                tiers=tiers(self.document),
                **shared,
            ),
            f"{below}/models/__init__.py": self.project.render(
                "models_init.py.jinja", classes=[(self._module_of[name], name) for name in sorted(self._module_of)], **shared
            ),
            f"{below}/resources/__init__.py": '"""One module a resource: its operations, as data and as methods."""\n',
        }
        if self._taken:
            files[f"{below}/models/_params.py"] = self.project.render("params.py.jinja", params=self._params(), **shared)
        for enum in self.enums:
            files[f"{below}/models/{self.names.modules[enum.component]}.py"] = self.project.render(
                "enum.py.jinja", enum=self._enum(enum)
            )
        for model in self.models:
            files[f"{below}/models/{self.names.modules[model.component]}.py"] = self.project.render(
                "model.py.jinja", model=self._model(model)
            )
        for name, text in self._wire.items():
            files[f"{below}/wire/{name}"] = text
        for resource in resources:
            files[f"{below}/resources/{resource['tag']}.py"] = self.project.render(
                "resource.py.jinja", resource=resource, **shared
            )
        files[f"{below}/client.py"] = self.project.render("client.py.jinja", resources=resources, client=self._client(), **shared)
        if self._failures.names:
            files[f"{below}/failures.py"] = self.project.render("failures.py.jinja", failures=self._failures, **shared)
        return files

    def _client(self) -> Context:
        return {"class_name": _class_name(self.title), "package": self.package, "overlay": f"venuekit_{self.venue}"}

    def _sent_shapes(self) -> Iterator[SchemaType]:
        for one in self.operations:
            if one.body is not None:
                yield one.body
            yield from (parameter.shape for parameter in one.parameters)

    def _read_shapes(self) -> Iterator[SchemaType]:
        for one in self.operations:
            yield from (shape for shape in one.success.values() if shape is not None)
            yield from (failure.body for failure in one.failures if failure.body is not None)

    def _reached(self, shapes: Iterator[SchemaType]) -> set[str]:
        """Components of all models and enums in these shapes, and in the fields of those models."""
        found: set[str] = set()
        pending = list(shapes)
        while pending:
            shape = pending.pop()
            pending.extend(shape.inner)
            if shape.name and shape.name not in found:
                found.add(shape.name)
                pending.extend(field.shape for field in self._fields_of.get(shape.name, ()))
        return found

    # Models

    def _enum(self, enum: EnumSpec) -> Context:
        return {
            "class_name": self.names.classes[enum.component],
            "description": enum.description,
            "source": enum.source,
            "members": list(zip(enum.names, enum.values, strict=True)),
            "integer": isinstance(enum.values[0], int),
            "closed": enum.closed,
            "read": enum.component in self._read,
        }

    def _model(self, model: ModelSpec) -> Context:
        class_name = self.names.classes[model.component]
        fields = [self._field(model, field) for field in model.fields]
        shapes = [field.shape for field in model.fields]
        used = [name for shape in shapes for kind in ("model", "enum") for name in self.writer.used(shape, kind)]
        constructed = [name for shape in shapes for name in self.writer.used(shape, "model")]
        checks = [name for shape in shapes if _has_union(shape) for name in self.writer.used(shape, "model")]
        sent = model.component in self._sent
        if model.exclusive and not sent:
            raise ValidationError(
                model.component, "excludes properties by others, and is never sent; remove the rule, or describe what sends it"
            )
        attributes = {field["wire_name"]: field["name"] for field in fields}
        return {
            "class_name": class_name,
            "exclusive": [_exclusive(rule, attributes, "self.") for rule in model.exclusive],
            "module": self.names.modules[model.component],
            "description": model.description,
            "source": model.source,
            "fields": fields,
            "units": {field["name"]: field["unit"] for field in fields if field["unit"]},
            "neighbours": self._imports(name for name in used if name != class_name),
            "constructed": self._imports(name for name in constructed if name != class_name),
            "wire_module": self._wire_module_of[class_name],
            "wire_checks": self._wire_imports(checks),
            "wire_check_names": checks,
            "checks": [self._check(model, field) for field in fields] if sent else [],
        }

    def _check(self, model: ModelSpec, field: Context) -> Context:
        """How a field of a model that is sent is checked."""
        place = f"self.{field['name']}"
        try:
            expression = self.writer.taken(field["shape"], field["name"], place)
        except ValidationError as error:
            raise ValidationError(f"{model.component}.{field['wire_name']}, which is sent", str(error)) from None
        return {
            "name": field["name"],
            "statement": expression if self.writer.is_kept(field["shape"]) else f"{place} = {expression}",
            "optional": field["nullable"],
        }

    def _params(self) -> Context:
        """Return what the dictionaries hold that may stand for models."""
        shapes = [field.shape for one in sorted(self._taken) for field in self._fields_of[one]]
        return {
            "imports": self._imports(
                name for shape in shapes for kind in ("model", "enum") for name in self.writer.used(shape, kind)
            ),
            "classes": [
                {
                    "class_name": self.names.classes[model.component],
                    "fields": [
                        (
                            self.names.attributes[model.component, field.wire_name],
                            self._argument_annotation(field),
                            field.required,
                        )
                        for field in model.fields
                    ],
                }
                for model in self.models
                if model.component in self._taken
            ],
        }

    def _argument_annotation(self, field: FieldSpec) -> str:
        annotation = self.writer.argument_annotation(field.shape)
        optional = (not field.required or field.shape.nullable) and field.shape.kind != "any"
        return f"{annotation} | None" if optional else annotation

    def _field(self, model: ModelSpec, field: FieldSpec) -> Context:
        shape, name = field.shape, self.names.attributes[model.component, field.wire_name]
        source = f"wire.{name}"
        nullable = shape.nullable or not field.required
        empty_for_null = shape.kind == "array" and field.required
        found = f"{name}_" if nullable else source  # a local name; looking the value up again would take longer
        reading = self.writer.reading(shape, found)
        if nullable and (reading is not None or empty_for_null) and shape.kind != "any":
            reading = f"{'[]' if empty_for_null else 'None'} if ({found} := {source}) is None else {reading or found}"
        annotation = self.writer.annotation(shape)
        if nullable and not empty_for_null and shape.kind != "any":
            annotation += " | None"
        tag, value = self.document.tags.get(model.component, (None, ""))
        if tag == field.wire_name:
            reading = f"{self.writer.class_name(shape)}({value!r})" if shape.kind == "enum" else repr(value)
        return {
            "shape": shape,
            "name": name,
            "wire_name": field.wire_name,
            "annotation": annotation,
            "optional": not field.required,
            "nullable": nullable,
            "reading": reading or source,
            "back": self.writer.back(shape),
            "null": (shape.nullable or shape.kind == "any") and field.required and not empty_for_null,
            "unit": field.unit,
            "documentation": " ".join(
                part for part in (_sentence(field.description), f"Unit: {field.unit}." if field.unit else "") if part
            ),
        }

    def _imports(self, names: Iterable[str]) -> list[tuple[str, str]]:
        return sorted({(self._module_of[name], name) for name in names})

    def _wire_imports(self, names: Iterable[str]) -> list[tuple[str, str]]:
        return sorted({(self._wire_module_of[name], name) for name in names})

    # Operations

    def _operation(self, one: OperationSpec, bodies: dict[str, Context], writers: dict[str, str]) -> Context:
        parameters = [self._parameter(one, parameter, writers) for parameter in one.parameters]
        parameters.sort(key=lambda parameter: parameter["order"])
        body = self._sent_body(one)
        arguments = [*parameters, *(body["arguments"] if body else ())]
        sent = [one.body] if one.body is not None and not _is_empty(one.body) else []
        asked = [field.shape for field in self._body_fields(one)] + [parameter.shape for parameter in one.parameters] + sent
        shapes = [*([one.result] if one.result else []), *asked]
        success = {
            status: self._body(bodies, shape, exact=one.envelope is None) if shape is not None else "NoBody()"
            for status, shape in one.success.items()
        }
        kept = [parameter.shape for parameter in one.parameters if parameter.deep] + sent
        exclusions = [(rule, {p["wire_name"]: p["name"] for p in parameters}) for rule in one.exclusive]
        used = {name for shape in shapes for kind in ("model", "enum") for name in self.writer.used(shape, kind)}
        used |= {f"{name}Params" for shape in asked for name in self.writer.used(shape, "model")}
        return {
            "name": one.name,
            "constant": one.name.upper(),
            "resource": one.tag,
            "method": one.method,
            "path": one.path,
            "path_expression": self._path(one, parameters),
            "summary": _sentence(one.summary or one.description or one.name),
            "description": one.description if one.summary else "",
            "deprecated": one.deprecated,
            "source": one.source,
            "result": self._annotation(one.result) if one.result else "None",
            "returns": self._returns(one.result),
            "parameters": parameters,
            "arguments": sorted(arguments, key=lambda argument: argument["order"]),
            "body": body,
            "empty_body": one.body is not None and _is_empty(one.body),
            "secrets": self._secrets(one, parameters),
            "has": {parameter["location"] for parameter in parameters},
            "signature": _signature(arguments),
            "kept": self._imports(name for shape in kept for name in self.writer.used(shape, "model")),
            "success": success,
            "failures": self._failures.of(one),
            "documented_failures": ", ".join(str(failure.status) for failure in one.failures) or "none",
            "error_fields": self._failures.fields(one),
            "envelope": self._envelope(one),
            "pagination": self._pagination(one),
            "window": self._window(one),
            "exclusive": [_exclusive(rule, names) for rule, names in exclusions],
            "security": tuple(one.security),
            "retry": one.retry,
            "client_key": one.client_key,
            "rate_cost": one.rate_cost,
            "accept": one.accept,
            "host": one.host.name if one.host is not None else None,
            "imports": self._imports(used),
        }

    def _body_fields(self, one: OperationSpec) -> list[FieldSpec]:
        """Fields of a body that are arguments each."""
        return self._fields_of[one.body.name] if one.body is not None and one.body.kind == "model" else []

    def _secrets(self, one: OperationSpec, parameters: list[Context]) -> list[str]:
        """Expressions for what a call sends that nothing may show."""
        found = [parameter["name"] for parameter in parameters if parameter["secret"]]
        if one.body is not None and self._holds_secret(one.body, set()):
            found.append("_body")
        return found

    def _holds_secret(self, shape: SchemaType, seen: set[str]) -> bool:
        if shape.kind in SECRETS or any(self._holds_secret(inner, seen) for inner in shape.inner):
            return True
        if shape.kind != "model" or shape.name in seen:
            return False
        seen.add(shape.name)
        return any(self._holds_secret(field.shape, seen) for field in self._fields_of[shape.name])

    def _annotation(self, shape: SchemaType) -> str:
        return self.writer.annotation(shape) + (" | None" if shape.nullable else "")

    def _returns(self, shape: SchemaType | None) -> str:
        if shape is None:
            return "Nothing; the call succeeded."
        return _sentence(str(shape.schema.get("description", ""))) or f"``{self._annotation(shape)}``."

    def _sent_body(self, one: OperationSpec) -> Context | None:
        """How the body is made: of an object's fields, each an argument, or of one argument that is all of it."""
        if one.body is None or _is_empty(one.body):
            return None
        if one.body.kind == "model":
            model = next(model for model in self.models if model.component == one.body.name)
            arguments = [self._body_argument(model, field) for field in model.fields]
            attributes = {field.wire_name: argument["name"] for field, argument in zip(model.fields, arguments, strict=True)}
            given = "".join(f", {argument['name']}={argument['name']}" for argument in arguments)
            return {
                "arguments": arguments,
                "expression": f"_fields.made({self.writer.class_name(one.body)}{given})",
                "content": "_body.to_json()",
                "written": "_body.to_dict()",
                "exclusive": [_exclusive(rule, attributes) for rule in model.exclusive],
            }
        write = self.writer.back(one.body)
        written = f"{write}(_body)" if write else "_body"
        documentation = _sentence(str(one.body.schema.get("description", ""))) or "What is sent."
        return {
            "arguments": [
                {
                    "name": "body",
                    "annotation": self.writer.argument_annotation(one.body),
                    "required": True,
                    "documentation": " ".join(part for part in (documentation, _rules(one.body)) if part),
                    "order": (1, 0, False),
                }
            ],
            "expression": self.writer.taken(one.body, "body", "body"),
            "content": f"_to_json({written})",
            "written": written,
            "exclusive": [],
        }

    def _body_argument(self, model: ModelSpec, field: FieldSpec) -> Context:
        return {
            "name": self.names.attributes[model.component, field.wire_name],
            "annotation": self.writer.argument_annotation(field.shape),
            "required": field.required and not field.shape.nullable,
            "documentation": " ".join(part for part in (_sentence(field.description), _rules(field.shape)) if part),
            "order": (2, 0, not field.required or field.shape.nullable),
        }

    def _parameter(self, operation: OperationSpec, parameter: ParameterSpec, writers: dict[str, str]) -> Context:
        name = self.names.arguments[operation.name, parameter.location, parameter.name]
        shape = parameter.shape
        try:
            annotate = self.writer.listed_annotation if shape.kind == "array" else self.writer.argument_annotation
            annotation = annotate(shape)
            write_argument = self.writer.taken if parameter.deep else self.writer.writing
            writing = write_argument(shape, name, name)
            if shape.kind == "array" and (write := self.writer.writing_function(shape.inner[0])).startswith("_partial("):
                writing = writing.replace(write, named(writers, write, f"_{name.upper()}"))  # made once, not at every call
        except ValidationError as error:
            raise ValidationError(f"{operation.name}, parameter {parameter.name}", str(error)) from None
        return {
            "name": name,
            "wire_name": parameter.name,
            "location": parameter.location,
            "required": parameter.required,
            "annotation": annotation,
            "writing": writing,
            "deep": parameter.deep,
            "secret": any(one.kind in SECRETS for one in (shape, *shape.inner)),
            "order": _place(operation.path, parameter),
            "listed": parameter.shape.kind == "array",
            "explode": parameter.explode,
            "documentation": " ".join(part for part in (_sentence(parameter.description), _rules(parameter.shape)) if part),
        }

    def _body(self, bodies: dict[str, Context], shape: SchemaType, exact: bool) -> str:
        """Expression for what reads this body; if that takes a function, adds it to ``bodies``."""
        if shape.kind == "plain-text":
            return "TextBody()"
        if shape.kind == "model" and not shape.nullable:
            return self._model_body(self.writer.class_name(shape))
        names = sorted(set(self.writer.used(shape, "model")))
        annotation = self._annotation(shape)
        function = "_" + re.sub(r"\W+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", annotation)).strip("_").lower()
        reading = self.writer.reading(shape, "content")
        bodies[function] = {
            "function": function,
            "annotation": annotation,
            "loads_exactly": exact and bodies.get(function, {"loads_exactly": True})["loads_exactly"],
            "names": names,
            "models": self._imports([*names, *self.writer.used(shape, "enum")]),
            "wires": self._wire_imports(names),
            "wire": self.writer.wire_annotation(shape) + (" | None" if shape.nullable else ""),
            "convert": _conversion(self.writer.annotation(shape), shape, reading),
        }
        return f"Body({function})"

    def _model_body(self, class_name: str) -> str:
        module, wire_module = self._module_of[class_name], self._wire_module_of[class_name]
        arguments = [self.package, class_name, *([wire_module] if wire_module != module else [])]
        return f"model_body({', '.join(map(json.dumps, arguments))})"

    def _path(self, one: OperationSpec, parameters: list[Context]) -> str:
        filled = one.path
        for parameter in parameters:
            filled = filled.replace(f"{{{parameter['wire_name']}}}", f"{{_{parameter['name']}_segment}}")
        return f"f{filled!r}" if filled != one.path else repr(filled)

    def _envelope(self, one: OperationSpec) -> Context | None:
        envelope = one.envelope
        if envelope is None:
            return None
        attribute = {None: None} | {
            name: self.names.attributes[envelope.wrapper.name, name] for name in (envelope.payload, envelope.success) if name
        }
        return {
            "payload": attribute[envelope.payload],
            "payload_path": envelope.payload,
            "success": attribute[envelope.success],
            "success_path": envelope.success,
            "equals": envelope.equals,
        }

    def _pagination(self, one: OperationSpec) -> Context | None:
        stated = one.pagination
        if stated is None:
            return None
        assert one.result is not None  # validated
        page = one.result.name
        arguments = pagination_arguments(
            stated,
            lambda name: self.names.attributes[page, name],
            lambda name: self.names.arguments[one.name, "query", name],
        )
        return {"class_name": CLASSES[stated["style"]], "arguments": arguments}

    def _window(self, one: OperationSpec) -> Context | None:
        if one.window is None:
            return None
        first, last = (self.names.arguments[one.name, bound.location, bound.name] for bound in one.window)
        return {"first": first, "last": last, "per_second": PER_SECOND.get(one.window[0].shape.kind, 1)}

    # Resources

    def _resource(self, tag: str) -> Context:
        bodies: dict[str, Context] = {}
        writers: dict[str, str] = {}
        contexts = [self._operation(one, bodies, writers) for one in self.operations if one.tag == tag]
        described = {str(one["name"]): str(one.get("description", "")) for one in self.document.root.get("tags", [])}
        return {
            "tag": tag,
            "class_name": resource_class(tag, self.names.classes.values()),
            "description": described.get(tag, "").strip() or f"{self.title}: {tag}.",
            "operations": contexts,
            "bodies": list(bodies.values()),
            "writers": writers,
            "imports": sorted(
                {
                    *(pair for one in contexts for pair in one["imports"]),
                    *self._imports(name for body in bodies.values() if body["loads_exactly"] for name in body["names"]),
                }
            ),
        }


def _class_name(title: str) -> str:
    """Return a venue's name as the name of a class: ``CoinAPI EMS`` gives ``CoinApiEms``."""
    return "".join(word.capitalize() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", title))


def _exclusive(rule: ExclusiveSpec, names: dict[str, str], owner: str = "") -> Context:
    """How a rule is checked and told, with names as Python has them."""
    given = ", ".join(f'"{names[name]}": {owner}{names[name]}' for name in rule.names)
    told = ", ".join(f"``{names[name]}``" for name in rule.names)
    return {"expression": f"_exclusive.{rule.rule}({{{given}}})", "documentation": f"Pass {rule.words} of {told}."}


def _conversion(annotation: str, shape: SchemaType, reading: str | None) -> str:
    """Expression for the function from a decoded body to what the call returns."""
    null = "None if content is None else " if shape.nullable else ""
    if shape.kind == "model":
        return f"lambda content, note: {null}{annotation}._built(content, note)" if null else f"{annotation}._built"
    return f"lambda content, note: {null}{reading}" if reading is not None else "lambda content, note: content"


def _has_union(shape: SchemaType) -> bool:
    return shape.kind in ("union", "tagged") or any(_has_union(one) for one in shape.inner)


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def _is_empty(body: SchemaType) -> bool:
    """Whether a body is always ``{}``: callers have nothing to say about it."""
    return body.kind == "model" and not body.schema["properties"]


def _place(path: str, parameter: ParameterSpec) -> tuple[int, int, bool]:
    """Where an argument goes: those of the path first, as they come there, then the required ones."""
    if parameter.location == "path":
        return 0, path.find(f"{{{parameter.name}}}"), False
    return 2, 0, not parameter.required


def _signature(arguments: list[Context]) -> str:
    """Arguments of a path, and a body that is one, may be given by position, all others by name only."""
    ordered = sorted(arguments, key=lambda argument: argument["order"])
    parts = [f"{one['name']}: {one['annotation']}" for one in ordered if one["order"][0] < 2]
    keywords = [one for one in ordered if one["order"][0] == 2]
    if keywords:
        parts.append("*")
    parts += [f"{one['name']}: {one['annotation']}" + ("" if one["required"] else " | None = None") for one in keywords]
    return ", ".join(parts)


def name_arguments(operation: OperationSpec, names: Names) -> None:
    """Give arguments the names that the description states. Raise ``ValidationError`` if two would go by one name."""
    found: dict[str, str] = {}
    for one in operation.parameters:
        key = (operation.name, one.location, one.name)
        names.arguments[key] = one.argument or names.arguments[key]
        _claim(operation, found, names.arguments[key], f"the parameter {one.name}")
    body = operation.body
    if body is not None and body.kind == "model":
        for name in body.schema["properties"]:
            _claim(operation, found, names.attributes[body.name, name], f"the property {name} of {body.name}")
    elif body is not None:
        _claim(operation, found, "body", "the body itself")


def _claim(operation: OperationSpec, found: dict[str, str], name: str, what: str) -> None:
    other = found.setdefault(name, what)
    if other is not what:
        raise ValidationError(
            operation.name,
            f"{other} and {what} would both be the argument {name}; give the parameter another name by x-argument: <name>",
        )


def _rules(shape: SchemaType) -> str:
    """Return the checked bounds, for people."""
    rules, unit = shape.schema, shape.schema.get("x-unit")
    parts: list[str] = []
    low, high = rules.get("minimum"), rules.get("maximum")
    if low is not None and high is not None:
        parts.append(f"From {low} to {high}.")
    elif low is not None or high is not None:
        parts.append(f"At least {low}." if low is not None else f"At most {high}.")
    if rules.get("exclusiveMinimum") is not None:
        parts.append(f"Above {rules['exclusiveMinimum']}.")
    if rules.get("exclusiveMaximum") is not None:
        parts.append(f"Below {rules['exclusiveMaximum']}.")
    if rules.get("multipleOf") is not None:
        parts.append(f"A multiple of {rules['multipleOf']}.")
    if rules.get("maxLength") is not None:
        parts.append(f"At most {rules['maxLength']} characters.")
    if rules.get("maxItems") is not None:
        parts.append(f"At most {rules['maxItems']} items.")
    if shape.kind in PER_SECOND:
        parts.append(f"An aware ``datetime``, or Unix time in whole {shape.kind.removeprefix('unix-')}.")
    if unit:
        parts.append(f"Unit: {unit}.")
    if shape.kind in SECRETS:
        parts.append(f"A ``Secret``, or {'a text' if shape.kind == 'secret' else 'a number'} that is hidden at once.")
    if rules.get("deprecated"):
        parts.append("Deprecated.")
    if rules.get("default") is not None:
        parts.append(f"If left out, the venue takes {rules['default']}.")
    return " ".join(parts)
