"""JSON with numbers as text, so that no float rounds the digits of a test."""

from __future__ import annotations

import json
from random import Random
from typing import Any


class Number(str):
    """A JSON number, as its text."""

    __slots__ = ()


def parse(content: bytes) -> Any:
    """Parse a body with Python's own parser, which the codec doesn't use in this way."""
    return json.loads(content, parse_int=Number, parse_float=Number, parse_constant=Number)


class Style:
    """A style of writing JSON: order of names, whitespace, escapes. Style 0 is the simplest."""

    def __init__(self, way: int) -> None:
        self._random = Random(way) if way else None
        blanks = ["", "", " ", "\n", "\t", "\r\n  "]
        self._blank = self._random.choice(blanks) if self._random else ""
        self._ascii = bool(self._random and self._random.randrange(2))

    def write(self, value: Any) -> bytes:
        """Return the JSON of a value."""
        return f"{self._blank}{self._text(value)}{self._blank}".encode()

    def _text(self, value: Any) -> str:
        blank = self._blank
        match value:
            case Number():
                return str(value)
            case str():
                return json.dumps(value, ensure_ascii=self._ascii)
            case dict():
                pairs = list(value.items())
                if self._random:
                    self._random.shuffle(pairs)
                inner = f",{blank}".join([f"{self._text(name)}{blank}:{blank}{self._text(one)}" for name, one in pairs])
                return f"{{{blank}{inner}{blank}}}"
            case list():
                return f"[{blank}{f'{blank},'.join([self._text(one) for one in value])}]"
            case None:
                return "null"
        return "true" if value else "false"
