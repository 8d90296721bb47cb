"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq


class GetRfqsResponse(Struct, gc=False):
    rfqs: list[rfq.Rfq] | None
    cursor: str | None = None
