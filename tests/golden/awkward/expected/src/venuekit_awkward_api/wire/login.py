"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import SecretText


class Login(Struct, gc=False):
    user: str
    password: SecretText
    pins: list[SecretText] | None = None
