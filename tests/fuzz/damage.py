"""Damaged bodies: truncated, corrupted, or built to attack a parser."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.fuzz.samples import Pick

MONSTERS = (
    "NaN", "Infinity", "-Infinity", "1e999999999", "-1e-999999999", "1e99999999999999999999", "1e400", "9" * 5_000, "0." + "1" * 5_000,
    "9" * 400, "-", "+1", "01", "1.", ".5", "0x1", "1e", "--1", "1_0", '"1e999999999"', '"1e99999999999999999999"',
    '"' + "9" * 5_000 + '"', "null", "true",
    '""', "[]", "{}", '"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', '"\\x"', "'x'", "undefined",
)  # fmt: skip
"""Bytes that replace a value; some aren't JSON."""

DEPTHS = (2, 50, 900, 1_100, 20_000)
"""Python's recursion limit is about a thousand."""

_values = re.compile(rb'"(?:[^"\\]|\\.)*"(?!\s*:)|-?[0-9][-+.0-9eE]*|true|false|null').finditer
_names = re.compile(rb'"(?:[^"\\]|\\.)*"(?=\s*:)').findall


def damaged(content: bytes, pick: Pick) -> bytes:
    """Return the damaged body."""
    return _WAYS[pick(len(_WAYS))](content, pick)


def _cut(content: bytes, pick: Pick) -> bytes:
    return content[: pick(len(content))]


def _flipped(content: bytes, pick: Pick) -> bytes:
    position = pick(len(content))
    return content[:position] + bytes([content[position] ^ 1 << pick(8)]) + content[position + 1 :]


def _without(content: bytes, pick: Pick) -> bytes:
    start = pick(len(content))
    return content[:start] + content[start + 1 + pick(8) :]


def _stuttering(content: bytes, pick: Pick) -> bytes:
    start = pick(len(content))
    end = start + 1 + pick(40)
    return content[:end] + content[start:end] + content[end:]


def _random(_content: bytes, pick: Pick) -> bytes:
    return bytes(pick(256) for _ in range(pick(24)))


def _monster(content: bytes, pick: Pick) -> bytes:
    return _replaced(content, MONSTERS[pick(len(MONSTERS))].encode(), pick)


def _deep(content: bytes, pick: Pick) -> bytes:
    depth, array, closed = DEPTHS[pick(len(DEPTHS))], pick(2), pick(4)
    opening, closing = (b"[", b"]") if array else (b'{"a":', b"}")
    nested = opening * depth + (b"0" + closing * depth if closed else b"")
    return content.replace(b"{", b'{"new_field":' + nested + b",", 1) if pick(2) else _replaced(content, nested, pick)


def _replaced(content: bytes, value: bytes, pick: Pick) -> bytes:
    found = list(_values(content))
    if not found:
        return value
    one = found[pick(len(found))]
    return content[: one.start()] + value + content[one.end() :]


def _twice(content: bytes, pick: Pick) -> bytes:
    names = _names(content)
    if not names:
        return content * 2
    again = names[pick(len(names))] + b":" + MONSTERS[pick(len(MONSTERS))].encode()
    return content.replace(b"{", b"{" + again + b",", 1) if pick(2) else b"%s,%s}" % (content.rstrip()[:-1], again)


def _recoded(content: bytes, pick: Pick) -> bytes:
    encodings = ("utf-16", "utf-32", "utf-8-sig", "latin-1", "utf-7")
    return content.decode().encode(encodings[pick(len(encodings))], errors="replace")


def _with_surplus(content: bytes, pick: Pick) -> bytes:
    others = (
        b"\x00",
        b"\xff",
        b"\xef\xbb\xbf",
        b"{}",
        b",",
        b"// note\n",
        b"<!doctype html>",
        b")]}',\n",
        b"\xed\xa0\x80",
        b"\x1f\x8b",
    )
    other = others[pick(len(others))]
    return other + content if pick(2) else content + other


_WAYS: tuple[Callable[[bytes, Pick], bytes], ...] = (
    _cut,
    _flipped,
    _without,
    _stuttering,
    _random,
    _monster,
    _deep,
    _twice,
    _recoded,
    _with_surplus,
)
