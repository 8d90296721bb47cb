"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import SecretNumber


class RegisterMpinRequest(Struct, gc=False):
    mpin: SecretNumber
    mobile_udid: str | None = None
