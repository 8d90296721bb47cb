"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import QuotableInteger

from . import balance


class BalanceEnvelope(Struct, gc=False):
    code: QuotableInteger
    data: list[balance.Balance] | None = None
    message: str | None = None
    details: str | None = None
