"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field

from . import balance_data


class Balance(Struct, gc=False):
    type_: str | None = field(name="type", default=None)
    exchange_id: str | None = None
    data: list[balance_data.BalanceData] | None = None
