"""Client keys, which identify a call to the venue. If the caller gives none, one is generated here, once per call."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, TypeVar

from venuekit.auth.secrets import Secret
from venuekit.call.operation import Operation, Request
from venuekit.codec.model import to_json
from venuekit.errors import ArgumentError

T = TypeVar("T")


def keyed(
    operation: Operation[T],
    path: str,
    *,
    body: dict[str, Any] | list[dict[str, Any]],
    query: str = "",
    headers: tuple[tuple[str, str], ...] = (),
    secrets: tuple[Secret, ...] = (),
) -> Request[T]:
    """Return a request with its keys, and a generated one wherever the caller gave none. Raises ``ArgumentError``.

    ``body`` is the body as it will be sent, before it is encoded; it is modified.
    """
    assert operation.client_key is not None  # generated methods of other operations don't call this
    lines, _, name = operation.client_key.field.rpartition("[].")
    if isinstance(body, list):
        rows, place = body, f"body[{{}}].{name}"
    elif lines:
        rows, place = body.get(lines) or [], f"{lines}[{{}}].{name}"
    else:
        rows, place = [body], name
    keys: dict[str, None] = {}
    for number, row in enumerate(rows):
        key = _key(row, name, place.format(number))
        if key in keys:
            raise ArgumentError(place.format(number), key, "is the key of another order in this call; give each its own key")
        keys[key] = None
    return Request(operation, path, query, to_json(body), headers, tuple(keys), secrets)


def _key(row: MutableMapping[str, Any], name: str, place: str) -> str:
    key = row.get(name)
    if key is None:
        from uuid import uuid4

        key = row[name] = str(uuid4())
    elif key == "":
        raise ArgumentError(place, key, "cannot identify an order; pass a text, or leave it out to have a key generated")
    return str(key)
