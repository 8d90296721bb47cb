"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import fcm_fill


class GetFcmFillsResponse(Struct, gc=False):
    fills: list[fcm_fill.FcmFill] | None
    cursor: str | None
