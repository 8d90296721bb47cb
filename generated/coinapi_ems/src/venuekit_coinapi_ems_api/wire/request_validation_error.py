"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field


class RequestValidationError(Struct, gc=False):
    type_: str | None = field(name="type", default=None)
    title: str | None = None
    status: int | None = None
    trace_id: str | None = field(name="traceId", default=None)
    errors: Any = None
