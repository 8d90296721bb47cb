"""Read the JSON bodies of requests, with errors that name the field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.exchange.clock import micros
from venuekit_sandbox.requests import BadParameter


class BadField(BadParameter):
    """A field of a body that the venue refuses."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"{name} {problem}")
        self.name = name


class Fields:
    """The fields of a JSON object, each read as its type. A null counts as absent."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, Mapping):
            raise BadParameter("the body is not a JSON object")
        self._given: Mapping[str, Any] = value

    @classmethod
    def of(cls, body: bytes) -> Fields:
        """Return the fields of a body that is one object."""
        return cls(parsed(body))

    @classmethod
    def listed(cls, body: bytes, most: int) -> list[Fields]:
        """Return the fields of each object of a body that is a list."""
        found = parsed(body)
        if not isinstance(found, list):
            raise BadParameter("the body is not a JSON array")
        if not 1 <= len(found) <= most:
            raise BadParameter(f"the body lists {len(found)} objects, not 1 to {most}")
        return [cls(one) for one in found]

    def text(self, name: str, *, required: bool = True, longest: int = 1000) -> str:
        """Return a text; empty if it is absent and not required."""
        value = self._given.get(name)
        if value is None or value == "":
            if required:
                raise BadField(name, "is missing")
            return ""
        if not isinstance(value, str) or isinstance(value, samples.Digits):
            raise BadField(name, "is not a text")
        if len(value) > longest:
            raise BadField(name, f"is longer than {longest} characters")
        return value

    def choice(self, name: str, allowed: Iterable[str], *, required: bool = True) -> str:
        """Return a text that is one of those allowed."""
        value, known = self.text(name, required=required), list(allowed)
        if value and value not in known:
            raise BadField(name, f"must be one of {', '.join(known)}")
        return value

    def choices(self, name: str, allowed: Iterable[str]) -> list[str]:
        """Return a list of texts, each one of those allowed; empty if it is absent."""
        value, known = self._given.get(name), list(allowed)
        if value is None:
            return []
        if not isinstance(value, list):
            raise BadField(name, "is not a list")
        return [Fields({name: one}).choice(name, known) for one in value]

    def number(self, name: str, *, required: bool = True, quoted: bool = False) -> Decimal | None:
        """Return a number, which may be quoted only if ``quoted``."""
        value = self._given.get(name)
        if value is None:
            if required:
                raise BadField(name, "is missing")
            return None
        if not isinstance(value, str) or not (quoted or isinstance(value, samples.Digits)):
            raise BadField(name, "is not a number")
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            raise BadField(name, "is not a number") from None
        if not number.is_finite():
            raise BadField(name, "is not a number")
        return number

    def micros(self, name: str) -> int | None:
        """Return an ISO 8601 time in microseconds since 1970, UTC without a zone; None if it is absent."""
        text = self.text(name, required=False)
        return iso_micros(name, text) if text else None

    def objects(self, name: str) -> list[Fields]:
        """Return a list of objects."""
        value = self._given.get(name)
        if not isinstance(value, list):
            raise BadField(name, "is missing" if value is None else "is not a list")
        return [Fields(one) for one in value]


def parsed(body: bytes) -> Any:
    """Return a parsed JSON body, its numbers as ``Digits``."""
    try:
        return samples.parse(body)
    except ValueError:
        raise BadParameter("the body is not JSON") from None


def iso_micros(name: str, text: str) -> int:
    """Return an ISO 8601 time in microseconds since 1970; without a zone it is UTC."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise BadField(name, "is not an ISO 8601 time") from None
    return micros(found if found.tzinfo else found.replace(tzinfo=UTC))
