"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from . import available_balance, utilised_balance


class BalanceSegment(Struct, gc=False):
    net_available: Decimal
    id: str | None = None
    name: str | None = None
    total_available: Decimal | None = None
    total_utilised: Decimal | None = None
    total_withdrawable: Decimal | None = None
    net_payin_payout: Decimal | None = None
    available: available_balance.AvailableBalance | None = None
    utilised: utilised_balance.UtilisedBalance | None = None
