"""Credentials for tests to search for, and everything that is reachable from an object."""

from __future__ import annotations

import contextlib
import copy
import pickle
from collections.abc import Iterator
from types import BuiltinMethodType, FunctionType, MethodType, ModuleType
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.faults.leaks import assert_hidden
from venuekit.errors import VenueKitError


def reached(thing: object, depth: int = 6) -> Iterator[object]:
    """Yield what serializers and debuggers reach from an object: attributes, slots, pickle state, items."""
    yield thing
    if depth == 0 or isinstance(thing, (str, bytes, int, float, type, ModuleType, FunctionType, MethodType, BuiltinMethodType)):
        return
    found: list[object] = []
    if isinstance(thing, dict):
        found += [*thing.keys(), *thing.values()]
    elif isinstance(thing, (list, tuple, set, frozenset)):
        found += thing
    else:
        found += vars(thing).values() if hasattr(thing, "__dict__") else ()
        slots = [name for kind in type(thing).__mro__ for name in (kind.__dict__.get("__slots__") or ())]
        found += [getattr(thing, name, None) for name in slots]
        for state in (object.__getstate__, lambda one: one.__getstate__()):
            with contextlib.suppress(TypeError):
                found.append(state(thing))
    for one in found:
        yield from reached(one, depth - 1)


def planted() -> dict[str, str]:
    return {"planted": "planted-0123456789"}


LOCKED = (
    rsa.generate_private_key(65537, 2048)
    .private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"open sesame")
    )
    .decode()
)
"""A private key whose password is unknown to the client."""


def assert_pickles(credentials: dict[str, Any], error: VenueKitError) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        written = pickle.dumps(error, protocol)
        assert_hidden(credentials, written)
        twin = pickle.loads(written)
        assert type(twin) is type(error)
        assert (str(twin), repr(twin), twin.args) == (str(error), repr(error), error.args)
        assert {name: value for name, value in vars(twin).items() if name != "body"} == {
            name: value for name, value in vars(error).items() if name != "body"
        }
        assert repr(getattr(twin, "body", None)) == repr(getattr(error, "body", None))
    assert str(copy.copy(error)) == str(copy.deepcopy(error)) == str(error)
