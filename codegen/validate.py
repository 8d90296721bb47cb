"""Check a whole document, and report all of its problems at once with file, JSON pointer and fix."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from attrs import evolve

from codegen import checks
from codegen.document import Document, Json
from codegen.errors import Problem, ValidationError
from codegen.hosts import HostSpec, host_of, one_address, usual_host
from codegen.kinds import ModelType, SchemaType
from codegen.models import enum_spec, exclusive_fields, readable_name, refuse_unknown, required_exist, source
from codegen.operations import METHODS, ROOT_KEYS, Reader, source_page
from codegen.pagination import check_pagination
from codegen.parameters import PARAMETER_KEYS, ParameterSpec, parameter, parameters_of, window


def validate(root: Json, file: str) -> None:
    """Raise ``ValidationError`` with every independent problem of the document ``root``."""
    found = _Validator(root, file)
    found.document()
    if found.problems:
        first = {(one.where, one.what): one for one in reversed(found.problems)}
        raise ValidationError.of(one for one in found.problems if first[one.where, one.what] is one)


class _Validator:
    """Goes through a document; a problem ends only the check that finds it."""

    def __init__(self, root: Json, file: str) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._document = Document(root)
        self._reader = Reader(self._document)
        self._names = _SameNames()
        self._sent: set[str] = set()
        self._hosts: dict[str, HostSpec] = {}
        self._pointers = dict(_pointers(root, ""))

    @contextmanager
    def _at(self, node: object, *keys: str) -> Iterator[None]:
        """Record errors raised inside, with the pointer to ``node``, or to its value under ``keys`` as far as it exists."""
        try:
            yield
        except ValidationError as error:
            pointer = self._pointers.get(id(node), "")
            for key in keys:
                if not isinstance(node, dict) or key not in node:
                    break
                node, pointer = node[key], f"{pointer}/{_escaped(key)}"
            location = f"{self._file}#{pointer}"
            self.problems += [evolve(one, location=one.location or location) for one in error.problems]

    def document(self) -> None:
        root = self._document.root
        for key in sorted(set(root) - ROOT_KEYS):
            with self._at(root, key):
                checks.known_keys("document", {key: None}, ROOT_KEYS)
        with self._at(root, "x-rate-limits"):
            checks.tiers(self._document)
        with self._at(root, "servers"):
            usual_host(root)
        for name, schema in self._document.schemas.items():
            self._schema(name, schema)
        seen: set[str] = set()
        for path, item in root.get("paths", {}).items():
            with self._at(item):
                checks.known_keys(path, item, checks.PATH_KEYS)
            for method in METHODS:
                if method in item:
                    self._operation(path, method, item[method], item.get("parameters", []), seen)

    # Schemas

    def _schema(self, name: str, schema: Json) -> None:
        with self._at(schema):
            refuse_unknown(name, {key: value for key, value in schema.items() if key != "properties"})
        with self._at(schema, "x-envelope"):
            checks.envelope_form(name, schema)
        with self._at(schema, "x-error"):
            checks.error_fields_form(name, schema.get("x-error", {}))
        with self._at(schema, "required"):
            required_exist(name, schema)
        with self._at(schema):
            exclusive_fields(name, schema)
        with self._at(schema, "x-source"):
            source(name, schema)
        if "enum" in schema:
            with self._at(schema, "enum"):
                enum_spec(name, schema)
            return
        for wire_name, node in schema.get("properties", {}).items():
            with self._at(node):
                refuse_unknown(f"{name}.{wire_name}", node)
            with self._at(node):
                readable_name(name, wire_name)
                self._reader.schemas.field(name, wire_name, node)
        if "properties" not in schema:
            with self._at(schema):
                self._reader.schemas.read(schema, name)

    # Operations

    def _operation(self, path: str, method: str, node: Json, shared: list[Json], seen: set[str]) -> None:
        where = str(node.get("operationId") or f"{method.upper()} {path}")
        reader = self._reader
        with self._at(node, "operationId"):
            checks.operation_name(where, node.get("operationId", ""), seen)
        with self._at(node):
            reader.operation_keys(where, node)
        with self._at(node, "tags"):
            checks.tag(where, reader.tag(where, node))
        with self._at(node, "x-source"):
            source_page(where, node)
        with self._at(node, "x-rate-cost"):
            checks.form(where, node, "x-rate-cost")
        with self._at(node, "security"):
            checks.security(self._document, where, node)
            reader.security(where, node)
        with self._at(node, "servers"):
            one_address(where, self._hosts, host_of(where, node))
        with self._at(node, "x-retry"):
            reader.retry(where, node)
        parameters = self._parameters(where, node, shared)
        body = self._request_body(where, node)
        if "requestBody" not in node or body is not None:
            with self._at(node, "x-client-key"):
                reader.client_key(where, node, body)
        result = self._responses(where, node)
        if "x-pagination" in node:
            with self._at(node, "x-pagination"):
                check_pagination(where, node["x-pagination"])
                if result is not None and parameters is not None:
                    reader.pagination(where, node["x-pagination"], result[0], parameters)
        if parameters is not None:
            with self._at(node, "x-window"):
                window(where, node.get("x-window"), parameters)
            with self._at(node):
                reader.exclusive(where, node, parameters)

    def _parameters(self, where: str, node: Json, shared: list[Json]) -> list[Any] | None:
        with self._at(node, "parameters"):
            found = []
            for one in parameters_of(self._document, where, node.get("parameters", []), shared):
                before = len(self.problems)
                spot = f"{where}, parameter {one.get('name')}"
                with self._at(one):
                    checks.known_keys(spot, one, PARAMETER_KEYS)
                with self._at(one, "schema"):
                    checks.needs_schema(spot, one)
                    refuse_unknown(spot, one["schema"])
                if len(self.problems) == before:
                    with self._at(one):
                        found.append(read := parameter(self._reader.schemas, where, one))
                        self._sendable(spot, read)
            return found
        return None

    def _request_body(self, where: str, node: Json) -> Any:
        if "requestBody" not in node:
            return None
        with self._at(node, "requestBody"):
            body = self._document.resolve(node["requestBody"])
            checks.known_keys(f"{where}, request body", body, checks.REQUEST_KEYS)
            checks.media(f"{where}, request body", body)
            sent = self._reader.bodies.request(where, node["requestBody"])
            if sent is not None:
                self._sent_fields(sent)
            return sent
        return None

    def _sendable(self, where: str, read: ParameterSpec) -> None:
        if read.deep:
            return self._sent_fields(read.type)
        try:
            read.type.writing("argument", "argument")
        except ValidationError as error:
            raise ValidationError.of(evolve(one, where=where) for one in error.problems) from None

    def _sent_fields(self, sent: SchemaType) -> None:
        """Check the fields of all request models in a value of this type."""
        for model in sent.walk():
            if not isinstance(model, ModelType) or model.name in self._sent:
                continue
            self._sent.add(model.name)
            for wire_name, node in model.properties.items():
                with self._at(node):
                    field = self._reader.schemas.field(model.name, wire_name, node)
                    self._sent_fields(field)
                    try:
                        field.taken(self._names, "field", "field")
                    except ValidationError as error:
                        where = f"{model.name}.{wire_name}, which is sent"
                        raise ValidationError.of(evolve(one, where=where) for one in error.problems) from None

    def _responses(self, where: str, node: Json) -> tuple[Any] | None:
        """Return the result of a success in a tuple of one; None if there are problems."""
        before = len(self.problems)
        for status, reference in node.get("responses", {}).items():
            spot = f"{where}, response {status}"
            with self._at(node, "responses", str(status)):
                response = self._document.resolve(reference)
                with self._at(response):
                    checks.known_keys(spot, response, checks.RESPONSE_KEYS)
                with self._at(response, "x-error-kind"):
                    checks.error_kind(spot, response)
                with self._at(response, "content"):
                    checks.media(spot, response)
                self._reader.bodies.response(where, str(status), reference)
        if len(self.problems) > before:
            return None
        with self._at(node, "responses"):
            bodies = self._reader.bodies
            success, failures, _ = bodies.responses(where, node.get("responses", {}))
            result = next(iter(success.values()))
            bodies.error_fields(where, failures)
            if isinstance(result, ModelType):
                checks.envelope_form(result.name, result.schema)
            envelope = bodies.envelope(result)
            if envelope is not None:
                result = bodies.opened(envelope)
            return (result,)
        return None


class _SameNames:
    """Python names, as far as checks need them."""

    def class_name(self, component: str) -> str:
        return component

    def attribute(self, component: str, wire_name: str) -> str:  # signature of the protocol
        return wire_name


def _pointers(node: object, pointer: str) -> Iterator[tuple[int, str]]:
    """Return the JSON pointers of all objects and lists, by ``id``."""
    if isinstance(node, (dict, list)):
        yield id(node), pointer
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _pointers(value, f"{pointer}/{_escaped(str(key))}")


def _escaped(key: str) -> str:
    return re.sub("/", "~1", key.replace("~", "~0"))
