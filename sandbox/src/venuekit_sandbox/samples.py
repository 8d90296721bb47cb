"""The documented sample payloads, and JSON functions that keep the digits of every number.

The samples are the files under ``specs/<venue>/examples``, called ``<operation>.<status>.json`` or
``<operation>.<status>.<variant>.json``. They are served unchanged wherever possible.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from math import isfinite
from typing import Any


class Digits(str):
    """A JSON number as it was written: ``139.0`` stays ``139.0``, ``1e-7`` stays ``1e-7``."""

    __slots__ = ()


def folder(venue: str) -> Traversable:
    """Return this package's folder of specs and samples for a venue."""
    return resources.files("venuekit_sandbox") / "specs" / venue


@cache
def find(venue: str, operation: str, status: int) -> dict[str, bytes]:
    """Return every documented body of an operation and status, by variant; the default one is first, under an empty name."""
    start = f"{operation}.{status}."
    found = {
        entry.name.removeprefix(start).removesuffix("json").rstrip("."): entry.read_bytes()
        for entry in (folder(venue) / "examples").iterdir()
        if entry.name.startswith(start) and entry.name.endswith(".json")
    }
    if not found:
        raise FileNotFoundError(f"no sample {start}json among the examples of {venue}")
    return dict(sorted(found.items()))


def one(venue: str, operation: str, status: int, variant: str = "") -> bytes:
    """Return the bytes of one documented body."""
    found = find(venue, operation, status)
    if variant not in found:
        raise FileNotFoundError(f"no variant {variant!r} of the sample {operation}.{status} of {venue}")
    return found[variant]


def parse(text: bytes) -> Any:
    """Parse JSON, with each number as :class:`Digits`."""
    return json.loads(text, parse_int=Digits, parse_float=Digits, parse_constant=_refuse)


def write(value: object) -> bytes:
    """Return the JSON text of ``value``; :class:`Digits`, ``Decimal`` and ``int`` are written digit for digit."""
    return _text(value).encode()


def _text(value: object) -> str:
    match value:
        case Digits():
            return str(value)
        case Decimal() | float():
            if not (value.is_finite() if isinstance(value, Decimal) else isfinite(value)):
                raise ValueError(f"JSON has no {value}")
            return str(value)
        case Mapping():
            return "{" + ", ".join(f"{_name(name)}: {_text(member)}" for name, member in value.items()) + "}"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case Sequence() if not isinstance(value, bytes | bytearray):
            return "[" + ", ".join(map(_text, value)) + "]"
        case _:
            return json.dumps(value)


def _name(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError(f"the names of a JSON object are texts, not {name!r}")
    return json.dumps(name, ensure_ascii=False)


def _refuse(constant: str) -> object:
    raise ValueError(f"JSON has no {constant}")
