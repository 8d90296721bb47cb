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
    from ..wire.new_order import NewOrder as WireNewOrder
    from .order_side import OrderSide


@define(kw_only=True, eq=False, repr=False)
class NewOrder(Model):
    """A new order.

    Source: https://docs.habittrade.com/trade/place-order.html
    """

    units: ClassVar[Mapping[str, str]] = {
        "qty": "product-units",
        "price": "trade-currency",
        "trigger_price": "trade-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market"),
        WireField("order_type"),
        WireField("symbol"),
        WireField("order_side", _writing.plain),
        WireField("qty"),
        WireField("price"),
        WireField("trigger_price"),
        WireField("reference_id"),
        WireField("portfolio_id"),
    )

    market: str
    """Market of the order; see `Market`. Any text is accepted, because the venue's own list could not be read completely; the code
    of the crypto market is in the unread part."""
    order_type: str
    """Type of the order; see `OrderType`. Any text is accepted, because the venue's own list could not be read completely."""
    symbol: str
    """Code of the product in its market. It is a string; Hong Kong codes begin with zeros, as in `00700`."""
    order_side: OrderSide
    """Whether to buy or to sell."""
    qty: Decimal
    """Quantity to buy or sell. `usex` accepts fractions (according to the guide to the test environment). Unit: product-units."""
    price: Decimal | None = None
    """Limit price of one unit. Required for `limit_order`, `enhanced_limit_order` and `stop_limit_order`. Unit: trade-currency."""
    trigger_price: Decimal | None = None
    """Trigger price of the order. Required for `stop_limit_order` and `stop_market_order`. Unit: trade-currency."""
    reference_id: str | None = None
    """Your id of the order, by which you can find it again. Keep it unique: the venue does not promise to refuse a second order
    with the same id."""
    portfolio_id: str | None = None
    """The portfolio of the order, by your identifier. The limit of 50 characters is that of the portfolio page."""

    @classmethod
    def _built(cls, wire: WireNewOrder, note: Note) -> Self:
        model = new(cls)
        model.market = wire.market
        model.order_type = wire.order_type
        model.symbol = wire.symbol
        model.order_side = wire.order_side
        model.qty = wire.qty if type(wire.qty) is Decimal else number(wire.qty)
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.trigger_price = (
            None
            if (trigger_price_ := wire.trigger_price) is None
            else trigger_price_
            if type(trigger_price_) is Decimal
            else number(trigger_price_)
        )
        model.reference_id = wire.reference_id
        model.portfolio_id = wire.portfolio_id
        return model

    @staticmethod
    def _wire() -> type[WireNewOrder]:
        from ..wire.new_order import NewOrder

        return NewOrder

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("market", self.market, minimum_length=1)
        _parameters.text("order_type", self.order_type, minimum_length=1)
        _parameters.text("symbol", self.symbol, minimum_length=1)
        _parameters.choice("order_side", self.order_side, allowed=("buy", "sell"))
        _parameters.decimal("qty", self.qty, above="0")
        if self.price is not None:
            _parameters.decimal("price", self.price, above="0")
        if self.trigger_price is not None:
            _parameters.decimal("trigger_price", self.trigger_price, above="0")
        if self.reference_id is not None:
            _parameters.text("reference_id", self.reference_id, minimum_length=1)
        if self.portfolio_id is not None:
            _parameters.text("portfolio_id", self.portfolio_id, minimum_length=1, maximum_length=50)
