"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class AssociatedEvent(Struct, gc=False):
    ticker: str
    is_yes_only: bool | None = None
    size_max: int | None = None
    size_min: int | None = None
    active_quoters: list[str] | None = None
