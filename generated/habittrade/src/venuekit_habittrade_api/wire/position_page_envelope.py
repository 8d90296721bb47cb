"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger

from . import position_page


class PositionPageEnvelope(Struct, gc=False):
    code: QuotableInteger
    data: position_page.PositionPage | None = None
    message: str | None = None
    details: str | None = None
