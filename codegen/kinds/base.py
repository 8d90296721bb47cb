"""What every kind of schema can say of itself: how it is written in Python, on the wire, and for the generators."""

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
"""What limits a value that is sent, and the arguments of the runtime's functions that check it."""


class NameBook(Protocol):
    """What things are called in Python."""

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
        """Write the call of it for a name and a value."""
        return f"{self.function}({name!r}, {source}{self._written})"

    @property
    def partial(self) -> str:
        """Write a function of a name and a value that does the same."""
        return f"_partial({self.function}{self._written})" if self.keywords else self.function

    @property
    def kept(self) -> str:
        """Write a function that checks a value and returns it as it is."""
        return f"_fields.kept({self.function}{self._written})"

    @property
    def _written(self) -> str:
        return "".join(f", {name}={value}" for name, value in self.keywords.items())


@frozen(kw_only=True)
class SchemaType:
    """The meaning of a schema, without the accidents of how it was written: references followed, null taken out.

    Each kind of schema is a class; this one holds what most of them have in common.
    """

    kind: ClassVar[str]
    """What it is called in messages."""
    plain: ClassVar[bool] = True
    """Whether a value can stand in an address."""
    kept: ClassVar[bool] = True
    """Whether a model that is sent holds a value as it is given, rather than what it is turned into."""
    secret: ClassVar[bool] = False
    """Whether no representation may show a value."""
    listed: ClassVar[bool] = False
    """Whether it is a list."""
    per_second: ClassVar[int | None] = None
    """Of a Unix time, its units in a second."""
    advice: ClassVar[str] = ""
    """What the documentation of an argument says of its form."""
    wire_type: ClassVar[str | None] = None
    """Name of the runtime's wire type, where a plain one doesn't say enough."""

    nullable: bool = False
    schema: Json = field(factory=dict, eq=False, repr=False)
    """Where bounds, description and unit stand."""

    @property
    def name(self) -> str:
        """Component's name, of an enum or a model."""
        return ""

    @property
    def inner(self) -> tuple[SchemaType, ...]:
        """What a list or map holds, the alternatives of a union."""
        return ()

    @property
    def form(self) -> tuple[object, ...]:
        """What two bodies must have in common to be read alike."""
        return self.kind, self.name, self.inner

    def walk(self) -> Iterator[SchemaType]:
        """Yield this and all that is inside it, fields of models apart."""
        yield self
        for one in self.inner:
            yield from one.walk()

    # In Python

    def annotation(self, names: NameBook) -> str:
        """Type of a value in a model, null apart."""
        raise NotImplementedError  # every kind has its own

    def annotation_or_null(self, names: NameBook) -> str:
        """Return the same, null included."""
        return self.annotation(names) + (" | None" if self.nullable else "")

    def argument_annotation(self, names: NameBook) -> str:
        """Type that a value may have when it is sent: generous in form, strict in value."""
        return self.annotation(names)

    def wire_annotation(self, names: NameBook) -> str:
        """Type of a value on the wire, at the top of a body."""
        return self.wire_type or self.annotation(names)

    def reading(self, names: NameBook, source: str) -> str | None:  # what most kinds can do without
        """Expression that turns the wire value ``source`` into the model's, null apart; None if it is that already.

        It may use ``known``, which remembers decimals, and ``note``, which keeps decimals' texts to be checked together.
        """
        return None

    def back(self) -> str | None:
        """Expression for the function that turns a model's value into a JSON-ready one; None if it is that already."""
        return None

    def check(self) -> Call:
        """Return the function that checks an argument and writes it. Raises ``ValidationError`` if there is none."""
        raise ValidationError(
            self.name or self.kind,
            f"an argument of kind {self.kind} isn't supported yet; use a text, a number, a moment, or a list of those",
        )

    def change(self, names: NameBook) -> Call:
        """Return the function that checks a field and gives what a model holds, of kinds that aren't ``kept``."""
        raise NotImplementedError  # every such kind has its own

    def writing(self, name: str, source: str) -> str:
        """Expression that checks the argument ``source`` and gives its text (its list of texts, for a list)."""
        return self.check().of(name, source)

    def taken(self, names: NameBook, name: str, source: str) -> str:
        """Expression that checks the value ``source`` and gives what a model holds, or its text if it is kept."""
        return (self.check() if self.kept else self.change(names)).of(name, source)

    def taking(self, names: NameBook) -> str:
        """Expression for the function that does so for the items of a list or map."""
        self.refuse_gaps()
        return self.check().kept if self.kept else self.change(names).partial

    def refuse_gaps(self) -> None:
        """Raise ``ValidationError`` if items of this kind may be null."""
        if self.nullable:
            raise ValidationError(
                self.name or self.kind, "null inside a list that is sent isn't supported; leave null out of its items"
            )

    def bounds(self, known: Mapping[str, str]) -> dict[str, str]:
        """Return what limits a value, by the names of arguments; raise ``ValidationError`` for what says nothing of its kind."""
        stated = [key for key in BOUNDS if key in self.schema]
        if strange := [key for key in stated if key not in known]:
            raise ValidationError(
                self.name or self.kind, f"{strange[0]} says nothing about a value of kind {self.kind}; remove it"
            )
        return {known[key]: repr(self.schema[key]) for key in known if key in stated}

    # For the generators

    def wire(self, *, optional: bool = False) -> Json:
        """JSON Schema of what is on the wire, tolerant: no bounds, anything optional may be null."""
        written = self._wire()
        return self._or_null(written) if optional or self.nullable else written

    def _wire(self) -> Json:
        return {"$ref": f"#/components/schemas/{self.wire_type}"} if self.wire_type else self.plain_wire()

    def plain_wire(self) -> Json:
        """JSON Schema of a value on the wire, of kinds for which a plain type says enough."""
        raise NotImplementedError  # every kind without a wire type has its own

    def _or_null(self, written: Json) -> Json:
        if "type" not in written:
            return {"oneOf": [*written.get("oneOf", [written]), {"type": "null"}]}
        types = written["type"] if isinstance(written["type"], list) else [written["type"]]
        return {**written, "type": [*types, "null"]}

    def public(self) -> Json:
        """JSON Schema of the same for the generator of models and operations, which needs names and structure only."""
        return {"type": "string"}
