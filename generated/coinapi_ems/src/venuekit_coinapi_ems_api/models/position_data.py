"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.position_data import PositionData as WirePositionData
    from .ord_side import OrdSide


@define(kw_only=True, eq=False, repr=False)
class PositionData(Model):
    """One open position. No property is documented as always sent.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    units: ClassVar[Mapping[str, str]] = {
        "avg_entry_price": "quote-currency",
        "quantity": "exchange-units",
        "unrealized_pnl": "pnl-currency",
        "leverage": "ratio",
        "liquidation_price": "quote-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("symbol_id_exchange"),
        WireField("symbol_id_coinapi"),
        WireField("avg_entry_price"),
        WireField("quantity"),
        WireField("side", _writing.plain),
        WireField("unrealized_pnl"),
        WireField("leverage"),
        WireField("cross_margin"),
        WireField("liquidation_price"),
        WireField("raw_data"),
    )

    id: str | None = None
    """Id of the row. Inferred from balances, whose quickstart responses have it."""
    symbol_id_exchange: str | None = None
    """The exchange's name of the market, such as `XBTUSD`."""
    symbol_id_coinapi: str | None = None
    """CoinAPI's name of the market, such as `BITMEX_PERP_BTC_USD`."""
    avg_entry_price: Decimal | None = None
    """Average price of the fills of this position, in the market's quote currency (inferred). Unit: quote-currency."""
    quantity: Decimal | None = None
    """Size of the position, in the exchange's unit for this market: coins or contracts (inferred). `side` has the direction. Unit:
    exchange-units."""
    side: OrdSide | None = None
    """Direction of the position, `BUY` for a long one."""
    unrealized_pnl: Decimal | None = None
    """Unrealized profit or loss. No page names the currency. Unit: pnl-currency."""
    leverage: Decimal | None = None
    """Leverage as reported by the exchange; the sample has 0. Unit: ratio."""
    cross_margin: bool | None = None
    """Whether the position uses the margin of the whole account."""
    liquidation_price: Decimal | None = None
    """Mark price at which the exchange closes the position, in the market's quote currency (inferred). Unit: quote-currency."""
    raw_data: Any = None
    """Other data of the exchange. Declared as an object; the printed sample is a string."""

    @classmethod
    def _built(cls, wire: WirePositionData, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.symbol_id_exchange = wire.symbol_id_exchange
        model.symbol_id_coinapi = wire.symbol_id_coinapi
        model.avg_entry_price = (
            None
            if (avg_entry_price_ := wire.avg_entry_price) is None
            else avg_entry_price_
            if type(avg_entry_price_) is Decimal
            else number(avg_entry_price_)
        )
        model.quantity = (
            None if (quantity_ := wire.quantity) is None else quantity_ if type(quantity_) is Decimal else number(quantity_)
        )
        model.side = wire.side
        model.unrealized_pnl = (
            None
            if (unrealized_pnl_ := wire.unrealized_pnl) is None
            else unrealized_pnl_
            if type(unrealized_pnl_) is Decimal
            else number(unrealized_pnl_)
        )
        model.leverage = (
            None if (leverage_ := wire.leverage) is None else leverage_ if type(leverage_) is Decimal else number(leverage_)
        )
        model.cross_margin = wire.cross_margin
        model.liquidation_price = (
            None
            if (liquidation_price_ := wire.liquidation_price) is None
            else liquidation_price_
            if type(liquidation_price_) is Decimal
            else number(liquidation_price_)
        )
        model.raw_data = wire.raw_data
        return model

    @staticmethod
    def _wire() -> type[WirePositionData]:
        from ..wire.position_data import PositionData

        return PositionData
