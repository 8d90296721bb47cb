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
    from ..wire.quantity_request import QuantityRequest as WireQuantityRequest
    from .order_side import OrderSide


@define(kw_only=True, eq=False, repr=False)
class QuantityRequest(Model):
    """The trade to estimate.

    Source: https://docs.habittrade.com/trade/estimated-tradable-quantity.html
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "trade-currency",
        "ratio": "ratio",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market"),
        WireField("symbol"),
        WireField("order_side", _writing.plain),
        WireField("price"),
        WireField("ratio"),
    )

    market: str
    """Market of the trade; see `Market`. Any text is accepted, because the venue's own list could not be read completely."""
    symbol: str
    """Code of the product."""
    order_side: OrderSide
    """Whether to buy or to sell."""
    price: Decimal | None = None
    """Price of one unit. Required for `buy`. Unit: trade-currency."""
    ratio: Decimal
    """Fraction of the available funds or holdings to use; must be below 1. Unit: ratio."""

    @classmethod
    def _built(cls, wire: WireQuantityRequest, note: Note) -> Self:
        model = new(cls)
        model.market = wire.market
        model.symbol = wire.symbol
        model.order_side = wire.order_side
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.ratio = wire.ratio if type(wire.ratio) is Decimal else number(wire.ratio)
        return model

    @staticmethod
    def _wire() -> type[WireQuantityRequest]:
        from ..wire.quantity_request import QuantityRequest

        return QuantityRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("market", self.market, minimum_length=1)
        _parameters.text("symbol", self.symbol, minimum_length=1)
        _parameters.choice("order_side", self.order_side, allowed=("buy", "sell"))
        if self.price is not None:
            _parameters.decimal("price", self.price, above="0")
        _parameters.decimal("ratio", self.ratio, minimum="0", below="1")
