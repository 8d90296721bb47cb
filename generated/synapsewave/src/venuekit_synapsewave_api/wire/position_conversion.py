"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_synapsewave_api.models.product_type import ProductType
from venuekit_synapsewave_api.models.transaction_type import TransactionType


class PositionConversion(Struct, gc=False):
    exchange: str
    scrip_token: int
    transaction_type: TransactionType
    quantity: int
    old_product_type: ProductType
    new_product_type: ProductType
    bo_order_id: str | None = None
