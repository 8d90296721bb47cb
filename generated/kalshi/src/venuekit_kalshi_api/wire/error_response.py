"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import error_detail


class ErrorResponse(Struct, gc=False):
    error: error_detail.ErrorDetail | str | None = None
    code: str | None = None
    message: str | None = None
    details: str | None = None
    service: str | None = None
    msg: str | None = None
