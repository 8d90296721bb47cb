"""Read single values from a body without decoding the rest, however large it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import msgspec

LONGEST: Final = 64 * 1024
"""Maximum bytes of JSON for a code or a message."""


def pick(content: bytes, path: str) -> str | int | bool | None:
    """Return the text, integer or boolean at a dotted path; None if the content isn't JSON or has no such value there."""
    found: bytes | msgspec.Raw = content
    try:
        for step in path.split("."):
            found = _decoder(step).decode(found).value
            if not found:
                return None
        value = msgspec.json.decode(found) if len(memoryview(found)) <= LONGEST else None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return value if type(value) in (str, int, bool) else None


def first(content: bytes, paths: Sequence[str]) -> str | None:
    """Return the first text or integer at these paths that exists and isn't empty, as text."""
    for path in paths:
        value = pick(content, path)
        if value is not None and value != "" and not isinstance(value, bool):
            return str(value)
    return None


@cache
def _decoder(step: str) -> msgspec.json.Decoder[Any]:
    """Return a decoder that keeps one member of an object as raw JSON and skips the others."""
    member = msgspec.defstruct("Member", [("value", msgspec.Raw, msgspec.Raw())], rename={"value": step})
    return msgspec.json.Decoder(member)


def is_text(content: bytes) -> bool:
    """Return whether this is UTF-8; the decoder doesn't check skipped parts."""
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
