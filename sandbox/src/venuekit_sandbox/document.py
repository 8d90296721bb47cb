"""Read a venue's OpenAPI document: what is needed to route requests and to answer each with its sample."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources.abc import Traversable
from typing import Any
from urllib.parse import urlsplit

import yaml

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.body_check import BodyCheck
from venuekit_sandbox.operation import Operation as Operation
from venuekit_sandbox.operation import Parameter as Parameter

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # seven times as fast, and included in every wheel of PyYAML
_METHODS = ("get", "post", "put", "patch", "delete")


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


def _schema_name(schema: Mapping[str, Any]) -> str:
    reference: str = schema.get("items", schema).get("$ref", "")
    return reference.rpartition("/")[2]
