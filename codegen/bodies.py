"""Bodies: requests, the responses for each status, and envelopes."""

from __future__ import annotations

import re

from attrs import frozen

from codegen.document import Document, Json
from codegen.errors import ValidationError
from codegen.kinds import ListType, MapType, ModelType, PlainTextType, SchemaType, TextType
from codegen.schemas import SchemaReader
from codegen.words import pascal

PLAIN_TEXT = "text/plain"


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
    """None if the call returns the wrapper itself."""
    success: str
    equals: object
    wrapper: SchemaType


class BodyReader:
    """Reads requests and responses."""

    def __init__(self, document: Document, schemas: SchemaReader) -> None:
        self._document = document
        self._schemas = schemas

    def request(self, where: str, node: Json | None) -> SchemaType | None:
        """Return the request body; None if there is none."""
        if node is None:
            return None
        node = self._document.resolve(node)
        if not node.get("required") or list(node.get("content", {})) != ["application/json"]:
            raise ValidationError(
                f"{where}, request body",
                "must be required and have only application/json; add required: true, and describe only JSON",
            )
        if "schema" not in node["content"]["application/json"]:
            raise ValidationError(f"{where}, request body", "needs a schema; describe the body")
        found = self._schemas.read(node["content"]["application/json"]["schema"], pascal(f"{where}_body"))
        if not isinstance(found, (ModelType, ListType, MapType)) or found.nullable:
            raise ValidationError(f"{where}, request body", "must be an object or a list; describe it as one")
        return found

    def response(self, where: str, status: str, reference: Json) -> tuple[SchemaType | None, list[str]]:
        """Return the body and the media types of one response."""
        spot = f"{where}, response {status}"
        if not re.fullmatch(r"[1-5]\d\d|[1345]XX|default", status):
            raise ValidationError(
                spot, "is not a status, a class such as 5XX, or default; write the status in quotes, such as '404'"
            )
        return self._content(spot, self._document.resolve(reference))

    def responses(self, where: str, responses: Json) -> tuple[dict[int, SchemaType | None], list[FailureSpec], str]:
        """Return the success bodies by status, the failures, and the value of the Accept header."""
        success: dict[int, SchemaType | None] = {}
        failures: list[FailureSpec] = []
        accept = "application/json"
        for status, reference in responses.items():
            node = self._document.resolve(reference)
            found, media_types = self.response(where, str(status), reference)
            if str(status).startswith("2"):
                success[int(status)] = found
                accept = ", ".join(media_types) or accept
                continue
            key: int | str = int(status) if str(status).isdigit() else str(status)
            failures.append(FailureSpec(key, found, node.get("x-error-kind"), node.get("description", "").strip()))
        if len({found and found.form for found in success.values()}) != 1:
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
                where, "its media types are neither JSON nor only text/plain; describe one of these, or leave content out"
            )
        found = [self._schemas.read(media["schema"], pascal(where)) for media in content.values() if "schema" in media]
        if any(one.form != found[0].form for one in found):
            raise ValidationError(where, "different bodies under several media types aren't supported; give them one schema")
        return (found[0] if found else None), list(content)

    def _plain_text(self, where: str, schema: Json) -> tuple[SchemaType, list[str]]:
        found = self._schemas.read(schema, pascal(where))
        if type(found) is not TextType or found.nullable:
            raise ValidationError(where, "text/plain is plain text; give it the schema {type: string}")
        return PlainTextType(schema=found.schema), [PLAIN_TEXT]

    def envelope(self, wrapper: SchemaType | None) -> EnvelopeSpec | None:
        """Return the envelope of a success; None if there is none."""
        stated = wrapper.schema.get("x-envelope") if isinstance(wrapper, ModelType) else None
        if wrapper is None or stated is None:
            return None
        payload, success = stated.get("payload"), stated["success"]
        for name in (success["property"],) if payload is None else (payload, success["property"]):
            self._schemas.property_of(wrapper, name)
        equals = tuple(success["equals"]) if isinstance(success["equals"], list) else success["equals"]
        return EnvelopeSpec(payload, success["property"], equals, wrapper)

    def opened(self, envelope: EnvelopeSpec) -> SchemaType:
        """Return the type of the result of a call with this envelope."""
        if envelope.payload is None:
            return envelope.wrapper
        return self._schemas.property_of(envelope.wrapper, envelope.payload)

    @staticmethod
    def error_fields(where: str, failures: list[FailureSpec]) -> dict[str, list[str]]:
        """Return the paths of the parts of error bodies: dotted, collected from all failures."""
        found = [one.body.schema["x-error"] for one in failures if one.body is not None and "x-error" in one.body.schema]
        merged: dict[str, list[str]] = {}
        for fields in found:
            for part, paths in fields.items():
                if part not in ("code", "message", "details"):
                    raise ValidationError(where, f"x-error has no part {part}; use code, message and details")
                merged.setdefault(part, []).extend(path for path in paths if path not in merged[part])
        return merged
