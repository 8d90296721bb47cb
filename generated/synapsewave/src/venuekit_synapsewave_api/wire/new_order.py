"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber

from venuekit_synapsewave_api.models.order_type import OrderType
from venuekit_synapsewave_api.models.product_type import ProductType
from venuekit_synapsewave_api.models.transaction_type import TransactionType
from venuekit_synapsewave_api.models.validity import Validity

from . import scrip_info as scrip_info_1


class NewOrder(Struct, gc=False):
    scrip_info: scrip_info_1.ScripInfo
    transaction_type: TransactionType
    product_type: ProductType
    order_type: OrderType
    quantity: int
    price: DecimalNumber | None = None
    trigger_price: DecimalNumber | None = None
    disclosed_quantity: int | None = None
    validity: Validity | None = None
    validity_days: int | None = None
    is_amo: bool | None = None
    order_identifier: str | None = None
    part_code: str | None = None
    algo_id: str | None = None
    strategy_id: str | None = None
    vender_code: str | None = None
