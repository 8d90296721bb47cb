"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText

from . import create_rfq_batch_child


class CreateRfqBatchRequest(Struct, gc=False):
    children: list[create_rfq_batch_child.CreateRfqBatchChild]
    mve_collection_ticker: str | None = None
    contracts_fp: DecimalText | None = None
    target_cost_dollars: DecimalText | None = None
    target_cost_excludes_fees: bool | None = None
    rest_remainder: bool | None = None
    replace_existing: bool | None = None
    obscure_creator_id: bool | None = None
    client_batch_id: str | None = None
    subtrader_id: str | None = None
    subaccount: int | None = None
