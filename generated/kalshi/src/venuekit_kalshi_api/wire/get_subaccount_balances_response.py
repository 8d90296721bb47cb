"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import subaccount_balance


class GetSubaccountBalancesResponse(Struct, gc=False):
    subaccount_balances: list[subaccount_balance.SubaccountBalance] | None
