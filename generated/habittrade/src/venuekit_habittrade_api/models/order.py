"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new, number

if TYPE_CHECKING:
    from ..wire.order import Order as WireOrder
    from .market import Market
    from .order_side import OrderSide
    from .order_status import OrderStatus
    from .order_type import OrderType


@define(kw_only=True, eq=False, repr=False)
class Order(Model):
    """An order. The pages mark no field as required or nullable; the ones required here are those without which an order has no
    meaning. To find out the state of an order, compare its quantities: only one status is known for certain.

    Source: https://docs.habittrade.com/trade/query-orders.html
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "base-currency",
        "qty": "product-units",
        "outstand_qty": "product-units",
        "execute_qty": "product-units",
        "execute_price": "base-currency",
        "execute_amount": "base-currency",
        "charge": "charge-currency",
        "trigger_price": "base-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market", _writing.plain),
        WireField("order_type", _writing.plain),
        WireField("symbol"),
        WireField("name"),
        WireField("order_side", _writing.plain),
        WireField("account_code"),
        WireField("order_no"),
        WireField("order_status", _writing.plain),
        WireField("price"),
        WireField("qty"),
        WireField("outstand_qty"),
        WireField("execute_qty"),
        WireField("execute_price"),
        WireField("execute_amount"),
        WireField("charge"),
        WireField("charge_base_currency"),
        WireField("base_currency"),
        WireField("trigger_price"),
        WireField("reference_id"),
        WireField("portfolio_id"),
        WireField("reject_reason"),
        WireField("update_time", _writing.unix_seconds),
        WireField("create_time", _writing.unix_seconds),
    )

    market: Market
    """Market of the order."""
    order_type: OrderType | None = None
    """Type of the order."""
    symbol: str
    """Code of the product. It is a string; Hong Kong codes begin with zeros."""
    name: str | None = None
    """Name of the product."""
    order_side: OrderSide
    """Whether the order buys or sells."""
    account_code: str | None = None
    """Trading account."""
    order_no: str
    """The venue's order number."""
    order_status: OrderStatus | None = None
    """Status of the order."""
    price: Decimal | None = None
    """Limit price of one unit. Unit: base-currency."""
    qty: Decimal
    """Ordered quantity. Unit: product-units."""
    outstand_qty: Decimal | None = None
    """Open quantity. Unit: product-units."""
    execute_qty: Decimal | None = None
    """Filled quantity. Unit: product-units."""
    execute_price: Decimal | None = None
    """Price of the filled quantity; one page calls it the average. Unit: base-currency."""
    execute_amount: Decimal | None = None
    """Value of the filled quantity. Unit: base-currency."""
    charge: Decimal | None = None
    """Fee, in the currency of `charge_base_currency`. Unit: charge-currency."""
    charge_base_currency: str | None = None
    """Currency of the fee."""
    base_currency: str | None = None
    """Trading and settlement currency of the order."""
    trigger_price: Decimal | None = None
    """Trigger price of a conditional order. Unit: base-currency."""
    reference_id: str | None = None
    """Your id of the order."""
    portfolio_id: str | None = None
    """Your identifier of the portfolio."""
    reject_reason: str | None = None
    """Reason of the rejection, if the order was rejected."""
    update_time: datetime | None = None
    """Time of the last change, sent as Unix seconds."""
    create_time: datetime | None = None
    """Time of creation, sent as Unix seconds."""

    @classmethod
    def _built(cls, wire: WireOrder, note: Note) -> Self:
        model = new(cls)
        model.market = wire.market
        model.order_type = wire.order_type
        model.symbol = wire.symbol
        model.name = wire.name
        model.order_side = wire.order_side
        model.account_code = wire.account_code
        model.order_no = str(wire.order_no)
        model.order_status = wire.order_status
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.qty = wire.qty if type(wire.qty) is Decimal else number(wire.qty)
        model.outstand_qty = (
            None
            if (outstand_qty_ := wire.outstand_qty) is None
            else outstand_qty_
            if type(outstand_qty_) is Decimal
            else number(outstand_qty_)
        )
        model.execute_qty = (
            None
            if (execute_qty_ := wire.execute_qty) is None
            else execute_qty_
            if type(execute_qty_) is Decimal
            else number(execute_qty_)
        )
        model.execute_price = (
            None
            if (execute_price_ := wire.execute_price) is None
            else execute_price_
            if type(execute_price_) is Decimal
            else number(execute_price_)
        )
        model.execute_amount = (
            None
            if (execute_amount_ := wire.execute_amount) is None
            else execute_amount_
            if type(execute_amount_) is Decimal
            else number(execute_amount_)
        )
        model.charge = None if (charge_ := wire.charge) is None else charge_ if type(charge_) is Decimal else number(charge_)
        model.charge_base_currency = wire.charge_base_currency
        model.base_currency = wire.base_currency
        model.trigger_price = (
            None
            if (trigger_price_ := wire.trigger_price) is None
            else trigger_price_
            if type(trigger_price_) is Decimal
            else number(trigger_price_)
        )
        model.reference_id = wire.reference_id
        model.portfolio_id = wire.portfolio_id
        model.reject_reason = wire.reject_reason
        model.update_time = None if (update_time_ := wire.update_time) is None else moment(update_time_, 1)
        model.create_time = None if (create_time_ := wire.create_time) is None else moment(create_time_, 1)
        return model

    @staticmethod
    def _wire() -> type[WireOrder]:
        from ..wire.order import Order

        return Order
