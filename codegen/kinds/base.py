"""Base of all kinds of schemas: their form in Python, on the wire, and for the generators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, NamedTuple, Protocol

from attrs import field, frozen

from codegen.document import Json
from codegen.errors import ValidationError

TEXTS = {"minLength": "minimum_length", "maxLength": "maximum_length", "pattern": "pattern"}
MOMENTS = {"minimum": "minimum", "maximum": "maximum"}
NUMBERS = {**MOMENTS, "exclusiveMinimum": "above", "exclusiveMaximum": "below", "multipleOf": "multiple_of"}
LENGTHS = {"minItems": "minimum_items", "maxItems": "maximum_items"}
BOUNDS = (*TEXTS, *NUMBERS, *LENGTHS)
"""Constraints of requests, and the corresponding arguments of the runtime's checks."""


class NameBook(Protocol):
    """Python names of schemas and fields."""

    def class_name(self, component: str) -> str:
        """Return the name of the class of an enum or model."""
        ...

    def attribute(self, component: str, wire_name: str) -> str:
        """Return the name of a model's field."""
        ...


class Call(NamedTuple):
    """A function of the runtime, and the expressions of its keyword arguments."""

    function: str
    keywords: Mapping[str, str]

    def of(self, name: str, source: str) -> str:
        """Return the expression that calls it with a name and a value."""
        return f"{self.function}({name!r}, {source}{self._written})"

    @property
    def partial(self) -> str:
        """Return the expression for a function of a name and a value that does the same."""
        return f"_partial({self.function}{self._written})" if self.keywords else self.function

    @property
    def kept(self) -> str:
        """Return the expression for a function that checks a value and returns it unchanged."""
        return f"_fields.kept({self.function}{self._written})"

    @property
    def _written(self) -> str:
        return "".join(f", {name}={value}" for name, value in self.keywords.items())


@frozen(kw_only=True)
class SchemaType:
    """The meaning of a schema, independent of how it was written: references are resolved, and null is separate.

    Each kind of schema is a class; this is their base.
    """

    kind: ClassVar[str]
    """Its name in messages."""
    plain: ClassVar[bool] = True
    """Whether a value can be part of a URL."""
    kept: ClassVar[bool] = True
    """Whether a request model keeps a value as given instead of converting it."""
    secret: ClassVar[bool] = False
    """Whether values are secret."""
    listed: ClassVar[bool] = False
    """Whether it is a list."""
    per_second: ClassVar[int | None] = None
    """For Unix times: units per second."""
    advice: ClassVar[str] = ""
    """What the documentation of an argument says about its format."""
    wire_type: ClassVar[str | None] = None
    """Name of the runtime's wire type, if a plain type doesn't say enough."""

    nullable: bool = False
    schema: Json = field(factory=dict, eq=False, repr=False)
    """The schema with bounds, description and unit."""

    @property
    def name(self) -> str:
        """Return the name of the component, for an enum or a model."""
        return ""

    @property
    def inner(self) -> tuple[SchemaType, ...]:
        """Return the item types of a list or map, or the alternatives of a union."""
        return ()

    @property
    def form(self) -> tuple[object, ...]:
        """Return a key that is equal for bodies that are parsed the same way."""
        return self.kind, self.name, self.inner

    def walk(self) -> Iterator[SchemaType]:
        """Yield this type and all nested ones, except fields of models."""
        yield self
        for one in self.inner:
            yield from one.walk()

    # In Python

    def annotation(self, names: NameBook) -> str:
        """Return the type of a value in a model, without null."""
        raise NotImplementedError  # every kind has its own

    def annotation_or_null(self, names: NameBook) -> str:
        """Return the same, including null."""
        return self.annotation(names) + (" | None" if self.nullable else "")

    def argument_annotation(self, names: NameBook) -> str:
        """Return the type of an argument: tolerant of forms, strict about values."""
        return self.annotation(names)

    def wire_annotation(self, names: NameBook) -> str:
        """Return the type of a value on the wire, at the top of a body."""
        return self.wire_type or self.annotation(names)

    def reading(self, names: NameBook, source: str) -> str | None:  # overridden by kinds that need it
        """Return the expression that turns the wire value ``source`` (not null) into the model's; None if they are the same.

        It may use ``known``, which caches decimals, and ``note``, which collects decimals' texts to check them together.
        """
        return None

    def back(self) -> str | None:
        """Return the expression for the function that turns a model's value into a JSON-ready one; None if they are the same."""
        return None

    def check(self) -> Call:
        """Return the function that checks an argument and writes it. Raises ``ValidationError`` if there is none."""
        raise ValidationError(
            self.name or self.kind,
            f"an argument of kind {self.kind} isn't supported; use a text, a number, a time, or a list of those",
        )

    def change(self, names: NameBook) -> Call:
        """Return the function that checks a field and returns what a model holds, for kinds that aren't ``kept``."""
        raise NotImplementedError  # every such kind has its own

    def writing(self, name: str, source: str) -> str:
        """Return the expression that checks the argument ``source`` and returns its text (a list of texts, for a list)."""
        return self.check().of(name, source)

    def taken(self, names: NameBook, name: str, source: str) -> str:
        """Return the expression that checks the value ``source`` and returns what a model holds, or its text if it is kept."""
        return (self.check() if self.kept else self.change(names)).of(name, source)

    def taking(self, names: NameBook) -> str:
        """Return the expression for the function that does this for the items of a list or map."""
        self.refuse_gaps()
        return self.check().kept if self.kept else self.change(names).partial

    def refuse_gaps(self) -> None:
        """Raise ``ValidationError`` if items of this kind may be null."""
        if self.nullable:
            raise ValidationError(
                self.name or self.kind, "null inside a list of a request isn't supported; remove null from its items"
            )

    def bounds(self, known: Mapping[str, str]) -> dict[str, str]:
        """Return the constraints of a value by argument names; raise ``ValidationError`` for one that doesn't apply to its kind."""
        stated = [key for key in BOUNDS if key in self.schema]
        if strange := [key for key in stated if key not in known]:
            raise ValidationError(self.name or self.kind, f"{strange[0]} doesn't apply to a value of kind {self.kind}; remove it")
        return {known[key]: repr(self.schema[key]) for key in known if key in stated}

    # For the generators

    def wire(self, *, optional: bool = False) -> Json:
        """Return the tolerant JSON Schema of wire values: without bounds, and anything optional may be null."""
        written = self._wire()
        return self._or_null(written) if optional or self.nullable else written

    def _wire(self) -> Json:
        return {"$ref": f"#/components/schemas/{self.wire_type}"} if self.wire_type else self.plain_wire()

    def plain_wire(self) -> Json:
        """Return the JSON Schema of a wire value, for kinds with a plain type."""
        raise NotImplementedError  # every kind without a wire type has its own

    def _or_null(self, written: Json) -> Json:
        if "type" not in written:
            return {"oneOf": [*written.get("oneOf", [written]), {"type": "null"}]}
        types = written["type"] if isinstance(written["type"], list) else [written["type"]]
        return {**written, "type": [*types, "null"]}

    def public(self) -> Json:
        """Return the JSON Schema for the generator of models and operations, which needs only names and structure."""
        return {"type": "string"}
