"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import fill


class GetFillsResponse(Struct, gc=False):
    fills: list[fill.Fill] | None
    cursor: str | None = None
