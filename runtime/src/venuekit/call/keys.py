"""Client keys, which identify a call to the venue. If the caller gives none, one is generated here, once per call."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, TypeVar

from venuekit.call.operation import Operation
from venuekit.errors import ArgumentError

Written = TypeVar("Written", dict[str, Any], list[dict[str, Any]])


def keyed(operation: Operation[Any], written: Written) -> tuple[Written, tuple[str, ...]]:
    """Return a body, with a generated key wherever the caller gave none, and all of its keys. Raises ``ArgumentError``.

    ``written`` is the body as it will be sent; it is modified.
    """
    assert operation.client_key is not None  # generated methods of other operations don't call this
    lines, _, name = operation.client_key.field.rpartition("[].")
    if isinstance(written, list):
        rows, place = written, f"body[{{}}].{name}"
    elif lines:
        rows, place = written.get(lines) or [], f"{lines}[{{}}].{name}"
    else:
        rows, place = [written], name
    keys: dict[str, None] = {}
    for number, row in enumerate(rows):
        key = _key(row, name, place.format(number))
        if key in keys:
            raise ArgumentError(place.format(number), key, "is the key of another order in this call; give each its own key")
        keys[key] = None
    return written, tuple(keys)


def _key(row: MutableMapping[str, Any], name: str, place: str) -> str:
    key = row.get(name)
    if key is None:
        from uuid import uuid4

        key = row[name] = str(uuid4())
    elif key == "":
        raise ArgumentError(place, key, "cannot identify an order; pass a text, or leave it out to have a key generated")
    return str(key)
