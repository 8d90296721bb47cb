"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixMilliseconds

from . import error_response


class BatchCancelOrdersV2IndividualResponse(Struct, gc=False):
    order_id: str
    reduced_by: DecimalText
    client_order_id: str | None = None
    ts_ms: UnixMilliseconds | None = None
    error: error_response.ErrorResponse | None = None
