"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.position_conversion import PositionConversion as WirePositionConversion
    from .product_type import ProductType
    from .transaction_type import TransactionType


@define(kw_only=True, eq=False, repr=False)
class PositionConversion(Model):
    """A position, or part of it, to convert to another product.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/position-conversion
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange"),
        WireField("scrip_token"),
        WireField("transaction_type", _writing.plain),
        WireField("quantity"),
        WireField("old_product_type", _writing.plain),
        WireField("new_product_type", _writing.plain),
        WireField("bo_order_id"),
    )

    exchange: str
    """Exchange of the instrument, such as NSE."""
    scrip_token: int
    """The exchange's number of the instrument."""
    transaction_type: TransactionType
    """Side of the position."""
    quantity: int
    """Quantity to convert."""
    old_product_type: ProductType
    """Current product of the position."""
    new_product_type: ProductType
    """New product of the position."""
    bo_order_id: str | None = None
    """Id of the bracket order, only for positions of bracket orders."""

    @classmethod
    def _built(cls, wire: WirePositionConversion, note: Note) -> Self:
        model = new(cls)
        model.exchange = wire.exchange
        model.scrip_token = wire.scrip_token
        model.transaction_type = wire.transaction_type
        model.quantity = wire.quantity
        model.old_product_type = wire.old_product_type
        model.new_product_type = wire.new_product_type
        model.bo_order_id = wire.bo_order_id
        return model

    @staticmethod
    def _wire() -> type[WirePositionConversion]:
        from ..wire.position_conversion import PositionConversion

        return PositionConversion

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("exchange", self.exchange, minimum_length=1)
        _parameters.integer("scrip_token", self.scrip_token, minimum=0)
        _parameters.choice("transaction_type", self.transaction_type, allowed=("BUY", "SELL"))
        _parameters.integer("quantity", self.quantity, minimum=1)
        _parameters.choice(
            "old_product_type", self.old_product_type, allowed=("INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF")
        )
        _parameters.choice(
            "new_product_type", self.new_product_type, allowed=("INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF")
        )
        if self.bo_order_id is not None:
            _parameters.text("bo_order_id", self.bo_order_id, minimum_length=1)
