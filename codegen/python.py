"""How shapes are written in Python: annotations, expressions that read the wire, expressions that check and write arguments."""

from __future__ import annotations

import json
from collections.abc import Iterator

from codegen.document import Document
from codegen.errors import ValidationError
from codegen.schemas import WIRE_TYPES, SchemaType

ANNOTATIONS = {
    "text": "str",
    "decimal-text": "Decimal",
    "decimal-number": "Decimal",
    "time": "datetime",
    "date": "date",
    "uuid": "UUID",
    "integer": "int",
    "quotable-integer": "int",
    "bare-text": "str",
    "unix-seconds": "datetime",
    "unix-milliseconds": "datetime",
    "boolean": "bool",
    "any": "Any",
}
_READ = {"quotable-integer": "whole", "bare-text": "str"}
_BACK = {
    "decimal-text": "decimal_text",
    "decimal-number": "decimal_text",
    "time": "iso_time",
    "date": "plain",
    "uuid": "plain",
    "enum": "plain",
    "unix-seconds": "unix_seconds",
    "unix-milliseconds": "unix_milliseconds",
    "model": "dictionary",
    "union": "either",
    "tagged": "either",
}
PER_SECOND = {"unix-seconds": 1, "unix-milliseconds": 1000}


class Writer:
    """Writes shapes as Python, with class names as the model generator made them."""

    def __init__(self, document: Document, class_names: dict[str, str]) -> None:
        self._document = document
        self._class_names = class_names

    def class_name(self, shape: SchemaType) -> str:
        """Name of the class of an enum or model."""
        return self._class_names[shape.name]

    def annotation(self, shape: SchemaType) -> str:
        """Type of a value of this shape in a model, null apart."""
        if shape.kind in ("enum", "model"):
            return self.class_name(shape)
        if shape.kind == "array":
            return f"list[{self._with_null(shape.inner[0])}]"
        if shape.kind == "map":
            return f"dict[str, {self._with_null(shape.inner[0])}]"
        if shape.kind in ("union", "tagged"):
            return " | ".join([*(self.annotation(one) for one in shape.inner), *(["Unknown"] if shape.kind == "tagged" else [])])
        return ANNOTATIONS[shape.kind]

    def wire_annotation(self, shape: SchemaType) -> str:
        """Type of a value of this shape on the wire, at the top of a body."""
        if shape.kind == "model":
            return f"Wire{self.class_name(shape)}"
        if shape.kind == "array":
            return f"list[{self.wire_annotation(shape.inner[0])}{' | None' if shape.inner[0].nullable else ''}]"
        if shape.kind == "map":
            return f"dict[str, {self.wire_annotation(shape.inner[0])}{' | None' if shape.inner[0].nullable else ''}]"
        if shape.kind in ("union", "tagged"):
            return " | ".join(self.wire_annotation(one) for one in shape.inner)
        return WIRE_TYPES.get(shape.kind) or self.annotation(shape)

    def _with_null(self, shape: SchemaType) -> str:
        return self.annotation(shape) + (" | None" if shape.nullable and shape.kind != "any" else "")

    def reading(self, shape: SchemaType, source: str) -> str | None:
        """Expression that turns the wire value ``source`` into the model's, null apart; None if it is that already.

        It may use ``known``, which remembers decimals, and ``note``, which keeps decimals' texts to be checked together.
        """
        if shape.kind == "model":
            return f"{self.class_name(shape)}._built({source}, note)"
        if shape.kind == "decimal-text":
            return f"known({source}) or note({source}) or exact({source})"
        if shape.kind == "decimal-number":
            return f"{source} if type({source}) is Decimal else number({source})"
        if shape.kind in PER_SECOND:
            return f"moment({source}, {PER_SECOND[shape.kind]})"
        if shape.kind in _READ:
            return f"{_READ[shape.kind]}({source})"
        if shape.kind in ("array", "map"):
            return self._container(shape, source)
        if shape.kind in ("union", "tagged"):
            expression = source
            for one in shape.inner:
                reading = self.reading(one, source)
                if reading is not None:
                    expression = f"{reading} if isinstance({source}, {self._wire_check(one)}) else {expression}"
            return expression if expression != source else None
        return None

    def _container(self, shape: SchemaType, source: str) -> str | None:
        inner = shape.inner[0]
        item = self.reading(inner, "item")
        if item is None:
            return None
        if shape.kind == "array" and inner.kind == "model" and not inner.nullable:
            return f"list(map({self.class_name(inner)}._built, {source}, repeat(note)))"
        item = f"None if item is None else {item}" if inner.nullable else item
        return f"[{item} for item in {source}]" if shape.kind == "array" else f"{{key: {item} for key, item in {source}.items()}}"

    def back(self, shape: SchemaType) -> str | None:
        """Expression for the function that turns a model's value into a JSON-ready one; None if it is that already."""
        if shape.kind in ("array", "map"):
            item = self.back(shape.inner[0])
            return None if item is None else f"{'each' if shape.kind == 'array' else 'each_value'}({item})"
        if shape.kind == "decimal-number" and not shape.as_text:
            return None
        return _BACK.get(shape.kind)

    def _wire_check(self, shape: SchemaType) -> str:
        return f"Wire{self.class_name(shape)}" if shape.kind == "model" else {"array": "list"}[shape.kind]

    def used(self, shape: SchemaType, kind: str) -> Iterator[str]:
        """Class names of the enums or models in a shape."""
        if shape.kind == kind:
            yield self.class_name(shape)
        for one in shape.inner:
            yield from self.used(one, kind)

    def argument_annotation(self, shape: SchemaType) -> str:
        """Type an argument of this shape may have: generous in form, strict in value."""
        if shape.kind == "enum":
            values = ", ".join(json.dumps(value) for value in self._values(shape))
            return f"{self.class_name(shape)} | Literal[{values}]"
        if shape.kind == "array":
            item = self.argument_annotation(shape.inner[0])
            return f"{item} | Sequence[{item}]" if item.startswith("str") or "Literal" in item else f"Sequence[{item}]"
        if shape.kind in ("decimal-text", "decimal-number"):
            return "Decimal | int"
        if shape.kind in PER_SECOND:
            return "datetime | int"
        if shape.kind in ("text", "bare-text", "time", "date", "uuid", "integer", "quotable-integer", "boolean"):
            return ANNOTATIONS[shape.kind]
        raise ValidationError(
            shape.name or shape.kind,
            f"an argument of kind {shape.kind} isn't supported yet; use a text, a number, a moment, or a list of those",
        )

    def checking(self, shape: SchemaType, name: str, source: str) -> str:
        """Expression that checks the value ``source`` of a sent model's field."""
        bounds: dict[str, object] = {"minimum_items": shape.schema.get("minItems"), "maximum_items": shape.schema.get("maxItems")}
        if shape.kind == "model":
            return f"parameters.model({name!r}, {source}, kind={self.class_name(shape)})"
        if shape.kind == "array" and shape.inner[0].kind == "model":
            return f"parameters.models({name!r}, {source}, kind={self.class_name(shape.inner[0])}{_keywords(bounds)})"
        return self.writing(shape, name, source)

    def writing(self, shape: SchemaType, name: str, source: str) -> str:
        """Expression that checks the argument ``source`` and gives its text (its list of texts, for an array)."""
        rules = shape.schema
        bounds: dict[str, object]
        if shape.kind == "array":
            if shape.inner[0].nullable:
                raise ValidationError(
                    shape.name or shape.kind, "null inside a list that is sent isn't supported; leave null out of its items"
                )
            item = self.writing_function(shape.inner[0])
            bounds = {"minimum_items": rules.get("minItems"), "maximum_items": rules.get("maxItems")}
            return f"parameters.listing({name!r}, {source}, write={item}{_keywords(bounds)})"
        function, bounds = self._checks(shape)
        return f"parameters.{function}({name!r}, {source}{_keywords(bounds)})"

    def writing_function(self, shape: SchemaType) -> str:
        """Expression for a function of a name and a value that does the same."""
        function, bounds = self._checks(shape)
        keywords = _keywords(bounds)
        return f"partial(parameters.{function}{keywords})" if keywords else f"parameters.{function}"

    def _checks(self, shape: SchemaType) -> tuple[str, dict[str, object]]:
        rules = shape.schema
        if shape.kind == "enum":
            return "choice", {"allowed": tuple(self._values(shape))}
        if shape.kind in ("text", "bare-text"):
            return "text", {
                "minimum_length": rules.get("minLength"),
                "maximum_length": rules.get("maxLength"),
                "pattern": rules.get("pattern"),
            }
        limits: dict[str, object] = {"minimum": rules.get("minimum"), "maximum": rules.get("maximum")}
        if shape.kind in ("integer", "quotable-integer"):
            return "integer", limits
        if shape.kind in PER_SECOND:
            return "moment", {"per_second": PER_SECOND[shape.kind], **limits}
        if shape.kind in ("decimal-text", "decimal-number"):
            return "decimal", {key: str(value) for key, value in limits.items() if value is not None}
        simple: dict[str, str] = {"boolean": "boolean", "time": "iso_time", "date": "iso_date", "uuid": "identifier"}
        if shape.kind in simple:
            return simple[shape.kind], {}
        raise ValidationError(
            shape.name or shape.kind,
            f"an argument of kind {shape.kind} isn't supported yet; use a text, a number, a moment, or a list of those",
        )

    def _values(self, shape: SchemaType) -> list[str | int]:
        return list(self._document.schemas[shape.name]["enum"])


def _keywords(values: dict[str, object]) -> str:
    return "".join(f", {name}={value!r}" for name, value in values.items() if value is not None)
