"""What clients and sandbox say to one another, judged by third parties against the descriptions.

Bodies by ``jsonschema`` (Draft 2020-12, the dialect of OpenAPI 3.1); status, media type and body once more by ``schemathesis``; what
stands in addresses by ``openapi-schema-validator``, one parameter at a time after it is taken apart here. ``openapi-core`` would do the
latter too, but its newest release holds ``openapi-schema-validator``, ``openapi-spec-validator`` and ``jsonschema-path`` back below the
versions that the rest of the tests are pinned to.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import schemathesis
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from schemathesis.core.failures import Failure, FailureGroup

from tests.fuzz.spec import SPECS, Json, Spec
from tests.fuzz.validators import problems


class Conversation:
    """A connection to one venue, blocking or not, that remembers all that was said."""

    def __init__(self, venue: str, base_url: str, mode: str) -> None:
        self.spec = SPECS[venue]
        self.base_path = httpx.URL(base_url).path.rstrip("/")
        self.answers: list[httpx.Response] = []
        self.http_client: Any = (
            httpx.Client(event_hooks={"response": [self._remember]})
            if mode == "sync"
            else httpx.AsyncClient(event_hooks={"response": [self._remember_later]})
        )

    def _remember(self, response: httpx.Response) -> None:
        response.read()
        self.answers.append(response)

    async def _remember_later(self, response: httpx.Response) -> None:
        await response.aread()
        self.answers.append(response)

    def close(self) -> Any:
        """To be awaited where the connection doesn't block."""
        return self.http_client.close() if isinstance(self.http_client, httpx.Client) else self.http_client.aclose()

    def complaints(self) -> list[str]:
        """Whatever any of the third parties finds wrong, in any request or answer."""
        return [f"{answer.request.url}: {one}" for answer in self.answers for one in self._about(answer)]

    def _about(self, answer: httpx.Response) -> Iterator[str]:
        path = answer.request.url.raw_path.decode().partition("?")[0].removeprefix(self.base_path)
        for template, method, operation in self.spec.operations:
            found = re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template), path)
            if found and method.upper() == answer.request.method:
                yield from about_request(self.spec, operation, answer.request, found.groupdict())
                yield from about_answer(self.spec, template, operation, answer)
                return
        yield "no operation has this address"


def about_request(spec: Spec, operation: Json, request: httpx.Request, in_path: dict[str, str]) -> Iterator[str]:
    """What is wrong with a request."""
    query = parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=bool(request.url.query))
    parameters = {(one["name"], one["in"]): one for one in map(spec.resolve, operation["parameters"])}
    for name in {name for name, _ in query if (name, "query") not in parameters}:
        yield f"{name} is not a documented parameter"
    for (name, place), parameter in parameters.items():
        texts = [unquote(in_path[name])] if place == "path" else [text for known, text in query if known == name]
        if texts:
            yield from _about_parameter(spec, parameter, texts)
        elif parameter.get("required"):
            yield f"{name} is missing"
    if request.content:
        yield "has a body"
    yield from _about_security(spec, operation, request)


def _about_parameter(spec: Spec, parameter: Json, texts: list[str]) -> Iterator[str]:
    node = spec.node(parameter["schema"])
    joined = node.kind == "array" and not parameter.get("explode", True)
    if len(texts) > 1 and (joined or node.kind != "array"):
        yield f"{parameter['name']} is there {len(texts)} times"
    parts = texts[0].split(",") if joined else texts
    integral = "integer" in (node.item if node.kind == "array" else node).types
    values: list[Any] = [int(part) if integral and re.fullmatch("-?[0-9]+", part) else part for part in parts]
    schema = {"allOf": [parameter["schema"]], "components": spec.root["components"]}
    validator = OAS31Validator(schema, format_checker=oas31_format_checker)
    for error in validator.iter_errors(values if node.kind == "array" else values[0]):
        yield f"{parameter['name']}: {error.message}"


def _about_security(spec: Spec, operation: Json, request: httpx.Request) -> Iterator[str]:
    for requirement in operation["security"] if "security" in operation else spec.root["security"]:
        for name in requirement:
            scheme = spec.root["components"]["securitySchemes"][name]
            if scheme["type"] == "http" and not request.headers.get("authorization", "").startswith("Bearer "):
                yield f"{name}: there is no bearer token"
            if scheme["type"] == "apiKey" and not request.headers.get(scheme["name"]):
                yield f"{name}: there is no {scheme['name']}"


def about_answer(spec: Spec, path: str, operation: Json, answer: httpx.Response) -> Iterator[str]:
    """What is wrong with an answer."""
    documented = operation["responses"].get(str(answer.status_code))
    if documented is None:
        yield f"{answer.status_code} is not documented"
        return
    content = spec.resolve(documented)["content"]
    media_type = answer.headers.get("content-type", "an answer without a type").partition(";")[0]
    if media_type not in content:
        yield f"{media_type} is not documented"
        return
    yield from problems(spec, content[media_type]["schema"], answer.content, strict=True)
    try:
        _schemathesis(spec.venue)[path][answer.request.method].validate_response(answer)
    except (Failure, FailureGroup) as failure:
        yield str(failure)


@cache
def _schemathesis(venue: str) -> Any:
    return schemathesis.openapi.from_dict(copy.deepcopy(SPECS[venue].root))
