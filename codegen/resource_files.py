"""The contexts of the templates of resources and operations."""

from __future__ import annotations

import json
import re

from attrs import frozen

from codegen.arguments import in_order, is_empty, model_body, parameter_argument, signature, whole_body
from codegen.contexts import (
    BodyContext,
    LoaderContext,
    OperationContext,
    PagingContext,
    ParameterContext,
    ResourceContext,
    WindowContext,
)
from codegen.failures import Failures
from codegen.imports import Imports
from codegen.kinds import ModelType, PlainTextType, SchemaType
from codegen.model_files import exclusive_context
from codegen.models import FieldSpec, ModelSpec
from codegen.names import resource_class
from codegen.naming import Names
from codegen.operations import OperationSpec
from codegen.pagination import CLASSES, pagination_arguments
from codegen.words import sentence

Loaders = dict[str, LoaderContext]


@frozen
class ResourceFiles:
    """Resources of a venue."""

    package: str
    imports: Imports
    models: dict[str, ModelSpec]
    """By component."""
    failures: Failures

    @property
    def _names(self) -> Names:
        return self.imports.names

    def resource(self, tag: str, description: str, operations: list[OperationSpec]) -> ResourceContext:
        """Return a resource with its operations."""
        bodies: Loaders = {}
        writers: dict[str, str] = {}
        contexts = [self._operation(one, bodies, writers) for one in operations]
        imported = {pair for one in contexts for pair in one.imports}
        imported |= set(self.imports.of(name for body in bodies.values() if body.loads_exactly for name in body.names))
        return ResourceContext(
            tag=tag,
            class_name=resource_class(tag, self._names.classes.values()),
            description=description,
            operations=contexts,
            bodies=list(bodies.values()),
            writers=writers,
            imports=sorted(imported),
        )

    def _operation(self, one: OperationSpec, bodies: Loaders, writers: dict[str, str]) -> OperationContext:
        parameters = [parameter_argument(self._names, one, parameter, writers) for parameter in one.parameters]
        parameters.sort(key=lambda parameter: parameter.order)
        attributes = {parameter.wire_name: parameter.name for parameter in parameters}
        body = self._sent_body(one)
        arguments = in_order([*parameters, *(body.arguments if body else ())])
        sent = [one.body] if one.body is not None and not is_empty(one.body) else []
        asked = [field.type for field in self._body_fields(one)] + [parameter.type for parameter in one.parameters] + sent
        kept = [parameter.type for parameter in one.parameters if parameter.deep] + sent
        imported = {*self.imports.all([*([one.result] if one.result else []), *asked])}
        imported |= {f"{name}Params" for name in self.imports.models(asked)}
        return OperationContext(
            name=one.name,
            constant=one.name.upper(),
            resource=one.tag,
            method=one.method,
            path=one.path,
            path_expression=_path(one, parameters),
            summary=sentence(one.summary or one.description or one.name),
            description=one.description if one.summary else "",
            deprecated=one.deprecated,
            source=one.source,
            result=self._annotation(one.result) if one.result else "None",
            returns=self._returns(one.result),
            parameters=parameters,
            arguments=arguments,
            body=body,
            empty_body=is_empty(one.body),
            secrets=[
                *(parameter.name for parameter in parameters if parameter.secret),
                *(["_body"] if one.body is not None and self._holds_secret(one.body, set()) else []),
            ],
            has={parameter.location for parameter in parameters},
            signature=signature(arguments),
            kept=self.imports.of(self.imports.models(kept)),
            success={
                status: "NoBody()" if found is None else self.body(bodies, found, exact=one.envelope is None)
                for status, found in one.success.items()
            },
            failures=self.failures.of(one),
            documented_failures=", ".join(str(failure.status) for failure in one.failures) or "none",
            error_fields=self.failures.fields(one),
            envelope=self._envelope(one),
            pagination=self._pagination(one),
            window=self._window(one),
            exclusive=[exclusive_context(rule, attributes) for rule in one.exclusive],
            security=tuple(one.security),
            retry=one.retry,
            client_key=one.client_key,
            rate_cost=one.rate_cost,
            accept=one.accept,
            host=one.host.name if one.host is not None else None,
            imports=self.imports.of(imported),
        )

    def _sent_body(self, one: OperationSpec) -> BodyContext | None:
        if one.body is None or is_empty(one.body):
            return None
        if isinstance(one.body, ModelType):
            return model_body(self._names, one.body, self.models[one.body.name])
        return whole_body(self._names, one.body)

    def _body_fields(self, one: OperationSpec) -> list[FieldSpec]:
        """Return the fields of a body, if each is an argument."""
        return self.models[one.body.name].fields if isinstance(one.body, ModelType) else []

    def _holds_secret(self, sent: SchemaType, seen: set[str]) -> bool:
        for one in sent.walk():
            if one.secret:
                return True
            if isinstance(one, ModelType) and one.name not in seen:
                seen.add(one.name)
                if any(self._holds_secret(field.type, seen) for field in self.models[one.name].fields):
                    return True
        return False

    def _annotation(self, found: SchemaType) -> str:
        return found.annotation(self._names) + (" | None" if found.nullable else "")

    def _returns(self, found: SchemaType | None) -> str:
        if found is None:
            return "None, if the call succeeded."
        return sentence(str(found.schema.get("description", ""))) or f"``{self._annotation(found)}``."

    def body(self, bodies: Loaders, found: SchemaType, *, exact: bool) -> str:
        """Return the expression for the reader of this body; if it needs a function, add it to ``bodies``."""
        if isinstance(found, PlainTextType):
            return "TextBody()"
        if isinstance(found, ModelType) and not found.nullable:
            return self._model_body(found.annotation(self._names))
        names = sorted(set(self.imports.models([found])))
        annotation = self._annotation(found)
        function = "_" + re.sub(r"\W+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", annotation)).strip("_").lower()
        known = bodies.get(function)
        bodies[function] = LoaderContext(
            function=function,
            annotation=annotation,
            loads_exactly=exact and (known is None or known.loads_exactly),
            names=names,
            models=self.imports.of([*names, *self.imports.enums([found])]),
            wires=self.imports.of_wire(names),
            wire=found.wire_annotation(self._names) + (" | None" if found.nullable else ""),
            convert=self._conversion(found),
        )
        return f"Body({function})"

    def _model_body(self, class_name: str) -> str:
        module, wire_module = self.imports.modules[class_name], self.imports.wire_modules[class_name]
        arguments = [self.package, class_name, *([wire_module] if wire_module != module else [])]
        return f"model_body({', '.join(map(json.dumps, arguments))})"

    def _conversion(self, found: SchemaType) -> str:
        """Return the expression for the function from a decoded body to the call's result."""
        reading = found.reading(self._names, "content")
        if reading is None:
            return "lambda content, note: content"
        return f"lambda content, note: {'None if content is None else ' if found.nullable else ''}{reading}"

    def _envelope(self, one: OperationSpec) -> dict[str, object] | None:
        envelope = one.envelope
        if envelope is None:
            return None
        payload, success = (
            None if name is None else self._names.attribute(envelope.wrapper.name, name)
            for name in (envelope.payload, envelope.success)
        )
        return {
            "payload": payload,
            "payload_path": envelope.payload,
            "success": success,
            "success_path": envelope.success,
            "equals": envelope.equals,
        }

    def _pagination(self, one: OperationSpec) -> PagingContext | None:
        stated = one.pagination
        if stated is None:
            return None
        assert one.result is not None  # validated
        page = one.result.name
        arguments = pagination_arguments(
            stated,
            lambda name: self._names.attribute(page, name),
            lambda name: self._names.argument(one.name, "query", name),
        )
        return PagingContext(CLASSES[stated["style"]], arguments)

    def _window(self, one: OperationSpec) -> WindowContext | None:
        if one.window is None:
            return None
        first, last = (self._names.argument(one.name, bound.location, bound.name) for bound in one.window)
        return WindowContext(first, last, one.window[0].type.per_second or 1)


def _path(one: OperationSpec, parameters: list[ParameterContext]) -> str:
    filled = one.path
    for parameter in parameters:
        if parameter.location == "path":
            filled = filled.replace(f"{{{parameter.wire_name}}}", f"{{_{parameter.name}_segment}}")
    return f"f{filled!r}" if filled != one.path else repr(filled)
