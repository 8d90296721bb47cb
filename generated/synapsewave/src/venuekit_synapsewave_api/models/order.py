"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number, whole

if TYPE_CHECKING:
    from ..wire.order import Order as WireOrder
    from .order_status import OrderStatus
    from .order_type import OrderType
    from .product_type import ProductType
    from .transaction_type import TransactionType


@define(kw_only=True, eq=False, repr=False)
class Order(Model):
    """An order in its current state, or in an earlier one. `bracket_details`, which integrators report, is only in the raw body.
    Two names differ between the pages about the order book and the history, so both are here.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/order-book
    """

    units: ClassVar[Mapping[str, str]] = {
        "order_price": "inr",
        "trigger_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("exchange"),
        WireField("scrip_token"),
        WireField("exchange_order_no"),
        WireField("status", _writing.plain),
        WireField("error_reason"),
        WireField("transaction_type", _writing.plain),
        WireField("product_type", _writing.plain),
        WireField("order_type", _writing.plain),
        WireField("total_quantity"),
        WireField("pending_quantity"),
        WireField("traded_quantity"),
        WireField("disclosed_quantity"),
        WireField("order_price"),
        WireField("trigger_price"),
        WireField("validity"),
        WireField("validity_days"),
        WireField("validity_day"),
        WireField("symbol"),
        WireField("series"),
        WireField("instrument"),
        WireField("instruments"),
        WireField("expiry_date"),
        WireField("strike_price"),
        WireField("option_type"),
        WireField("market_lot"),
        WireField("order_timestamp"),
        WireField("exchange_timestamp"),
        WireField("initiated_by"),
        WireField("modified_by"),
        WireField("is_amo_order"),
        WireField("gateway_order_id"),
        WireField("order_identifier"),
        WireField("client_id"),
    )

    order_id: str
    """Id of the order. May contain characters such as > and ?."""
    exchange: str | None = None
    """Exchange of the order; BSE in the sample, NSE_EQ elsewhere."""
    scrip_token: int | None = None
    """The exchange's number of the instrument."""
    exchange_order_no: str | None = None
    """The exchange's number of the order."""
    status: OrderStatus
    """State of the order."""
    error_reason: str | None = None
    """Reason why the order was rejected, cancelled or not modified."""
    transaction_type: TransactionType | None = None
    """Side of the order."""
    product_type: ProductType | None = None
    """Product of the order."""
    order_type: OrderType | None = None
    """Type of the order."""
    total_quantity: int | None = None
    """Ordered quantity."""
    pending_quantity: int | None = None
    """Pending quantity."""
    traded_quantity: int | None = None
    """Traded quantity."""
    disclosed_quantity: int | None = None
    """Part of the quantity that is disclosed to the market."""
    order_price: Decimal | None = None
    """Limit price. The page has a number; an integrator reports a string. Rupees are inferred. Unit: inr."""
    trigger_price: Decimal | None = None
    """Trigger price of the order. Rupees are inferred. Unit: inr."""
    validity: str | None = None
    """How long the order is valid, such as DAY."""
    validity_days: int | None = None
    """Number of days that a good-till-date order is valid."""
    validity_day: int | None = None
    """The same value, by its name on the page about the history."""
    symbol: str | None = None
    """Symbol of the instrument."""
    series: str | None = None
    """Series of the instrument."""
    instrument: str | None = None
    """Kind of instrument. The values are not listed."""
    instruments: str | None = None
    """The same value, by its name on the page about the history."""
    expiry_date: str | None = None
    """Expiry date of a contract, as year-month-day. It is a string, because it may be empty for shares (inferred)."""
    strike_price: str | None = None
    """Strike price of an option, in paise on other pages. It is a string, because it may be empty for shares (inferred)."""
    option_type: str | None = None
    """Kind of option. It is a string, because it may be empty for shares (inferred)."""
    market_lot: int | None = None
    """Number of units in one lot."""
    order_timestamp: str | None = None
    """Time when the order management system received the order: year-month-day and time, without a time zone."""
    exchange_timestamp: str | None = None
    """Time when the exchange confirmed the order, in the same format (reported by integrators)."""
    initiated_by: str | None = None
    """Who placed the order (reported in an integrator's code)."""
    modified_by: str | None = None
    """Who modified the order (reported in an integrator's code)."""
    is_amo_order: bool | None = None
    """Whether it is an after-market order (reported by integrators)."""
    gateway_order_id: str | None = None
    """The gateway's order number (reported in an integrator's code)."""
    order_identifier: str | None = None
    """Your own identifier of the order (reported in an integrator's code)."""
    client_id: str | None = None
    """The user's id (reported by an integrator)."""

    @classmethod
    def _built(cls, wire: WireOrder, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.exchange = wire.exchange
        model.scrip_token = None if (scrip_token_ := wire.scrip_token) is None else whole(scrip_token_)
        model.exchange_order_no = None if (exchange_order_no_ := wire.exchange_order_no) is None else str(exchange_order_no_)
        model.status = wire.status
        model.error_reason = wire.error_reason
        model.transaction_type = wire.transaction_type
        model.product_type = wire.product_type
        model.order_type = wire.order_type
        model.total_quantity = None if (total_quantity_ := wire.total_quantity) is None else whole(total_quantity_)
        model.pending_quantity = None if (pending_quantity_ := wire.pending_quantity) is None else whole(pending_quantity_)
        model.traded_quantity = None if (traded_quantity_ := wire.traded_quantity) is None else whole(traded_quantity_)
        model.disclosed_quantity = (
            None if (disclosed_quantity_ := wire.disclosed_quantity) is None else whole(disclosed_quantity_)
        )
        model.order_price = (
            None
            if (order_price_ := wire.order_price) is None
            else order_price_
            if type(order_price_) is Decimal
            else number(order_price_)
        )
        model.trigger_price = (
            None
            if (trigger_price_ := wire.trigger_price) is None
            else trigger_price_
            if type(trigger_price_) is Decimal
            else number(trigger_price_)
        )
        model.validity = wire.validity
        model.validity_days = None if (validity_days_ := wire.validity_days) is None else whole(validity_days_)
        model.validity_day = None if (validity_day_ := wire.validity_day) is None else whole(validity_day_)
        model.symbol = wire.symbol
        model.series = wire.series
        model.instrument = None if (instrument_ := wire.instrument) is None else str(instrument_)
        model.instruments = None if (instruments_ := wire.instruments) is None else str(instruments_)
        model.expiry_date = wire.expiry_date
        model.strike_price = None if (strike_price_ := wire.strike_price) is None else str(strike_price_)
        model.option_type = wire.option_type
        model.market_lot = None if (market_lot_ := wire.market_lot) is None else whole(market_lot_)
        model.order_timestamp = wire.order_timestamp
        model.exchange_timestamp = wire.exchange_timestamp
        model.initiated_by = wire.initiated_by
        model.modified_by = wire.modified_by
        model.is_amo_order = wire.is_amo_order
        model.gateway_order_id = None if (gateway_order_id_ := wire.gateway_order_id) is None else str(gateway_order_id_)
        model.order_identifier = None if (order_identifier_ := wire.order_identifier) is None else str(order_identifier_)
        model.client_id = wire.client_id
        return model

    @staticmethod
    def _wire() -> type[WireOrder]:
        from ..wire.order import Order

        return Order
