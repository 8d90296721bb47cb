"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field
from venuekit.codec.wire import Moment


class StructuredTarget(Struct, gc=False):
    id: str | None = None
    name: str | None = None
    type_: str | None = field(name="type", default=None)
    details: dict[str, Any] | None = None
    source_id: str | None = None
    source_ids: dict[str, str] | None = None
    last_updated_ts: Moment | None = None
