"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.order_change import OrderChange as WireOrderChange
    from .order_type import OrderType
    from .validity import Validity


@define(kw_only=True, eq=False, repr=False)
class OrderChange(Model):
    """The new terms of an order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "inr",
        "trigger_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_type", _writing.plain),
        WireField("quantity"),
        WireField("traded_quantity"),
        WireField("price"),
        WireField("trigger_price"),
        WireField("disclosed_quantity"),
        WireField("validity", _writing.plain),
        WireField("validity_days"),
    )

    order_type: OrderType
    """Type of the order."""
    quantity: int
    """New total quantity to buy or sell."""
    traded_quantity: int
    """Traded quantity, as the order book currently shows it."""
    price: Decimal
    """Limit price; 0 for market orders (inferred). Rupees are inferred. Unit: inr."""
    trigger_price: Decimal
    """Trigger price of the order; 0 for orders without one (inferred). Rupees are inferred. Unit: inr."""
    disclosed_quantity: int
    """Part of the quantity that is disclosed to the market."""
    validity: Validity
    """How long the order is valid; use DAY if you want no other value."""
    validity_days: int
    """Number of days that a good-till-date order (`GTD`) is valid."""

    @classmethod
    def _built(cls, wire: WireOrderChange, note: Note) -> Self:
        model = new(cls)
        model.order_type = wire.order_type
        model.quantity = wire.quantity
        model.traded_quantity = wire.traded_quantity
        model.price = wire.price if type(wire.price) is Decimal else number(wire.price)
        model.trigger_price = wire.trigger_price if type(wire.trigger_price) is Decimal else number(wire.trigger_price)
        model.disclosed_quantity = wire.disclosed_quantity
        model.validity = wire.validity
        model.validity_days = wire.validity_days
        return model

    @staticmethod
    def _wire() -> type[WireOrderChange]:
        from ..wire.order_change import OrderChange

        return OrderChange

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("order_type", self.order_type, allowed=("RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"))
        _parameters.integer("quantity", self.quantity, minimum=1)
        _parameters.integer("traded_quantity", self.traded_quantity, minimum=0)
        _parameters.decimal("price", self.price, minimum="0")
        _parameters.decimal("trigger_price", self.trigger_price, minimum="0")
        _parameters.integer("disclosed_quantity", self.disclosed_quantity, minimum=0)
        _parameters.choice("validity", self.validity, allowed=("DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"))
        _parameters.integer("validity_days", self.validity_days, minimum=0)
