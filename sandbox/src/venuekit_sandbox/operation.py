"""A documented operation: it checks the parameters of requests, and contains the sample response."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.body_check import BodyCheck
from venuekit_sandbox.requests import BadParameter, Query, WireRequest, decoded


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
                raise BadParameter(f"{self.name} contains an empty entry")
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
    """The documented statuses."""
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
    """Properties of a page that contain a listing's items; empty if the operation isn't paginated."""
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


def _emptied(body: Any, items: Collection[str]) -> Any:
    """Return a page, possibly inside an envelope, without its items."""
    if not isinstance(body, dict):
        return body
    return {name: [] if name in items and isinstance(value, list) else _emptied(value, items) for name, value in body.items()}


def _listed(words: list[str]) -> str:
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
