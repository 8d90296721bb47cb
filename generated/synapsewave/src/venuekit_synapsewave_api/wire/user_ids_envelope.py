"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from venuekit.codec.wire import BareText


class UserIdsEnvelope(Struct, gc=False):
    status: str
    code: BareText | None = None
    message: str | None = None
    data: list[dict[str, Any]] | None = None
