"""Read ``x-client-key``: the property that identifies a call, and how the venue refuses a used key."""

from __future__ import annotations

import re
from collections.abc import Callable

from codegen.document import Json
from codegen.errors import ValidationError
from codegen.kinds import ListType, ModelType, SchemaType, TextType, UuidType

EXAMPLE_KEY = "0b2f4c1e-7d35-4a86-9c1f-3e5d7a90b4c2"
"""An example of a key that a client generates: a UUID."""
_FIELD = re.compile(r"(?:(?P<lines>[^.\[\]]*)\[\]\.)?(?P<name>[^.\[\]]+)")


def client_key(where: str, node: Json, body: SchemaType | None, property_of: Callable[[SchemaType, str], SchemaType]) -> Json:
    """Return the operation's ``x-client-key`` after checking it. Raises ``ValidationError``."""
    stated = node["x-client-key"]
    found = _form(where, stated)
    if node.get("x-retry") == "keyed":
        if stated["venue"] != "deduplicates":
            raise ValidationError(
                where, "x-retry: keyed needs a venue that deduplicates by x-client-key; if it only finds orders, use never"
            )
        if found["lines"] is not None:
            raise ValidationError(
                where,
                "x-retry: keyed isn't possible for a body with several orders, since each gets its own result; use never",
            )
    if found["lines"] is not None:
        body = _line(where, body, found["lines"], property_of)
    if not isinstance(body, ModelType):
        raise ValidationError(where, "x-client-key needs a body that is an object; describe the body, or remove the extension")
    key = property_of(body, found["name"])
    if type(key) not in (TextType, UuidType):
        raise ValidationError(
            where,
            f"x-client-key needs a text to identify a call, and {stated['field']} is not a text; name a property of type string",
        )
    made = found["name"] not in body.schema.get("required", ())
    if made and not _takes_uuid(key):
        raise ValidationError(
            where,
            f"x-client-key: {stated['field']} doesn't accept a UUID, which clients generate if the caller gives none; "
            "make the property required, or remove the extension",
        )
    _taken(where, stated, node)
    checked: Json = stated
    return checked


def _takes_uuid(key: SchemaType) -> bool:
    longest, pattern = key.schema.get("maxLength", len(EXAMPLE_KEY)), key.schema.get("pattern", "")
    return bool(longest >= len(EXAMPLE_KEY) and re.search(pattern, EXAMPLE_KEY))


def _form(where: str, stated: object) -> re.Match[str]:
    if isinstance(stated, dict) and stated.keys() - {"taken"} == {"field", "venue"}:
        found = _FIELD.fullmatch(str(stated["field"]))
        if found is not None and stated["venue"] in ("deduplicates", "finds"):
            return found
    raise ValidationError(
        where,
        "x-client-key needs field, a property of the body, and venue: deduplicates or finds; "
        "write {field: <property>, venue: deduplicates}, and {field: '<list>[].<property>', …} for a body with several orders",
    )


def _line(where: str, body: SchemaType | None, name: str, property_of: Callable[[SchemaType, str], SchemaType]) -> SchemaType:
    lines = property_of(body, name) if name and isinstance(body, ModelType) else body
    if not isinstance(lines, ListType):
        raise ValidationError(where, f"x-client-key: {name or 'the body'} is not a list; write [] only after a list")
    return lines.item


def _taken(where: str, stated: Json, node: Json) -> None:
    if "taken" not in stated:
        return
    taken = stated["taken"]
    if (
        not isinstance(taken, dict)
        or taken.keys() != {"status", "code"}
        or type(taken["status"]) is not int
        or not isinstance(taken["code"], str)
    ):
        raise ValidationError(
            where, "x-client-key: taken needs a status and the venue's code as text; write {status: 409, code: <code>}"
        )
    if stated["venue"] != "deduplicates":
        raise ValidationError(where, "x-client-key: only a venue that deduplicates can refuse a used key; remove taken")
    if str(taken["status"]) not in map(str, node.get("responses", {})):
        raise ValidationError(
            where, f"x-client-key: taken names status {taken['status']}, which is not among the responses; add it"
        )
