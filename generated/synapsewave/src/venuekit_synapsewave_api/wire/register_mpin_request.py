"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class RegisterMpinRequest(Struct, gc=False):
    mpin: int
    mobile_udid: str | None = None
