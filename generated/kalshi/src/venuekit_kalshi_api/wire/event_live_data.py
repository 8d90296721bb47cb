"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field


class EventLiveData(Struct, gc=False):
    type_: str = field(name="type")
    details: dict[str, Any]
    is_historical: bool | None = None
    default_range: str | None = None
    range_options: list[str] | None = None
