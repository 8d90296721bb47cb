"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from . import available_balance, utilised_balance


class BalanceSegment(Struct, gc=False):
    net_available: DecimalNumber
    id: str | None = None
    name: str | None = None
    total_available: DecimalNumber | None = None
    total_utilised: DecimalNumber | None = None
    total_withdrawable: DecimalNumber | None = None
    net_payin_payout: DecimalNumber | None = None
    available: available_balance.AvailableBalance | None = None
    utilised: utilised_balance.UtilisedBalance | None = None
