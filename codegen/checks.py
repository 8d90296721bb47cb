"""What a description may not hold: keys that nothing reads, extensions of the wrong form, names that cannot be."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from codegen.document import Document, Json
from codegen.facts import METHODS, parameters_of
from codegen.models import refuse_unknown
from codegen.pagination import check_pagination
from codegen.problems import SpecError

PATH_KEYS = {*METHODS, "summary", "description", "parameters"}
SERVER_KEYS = {"url", "description", "variables", "x-environment"}
REQUEST_KEYS = {"description", "content", "required"}
RESPONSE_KEYS = {"description", "content", "headers", "x-error-kind"}
MEDIA_KEYS = {"schema", "example", "examples"}
ERROR_KINDS = (
    "bad-request", "authentication", "permission", "not-found", "conflict", "rate-limit", "exchange-unreachable", "server",
)  # fmt: skip
FORMS: dict[str, dict[str, type]] = {
    "x-envelope": {"payload": str, "success": dict},
    "x-rate-cost": {"bucket": str, "tokens": int},
}


def refuse(document: Document) -> None:
    """Raises ``SpecError`` for what no later step would stumble over."""
    seen: set[str] = set()
    for path, item in document.root.get("paths", {}).items():
        _keys(path, item, PATH_KEYS)
        for method in METHODS:
            if method in item:
                node = item[method]
                where = str(node.get("operationId") or f"{method.upper()} {path}")
                _operation(document, where, node, item.get("parameters", []))
                if where in seen:
                    raise SpecError(where, "this operationId is taken by another operation")
                seen.add(where)
    for name, schema in document.schemas.items():
        _form(name, schema, "x-envelope")
        _error_fields(name, schema.get("x-error", {}))
        if "x-envelope" in schema and schema["x-envelope"]["success"].keys() != {"property", "equals"}:
            raise SpecError(name, "x-envelope needs success: {property: …, equals: …}")


def tiers(document: Document) -> dict[str, dict[str, tuple[int | float, int | float]]]:
    """The venue's request budgets: by tier and bucket, tokens a second and tokens when full. Raises ``SpecError`` if malformed."""
    stated = document.root.get("x-rate-limits", {"x-source": None, "tiers": {}})
    if stated.keys() != {"x-source", "tiers"} or not isinstance(stated["tiers"], dict):
        raise SpecError("x-rate-limits", "needs x-source and tiers, and nothing else")
    found = {str(tier): _buckets(f"x-rate-limits, {tier}", buckets) for tier, buckets in stated["tiers"].items()}
    charged = {
        item[method]["x-rate-cost"]["bucket"]: item[method].get("operationId")
        for item in document.root.get("paths", {}).values()
        for method in METHODS
        if "x-rate-cost" in item.get(method, {})
    }
    for tier, buckets in found.items():
        for bucket, operation in charged.items():
            if bucket not in buckets:
                raise SpecError(f"x-rate-limits, {tier}", f"lacks the bucket {bucket} that {operation} is charged to")
    return found


def environments(document: Document) -> dict[str, str]:
    """Return the addresses by the names that callers use. Raises ``SpecError`` if a server says something that nothing reads."""
    found: dict[str, str] = {}
    for server in document.root.get("servers", []):
        where = f"server {server.get('url')}"
        _keys(where, server, SERVER_KEYS)
        name = server.get("x-environment")
        if name is None:
            continue
        if not isinstance(name, str) or not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name) or "{" in server["url"]:
            raise SpecError(where, "x-environment must be a word in kebab-case, on an address without variables")
        if name in found:
            raise SpecError(where, f"x-environment {name} is the name of another server already")
        found[name] = server["url"].rstrip("/")
    return found


def _buckets(where: str, stated: Json) -> dict[str, tuple[int | float, int | float]]:
    found = {}
    for bucket, figures in stated.items():
        if not isinstance(figures, dict) or figures.keys() != {"tokens_per_second", "capacity"}:
            raise SpecError(where, f"{bucket} needs tokens_per_second and capacity, and nothing else")
        rate, capacity = figures["tokens_per_second"], figures["capacity"]
        if not all(type(figure) in (int, float) and figure > 0 for figure in (rate, capacity)):
            raise SpecError(where, f"{bucket}: tokens_per_second and capacity must be numbers above 0")
        found[str(bucket)] = (rate, capacity)
    return found


def _operation(document: Document, where: str, node: Json, shared: list[Json]) -> None:
    for name in (where, *node.get("tags", [])):
        if keyword.iskeyword(name):
            raise SpecError(where, f"{name} is a reserved word of Python and cannot name a method or a resource")
    for tag in node.get("tags", []):
        if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", str(tag)):
            raise SpecError(where, f"tag {tag} must be in snake_case; it names a resource")
    _form(where, node, "x-rate-cost")
    if "x-pagination" in node:
        check_pagination(where, node["x-pagination"])
    known = document.root["components"].get("securitySchemes", {})
    requirements: list[Json] = node["security"] if "security" in node else document.root.get("security", [])
    for requirement in requirements:
        for scheme in requirement:
            if scheme not in known:
                raise SpecError(where, f"security scheme {scheme} is not defined")
    for parameter in parameters_of(document, where, node.get("parameters", []), shared):
        spot = f"{where}, parameter {parameter.get('name')}"
        if "schema" not in parameter:
            raise SpecError(spot, "needs a schema")
        refuse_unknown(spot, parameter["schema"])
    for spot, body in _bodies(document, where, node):
        for media_type, media in body.get("content", {}).items():
            _keys(f"{spot}, {media_type}", media, MEDIA_KEYS)
            refuse_unknown(spot, media.get("schema"))


def _bodies(document: Document, where: str, node: Json) -> Iterator[tuple[str, Json]]:
    if "requestBody" in node:
        body = document.resolve(node["requestBody"])
        _keys(f"{where}, request body", body, REQUEST_KEYS)
        yield f"{where}, request body", body
    for status, response in node.get("responses", {}).items():
        resolved = document.resolve(response)
        spot = f"{where}, response {status}"
        _keys(spot, resolved, RESPONSE_KEYS)
        if resolved.get("x-error-kind", ERROR_KINDS[0]) not in ERROR_KINDS:
            raise SpecError(spot, f"x-error-kind {resolved['x-error-kind']} is none of {', '.join(ERROR_KINDS)}")
        yield spot, resolved


def _keys(where: str, node: Json, known: set[str]) -> None:
    unknown = set(node) - known
    if unknown:
        raise SpecError(where, f"{min(unknown)} isn't supported here")


def _form(where: str, node: Json, name: str) -> None:
    """An extension must have the members it is documented with, all of them and no others."""
    if name not in node:
        return
    stated, form = node[name], FORMS[name]
    if not isinstance(stated, dict) or stated.keys() != form.keys():
        raise SpecError(where, f"{name} needs {', '.join(form)}, and nothing else")
    for member, kind in form.items():
        if not isinstance(stated[member], kind):
            raise SpecError(where, f"{name}: {member} must be a {kind.__name__}")


def _error_fields(where: str, stated: Json) -> None:
    for part, paths in stated.items():
        if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
            raise SpecError(where, f"x-error: {part} must be a list of paths")
