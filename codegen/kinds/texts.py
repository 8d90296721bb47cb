"""Texts, and values that are written as text."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from codegen.document import Json
from codegen.kinds.base import NUMBERS, TEXTS, Call, NameBook, SchemaType


@frozen(kw_only=True)
class TextType(SchemaType):
    """A text."""

    kind: ClassVar[str] = "text"

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "str"

    def check(self) -> Call:
        return Call("_parameters.text", self.bounds(TEXTS))

    def plain_wire(self) -> Json:
        return {"type": "string"}


@frozen(kw_only=True)
class BareTextType(TextType):
    """A text that may be sent as an integer."""

    kind: ClassVar[str] = "bare-text"
    wire_type: ClassVar[str | None] = "BareText"

    def reading(self, names: NameBook, source: str) -> str:  # signature of the base class
        return f"str({source})"


@frozen(kw_only=True)
class PlainTextType(TextType):
    """A body that is text, not JSON."""

    kind: ClassVar[str] = "plain-text"


@frozen(kw_only=True)
class SecretType(SchemaType):
    """A secret text."""

    kind: ClassVar[str] = "secret"
    kept: ClassVar[bool] = False
    secret: ClassVar[bool] = True
    wire_type: ClassVar[str | None] = "SecretText"
    advice: ClassVar[str] = "A ``Secret``, or a text, which is then kept secret."

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "Secret"

    def argument_annotation(self, names: NameBook) -> str:  # signature of the base class
        return "str | Secret"

    def reading(self, names: NameBook, source: str) -> str:  # signature of the base class
        return f"sealed({source})"

    def back(self) -> str:
        return "_writing.revealed"

    def check(self) -> Call:
        return Call("_parameters.secret", self.bounds(TEXTS))

    def change(self, names: NameBook) -> Call:  # signature of the base class
        return Call("_fields.secret", self.bounds(TEXTS))


@frozen(kw_only=True)
class SecretNumberType(SecretType):
    """A secret whole number."""

    kind: ClassVar[str] = "secret-number"
    wire_type: ClassVar[str | None] = "SecretNumber"
    advice: ClassVar[str] = "A ``Secret``, or a number, which is then kept secret."

    def argument_annotation(self, names: NameBook) -> str:  # signature of the base class
        return "int | Secret"

    def reading(self, names: NameBook, source: str) -> str:  # signature of the base class
        return f"sealed(str({source}))"

    def back(self) -> str:
        return "_writing.revealed_number"

    def check(self) -> Call:
        return Call("_parameters.secret_number", self.bounds(NUMBERS))

    def change(self, names: NameBook) -> Call:  # signature of the base class
        return Call("_fields.secret_number", self.bounds(NUMBERS))


@frozen(kw_only=True)
class UuidType(SchemaType):
    """A UUID."""

    kind: ClassVar[str] = "uuid"

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "UUID"

    def back(self) -> str:
        return "_writing.plain"

    def check(self) -> Call:
        return Call("_parameters.identifier", self.bounds({}))

    def plain_wire(self) -> Json:
        return {"type": "string", "format": "uuid"}

    def public(self) -> Json:
        return {"type": "string", "format": "uuid"}
