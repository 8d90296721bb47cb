"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger


class Acknowledgement(Struct, gc=False):
    code: QuotableInteger
    data: Any = None
    message: str | None = None
    details: str | None = None
