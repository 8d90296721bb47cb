"""Times and dates."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from codegen.document import Json
from codegen.kinds.base import MOMENTS, Call, NameBook, SchemaType


@frozen(kw_only=True)
class TimeType(SchemaType):
    """A time in ISO 8601."""

    kind: ClassVar[str] = "time"
    wire_type: ClassVar[str | None] = "Moment"

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "datetime"

    def back(self) -> str:
        return "_writing.iso_time"

    def check(self) -> Call:
        return Call("_parameters.iso_time", self.bounds({}))

    def public(self) -> Json:
        return {"type": "string", "format": "date-time"}


@frozen(kw_only=True)
class DateType(SchemaType):
    """A date."""

    kind: ClassVar[str] = "date"

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "date"

    def back(self) -> str:
        return "_writing.plain"

    def check(self) -> Call:
        return Call("_parameters.iso_date", self.bounds({}))

    def plain_wire(self) -> Json:
        return {"type": "string", "format": "date"}

    def public(self) -> Json:
        return {"type": "string", "format": "date"}


@frozen(kw_only=True)
class UnixSecondsType(SchemaType):
    """A time in seconds since 1970."""

    kind: ClassVar[str] = "unix-seconds"
    per_second: ClassVar[int | None] = 1
    advice: ClassVar[str] = "An aware ``datetime``, or Unix time in whole seconds."
    wire_type: ClassVar[str | None] = "UnixSeconds"

    def annotation(self, names: NameBook) -> str:  # signature of the base class
        return "datetime"

    def argument_annotation(self, names: NameBook) -> str:  # signature of the base class
        return "datetime | int"

    def reading(self, names: NameBook, source: str) -> str:  # signature of the base class
        return f"moment({source}, {self.per_second})"

    def back(self) -> str:
        return "_writing.unix_seconds"

    def check(self) -> Call:
        return Call("_parameters.moment", {"per_second": repr(self.per_second), **self.bounds(MOMENTS)})

    def public(self) -> Json:
        return {"type": "integer"}


@frozen(kw_only=True)
class UnixMillisecondsType(UnixSecondsType):
    """A time in milliseconds since 1970."""

    kind: ClassVar[str] = "unix-milliseconds"
    per_second: ClassVar[int | None] = 1000
    advice: ClassVar[str] = "An aware ``datetime``, or Unix time in whole milliseconds."
    wire_type: ClassVar[str | None] = "UnixMilliseconds"

    def back(self) -> str:
        return "_writing.unix_milliseconds"
