"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import quote as quote_1


class GetQuoteResponse(Struct, gc=False):
    quote: quote_1.Quote
