"""Read request bodies strictly: a venue that accepts wrong values would hide mistakes of its callers."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any

from venuekit_sandbox.requests import BadParameter


class Body:
    """The members of a JSON object; a missing member or a wrong type raises :class:`BadParameter`, which names it."""

    def __init__(self, members: object, where: str = "") -> None:
        if not isinstance(members, dict):
            raise BadParameter(f"{where.rstrip('.') or 'the body'} must be an object")
        self._members: dict[str, Any] = members
        self._where = where

    @classmethod
    def of(cls, content: bytes) -> Body:
        """Read a body; numbers stay exact."""
        try:
            return cls(json.loads(content, parse_float=Decimal))
        except ValueError:
            raise BadParameter("the body is not JSON") from None

    def __contains__(self, name: str) -> bool:
        return self._members.get(name) is not None

    def text(self, name: str, default: str | None = None, *, longest: int | None = None) -> str:
        """Return a text."""
        value = self._get(name, default)
        if not isinstance(value, str) or (default is None and not value):
            raise self._bad(name, "must be a text")
        if longest is not None and len(value) > longest:
            raise self._bad(name, f"is longer than {longest} characters")
        return value

    def choice(self, name: str, allowed: Collection[str], default: str | None = None) -> str:
        """Return a text that is one of those allowed."""
        value = self.text(name, default)
        if value not in allowed:
            raise self._bad(name, f"must be one of {', '.join(allowed)}")
        return value

    def whole(self, name: str, default: int | None = None, *, least: int = 0) -> int:
        """Return a whole number."""
        value = self._get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise self._bad(name, f"must be a whole number of at least {least}")
        return value

    def number(self, name: str, default: Decimal | None = None) -> Decimal:
        """Return a number that isn't negative, exact."""
        value = self._get(name, default)
        if isinstance(value, int) and not isinstance(value, bool):
            value = Decimal(value)
        if not isinstance(value, Decimal) or value < 0:
            raise self._bad(name, "must be a number from 0 up")
        return value

    def decimal_text(self, name: str) -> Decimal:
        """Return a number that is written as a text."""
        text = self.text(name)
        if not text.replace(".", "", 1).isdecimal() or not text.isascii():
            raise self._bad(name, "must be a number in quotes")
        return Decimal(text)

    def flag(self, name: str, *, default: bool) -> bool:
        """Return true or false."""
        value = self._get(name, default)
        if not isinstance(value, bool):
            raise self._bad(name, "must be true or false")
        return value

    def inner(self, name: str) -> Body:
        """Return an object within this one."""
        return Body(self._get(name, None), f"{self._where}{name}.")

    def rows(self, name: str) -> Sequence[Body]:
        """Return the objects of a list that isn't empty."""
        value = self._get(name, None)
        if not isinstance(value, list) or not value:
            raise self._bad(name, "must be a list with at least one entry")
        return [Body(one, f"{self._where}{name}[{place}].") for place, one in enumerate(value)]

    def _get(self, name: str, default: object) -> object:
        value = self._members.get(name)
        if value is not None:
            return value
        if default is None:
            raise self._bad(name, "is missing")
        return default

    def _bad(self, name: str, what: str) -> BadParameter:
        return BadParameter(f"{self._where}{name} {what}")
