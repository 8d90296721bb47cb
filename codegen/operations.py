"""What the description says of each operation that no generator carries: signing, retries, envelopes, paging, failures, bounds."""

from __future__ import annotations

import keyword
import re
from typing import Any

from attrs import evolve, frozen

from codegen.client_keys import client_key
from codegen.document import Document, Json
from codegen.errors import ValidationError
from codegen.exclusive import RULES, ExclusiveSpec, exclusive
from codegen.hosts import HostSpec, host_of
from codegen.pagination import check_against
from codegen.schemas import SchemaReader, SchemaType

SNAKE_CASE = r"[a-z][a-z0-9]*(_[a-z0-9]+)*"
PLAIN_TEXT = "text/plain"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
ROOT_KEYS = {"openapi", "info", "servers", "tags", "paths", "components", "security", "x-rate-limits"}
OPERATION_KEYS = {
    "operationId", "tags", "summary", "description", "parameters", "responses", "security",
    "requestBody", "deprecated", "servers", "x-source", "x-retry", "x-client-key", "x-pagination", "x-rate-cost", "x-window",
    *RULES,
}  # fmt: skip
PARAMETER_KEYS = {"name", "in", "required", "description", "schema", "style", "explode", "example", "examples", "x-argument"}


@frozen
class ParameterSpec:
    """One parameter of an operation."""

    name: str
    location: str
    required: bool
    shape: SchemaType
    description: str
    explode: bool
    deep: bool = False
    """Whether an object is spread over ``name[member]`` pairs."""
    argument: str | None = None
    """What the method calls it, where the venue's name is taken."""


@frozen
class FailureSpec:
    """One documented failure: ``status`` is a number, a class such as ``5XX``, or ``default``."""

    status: int | str
    body: SchemaType | None
    error_kind: str | None
    description: str


@frozen
class EnvelopeSpec:
    """The wrapper around a payload."""

    payload: str | None
    """None: the wrapper itself is what the call returns."""
    success: str
    equals: object
    wrapper: SchemaType


@frozen(kw_only=True)
class OperationSpec:
    """Everything about one operation."""

    name: str
    method: str
    path: str
    tag: str
    summary: str
    description: str
    source: str
    parameters: list[ParameterSpec]
    body: SchemaType | None
    """What is sent, as JSON."""
    success: dict[int, SchemaType | None]
    """None: no body."""
    failures: list[FailureSpec]
    envelope: EnvelopeSpec | None
    result: SchemaType | None
    error_fields: dict[str, list[str]]
    pagination: dict[str, Any] | None
    window: tuple[ParameterSpec, ParameterSpec] | None
    """The parameters that bound a span of time."""
    exclusive: list[ExclusiveSpec]
    """Parameters of which only one may be given."""
    security: list[str]
    retry: str
    client_key: Json | None
    """``field``, the property of the sent body that identifies a call; ``venue``, what the venue does with it; maybe ``taken``."""
    rate_cost: dict[str, Any] | None
    accept: str
    deprecated: bool
    host: HostSpec | None
    """None: the venue's usual one."""


def operations(document: Document) -> list[OperationSpec]:
    """Every operation of the document. Raises ``ValidationError`` for anything that would have to be left out."""
    reader = Reader(document)
    return [
        reader.operation(path, method, item[method], item.get("parameters", []))
        for path, item in document.root.get("paths", {}).items()
        for method in METHODS
        if method in item
    ]


_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_OURS = {
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "transfer-encoding",
    "user-agent",
}
"""Headers that the client writes itself."""
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""What may name a header or a cookie."""


class Reader:
    """Reads operations part by part; each part raises ``ValidationError`` for itself."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas = SchemaReader(document)

    def operation(self, path: str, method: str, node: Json, shared: list[Json]) -> OperationSpec:
        name = where = str(node["operationId"])
        success, failures, accept = self.responses(where, node.get("responses", {}))
        result = next(iter(success.values()))
        envelope = self.envelope(result)
        if envelope is not None and envelope.payload is not None:
            result = self.property_of(envelope.wrapper, envelope.payload)
        body = self.request_body(where, node.get("requestBody"))
        parameters = [
            self.parameter(where, one) for one in parameters_of(self._document, where, node.get("parameters", []), shared)
        ]
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
            error_fields=self.error_fields(where, failures),
            window=self.window(where, node.get("x-window"), parameters),
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
        unknown = set(node) - OPERATION_KEYS
        if unknown:
            raise ValidationError(where, f"{min(unknown)} isn't supported here; remove it, or mend its spelling")

    def field(self, model: str, wire_name: str, node: Json) -> SchemaType:
        """Return what a property of a model holds."""
        return self._schemas.shape(node, f"{model}{pascal(wire_name)}")

    def schema(self, schema: Json, name: str) -> SchemaType:
        """Return what a schema means."""
        return self._schemas.shape(schema, name)

    @staticmethod
    def tag(where: str, node: Json) -> str:
        tags = node.get("tags", [])
        if len(tags) != 1:
            raise ValidationError(where, "needs exactly one tag; name the resource it belongs to")
        return str(tags[0])

    def parameter(self, where: str, node: Json) -> ParameterSpec:
        where = f"{where}, parameter {node.get('name')}"
        unknown = set(node) - PARAMETER_KEYS
        if unknown:
            raise ValidationError(where, f"{min(unknown)} isn't supported here; remove it, or mend its spelling")
        if node.get("in") not in _STYLES:
            raise ValidationError(where, f"in: {node.get('in')} is none of {', '.join(_STYLES)}; choose one of them")
        default_style = _STYLES[node["in"]]
        style = node.get("style", default_style)
        shape = self._schemas.shape(node["schema"], pascal(where))
        if style != default_style and (style, node["in"], shape.kind) != ("deepObject", "query", "model"):
            raise ValidationError(where, f"style {style} isn't supported for this; leave style out")
        if shape.kind == "model" and style != "deepObject":
            raise ValidationError(where, "an object needs style: deepObject; add it, or describe plain values")
        if style == "deepObject":
            self._refuse_depth(where, shape)
        explode = bool(node.get("explode", default_style == "form"))
        self._refuse_place(where, node, shape, explode)
        return ParameterSpec(
            name=node["name"],
            location=node["in"],
            required=bool(node.get("required", False)),
            shape=shape,
            description=node.get("description", "").strip(),
            explode=explode,
            deep=style == "deepObject",
            argument=self.argument(where, node),
        )

    @staticmethod
    def argument(where: str, node: Json) -> str | None:
        stated = node.get("x-argument")
        if stated is not None and (not re.fullmatch(SNAKE_CASE, str(stated)) or keyword.iskeyword(str(stated))):
            raise ValidationError(where, f"x-argument {stated} can't name an argument; write a word in snake_case")
        return stated

    @staticmethod
    def _refuse_place(where: str, node: Json, shape: SchemaType, explode: bool) -> None:
        """Raise ``ValidationError`` for what cannot stand where the parameter goes, or would be read otherwise there."""
        if node["in"] in ("header", "cookie") and not _TOKEN.fullmatch(node["name"]):
            raise ValidationError(where, f"{node['name']!r} cannot name a {node['in']}; use letters, digits and dashes")
        if node["in"] == "header" and node["name"].lower() in _OURS:
            raise ValidationError(where, "is a header that the client writes itself; leave it out")
        if shape.kind == "array" and (node["in"] == "path" or (node["in"] in ("header", "cookie") and explode)):
            raise ValidationError(
                where,
                f"an array {'' if node['in'] == 'path' else 'with explode '}in a {node['in']} isn't supported; "
                "use a query parameter, or explode: false",
            )

    def _refuse_depth(self, where: str, shape: SchemaType) -> None:
        for name in shape.schema["properties"]:
            kind = self.property_of(shape, name).kind
            if kind in ("array", "map", "model", "union", "tagged", "any"):
                raise ValidationError(
                    where, f"deepObject goes one step deep; its property {name} is no plain value but of kind {kind}"
                )

    def request_body(self, where: str, node: Json | None) -> SchemaType | None:
        if node is None:
            return None
        node = self._document.resolve(node)
        if not node.get("required") or list(node.get("content", {})) != ["application/json"]:
            raise ValidationError(
                f"{where}, request body",
                "must be required, and application/json alone; add required: true, and describe JSON only",
            )
        if "schema" not in node["content"]["application/json"]:
            raise ValidationError(f"{where}, request body", "needs a schema; describe what is sent")
        shape = self._schemas.shape(node["content"]["application/json"]["schema"], pascal(f"{where}_body"))
        if shape.kind not in ("model", "array", "map") or shape.nullable:
            raise ValidationError(f"{where}, request body", "must be an object or a list; describe it as one")
        return shape

    @staticmethod
    def retry(where: str, node: Json) -> str:
        stated = node.get("x-retry")
        if stated not in ("safe", "never", "keyed"):
            raise ValidationError(where, "needs x-retry: safe, never or keyed; say whether a failed call may be sent again")
        if stated == "keyed" and "x-client-key" not in node:
            raise ValidationError(
                where, "x-retry: keyed needs x-client-key, which says what identifies a call; add it, or say never"
            )
        return str(stated)

    def client_key(self, where: str, node: Json, body: SchemaType | None) -> Json | None:
        return client_key(where, node, body, self.property_of) if "x-client-key" in node else None

    def response(self, where: str, status: str, reference: Json) -> tuple[SchemaType | None, list[str]]:
        """Body and media types of one response."""
        spot = f"{where}, response {status}"
        if not re.fullmatch(r"[1-5]\d\d|[1345]XX|default", status):
            raise ValidationError(
                spot, "is not a status, a class such as 5XX, or default; write the status in quotes, such as '404'"
            )
        return self._content(spot, self._document.resolve(reference))

    def responses(self, where: str, responses: Json) -> tuple[dict[int, SchemaType | None], list[FailureSpec], str]:
        success: dict[int, SchemaType | None] = {}
        failures: list[FailureSpec] = []
        accept = "application/json"
        for status, reference in responses.items():
            node = self._document.resolve(reference)
            shape, media_types = self.response(where, str(status), reference)
            if str(status).startswith("2"):
                success[int(status)] = shape
                accept = ", ".join(media_types) or accept
                continue
            key: int | str = int(status) if str(status).isdigit() else str(status)
            failures.append(FailureSpec(key, shape, node.get("x-error-kind"), node.get("description", "").strip()))
        if len({shape and (shape.kind, shape.name, shape.inner) for shape in success.values()}) != 1:
            raise ValidationError(
                where, "needs at least one 2xx response, all with the same body; describe what a success returns"
            )
        return success, failures, accept

    def _content(self, where: str, node: Json) -> tuple[SchemaType | None, list[str]]:
        content = {media_type: media for media_type, media in node.get("content", {}).items() if "json" in media_type}
        if list(node.get("content", {})) == [PLAIN_TEXT]:
            return self._plain_text(where, node["content"][PLAIN_TEXT].get("schema", {}))
        if node.get("content") and not content:
            raise ValidationError(
                where, "none of its media types is JSON, nor text/plain alone; describe one of these forms, or leave content out"
            )
        shapes = [self._schemas.shape(media["schema"], pascal(where)) for media in content.values() if "schema" in media]
        if any((one.kind, one.name, one.inner) != (shapes[0].kind, shapes[0].name, shapes[0].inner) for one in shapes):
            raise ValidationError(where, "different bodies under several media types aren't supported; give them one schema")
        return (shapes[0] if shapes else None), list(content)

    def _plain_text(self, where: str, schema: Json) -> tuple[SchemaType, list[str]]:
        shape = self._schemas.shape(schema, pascal(where))
        if shape.kind != "text" or shape.nullable:
            raise ValidationError(where, "text/plain holds a text as it is; give it the schema {type: string}")
        return evolve(shape, kind="plain-text"), [PLAIN_TEXT]

    def envelope(self, wrapper: SchemaType | None) -> EnvelopeSpec | None:
        stated = wrapper.schema.get("x-envelope") if wrapper is not None and wrapper.kind == "model" else None
        if wrapper is None or stated is None:
            return None
        payload, success = stated.get("payload"), stated["success"]
        for name in (success["property"],) if payload is None else (payload, success["property"]):
            self.property_of(wrapper, name)
        equals = tuple(success["equals"]) if isinstance(success["equals"], list) else success["equals"]
        return EnvelopeSpec(payload, success["property"], equals, wrapper)

    def opened(self, envelope: EnvelopeSpec) -> SchemaType:
        """Return what a call returns whose response is wrapped so."""
        return envelope.wrapper if envelope.payload is None else self.property_of(envelope.wrapper, envelope.payload)

    def property_of(self, model: SchemaType, name: str) -> SchemaType:
        properties = model.schema.get("properties", {})
        if name not in properties:
            raise ValidationError(model.name, f"has no property {name}; define it, or mend its spelling")
        return self._schemas.shape(properties[name], f"{model.name}{pascal(name)}")

    @staticmethod
    def error_fields(where: str, failures: list[FailureSpec]) -> dict[str, list[str]]:
        found = [one.body.schema["x-error"] for one in failures if one.body is not None and "x-error" in one.body.schema]
        merged: dict[str, list[str]] = {}
        for fields in found:
            for part, paths in fields.items():
                if part not in ("code", "message", "details"):
                    raise ValidationError(where, f"x-error has no part {part}; use code, message and details")
                merged.setdefault(part, []).extend(path for path in paths if path not in merged[part])
        return merged

    def pagination(
        self, where: str, stated: Json | None, page: SchemaType | None, parameters: list[ParameterSpec]
    ) -> Json | None:
        if stated is None:
            return None
        if page is None:
            raise ValidationError(where, "x-pagination needs a page with a body; describe the page, or remove the extension")
        shapes = {one.name: one.shape for one in parameters if one.location == "query"}
        check_against(where, stated, lambda name: self.property_of(page, name), shapes)
        return stated

    @staticmethod
    def window(where: str, stated: Any, parameters: list[ParameterSpec]) -> tuple[ParameterSpec, ParameterSpec] | None:
        if stated is None:
            return None
        known = {one.name: one for one in parameters}
        if not isinstance(stated, list) or len(stated) != 2 or not all(name in known for name in stated):
            raise ValidationError(
                where,
                "x-window must name two parameters: the one that begins the span of time, then the one that ends it; "
                "write [<first>, <last>]",
            )
        first, last = (known[name] for name in stated)
        if first.shape.kind != last.shape.kind or first.shape.kind not in ("unix-seconds", "unix-milliseconds", "time"):
            raise ValidationError(
                where,
                "x-window: both parameters must have the format unix-seconds, unix-milliseconds or date-time; give both one format",
            )
        return first, last

    @staticmethod
    def exclusive(where: str, node: Json, parameters: list[ParameterSpec]) -> list[ExclusiveSpec]:
        return exclusive(where, node, {one.name: one.required for one in parameters})

    def security(self, where: str, node: Json) -> list[str]:
        requirements: list[Json] = node["security"] if "security" in node else self._document.root.get("security", [])
        if len(requirements) > 1:
            raise ValidationError(
                where, "alternative security requirements aren't supported yet; name the schemes of one requirement"
            )
        return [scheme for requirement in requirements for scheme in requirement]


def parameters_of(document: Document, where: str, own: list[Json], shared: list[Json]) -> list[Json]:
    """Return an operation's parameters: its own, and those of its path that it does not restate.

    Raises ``ValidationError`` if one comes twice.
    """
    found: dict[tuple[Any, Any], Json] = {}
    for nodes in (own, shared):
        known = set(found)
        for node in map(document.resolve, nodes):
            key = (node.get("in"), node.get("name"))
            if key in found and key not in known:
                raise ValidationError(f"{where}, parameter {node.get('name')}", "is given twice; remove one of them")
            found.setdefault(key, node)
    return list(found.values())


def source_page(where: str, node: Json) -> str:
    """Address of the page a node's facts come from."""
    stated = node.get("x-source")
    first = stated[0] if isinstance(stated, list) and stated else stated
    if not isinstance(first, dict) or "page" not in first:
        raise ValidationError(where, "needs x-source; add x-source: {page: <address>, read: <YYYY-MM-DD>}")
    return str(first["page"])


def pascal(text: str) -> str:
    """Words of ``text`` as one name in PascalCase."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))
