"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field


class LiveData(Struct, gc=False):
    type_: str = field(name="type")
    details: dict[str, Any]
    milestone_id: str
