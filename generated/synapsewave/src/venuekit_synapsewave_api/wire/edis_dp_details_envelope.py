"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import BareText

from . import edis_dp_details


class EdisDpDetailsEnvelope(Struct, gc=False):
    status: str
    code: BareText | None = None
    message: str | None = None
    data: list[edis_dp_details.EdisDpDetails] | None = None
