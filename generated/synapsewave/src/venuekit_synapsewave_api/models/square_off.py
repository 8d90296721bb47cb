"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.square_off import SquareOff as WireSquareOff
    from .product_type import ProductType
    from .square_off_type import SquareOffType


@define(kw_only=True, eq=False, repr=False)
class SquareOff(Model):
    """Kind of positions to close.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/square-off-all-orders
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", _writing.plain, wire_name="type"),
        WireField("exchange"),
        WireField("token"),
        WireField("product_type", _writing.plain),
        WireField("interop"),
    )

    type_: SquareOffType
    """Kind of the positions."""
    exchange: str
    """Exchange of the instrument."""
    token: str
    """The exchange's number of the instrument, as a string."""
    product_type: ProductType
    """Product of the positions."""
    interop: int | None = None
    """Whether to close positions with interoperability between exchanges: 1 for on, 0 for off."""

    @classmethod
    def _built(cls, wire: WireSquareOff, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.exchange = wire.exchange
        model.token = wire.token
        model.product_type = wire.product_type
        model.interop = wire.interop
        return model

    @staticmethod
    def _wire() -> type[WireSquareOff]:
        from ..wire.square_off import SquareOff

        return SquareOff

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("type_", self.type_, allowed=("DAILY", "EXPIRY"))
        _parameters.text("exchange", self.exchange, minimum_length=1)
        _parameters.text("token", self.token, minimum_length=1)
        _parameters.choice("product_type", self.product_type, allowed=("INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"))
        if self.interop is not None:
            _parameters.integer("interop", self.interop, minimum=0, maximum=1)
