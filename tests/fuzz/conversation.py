"""Requests of clients and responses of the sandbox, validated against the descriptions by third-party libraries.

``jsonschema`` (Draft 2020-12, the dialect of OpenAPI 3.1) validates bodies, ``openapi-core`` whole requests and responses, and
``schemathesis`` responses again.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import unquote

import httpx
import schemathesis
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from schemathesis.core.failures import Failure, FailureGroup
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.fuzz.spec import SPECS, Json, Spec
from tests.fuzz.validators import problems

TLS = httpx.create_ssl_context()
"""Created once, since it loads all certificates."""
MISSPELLED = "appliction/json"
"""As one of the venues writes it."""


class Conversation:
    """An HTTP client for one venue that records all requests and responses."""

    def __init__(self, venue: str, base_url: str, mode: str) -> None:
        self.spec, self.base_url = SPECS[venue], base_url
        self.answers: list[httpx.Response] = []
        self.http_client: Any = (
            httpx.Client(verify=TLS, event_hooks={"response": [self._remember]})
            if mode == "sync"
            else httpx.AsyncClient(verify=TLS, event_hooks={"response": [self._remember_later]})
        )

    def _remember(self, response: httpx.Response) -> None:
        response.read()
        self.answers.append(response)

    async def _remember_later(self, response: httpx.Response) -> None:
        await response.aread()
        self.answers.append(response)

    def close(self) -> Any:
        """Close the client; the result of an asynchronous client must be awaited."""
        return self.http_client.close() if isinstance(self.http_client, httpx.Client) else self.http_client.aclose()

    def complaints(self) -> list[str]:
        """Return all validation errors of all requests and responses."""
        return [f"{answer.request.url}: {one}" for answer in self.answers for one in self._about(answer)]

    def _about(self, answer: httpx.Response) -> Iterator[str]:
        base_path = httpx.URL(self.base_url).path.rstrip("/")
        path = answer.request.url.raw_path.decode().partition("?")[0].removeprefix(base_path)
        for pattern, template, method, operation in _addresses(self.spec):
            found = pattern.fullmatch(path)
            if found and method.upper() == answer.request.method:
                request = Asked(answer.request, found.groupdict())
                yield from about_request(self.spec, operation, request)
                yield from about_answer(self.spec, template, operation, answer)
                judge = _openapi_core(self.spec.venue, self.base_url)
                for error in (*judge.iter_request_errors(request), *judge.iter_response_errors(request, Answered(answer))):
                    yield f"{type(error).__name__}: {error.__cause__ or error}"
                return
        yield "no operation has this address"


@cache
def _addresses(spec: Spec) -> list[tuple[re.Pattern[str], str, str, Json]]:
    """Return every operation with a pattern of its path, concrete paths before templated ones, as OpenAPI defines."""
    operations = sorted(spec.operations, key=lambda one: [part.startswith("{") for part in one[0].split("/")])
    return [
        (re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template)), template, method, operation)
        for template, method, operation in operations
    ]


class Asked:
    """Adapts a request to ``openapi-core``."""

    def __init__(self, request: httpx.Request, in_path: dict[str, str]) -> None:
        self.host_url = str(request.url.copy_with(raw_path=b"/")).rstrip("/")
        self.path = request.url.raw_path.decode().partition("?")[0]
        self.method = request.method.lower()
        self.body = request.content or None
        self.content_type = request.headers.get("content-type", "")
        self.query = ImmutableMultiDict(request.url.params.multi_items())
        self.parameters = RequestParameters(
            query=self.query,
            header=Headers(request.headers.multi_items()),
            path={name: unquote(text) for name, text in in_path.items()},
        )


class Answered:
    """Adapts a response to ``openapi-core``."""

    def __init__(self, answer: httpx.Response) -> None:
        self.status_code, self.data = answer.status_code, answer.content
        self.headers = Headers(answer.headers.multi_items())
        self.content_type = answer.headers.get("content-type", "")


def about_request(spec: Spec, operation: Json, asked: Asked) -> Iterator[str]:
    """Yield errors of a request that ``openapi-core`` doesn't detect."""
    documented = {one["name"]: one for one in map(spec.resolve, operation["parameters"]) if one["in"] == "query"}
    for name, texts in asked.query.lists():
        if name not in documented:
            yield f"{name} is not a documented parameter"
        elif len(texts) > 1 and not (
            spec.node(documented[name]["schema"]).kind == "array" and documented[name].get("explode", True)
        ):
            yield f"{name} is there {len(texts)} times"
    if "requestBody" not in operation:
        if asked.body:
            yield "has a body"
        return
    described = spec.resolve(operation["requestBody"])["content"]
    if asked.content_type not in described:
        yield f"{asked.content_type or 'a body without a type'} is not documented"
        return
    yield from problems(spec, described[asked.content_type]["schema"], asked.body or b"", strict=True)


def about_answer(spec: Spec, path: str, operation: Json, answer: httpx.Response) -> Iterator[str]:
    """Yield errors of a response."""
    documented = operation["responses"].get(str(answer.status_code))
    if documented is None:
        yield f"{answer.status_code} is not documented"
        return
    content = spec.resolve(documented).get("content")
    if content is None:
        if answer.status_code == 204 and answer.content:
            yield "has a body"
        return
    media_type = answer.headers.get("content-type", "an answer without a type").partition(";")[0]
    if media_type not in content:
        yield f"{media_type} is not documented"
        return
    if "json" in media_type:
        yield from problems(spec, content[media_type]["schema"], answer.content, strict=True)
    try:
        _schemathesis(spec.venue)[path][answer.request.method].validate_response(answer)
    except (Failure, FailureGroup) as failure:
        yield str(failure)


@cache
def _schemathesis(venue: str) -> Any:
    return schemathesis.openapi.from_dict(copy.deepcopy(SPECS[venue].root))


@cache
def _openapi_core(venue: str, base_url: str) -> OpenAPI:
    root = {**copy.deepcopy(SPECS[venue].root), "servers": [{"url": base_url}]}
    for path in root["paths"].values():
        for operation in path.values():
            if "servers" in operation:  # on another host, which the sandbox serves at the same address
                operation["servers"] = [{"url": base_url}]
    return OpenAPI.from_dict(root, config=Config(extra_media_type_deserializers={MISSPELLED: json.loads}))
