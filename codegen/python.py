"""How shapes are written in Python: annotations, expressions that read the wire, expressions that check and write arguments."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

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
    "secret": "Secret",
    "secret-number": "Secret",
    "plain-text": "str",
}
_ARGUMENTS = {
    "decimal-text": "Decimal | int",
    "decimal-number": "Decimal | int",
    "unix-seconds": "datetime | int",
    "unix-milliseconds": "datetime | int",
    "secret": "str | Secret",
    "secret-number": "int | Secret",
}
"""Types of values that are sent, where they may be more than those that are read."""
_READ = {"quotable-integer": "whole", "bare-text": "str", "secret": "sealed"}
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
    "secret": "revealed",
    "secret-number": "revealed_number",
}
PER_SECOND = {"unix-seconds": 1, "unix-milliseconds": 1000}
SECRETS = ("secret", "secret-number")
"""Kinds that no representation may show."""


class Writer:
    """Writes shapes as Python, with class names as the model generator made them."""

    def __init__(self, document: Document, class_names: dict[str, str], attribute: Callable[[str, str], str]) -> None:
        """``attribute`` gives the name of a model's field by those of its component and its property."""
        self._document = document
        self._class_names = class_names
        self._attribute = attribute

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
        if shape.kind == "secret-number":
            return f"sealed(str({source}))"
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
            function = "each" if shape.kind == "array" else "each_value"
            return None if item is None else f"_writing.{function}({item})"
        if shape.kind == "decimal-number" and not shape.as_text:
            return None
        written = _BACK.get(shape.kind)
        return None if written is None else f"_writing.{written}"

    def _wire_check(self, shape: SchemaType) -> str:
        return f"Wire{self.class_name(shape)}" if shape.kind == "model" else {"array": "list"}[shape.kind]

    def used(self, shape: SchemaType, kind: str) -> Iterator[str]:
        """Class names of the enums or models in a shape."""
        if shape.kind == kind:
            yield self.class_name(shape)
        for one in shape.inner:
            yield from self.used(one, kind)

    def argument_annotation(self, shape: SchemaType) -> str:
        """Type a value of this shape may have when it is sent: generous in form, strict in value."""
        if shape.kind == "enum":
            values = ", ".join(json.dumps(value) for value in self._values(shape))
            return f"{self.class_name(shape)} | Literal[{values}]"
        if shape.kind == "model":
            return f"{self.class_name(shape)} | {self.class_name(shape)}Params"
        if shape.kind == "array":
            return f"Sequence[{self.argument_annotation(shape.inner[0])}]"
        if shape.kind == "map":
            return f"Mapping[str, {self.argument_annotation(shape.inner[0])}]"
        if shape.kind in ("union", "tagged"):
            return " | ".join(map(self.argument_annotation, shape.inner))
        return _ARGUMENTS.get(shape.kind) or ANNOTATIONS[shape.kind]

    def listed_annotation(self, shape: SchemaType) -> str:
        """Type of a parameter that is a list: one alone may be given as it is."""
        item = self.argument_annotation(shape.inner[0])
        return f"{item} | Sequence[{item}]" if item.startswith("str") or "Literal" in item else f"Sequence[{item}]"

    def taken(self, shape: SchemaType, name: str, source: str) -> str:
        """Expression that checks the value ``source`` and gives what a model holds."""
        function, keywords = self._take(shape)
        return f"{function}({name!r}, {source}{_keywords(keywords)})"

    def is_kept(self, shape: SchemaType) -> bool:
        """Whether a model holds a value of this shape as it is given."""
        return shape.kind not in ("model", "array", "map", "union", "tagged", "any", *SECRETS)

    def taking(self, shape: SchemaType) -> str:
        """Expression for the function that does so for the items of a list or map."""
        if shape.nullable and shape.kind != "any":
            raise ValidationError(
                shape.name or shape.kind, "null inside a list that is sent isn't supported; leave null out of its items"
            )
        function, keywords = self._take(shape)
        if self.is_kept(shape):
            return f"_fields.kept({function}{_keywords(keywords)})"
        return f"_partial({function}{_keywords(keywords)})" if keywords else function

    def _take(self, shape: SchemaType) -> tuple[str, dict[str, str]]:
        """Return the function that checks a field, and the expressions of its keyword arguments."""
        if self.is_kept(shape):
            function, bounds = self._checks(shape)
            return f"_parameters.{function}", bounds
        function, keywords = self._change(shape)
        return f"_fields.{function}", keywords

    def _change(self, shape: SchemaType) -> tuple[str, dict[str, str]]:
        if shape.kind == "model":
            return "model", {"kind": self.class_name(shape)}
        if shape.kind == "array":
            return "items", {"take": self.taking(shape.inner[0]), **self._bounds(shape, _LENGTHS)}
        if shape.kind == "map":
            return "mapping", {"take": self.taking(shape.inner[0]), **self._bounds(shape, {})}
        if shape.kind == "union":
            return "either", {one.kind: self.taking(one) for one in shape.inner}
        if shape.kind == "tagged":
            return "tagged", self._tagged(shape)
        if shape.kind == "any":
            return "anything", self._bounds(shape, {})
        if shape.kind == "secret-number":
            return "secret_number", self._bounds(shape, _NUMBERS)
        return "secret", self._bounds(shape, _TEXTS)

    def _tagged(self, shape: SchemaType) -> dict[str, str]:
        tags = [self._document.tags[one.name] for one in shape.inner]
        kinds = ", ".join(f"{tag!r}: {self.class_name(one)}" for (_, tag), one in zip(tags, shape.inner, strict=True))
        return {"tag": repr(self._attribute(shape.inner[0].name, tags[0][0])), "kinds": f"{{{kinds}}}"}

    def writing(self, shape: SchemaType, name: str, source: str) -> str:
        """Expression that checks the argument ``source`` and gives its text (its list of texts, for an array)."""
        if shape.kind == "array":
            if shape.inner[0].nullable:
                raise ValidationError(
                    shape.name or shape.kind, "null inside a list that is sent isn't supported; leave null out of its items"
                )
            item = self.writing_function(shape.inner[0])
            return f"_parameters.listing({name!r}, {source}, write={item}{_keywords(self._bounds(shape, _LENGTHS))})"
        function, bounds = self._checks(shape)
        return f"_parameters.{function}({name!r}, {source}{_keywords(bounds)})"

    def writing_function(self, shape: SchemaType) -> str:
        """Expression for a function of a name and a value that does the same."""
        function, bounds = self._checks(shape)
        keywords = _keywords(bounds)
        return f"_partial(_parameters.{function}{keywords})" if keywords else f"_parameters.{function}"

    def _checks(self, shape: SchemaType) -> tuple[str, dict[str, str]]:
        if shape.kind == "enum":
            return "choice", {"allowed": repr(tuple(self._values(shape)))}
        if shape.kind == "secret":
            return "secret", self._bounds(shape, _TEXTS)
        if shape.kind == "secret-number":
            return "secret_number", self._bounds(shape, _NUMBERS)
        if shape.kind in ("text", "bare-text"):
            return "text", self._bounds(shape, _TEXTS)
        if shape.kind in ("integer", "quotable-integer"):
            return "integer", self._bounds(shape, _NUMBERS)
        if shape.kind in PER_SECOND:
            return "moment", {"per_second": repr(PER_SECOND[shape.kind]), **self._bounds(shape, _MOMENTS)}
        if shape.kind in ("decimal-text", "decimal-number"):
            return "decimal", {name: repr(bound) for name, bound in self._bounds(shape, _NUMBERS).items()}
        simple: dict[str, str] = {"boolean": "boolean", "time": "iso_time", "date": "iso_date", "uuid": "identifier"}
        if shape.kind in simple:
            return simple[shape.kind], self._bounds(shape, {})
        raise ValidationError(
            shape.name or shape.kind,
            f"an argument of kind {shape.kind} isn't supported yet; use a text, a number, a moment, or a list of those",
        )

    @staticmethod
    def _bounds(shape: SchemaType, known: dict[str, str]) -> dict[str, str]:
        """Return what limits a value, by the names of arguments; raise ``ValidationError`` for what says nothing of its kind."""
        stated = [key for key in BOUNDS if key in shape.schema]
        if strange := [key for key in stated if key not in known]:
            raise ValidationError(
                shape.name or shape.kind, f"{strange[0]} says nothing about a value of kind {shape.kind}; remove it"
            )
        return {known[key]: repr(shape.schema[key]) for key in known if key in stated}

    def _values(self, shape: SchemaType) -> list[str | int]:
        return list(self._document.schemas[shape.name]["enum"])


_TEXTS = {"minLength": "minimum_length", "maxLength": "maximum_length", "pattern": "pattern"}
_MOMENTS = {"minimum": "minimum", "maximum": "maximum"}
_NUMBERS = {**_MOMENTS, "exclusiveMinimum": "above", "exclusiveMaximum": "below", "multipleOf": "multiple_of"}
_LENGTHS = {"minItems": "minimum_items", "maxItems": "maximum_items"}
BOUNDS = (*_TEXTS, *_NUMBERS, *_LENGTHS)
"""What limits a value that is sent."""


def _keywords(values: dict[str, str]) -> str:
    return "".join(f", {name}={value}" for name, value in values.items())
