"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct


class UtilisedBalance(Struct, gc=False):
    limit: Decimal | None = None
    pnl_realised: Decimal | None = None
    pnl_unrealised: Decimal | None = None
    option_premium: Decimal | None = None
