"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.new_order import NewOrder as WireNewOrder
    from .order_type import OrderType
    from .product_type import ProductType
    from .transaction_type import TransactionType
    from .validity import Validity


@define(kw_only=True, eq=False, repr=False)
class NewOrder(Model):
    """A new order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-order-any-scrip
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "inr",
        "trigger_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("scrip_info", _writing.dictionary),
        WireField("transaction_type", _writing.plain),
        WireField("product_type", _writing.plain),
        WireField("order_type", _writing.plain),
        WireField("quantity"),
        WireField("price"),
        WireField("trigger_price"),
        WireField("disclosed_quantity"),
        WireField("validity", _writing.plain),
        WireField("validity_days"),
        WireField("is_amo"),
        WireField("order_identifier"),
        WireField("part_code"),
        WireField("algo_id"),
        WireField("strategy_id"),
        WireField("vender_code"),
    )

    scrip_info: ScripInfo
    """The instrument."""
    transaction_type: TransactionType
    """Side of the order."""
    product_type: ProductType
    """Product of the order."""
    order_type: OrderType
    """Type of the order."""
    quantity: int
    """Quantity to buy or sell. Whether derivatives are counted in units or in lots is undocumented."""
    price: Decimal | None = None
    """Limit price in rupees. The default is 0, for market orders. Unit: inr."""
    trigger_price: Decimal | None = None
    """Trigger price of the order, only for SL and SL-MKT. Rupees are inferred. Unit: inr."""
    disclosed_quantity: int | None = None
    """Part of the quantity that is disclosed to the market."""
    validity: Validity | None = None
    """How long the order is valid. The default is DAY. The allowed values depend on the segment."""
    validity_days: int | None = None
    """Number of days that a good-till-date order (`GTD`) is valid."""
    is_amo: bool | None = None
    """Whether it is an after-market order (AMO), which is sent to the exchange on the next trading day. The default is false."""
    order_identifier: str | None = None
    """Your own identifier of the order. The order book shows it (reported by an integrator). How the venue treats a second use is
    undocumented."""
    part_code: str | None = None
    """The custodian's participant code."""
    algo_id: str | None = None
    """Id of the algorithm, for orders of an algorithm."""
    strategy_id: str | None = None
    """Id of the strategy, for orders of an algorithm."""
    vender_code: str | None = None
    """Code of an in-house application. The spelling of the name is the venue's."""

    @classmethod
    def _built(cls, wire: WireNewOrder, note: Note) -> Self:
        model = new(cls)
        model.scrip_info = ScripInfo._built(wire.scrip_info, note)
        model.transaction_type = wire.transaction_type
        model.product_type = wire.product_type
        model.order_type = wire.order_type
        model.quantity = wire.quantity
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.trigger_price = (
            None
            if (trigger_price_ := wire.trigger_price) is None
            else trigger_price_
            if type(trigger_price_) is Decimal
            else number(trigger_price_)
        )
        model.disclosed_quantity = wire.disclosed_quantity
        model.validity = wire.validity
        model.validity_days = wire.validity_days
        model.is_amo = wire.is_amo
        model.order_identifier = wire.order_identifier
        model.part_code = wire.part_code
        model.algo_id = wire.algo_id
        model.strategy_id = wire.strategy_id
        model.vender_code = wire.vender_code
        return model

    @staticmethod
    def _wire() -> type[WireNewOrder]:
        from ..wire.new_order import NewOrder

        return NewOrder

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.scrip_info = _fields.model("scrip_info", self.scrip_info, kind=ScripInfo)
        _parameters.choice("transaction_type", self.transaction_type, allowed=("BUY", "SELL"))
        _parameters.choice("product_type", self.product_type, allowed=("INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"))
        _parameters.choice("order_type", self.order_type, allowed=("RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"))
        _parameters.integer("quantity", self.quantity, minimum=1)
        if self.price is not None:
            _parameters.decimal("price", self.price, minimum="0")
        if self.trigger_price is not None:
            _parameters.decimal("trigger_price", self.trigger_price, minimum="0")
        if self.disclosed_quantity is not None:
            _parameters.integer("disclosed_quantity", self.disclosed_quantity, minimum=0)
        if self.validity is not None:
            _parameters.choice("validity", self.validity, allowed=("DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"))
        if self.validity_days is not None:
            _parameters.integer("validity_days", self.validity_days, minimum=0)
        if self.is_amo is not None:
            _parameters.boolean("is_amo", self.is_amo)
        if self.order_identifier is not None:
            _parameters.text("order_identifier", self.order_identifier, minimum_length=1, maximum_length=10)
        if self.part_code is not None:
            _parameters.text("part_code", self.part_code)
        if self.algo_id is not None:
            _parameters.text("algo_id", self.algo_id)
        if self.strategy_id is not None:
            _parameters.text("strategy_id", self.strategy_id)
        if self.vender_code is not None:
            _parameters.text("vender_code", self.vender_code)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .scrip_info import ScripInfo
