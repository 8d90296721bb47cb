"""Exact numbers and booleans."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from codegen.document import Json
from codegen.kinds.base import NUMBERS, Call, NameBook, SchemaType


@frozen(kw_only=True)
class IntegerType(SchemaType):
    """A whole number."""

    kind: ClassVar[str] = "integer"

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "int"

    def check(self) -> Call:
        return Call("_parameters.integer", self.bounds(NUMBERS))

    def plain_wire(self) -> Json:
        return {"type": "integer"}

    def public(self) -> Json:
        return {"type": "integer"}


@frozen(kw_only=True)
class QuotableIntegerType(IntegerType):
    """A whole number that may be quoted."""

    kind: ClassVar[str] = "quotable-integer"
    wire_type: ClassVar[str | None] = "QuotableInteger"

    def reading(self, names: NameBook, source: str) -> str:  # signature of the base class
        return f"whole({source})"


@frozen(kw_only=True)
class _DecimalType(SchemaType):
    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "Decimal"

    def argument_annotation(self, names: NameBook) -> str:  # signature of the base class
        return "Decimal | int"

    def back(self) -> str | None:
        return "_writing.decimal_text"

    def check(self) -> Call:
        return Call("_parameters.decimal", {name: repr(bound) for name, bound in self.bounds(NUMBERS).items()})


@frozen(kw_only=True)
class DecimalTextType(_DecimalType):
    """A decimal that is sent as text."""

    kind: ClassVar[str] = "decimal-text"
    wire_type: ClassVar[str | None] = "DecimalText"

    def reading(self, names: NameBook, source: str) -> str:  # signature of the base class
        return f"known({source}) or note({source}) or exact({source})"


@frozen(kw_only=True)
class DecimalNumberType(_DecimalType):
    """A decimal that is sent as a JSON number or as text."""

    kind: ClassVar[str] = "decimal-number"
    wire_type: ClassVar[str | None] = "DecimalNumber"

    as_text: bool = False
    """Whether it is written as text."""

    def reading(self, names: NameBook, source: str) -> str:  # signature of the base class
        return f"{source} if type({source}) is Decimal else number({source})"

    def back(self) -> str | None:
        return super().back() if self.as_text else None


@frozen(kw_only=True)
class BooleanType(SchemaType):
    """True or false."""

    kind: ClassVar[str] = "boolean"

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "bool"

    def check(self) -> Call:
        return Call("_parameters.boolean", self.bounds({}))

    def plain_wire(self) -> Json:
        return {"type": "boolean"}

    def public(self) -> Json:
        return {"type": "boolean"}
