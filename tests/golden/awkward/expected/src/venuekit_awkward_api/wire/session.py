"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import SecretNumber, SecretText


class Session(Struct, gc=False):
    token: SecretText
    older: SecretText | None = None
    pins: list[SecretText] | None = None
    number: SecretNumber | None = None
