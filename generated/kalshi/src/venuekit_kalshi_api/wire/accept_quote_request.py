"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_kalshi_api.models.side import Side


class AcceptQuoteRequest(Struct, gc=False):
    accepted_side: Side
