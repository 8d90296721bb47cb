"""Lists, maps, and JSON of any form."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from codegen.document import Json
from codegen.kinds.base import LENGTHS, Call, NameBook, SchemaType
from codegen.kinds.objects import ModelType


@frozen(kw_only=True)
class _ContainerType(SchemaType):
    plain: ClassVar[bool] = False
    kept: ClassVar[bool] = False

    item: SchemaType

    @property
    def inner(self) -> tuple[SchemaType, ...]:
        return (self.item,)

    def _item_annotation(self, names: NameBook) -> str:
        return self.item.annotation_or_null(names)

    def _item_wire_annotation(self, names: NameBook) -> str:
        return self.item.wire_annotation(names) + (" | None" if self.item.nullable else "")

    def _item_reading(self, names: NameBook) -> str | None:
        reading = self.item.reading(names, "item")
        return f"None if item is None else {reading}" if reading is not None and self.item.nullable else reading


@frozen(kw_only=True)
class ListType(_ContainerType):
    """A list."""

    kind: ClassVar[str] = "array"
    listed: ClassVar[bool] = True

    def annotation(self, names: NameBook) -> str:
        return f"list[{self._item_annotation(names)}]"

    def argument_annotation(self, names: NameBook) -> str:
        return f"Sequence[{self.item.argument_annotation(names)}]"

    def parameter_annotation(self, names: NameBook) -> str:
        """Return the type of a parameter that is a list: a single item may be passed without a list."""
        item = self.item.argument_annotation(names)
        return f"{item} | Sequence[{item}]" if item.startswith("str") or "Literal" in item else f"Sequence[{item}]"

    def wire_annotation(self, names: NameBook) -> str:
        return f"list[{self._item_wire_annotation(names)}]"

    def reading(self, names: NameBook, source: str) -> str | None:
        if isinstance(self.item, ModelType) and not self.item.nullable:
            return f"list(map({self.item.annotation(names)}._built, {source}, repeat(note)))"
        item = self._item_reading(names)
        return None if item is None else f"[{item} for item in {source}]"

    def back(self) -> str | None:
        item = self.item.back()
        return None if item is None else f"_writing.each({item})"

    def writing(self, name: str, source: str) -> str:
        self.item.refuse_gaps()
        keywords = {"write": self.item.check().partial, **self.bounds(LENGTHS)}
        return Call("_parameters.listing", keywords).of(name, source)

    def change(self, names: NameBook) -> Call:
        return Call("_fields.items", {"take": self.item.taking(names), **self.bounds(LENGTHS)})

    def plain_wire(self) -> Json:
        return {"type": "array", "items": self.item.wire()}

    def public(self) -> Json:
        return {"type": "array", "items": self.item.public()}


@frozen(kw_only=True)
class MapType(_ContainerType):
    """An object with arbitrary keys."""

    kind: ClassVar[str] = "map"

    def annotation(self, names: NameBook) -> str:
        return f"dict[str, {self._item_annotation(names)}]"

    def argument_annotation(self, names: NameBook) -> str:
        return f"Mapping[str, {self.item.argument_annotation(names)}]"

    def wire_annotation(self, names: NameBook) -> str:
        return f"dict[str, {self._item_wire_annotation(names)}]"

    def reading(self, names: NameBook, source: str) -> str | None:
        item = self._item_reading(names)
        return None if item is None else f"{{key: {item} for key, item in {source}.items()}}"

    def back(self) -> str | None:
        item = self.item.back()
        return None if item is None else f"_writing.each_value({item})"

    def change(self, names: NameBook) -> Call:
        return Call("_fields.mapping", {"take": self.item.taking(names), **self.bounds({})})

    def plain_wire(self) -> Json:
        return {"type": "object", "additionalProperties": self.item.wire()}

    def _or_null(self, written: Json) -> Json:
        return {"oneOf": [written, {"type": "null"}]}  # otherwise datamodel-code-generator drops the type of the values

    def public(self) -> Json:
        return {}  # openapi-python-client would generate a class for a map


@frozen(kw_only=True)
class AnyType(SchemaType):
    """JSON of any form, including null."""

    kind: ClassVar[str] = "any"
    plain: ClassVar[bool] = False
    kept: ClassVar[bool] = False

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "Any"

    def annotation_or_null(self, names: NameBook) -> str:
        return self.annotation(names)

    def change(self, names: NameBook) -> Call:  # signature of the base class
        return Call("_fields.anything", self.bounds({}))

    def refuse_gaps(self) -> None:
        """Return False: null is an ordinary value here."""

    def plain_wire(self) -> Json:
        return {}

    def _or_null(self, written: Json) -> Json:
        return written

    def public(self) -> Json:
        return {}
