"""The reference pages of a venue, from its document and its installed package."""

from __future__ import annotations

import inspect
import re
from collections import Counter
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from docs._ext.example import program
from docs._ext.installed import Docstring, Package
from docs._ext.markup import call, paragraphs, prose, table, toctree

_LONGEST_SAMPLE = 60
"""Maximum number of lines of a sample response."""
_OPTIONS = """Both clients also accept the options described in [Connections](../../connections.md),
[Retries and timeouts](../../retries.md), [Rate limits](../../rate_limits.md) and [Observability](../../observability.md)."""
_VERBS = ("get", "post", "put", "patch", "delete")
Json = Mapping[str, Any]


class VenuePages:
    """The reference of a venue."""

    def __init__(self, folder: Path) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self._folder, self.name = folder, folder.name
        self._document: Json = yaml.load((folder / "openapi.yaml").read_bytes(), loader)  # noqa: S506  # nosec B506  # safe
        self.title: str = self._document["info"]["title"]
        self._package = Package(self.name)
        self.distribution = self._package.module.replace("_", "-")
        self._client = self._package.client.__name__
        self.operations: dict[str, Json] = {
            item[verb]["operationId"]: {**item[verb], "request": f"{verb.upper()} {path}"}
            for path, item in self._document["paths"].items()
            for verb in _VERBS
            if verb in item
        }
        reached = {name: self._package.reached_from(self._annotations(name)) for name in self.operations}
        self.resources: dict[str, list[str]] = {}
        for name, one in self.operations.items():
            self.resources.setdefault(one["tags"][0], []).append(name)
        by_operation = Counter(model for models in reached.values() for model in models)
        self._of_operation = {name: [model for model in models if by_operation[model] == 1] for name, models in reached.items()}
        of_resource = {
            tag: dict.fromkeys(model for name in names for model in reached[name] if by_operation[model] > 1)
            for tag, names in self.resources.items()
        }
        by_resource = Counter(model for models in of_resource.values() for model in models)
        self._of_resource = {tag: [one for one in models if by_resource[one] == 1] for tag, models in of_resource.items()}

    def venue(self) -> str:
        """Return the venue's main page."""
        credentials = [[f"`{name}`", prose(text)] for name, text in Docstring(self._package.client).arguments.items()]
        hosts = [
            [
                f"`{host['x-environment']}`" if "x-environment" in host else "",
                f"`{host['url']}`",
                prose(host.get("description", "")),
            ]
            for host in self._document["servers"]
        ]
        tiers = self._document.get("x-rate-limits", {}).get("tiers", {})
        rates = [
            [f"`{tier}`", f"`{bucket}`", f"{rate['tokens_per_second']:g}", f"{rate['capacity']:g}"]
            for tier, buckets in tiers.items()
            for bucket, rate in buckets.items()
        ]
        parts = [
            f"# {self.title}\n\n{self._document['info'].get('description', '')}",
            f"```sh\npython3 -m pip install {self.distribution}\n```",
            f"```py\nfrom {self._package.module} import {self._client}, Async{self._client}\n```",
            f"`Async{self._client}` has the same methods as coroutines.",
            "## Operations",
            *(self._operations(tag, f"### {tag}\n\n", f"{tag}/") for tag in self.resources),
            "## Constructor\n\n" + table(["argument", ""], credentials),
            _OPTIONS,
            "## Environments\n\n" + table(["`environment=`", "`base_url=`", ""], hosts),
            "## Rate limits\n\n" + table(["tier", "bucket", "tokens per second", "capacity"], rates) if rates else "",
        ]
        return _page(parts) + toctree([*(f"{tag}/index" for tag in self.resources), "models"])

    def resource(self, tag: str) -> str:
        """Return the page of a resource: its operations, and the models that only it uses."""
        models = [self._model(model, "###") for model in self._of_resource[tag]]
        said = Docstring(type(self._package.resource(tag)))
        parts = [self._operations(tag, f"# {tag}\n\n{prose(said.summary)}\n\n"), "## Models" if models else "", *models]
        return _page(parts)

    def shared_models(self) -> str:
        """Return the page of the models that several resources use."""
        placed = {model for models in [*self._of_operation.values(), *self._of_resource.values()] for model in models}
        models = [self._model(name, "##") for name in self._package.models if name not in placed]
        return _page([f"# Models of {self.title}", "Models of errors, and models that several resources use.", *models])

    def operation(self, name: str) -> str:
        """Return the page of an operation. Raises ``ValueError`` if it is paginated and has no iterator."""
        operation, method = self.operations[name], self._method(name)
        said, signature = Docstring(method), inspect.signature(method)
        arguments = [
            [f"`{argument}`", self._linked(str(signature.parameters[argument].annotation)), prose(text)]
            for argument, text in said.arguments.items()
        ]
        failures = [
            [f"`{status}`", prose(self._resolved(response).get("description", ""))]
            for status, response in operation["responses"].items()
            if not str(status).startswith("2")
        ]
        rows = [row for row in self._facts(name, operation) if row[1]]
        tag = operation["tags"][0]
        parts = [
            f"---\norphan: true\n---\n\n[{self.title}](../index.md) / [{tag}](index.md)",  # not in the sidebar
            f"# {name}\n\n{prose(said.summary)}",
            call(f"{self.name}.{tag}.{name}", signature),
            paragraphs(said.description),
            table(rows[0], rows[1:]),
            f"## Example\n\n```python\n{self.example(name)}\n```",
            self._sample(operation),
            "## Arguments\n\n" + table(["argument", "type", ""], arguments) if arguments else "",
            f"## Returns\n\n{self._linked(str(signature.return_annotation))}: {prose(said.returns)}",
            *(self._model(model, "###") for model in self._of_operation[name]),
            "## Errors\n\n[Errors](../../../errors.md) lists the exception for each status.\n\n"
            + table(["status", ""], failures),
        ]
        return _page(parts)

    def example(self, name: str) -> str:
        """Return a program that makes the documented sample call."""
        operation = self.operations[name]
        values = {one["name"]: one["example"] for one in self._parameters(operation) if "example" in one}
        contents = self._resolved(operation.get("requestBody", {})).get("content", {}).values()
        body = next((content.get("example") for content in contents), None)
        return program(self._package, self.name, operation["tags"][0], name, values, body)

    def _facts(self, name: str, operation: Json) -> list[list[str]]:
        iterators = self._package.iterators(operation["tags"][0], name)
        if "x-pagination" in operation and not iterators:
            raise ValueError(
                f"{self.name}: {name} has x-pagination in its document, but {self._package.module} has no iterator for it"
            )
        cost, headers = operation.get("x-rate-cost"), self._headers(operation)
        rows = [
            ["request", f"`{operation['request']}`"],
            ["credentials", "headers " + ", ".join(f"`{one}`" for one in headers) if headers else "none"],
            ["retries", self._retries(operation)],
            [
                "pagination",
                f"{operation['x-pagination']['style']}; iterate with `{'`, `'.join(iterators)}`" if iterators else "",
            ],
            [
                "rate limit",
                f"{cost['tokens']} token{'s' * (cost['tokens'] != 1)} of the bucket `{cost['bucket']}`" if cost else "",
            ],
        ]
        return [*rows, ["sources", "<br>".join(_sources(operation["x-source"]))]]

    def _operations(self, tag: str, heading: str, folder: str = "") -> str:
        """Return a table of a resource's operations with their requirements and costs."""
        rows = []
        for name in self.resources[tag]:
            one = self.operations[name]
            facts = [
                "credentials" if self._headers(one) else "no credentials",
                {"safe": "retried", "keyed": "retried with client key", "never": "never retried"}[one["x-retry"]],
                f"pages by {one['x-pagination']['style']}" if "x-pagination" in one else "",
                " ".join(str(part) for part in one.get("x-rate-cost", {}).values()),
            ]
            shown = ", ".join(fact for fact in facts if fact)
            rows.append([f"[{name}]({folder}{name}.md)<br>{prose(one['summary'])}", f"`{one['request']}`<br>{shown}"])
        return heading + table(["method", "request"], rows)

    def _headers(self, operation: Json) -> list[str]:
        """Return the headers that contain the credentials."""
        schemes = self._document["components"].get("securitySchemes", {})
        needed = operation.get("security", self._document.get("security", []))
        return [schemes[name].get("name", "Authorization") for requirement in needed for name in requirement]

    def _retries(self, operation: Json) -> str:
        if operation["x-retry"] == "safe":
            return "yes, after transient errors"
        key = operation.get("x-client-key", {}).get("field")
        return f"yes, if the venue recognizes the call by `{key}`" if key else "no, once the request was sent"

    def _sample(self, operation: Json) -> str:
        """Return the documented response, truncated if it is long."""
        success = next(one for status, one in operation["responses"].items() if str(status).startswith("2"))
        for media, content in self._resolved(success).get("content", {}).items():
            for example in content.get("examples", {}).values():
                lines = (self._folder / self._resolved(example)["externalValue"]).read_text(encoding="utf-8").strip().splitlines()
                shown = [*lines[:_LONGEST_SAMPLE], "…"] if len(lines) > _LONGEST_SAMPLE else lines
                kind = "json" if shown is lines and media.endswith("json") else "text"  # truncated JSON is not JSON
                return "The venue's documented response:\n\n" + "\n".join([f"```{kind}", *shown, "```"])
        return ""

    def _model(self, name: str, heading: str) -> str:
        kind = self._package.models[name]
        said = Docstring(kind)
        parts = [f"({self._label(name)})=\n{heading} {name}", paragraphs(f"{said.summary}\n\n{said.description}").strip()]
        if issubclass(kind, Enum):
            rows = [[f"`{name}.{member.name}`", f"`{member.value!r}`"] for member in kind]
            return "\n\n".join([*parts, table(["member", "value"], rows)])
        fields = self._package.fields(name)
        units = any(field.unit for field in fields)
        rows = [
            [f"`{field.name}`", self._linked(field.type), *([field.unit] if units else []), prose(field.text)] for field in fields
        ]
        return "\n\n".join([*parts, table(["field", "type", *(["unit"] if units else []), ""], rows)])

    def _linked(self, annotation: str) -> str:
        """Return a type with each model linked to its description."""
        words = re.split(r"(\w+)", annotation)
        known = self._package.models
        return "".join(
            f"[{word}](#{self._label(word)})" if word in known else re.sub(r"([\[\]|*_])", r"\\\1", word) for word in words
        )

    def _label(self, model: str) -> str:
        return f"{self.name}-{model}".lower()

    def _annotations(self, name: str) -> str:
        signature = inspect.signature(self._method(name))
        return " ".join(str(one) for one in (signature.return_annotation, *(p.annotation for p in signature.parameters.values())))

    def _method(self, name: str) -> Any:
        return self._package.method(self.operations[name]["tags"][0], name)

    def _parameters(self, operation: Json) -> list[Json]:
        return [self._resolved(one) for one in operation.get("parameters", [])]

    def _resolved(self, node: Json) -> Json:
        while "$ref" in node:
            target: Json = self._document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node


def _sources(described: Any) -> list[str]:
    """Return the pages that the facts come from, with the dates when they were read."""
    days: dict[str, list[str]] = {}
    for one in described if isinstance(described, list) else [described]:
        days.setdefault(one["page"], []).append(one["read"])
    named = {page: urlsplit(page).netloc + urlsplit(page).path for page in days}
    return [f"[{named[page]}]({page}), read {' and '.join(read)}" for page, read in days.items()]


def _page(parts: list[str]) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"
