"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class ErrorDetail(Struct, gc=False):
    code: str | None = None
    message: str | None = None
    details: str | None = None
