"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import BareText, DecimalNumber, QuotableInteger

from venuekit_synapsewave_api.models.order_type import OrderType
from venuekit_synapsewave_api.models.product_type import ProductType
from venuekit_synapsewave_api.models.transaction_type import TransactionType


class Trade(Struct, gc=False):
    order_id: str
    trade_no: BareText
    traded_quantity: QuotableInteger
    trade_price: DecimalNumber
    exchange: str | None = None
    scrip_token: QuotableInteger | None = None
    exchange_order_no: BareText | None = None
    transaction_type: TransactionType | None = None
    product_type: ProductType | None = None
    order_type: OrderType | None = None
    symbol: str | None = None
    series: str | None = None
    instrument: BareText | None = None
    expiry_date: str | None = None
    strike_price: BareText | None = None
    option_type: str | None = None
    trade_timestamp: str | None = None
    initiated_by: str | None = None
