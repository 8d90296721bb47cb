"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq


class GetRFQsResponse(Struct, gc=False):
    rfqs: list[rfq.RFQ] | None
    cursor: str | None = None
