"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number, whole

if TYPE_CHECKING:
    from ..wire.position import Position as WirePosition
    from .daily_or_expiry import DailyOrExpiry
    from .option_type import OptionType


@define(kw_only=True, eq=False, repr=False)
class Position(Model):
    """One position. The page marks no field as required or nullable; the three required here are those without which a position
    has no meaning. The content of the contract fields in a row for shares is undocumented. Prices and values are in the
    currency of the account (inferred; the page names no currency).

    Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
    """

    units: ClassVar[Mapping[str, str]] = {
        "strike_price": "usually-paise",
        "avg_buy_price": "account-currency",
        "buy_value": "account-currency",
        "avg_sell_price": "account-currency",
        "sell_value": "account-currency",
        "net_price": "account-currency",
        "net_value": "account-currency",
        "cf_buy_value": "account-currency",
        "cf_sell_value": "account-currency",
        "cf_net_price": "account-currency",
        "multiplier": "ratio",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange"),
        WireField("prefered_exchange"),
        WireField("scrip_token"),
        WireField("prefered_scrip_token"),
        WireField("product_type"),
        WireField("symbol"),
        WireField("series"),
        WireField("instrument"),
        WireField("expiry_date"),
        WireField("strike_price", _writing.decimal_text),
        WireField("option_type", _writing.plain),
        WireField("market_lot"),
        WireField("buy_quantity"),
        WireField("avg_buy_price", _writing.decimal_text),
        WireField("buy_value", _writing.decimal_text),
        WireField("sell_quantity"),
        WireField("avg_sell_price", _writing.decimal_text),
        WireField("sell_value", _writing.decimal_text),
        WireField("net_quantity"),
        WireField("net_price", _writing.decimal_text),
        WireField("net_value", _writing.decimal_text),
        WireField("cf_buy_value", _writing.decimal_text),
        WireField("cf_sell_value", _writing.decimal_text),
        WireField("cf_net_price", _writing.decimal_text),
        WireField("unsettled_quantity"),
        WireField("multiplier", _writing.decimal_text),
        WireField("daily_or_expiry", _writing.plain),
    )

    exchange: str
    """Exchange of the instrument, such as NSE, BSE or MCX. Other pages of the venue add the segment, as in NSE_EQ."""
    prefered_exchange: str | None = None
    """Preferred exchange of the instrument, such as NSE or BSE. The spelling of the name is the venue's."""
    scrip_token: int
    """The exchange's number of the instrument. The page calls it an integer and prints it in quotes."""
    prefered_scrip_token: str | None = None
    """The preferred exchange's number of the instrument, as a string. The spelling of the name is the venue's."""
    product_type: str | None = None
    """Product of the position, such as INTRADAY. Other pages list DELIVERY, BTST, COVER, BRACKET and MTF."""
    symbol: str | None = None
    """The exchange's symbol of the instrument."""
    series: str | None = None
    """The exchange's series of the instrument, such as EQ, A, B, T or Z."""
    instrument: str | None = None
    """Kind of instrument, such as EQUITIES. The values are not listed."""
    expiry_date: str | None = None
    """Expiry date of a contract, as year-month-day. It is a string, because it may be empty for positions without an expiry
    (inferred)."""
    strike_price: Decimal | None = None
    """Strike price of an option. The page says that it is usually in paise, but not in which cases it isn't. Its sample of 0.01
    looks like a placeholder for instruments without a strike price (inferred). Unit: usually-paise."""
    option_type: OptionType | None = None
    """Kind of option, if the instrument is one."""
    market_lot: int | None = None
    """Number of units in one lot of the instrument."""
    buy_quantity: int | None = None
    """Bought quantity. The page doesn't say whether derivatives are counted in units or in lots."""
    avg_buy_price: Decimal | None = None
    """Average buy price. Unit: account-currency."""
    buy_value: Decimal | None = None
    """Total value of the purchases. Unit: account-currency."""
    sell_quantity: int | None = None
    """Sold quantity. The page doesn't say whether derivatives are counted in units or in lots."""
    avg_sell_price: Decimal | None = None
    """Average sell price. Unit: account-currency."""
    sell_value: Decimal | None = None
    """Total value of the sales. Unit: account-currency."""
    net_quantity: int
    """Bought quantity minus sold quantity; negative if more was sold (inferred)."""
    net_price: Decimal | None = None
    """Average price of the position, including the part carried forward. Unit: account-currency."""
    net_value: Decimal | None = None
    """`net_quantity` times `net_price`. Unit: account-currency."""
    cf_buy_value: Decimal | None = None
    """Total value of the purchases carried forward from earlier days. Unit: account-currency."""
    cf_sell_value: Decimal | None = None
    """Total value of the sales carried forward from earlier days. Unit: account-currency."""
    cf_net_price: Decimal | None = None
    """Average price of the part carried forward from earlier days. Unit: account-currency."""
    unsettled_quantity: int | None = None
    """Unsettled quantity."""
    multiplier: Decimal | None = None
    """A factor. The page describes order types instead; only the name and the sample of 1.00 tell what it is (inferred). Unit:
    ratio."""
    daily_or_expiry: DailyOrExpiry | None = None
    """Kind of the position, daily or expiry."""

    @classmethod
    def _built(cls, wire: WirePosition, note: Note) -> Self:
        model = new(cls)
        model.exchange = wire.exchange
        model.prefered_exchange = wire.prefered_exchange
        model.scrip_token = whole(wire.scrip_token)
        model.prefered_scrip_token = (
            None if (prefered_scrip_token_ := wire.prefered_scrip_token) is None else str(prefered_scrip_token_)
        )
        model.product_type = wire.product_type
        model.symbol = wire.symbol
        model.series = wire.series
        model.instrument = wire.instrument
        model.expiry_date = wire.expiry_date
        model.strike_price = (
            None
            if (strike_price_ := wire.strike_price) is None
            else strike_price_
            if type(strike_price_) is Decimal
            else number(strike_price_)
        )
        model.option_type = wire.option_type
        model.market_lot = None if (market_lot_ := wire.market_lot) is None else whole(market_lot_)
        model.buy_quantity = None if (buy_quantity_ := wire.buy_quantity) is None else whole(buy_quantity_)
        model.avg_buy_price = (
            None
            if (avg_buy_price_ := wire.avg_buy_price) is None
            else avg_buy_price_
            if type(avg_buy_price_) is Decimal
            else number(avg_buy_price_)
        )
        model.buy_value = (
            None if (buy_value_ := wire.buy_value) is None else buy_value_ if type(buy_value_) is Decimal else number(buy_value_)
        )
        model.sell_quantity = None if (sell_quantity_ := wire.sell_quantity) is None else whole(sell_quantity_)
        model.avg_sell_price = (
            None
            if (avg_sell_price_ := wire.avg_sell_price) is None
            else avg_sell_price_
            if type(avg_sell_price_) is Decimal
            else number(avg_sell_price_)
        )
        model.sell_value = (
            None
            if (sell_value_ := wire.sell_value) is None
            else sell_value_
            if type(sell_value_) is Decimal
            else number(sell_value_)
        )
        model.net_quantity = whole(wire.net_quantity)
        model.net_price = (
            None if (net_price_ := wire.net_price) is None else net_price_ if type(net_price_) is Decimal else number(net_price_)
        )
        model.net_value = (
            None if (net_value_ := wire.net_value) is None else net_value_ if type(net_value_) is Decimal else number(net_value_)
        )
        model.cf_buy_value = (
            None
            if (cf_buy_value_ := wire.cf_buy_value) is None
            else cf_buy_value_
            if type(cf_buy_value_) is Decimal
            else number(cf_buy_value_)
        )
        model.cf_sell_value = (
            None
            if (cf_sell_value_ := wire.cf_sell_value) is None
            else cf_sell_value_
            if type(cf_sell_value_) is Decimal
            else number(cf_sell_value_)
        )
        model.cf_net_price = (
            None
            if (cf_net_price_ := wire.cf_net_price) is None
            else cf_net_price_
            if type(cf_net_price_) is Decimal
            else number(cf_net_price_)
        )
        model.unsettled_quantity = (
            None if (unsettled_quantity_ := wire.unsettled_quantity) is None else whole(unsettled_quantity_)
        )
        model.multiplier = (
            None
            if (multiplier_ := wire.multiplier) is None
            else multiplier_
            if type(multiplier_) is Decimal
            else number(multiplier_)
        )
        model.daily_or_expiry = wire.daily_or_expiry
        return model

    @staticmethod
    def _wire() -> type[WirePosition]:
        from ..wire.position import Position

        return Position
