"""Operations with everything that other generators ignore: signing, retries, envelopes, pagination, failures, bounds."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.bodies import BodyReader, EnvelopeSpec, FailureSpec
from codegen.client_keys import client_key
from codegen.document import Document, Json
from codegen.errors import ValidationError
from codegen.exclusive import RULES, ExclusiveSpec, exclusive
from codegen.hosts import HostSpec, host_of
from codegen.kinds import SchemaType
from codegen.pagination import check_against
from codegen.parameters import ParameterSpec, parameter, parameters_of, window
from codegen.schemas import SchemaReader

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
ROOT_KEYS = {"openapi", "info", "servers", "tags", "paths", "components", "security", "x-rate-limits"}
OPERATION_KEYS = {
    "operationId", "tags", "summary", "description", "parameters", "responses", "security",
    "requestBody", "deprecated", "servers", "x-source", "x-retry", "x-client-key", "x-pagination", "x-rate-cost", "x-window",
    *RULES,
}  # fmt: skip


@frozen(kw_only=True)
class OperationSpec:
    """An operation with all its facts."""

    name: str
    method: str
    path: str
    tag: str
    summary: str
    description: str
    source: str
    parameters: list[ParameterSpec]
    body: SchemaType | None
    """The request body, as JSON."""
    success: dict[int, SchemaType | None]
    """None if there is no body."""
    failures: list[FailureSpec]
    envelope: EnvelopeSpec | None
    result: SchemaType | None
    error_fields: dict[str, list[str]]
    pagination: dict[str, Any] | None
    window: tuple[ParameterSpec, ParameterSpec] | None
    """The parameters that limit a time range."""
    exclusive: list[ExclusiveSpec]
    """Parameters of which only one may be given."""
    security: list[str]
    retry: str
    client_key: Json | None
    """``field``, the property of the body that identifies a call; ``venue``, what the venue does with it; optionally ``taken``."""
    rate_cost: dict[str, Any] | None
    accept: str
    deprecated: bool
    host: HostSpec | None
    """None for the venue's default host."""

    @property
    def sent(self) -> list[SchemaType]:
        """Return the types in requests."""
        return [*([self.body] if self.body is not None else []), *(one.type for one in self.parameters)]

    @property
    def received(self) -> list[SchemaType]:
        """Return the types in responses."""
        bodies = [*self.success.values(), *(failure.body for failure in self.failures)]
        return [body for body in bodies if body is not None]

    @property
    def types(self) -> list[SchemaType]:
        """Return the types in requests and responses."""
        return self.sent + self.received


def operations(document: Document) -> list[OperationSpec]:
    """Return every operation of the document. Raises ``ValidationError`` for anything that can't be generated."""
    reader = Reader(document)
    return [
        reader.operation(path, method, item[method], item.get("parameters", []))
        for path, item in document.root.get("paths", {}).items()
        for method in METHODS
        if method in item
    ]


class Reader:
    """Reads operations part by part; each part raises its own ``ValidationError``."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.schemas = SchemaReader(document)
        self.bodies = BodyReader(document, self.schemas)

    def operation(self, path: str, method: str, node: Json, shared: list[Json]) -> OperationSpec:
        """Read an operation."""
        name = where = str(node["operationId"])
        success, failures, accept = self.bodies.responses(where, node.get("responses", {}))
        result = next(iter(success.values()))
        envelope = self.bodies.envelope(result)
        if envelope is not None:
            result = self.bodies.opened(envelope)
        body = self.bodies.request(where, node.get("requestBody"))
        parameters = self.parameters(where, node, shared)
        return OperationSpec(
            name=name,
            method=method.upper(),
            path=path,
            tag=self.tag(where, node),
            summary=node.get("summary", "").strip(),
            description=node.get("description", "").strip(),
            source=source_page(where, node),
            parameters=parameters,
            body=body,
            success=success,
            failures=failures,
            envelope=envelope,
            result=result,
            error_fields=self.bodies.error_fields(where, failures),
            window=window(where, node.get("x-window"), parameters),
            exclusive=self.exclusive(where, node, parameters),
            pagination=self.pagination(where, node.get("x-pagination"), result, parameters),
            security=self.security(where, node),
            retry=self.retry(where, node),
            client_key=self.client_key(where, node, body),
            rate_cost=node.get("x-rate-cost"),
            accept=accept,
            deprecated=bool(node.get("deprecated", False)),
            host=host_of(where, node),
        )

    @staticmethod
    def operation_keys(where: str, node: Json) -> None:
        """Check that an operation has no unknown keys."""
        unknown = set(node) - OPERATION_KEYS
        if unknown:
            raise ValidationError(where, f"{min(unknown)} isn't supported here; remove it, or fix its spelling")

    @staticmethod
    def tag(where: str, node: Json) -> str:
        """Return the resource that an operation belongs to."""
        tags = node.get("tags", [])
        if len(tags) != 1:
            raise ValidationError(where, "needs exactly one tag; name the resource it belongs to")
        return str(tags[0])

    def parameters(self, where: str, node: Json, shared: list[Json]) -> list[ParameterSpec]:
        """Return an operation's parameters."""
        nodes = parameters_of(self._document, where, node.get("parameters", []), shared)
        return [parameter(self.schemas, where, one) for one in nodes]

    @staticmethod
    def retry(where: str, node: Json) -> str:
        """Return whether a failed call may be sent again."""
        stated = node.get("x-retry")
        if stated not in ("safe", "never", "keyed"):
            raise ValidationError(where, "needs x-retry: safe, never or keyed; say whether a failed call may be sent again")
        if stated == "keyed" and "x-client-key" not in node:
            raise ValidationError(
                where, "x-retry: keyed needs x-client-key, which names the property that identifies a call; add it, or use never"
            )
        return str(stated)

    def client_key(self, where: str, node: Json, body: SchemaType | None) -> Json | None:
        """Return the checked ``x-client-key``."""
        return client_key(where, node, body, self.schemas.property_of) if "x-client-key" in node else None

    def pagination(
        self, where: str, stated: Json | None, page: SchemaType | None, parameters: list[ParameterSpec]
    ) -> Json | None:
        """Return the checked ``x-pagination``."""
        if stated is None:
            return None
        if page is None:
            raise ValidationError(where, "x-pagination needs a page with a body; describe the page, or remove the extension")
        in_query = {one.name: one.type for one in parameters if one.location == "query"}
        check_against(where, stated, lambda name: self.schemas.property_of(page, name), in_query)
        return stated

    @staticmethod
    def exclusive(where: str, node: Json, parameters: list[ParameterSpec]) -> list[ExclusiveSpec]:
        """Return which parameters exclude each other."""
        return exclusive(where, node, {one.name: one.required for one in parameters})

    def security(self, where: str, node: Json) -> list[str]:
        """Return the schemes that sign a call."""
        requirements: list[Json] = node["security"] if "security" in node else self._document.root.get("security", [])
        if len(requirements) > 1:
            raise ValidationError(
                where, "alternative security requirements aren't supported yet; name the schemes of one requirement"
            )
        return [scheme for requirement in requirements for scheme in requirement]


def source_page(where: str, node: Json) -> str:
    """Return the address of the page that documents a node."""
    stated = node.get("x-source")
    first = stated[0] if isinstance(stated, list) and stated else stated
    if not isinstance(first, dict) or "page" not in first:
        raise ValidationError(where, "needs x-source; add x-source: {page: <address>, read: <YYYY-MM-DD>}")
    return str(first["page"])
