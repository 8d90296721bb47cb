"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import quote


class GetQuotesResponse(Struct, gc=False):
    quotes: list[quote.Quote] | None
    cursor: str | None = None
