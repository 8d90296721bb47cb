"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import BareText, DecimalNumber, QuotableInteger

from venuekit_synapsewave_api.models.order_status import OrderStatus
from venuekit_synapsewave_api.models.order_type import OrderType
from venuekit_synapsewave_api.models.product_type import ProductType
from venuekit_synapsewave_api.models.transaction_type import TransactionType


class Order(Struct, gc=False):
    order_id: str
    status: OrderStatus
    exchange: str | None = None
    scrip_token: QuotableInteger | None = None
    exchange_order_no: BareText | None = None
    error_reason: str | None = None
    transaction_type: TransactionType | None = None
    product_type: ProductType | None = None
    order_type: OrderType | None = None
    total_quantity: QuotableInteger | None = None
    pending_quantity: QuotableInteger | None = None
    traded_quantity: QuotableInteger | None = None
    disclosed_quantity: QuotableInteger | None = None
    order_price: DecimalNumber | None = None
    trigger_price: DecimalNumber | None = None
    validity: str | None = None
    validity_days: QuotableInteger | None = None
    validity_day: QuotableInteger | None = None
    symbol: str | None = None
    series: str | None = None
    instrument: BareText | None = None
    instruments: BareText | None = None
    expiry_date: str | None = None
    strike_price: BareText | None = None
    option_type: str | None = None
    market_lot: QuotableInteger | None = None
    order_timestamp: str | None = None
    exchange_timestamp: str | None = None
    initiated_by: str | None = None
    modified_by: str | None = None
    is_amo_order: bool | None = None
    gateway_order_id: BareText | None = None
    order_identifier: BareText | None = None
    client_id: str | None = None
