"""One class for each kind of schema: its types in Python and on the wire, and how values are parsed, checked and written."""

from codegen.kinds.base import NameBook, SchemaType
from codegen.kinds.containers import AnyType, ListType, MapType
from codegen.kinds.numbers import BooleanType, DecimalNumberType, DecimalTextType, IntegerType, QuotableIntegerType
from codegen.kinds.objects import EnumType, ModelType, NamedType, TaggedType, UnionType
from codegen.kinds.texts import BareTextType, PlainTextType, SecretNumberType, SecretType, TextType, UuidType
from codegen.kinds.times import DateType, TimeType, UnixMillisecondsType, UnixSecondsType

__all__ = [
    "WIRE_TYPES",
    "AnyType",
    "BareTextType",
    "BooleanType",
    "DateType",
    "DecimalNumberType",
    "DecimalTextType",
    "EnumType",
    "IntegerType",
    "ListType",
    "MapType",
    "ModelType",
    "NameBook",
    "NamedType",
    "PlainTextType",
    "QuotableIntegerType",
    "SchemaType",
    "SecretNumberType",
    "SecretType",
    "TaggedType",
    "TextType",
    "TimeType",
    "UnionType",
    "UnixMillisecondsType",
    "UnixSecondsType",
    "UuidType",
]

WIRE_TYPES = [
    str(kind.wire_type)
    for kind in (
        DecimalTextType, DecimalNumberType, TimeType, UnixSecondsType, UnixMillisecondsType, QuotableIntegerType, BareTextType,
        SecretType, SecretNumberType,
    )
]  # fmt: skip
"""Names that ``venuekit.codec.wire`` defines."""
