"""Checks of a document: unknown keys, malformed extensions and invalid names."""

from __future__ import annotations

import keyword
import re

from codegen.document import Document, Json
from codegen.errors import ValidationError
from codegen.models import refuse_unknown
from codegen.operations import METHODS
from codegen.words import SNAKE_CASE

CLIENT_ATTRIBUTES = {
    "aclose", "base_url", "base_urls", "call", "call_raw", "clock_offset", "close", "dismiss", "drift", "from_env", "read",
    "reconcile", "unresolved", "with_options",
}  # fmt: skip
PATH_KEYS = {*METHODS, "summary", "description", "parameters"}
REQUEST_KEYS = {"description", "content", "required"}
RESPONSE_KEYS = {"description", "content", "headers", "x-error-kind"}
MEDIA_KEYS = {"schema", "example", "examples"}
ERROR_KINDS = (
    "bad-request", "authentication", "permission", "not-found", "conflict", "rate-limit", "exchange-unreachable", "server",
)  # fmt: skip
FORMS: dict[str, dict[str, type]] = {
    "x-rate-cost": {"bucket": str, "tokens": int},
}


def tiers(document: Document) -> dict[str, dict[str, tuple[int | float, int | float]]]:
    """Return the venue's rate limits: by tier and bucket, tokens per second and capacity.

    Raises ``ValidationError`` if malformed.
    """
    stated = document.root.get("x-rate-limits", {"x-source": None, "tiers": {}})
    if stated.keys() != {"x-source", "tiers"} or not isinstance(stated["tiers"], dict):
        raise ValidationError("x-rate-limits", "needs x-source and tiers, and nothing else; write both, as specs/README.md shows")
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
                raise ValidationError(
                    f"x-rate-limits, {tier}",
                    f"has no bucket {bucket}, which {operation} uses; "
                    "add the bucket to this tier, or name another bucket in the operation",
                )
    return found


def _buckets(where: str, stated: Json) -> dict[str, tuple[int | float, int | float]]:
    found = {}
    for bucket, figures in stated.items():
        if not isinstance(figures, dict) or figures.keys() != {"tokens_per_second", "capacity"}:
            raise ValidationError(
                where, f"{bucket} needs tokens_per_second and capacity, and nothing else; write both, as specs/README.md shows"
            )
        rate, capacity = figures["tokens_per_second"], figures["capacity"]
        if not all(type(figure) in (int, float) and figure > 0 for figure in (rate, capacity)):
            raise ValidationError(
                where, f"{bucket}: tokens_per_second and capacity must be numbers above 0; write what the venue documents"
            )
        found[str(bucket)] = (rate, capacity)
    return found


def operation_name(where: str, name: str, seen: set[str]) -> None:
    """Check that an operation's name is a valid and unique method name."""
    if not re.fullmatch(SNAKE_CASE, str(name)):
        raise ValidationError(where, "needs an operationId in snake_case; it becomes the name of the method")
    _not_reserved(where, name)
    if name in seen:
        raise ValidationError(where, "this operationId is used by another operation; give each operation a unique name")
    seen.add(name)


def tag(where: str, name: str) -> None:
    """Check that a tag can be an attribute of a client and isn't one already."""
    _not_reserved(where, name)
    if not re.fullmatch(SNAKE_CASE, name):
        raise ValidationError(where, f"tag {name} isn't in snake_case; write it in snake_case, since it names a resource")
    if name in CLIENT_ATTRIBUTES:
        raise ValidationError(where, f"tag {name} is an attribute of every client; choose another name")


def _not_reserved(where: str, name: str) -> None:
    if keyword.iskeyword(name):
        raise ValidationError(
            where, f"{name} is a reserved word of Python and can't name a method or a resource; choose another name"
        )


def security(document: Document, where: str, node: Json) -> None:
    """Check that every security scheme of a call is defined."""
    known = document.root.get("components", {}).get("securitySchemes", {})
    for requirement in node["security"] if "security" in node else document.root.get("security", []):
        for scheme in requirement:
            if scheme not in known:
                raise ValidationError(
                    where,
                    f"security scheme {scheme} is not defined; define it below components/securitySchemes, or fix its spelling",
                )


def needs_schema(where: str, node: Json) -> None:
    """Check that a parameter has a schema."""
    if "schema" not in node:
        raise ValidationError(where, "needs a schema; add one")


def media(where: str, body: Json) -> None:
    """Check that a media type has only a schema and examples."""
    for media_type, content in body.get("content", {}).items():
        known_keys(f"{where}, {media_type}", content, MEDIA_KEYS)
        refuse_unknown(where, content.get("schema"))


def error_kind(where: str, response: Json) -> None:
    """Check that ``x-error-kind`` is a known kind."""
    if response.get("x-error-kind", ERROR_KINDS[0]) not in ERROR_KINDS:
        raise ValidationError(
            where, f"x-error-kind {response['x-error-kind']} is unknown; choose one of {', '.join(ERROR_KINDS)}"
        )


def envelope_form(where: str, schema: Json) -> None:
    """Check that an envelope names its payload, and the property and value that report success."""
    if "x-envelope" not in schema:
        return
    stated = schema["x-envelope"]
    if not isinstance(stated, dict) or not {"success"} <= stated.keys() <= {"payload", "success"}:
        raise ValidationError(
            where, "x-envelope needs success and may have payload, nothing else; write it as specs/README.md shows"
        )
    success = stated["success"]
    if not isinstance(success, dict) or success.keys() != {"property", "equals"}:
        raise ValidationError(
            where, "x-envelope needs success: {property: …, equals: …}; name the property that reports success, and its value"
        )
    values = success["equals"] if isinstance(success["equals"], list) else [success["equals"]]
    if not isinstance(stated.get("payload", ""), str) or not values or len({type(value) for value in values}) != 1:
        raise ValidationError(
            where,
            "x-envelope: payload must name a property, and equals must be a value or a list of values of one type; fix them",
        )


def known_keys(where: str, node: Json, known: set[str]) -> None:
    """Check that there are no unknown keys."""
    unknown = set(node) - known
    if unknown:
        raise ValidationError(where, f"{min(unknown)} isn't supported here; remove it, or fix its spelling")


def form(where: str, node: Json, name: str) -> None:
    """Check that an extension has exactly its documented members."""
    if name not in node:
        return
    stated, expected = node[name], FORMS[name]
    if not isinstance(stated, dict) or stated.keys() != expected.keys():
        raise ValidationError(
            where, f"{name} needs {', '.join(expected)}, and nothing else; write each of them once, as specs/README.md shows"
        )
    for member, kind in expected.items():
        if not isinstance(stated[member], kind):
            raise ValidationError(where, f"{name}: {member} must be a {kind.__name__}; see specs/README.md for its form")


def error_fields_form(where: str, stated: Json) -> None:
    """Check that the parts of an error body are lists of paths."""
    for part, paths in stated.items():
        if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
            raise ValidationError(where, f"x-error: {part} must be a list of paths; write it in brackets, such as [error.code]")
