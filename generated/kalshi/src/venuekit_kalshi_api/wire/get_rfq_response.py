"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import rfq as rfq_1


class GetRfqResponse(Struct, gc=False):
    rfq: rfq_1.Rfq
