"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber


class UtilisedBalance(Struct, gc=False):
    limit: DecimalNumber | None = None
    pnl_realised: DecimalNumber | None = None
    pnl_unrealised: DecimalNumber | None = None
    option_premium: DecimalNumber | None = None
