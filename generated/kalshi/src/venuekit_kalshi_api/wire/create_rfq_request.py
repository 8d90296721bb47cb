"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class CreateRfqRequest(Struct, gc=False):
    market_ticker: str
    rest_remainder: bool
    contracts: int | None = None
    contracts_fp: DecimalText | None = None
    target_cost_centi_cents: int | None = None
    target_cost_dollars: DecimalText | None = None
    target_cost_excludes_fees: bool | None = None
    obscure_creator_id: bool | None = None
    replace_existing: bool | None = None
    subtrader_id: str | None = None
    subaccount: int | None = None
