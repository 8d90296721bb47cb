"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct


class AvailableBalance(Struct, gc=False):
    cash: Decimal | None = None
    collateral: Decimal | None = None
    credit_for_sale: Decimal | None = None
    option_credit_for_sale: Decimal | None = None
