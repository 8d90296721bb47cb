"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class ErrorResponse(Struct, gc=False):
    code: int | str | None = None
    message: str | None = None
    details: str | None = None
