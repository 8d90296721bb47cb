"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number, whole

if TYPE_CHECKING:
    from ..wire.trade import Trade as WireTrade
    from .order_type import OrderType
    from .product_type import ProductType
    from .transaction_type import TransactionType


@define(kw_only=True, eq=False, repr=False)
class Trade(Model):
    """A trade. The page could be read only up to `initiated_by`.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/trade-book
    """

    units: ClassVar[Mapping[str, str]] = {
        "trade_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("exchange"),
        WireField("scrip_token"),
        WireField("trade_no"),
        WireField("exchange_order_no"),
        WireField("transaction_type", _writing.plain),
        WireField("product_type", _writing.plain),
        WireField("order_type", _writing.plain),
        WireField("traded_quantity"),
        WireField("trade_price", _writing.decimal_text),
        WireField("symbol"),
        WireField("series"),
        WireField("instrument"),
        WireField("expiry_date"),
        WireField("strike_price"),
        WireField("option_type"),
        WireField("trade_timestamp"),
        WireField("initiated_by"),
    )

    order_id: str
    """Id of the order."""
    exchange: str | None = None
    """Segment of the trade, such as NSE_EQ."""
    scrip_token: int | None = None
    """The exchange's number of the instrument."""
    trade_no: str
    """The exchange's number of the trade."""
    exchange_order_no: str | None = None
    """The exchange's number of the order."""
    transaction_type: TransactionType | None = None
    """Side of the trade."""
    product_type: ProductType | None = None
    """Product of the trade."""
    order_type: OrderType | None = None
    """Type of the order."""
    traded_quantity: int
    """Traded quantity."""
    trade_price: Decimal
    """Price of the trade. Rupees are inferred. Unit: inr."""
    symbol: str | None = None
    """Symbol of the instrument."""
    series: str | None = None
    """Series of the instrument."""
    instrument: str | None = None
    """Kind of instrument. The values are not listed."""
    expiry_date: str | None = None
    """Expiry date of a contract, as year-month-day. It is a string, because it may be empty for shares (inferred)."""
    strike_price: str | None = None
    """Strike price of an option in paise. It is a string, because it may be empty for shares (inferred)."""
    option_type: str | None = None
    """Kind of option. It is a string, because it may be empty for shares (inferred)."""
    trade_timestamp: str | None = None
    """Time of the trade, as in 2025-06-08T11:22Z, which isn't the format in the introduction."""
    initiated_by: str | None = None
    """Who placed the order."""

    @classmethod
    def _built(cls, wire: WireTrade, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.exchange = wire.exchange
        model.scrip_token = None if (scrip_token_ := wire.scrip_token) is None else whole(scrip_token_)
        model.trade_no = str(wire.trade_no)
        model.exchange_order_no = None if (exchange_order_no_ := wire.exchange_order_no) is None else str(exchange_order_no_)
        model.transaction_type = wire.transaction_type
        model.product_type = wire.product_type
        model.order_type = wire.order_type
        model.traded_quantity = whole(wire.traded_quantity)
        model.trade_price = wire.trade_price if type(wire.trade_price) is Decimal else number(wire.trade_price)
        model.symbol = wire.symbol
        model.series = wire.series
        model.instrument = None if (instrument_ := wire.instrument) is None else str(instrument_)
        model.expiry_date = wire.expiry_date
        model.strike_price = None if (strike_price_ := wire.strike_price) is None else str(strike_price_)
        model.option_type = wire.option_type
        model.trade_timestamp = wire.trade_timestamp
        model.initiated_by = wire.initiated_by
        return model

    @staticmethod
    def _wire() -> type[WireTrade]:
        from ..wire.trade import Trade

        return Trade
