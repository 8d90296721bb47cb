"""Read a venue's OpenAPI document: what is needed to route requests and to answer each with its sample."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources.abc import Traversable
from typing import Any
from urllib.parse import urlsplit

import yaml

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.body_check import BodyCheck
from venuekit_sandbox.requests import BadParameter, Query, WireRequest, decoded

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # seven times as fast, and included in every wheel of PyYAML
_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A documented parameter of an operation."""

    name: str
    where: str
    """``path``, ``query``, ``header`` or ``cookie``."""
    required: bool
    schema: Mapping[str, Any]
    explode: bool = False
    """Whether a list is sent as one parameter per entry, not as one text with commas."""

    def check_all(self, texts: Sequence[str]) -> None:
        """Raise :class:`BadParameter` unless ``texts`` are the entries of this parameter, which is a list."""
        least, most = self.schema.get("minItems", 0), self.schema.get("maxItems", len(texts))
        if not least <= len(texts) <= most:
            raise BadParameter(f"{self.name} must have {least} to {most} entries")
        for text in texts:
            if not text:
                raise BadParameter(f"{self.name} holds an empty entry")
            Parameter(self.name, self.where, self.required, self.schema.get("items", {})).check(text)

    def check(self, text: str) -> None:
        """Raise :class:`BadParameter` unless ``text`` is a value of this parameter."""
        kinds, allowed = self.schema.get("type", "string"), self.schema.get("enum")
        if kinds == "array":
            self.check_all(text.split(","))
            return
        if kinds == "boolean" and text not in ("true", "false"):
            raise BadParameter(f"{self.name} must be true or false")
        if allowed is not None and text not in map(str, allowed):
            raise BadParameter(f"{self.name} must be {_listed(list(map(str, allowed)))}")
        if kinds == "integer":
            bits = 31 if self.schema.get("format") == "int32" else 63
            least, most = self.schema.get("minimum", -(2**bits)), self.schema.get("maximum", 2**bits - 1)
            if not re.fullmatch(r"-?[0-9]{1,19}", text) or not least <= int(text) <= most:
                raise BadParameter(f"{self.name} must be an integer from {least} to {most}")
        if "pattern" in self.schema and not re.search(self.schema["pattern"], text):
            raise BadParameter(f"{self.name} must match {self.schema['pattern']}")
        if kinds == "string" and len(text) > self.schema.get("maxLength", len(text)):
            raise BadParameter(f"{self.name} is longer than {self.schema['maxLength']} characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A documented operation."""

    name: str
    resource: str
    """Its tag, which names the resource of the client that has it as a method."""
    method: str
    path: str
    """With the path of the first server address in front, and ``{name}`` for each parameter."""
    parameters: tuple[Parameter, ...]
    needs_body: bool
    check_body: BodyCheck | None = field(repr=False)
    """Checks a JSON body; None if the operation has no JSON body."""
    public: bool
    """Whether it needs no credentials."""
    rate_cost: tuple[str, int] | None
    """Bucket of the venue's rate limit, and the number of tokens that the call costs."""
    statuses: tuple[str, ...]
    """The statuses documented."""
    sample: Answer = field(repr=False)
    """The documented success."""
    sample_arguments: Mapping[str, object]
    """Arguments of the documented sample call, by the names of the parameters: those with an ``example``."""
    sample_body: object | None
    """Body of the documented sample call; None if it has none."""
    body_schema: str
    """Name of the schema of the body, or of its items if it is a list; empty if it has no name."""
    envelope_code: str | None
    """Name of the member that reports success; None if responses have no envelope."""
    items: tuple[str, ...]
    """Properties of a page that hold a listing's items; none if the operation has no pages."""
    numbered: tuple[str, int] | None = None
    """Parameter that selects a page by number or offset, and its value for the first page; None for other operations."""

    def sample_of(self, request: WireRequest) -> Answer:
        """Return the sample; pages after the first are empty, since the sample contains all items."""
        if self.numbered is not None:
            parameter, first = self.numbered
            if (Query(request.query).number(parameter, 0, 2**31 - 1) or first) > first:
                return replace(self.sample, body=samples.write(_emptied(samples.parse(self.sample.body), self.items)))
        return self.sample

    def check(self, request: WireRequest, path: Mapping[str, str]) -> None:
        """Raise :class:`BadParameter` if a documented parameter is missing, given twice, or has an invalid value."""
        query = Query(request.query, [parameter.name for parameter in self.parameters if parameter.explode])
        for parameter in self.parameters:
            name = parameter.name
            match parameter.where:
                case "query" if query.all(name):
                    parameter.check_all(query.all(name))
                case "path":
                    parameter.check(decoded(name, path[name]))
                case "query" if query.text(name) or (parameter.schema.get("type") == "integer" and name in query):
                    parameter.check(query.text(name))
                case "query" if parameter.required:
                    raise BadParameter(f"{name} is missing")
        if self.needs_body and not request.body:
            raise BadParameter("the body is missing")


class Document:
    """A venue's ``openapi.yaml``, with the samples in the folder ``examples``."""

    def __init__(self, folder: Traversable) -> None:
        self.folder = folder
        self._file = folder / "openapi.yaml"
        self._tree = yaml.load(self._file.read_bytes(), Loader=_LOADER)  # noqa: S506  # nosec B506  # both loaders are safe ones
        servers = self._tree.get("servers") or [{"url": ""}]
        self.prefix = urlsplit(servers[0]["url"]).path.rstrip("/")
        """Path of the first server address."""
        self.rate_limits: Mapping[str, Any] = self._tree.get("x-rate-limits", {}).get("tiers", {})
        """The venue's rate limits, by tier and bucket."""
        self.hosts: dict[str, str] = {}
        """Separate hosts of operations, with the path of the first address of each."""
        self.operations = {operation.name: operation for operation in self._operations()}
        """By name, in the document's order."""

    def _operations(self) -> Iterator[Operation]:
        for path, item in self._tree["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield self._operation(path, method, item[method], item.get("parameters", []))

    def _operation(self, path: str, method: str, described: Mapping[str, Any], shared: list[Any]) -> Operation:
        name = described["operationId"]
        parameters = [self._resolved(parameter) for parameter in [*shared, *described.get("parameters", [])]]
        body = self._resolved(described.get("requestBody", {}))
        contents = list(body.get("content", {}).values())
        status, success = self._success(name, described)
        return Operation(
            name=name,
            resource=described["tags"][0],
            method=method.upper(),
            path=self._prefix_of(described) + path,
            parameters=tuple(
                Parameter(
                    one["name"],
                    one["in"],
                    one.get("required", False),
                    schema := self._parameter_schema(one),
                    one["in"] == "query" and schema.get("type") == "array" and one.get("explode", True),
                )
                for one in parameters
            ),
            public=described.get("security") == [],
            needs_body=body.get("required", False),
            check_body=self._body_check(body),
            rate_cost=(described["x-rate-cost"]["bucket"], described["x-rate-cost"]["tokens"])
            if "x-rate-cost" in described
            else None,
            statuses=tuple(map(str, described["responses"])),
            sample=self._sample(name, status, success),
            sample_arguments={one["name"]: one["example"] for one in parameters if "example" in one},
            sample_body=contents[0].get("example") if contents else None,
            body_schema=_schema_name(contents[0].get("schema", {})) if contents else "",
            envelope_code=self._envelope_code(success),
            items=tuple(described.get("x-pagination", {}).get("items", ())),
            numbered=_numbered(described.get("x-pagination", {})),
        )

    def _parameter_schema(self, parameter: Mapping[str, Any]) -> Mapping[str, Any]:
        schema = self._resolved(parameter.get("schema", {}))
        return {**schema, "items": self._resolved(schema["items"])} if "items" in schema else schema

    def _body_check(self, body: Mapping[str, Any]) -> BodyCheck | None:
        for media_type, content in body.get("content", {}).items():
            if media_type.endswith("json") and "schema" in content:
                return BodyCheck(content["schema"], self._resolved)
        return None

    def _prefix_of(self, described: Mapping[str, Any]) -> str:
        if "servers" not in described:
            return str(self.prefix)
        first = described["servers"][0]
        return self.hosts.setdefault(str(first["x-host"]), urlsplit(str(first["url"])).path.rstrip("/"))

    def _success(self, operation: str, described: Mapping[str, Any]) -> tuple[int, Mapping[str, Any]]:
        successes = sorted(int(status) for status in described["responses"] if re.fullmatch(r"2\d\d", str(status)))
        if not successes:
            raise ValueError(f"{self._file}: {operation} documents no success (a response with a status from 200 to 299)")
        status = successes[0]
        responses = {str(key): response for key, response in described["responses"].items()}
        return status, self._resolved(responses[str(status)])

    def _sample(self, operation: str, status: int, success: Mapping[str, Any]) -> Answer:
        for media_type, content in success.get("content", {}).items():
            for example in content.get("examples", {}).values():
                file = self.folder.joinpath(*self._resolved(example)["externalValue"].split("/"))
                return Answer(status, file.read_bytes(), {"content-type": media_type})
            raise ValueError(
                f"{self._file}: {operation} has no example of its {status}; add to its {media_type} "
                f"`examples: {{sample: {{externalValue: examples/{operation}.{status}.json}}}}`"
            )
        return Answer(status, b"")

    def _envelope_code(self, success: Mapping[str, Any]) -> str | None:
        for content in success.get("content", {}).values():
            envelope = self._resolved(content.get("schema", {})).get("x-envelope")
            if envelope is not None:
                return str(envelope["success"]["property"])
        return None

    def _resolved(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            reference = node["$ref"]
            node = self._tree
            for step in reference.removeprefix("#/").split("/"):
                node = node[step]
        return node


@cache
def own_document(venue: str) -> Document | None:
    """Return this package's document of a venue; None if there is none."""
    folder = samples.folder(venue)
    return Document(folder) if (folder / "openapi.yaml").is_file() else None


def _numbered(pagination: Mapping[str, Any]) -> tuple[str, int] | None:
    if pagination.get("style") not in ("page", "offset"):
        return None
    return pagination["parameter"], pagination.get("first", 1) if pagination["style"] == "page" else 0


def _emptied(body: Any, items: Collection[str]) -> Any:
    """Return a page, possibly inside an envelope, without its items."""
    if not isinstance(body, dict):
        return body
    return {name: [] if name in items and isinstance(value, list) else _emptied(value, items) for name, value in body.items()}


def _schema_name(schema: Mapping[str, Any]) -> str:
    reference: str = schema.get("items", schema).get("$ref", "")
    return reference.rpartition("/")[2]


def _listed(words: list[str]) -> str:
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
