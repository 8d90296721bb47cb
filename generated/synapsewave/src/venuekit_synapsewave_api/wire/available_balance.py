"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber


class AvailableBalance(Struct, gc=False):
    cash: DecimalNumber | None = None
    collateral: DecimalNumber | None = None
    credit_for_sale: DecimalNumber | None = None
    option_credit_for_sale: DecimalNumber | None = None
