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
    from ..wire.position import Position as WirePosition
    from .market import Market
    from .security_type import SecurityType


@define(kw_only=True, eq=False, repr=False)
class Position(Model):
    """The position of a portfolio in one security. The page marks no field as required or nullable; the three required here are
    those without which a position has no meaning. Don't calculate one quantity from others: no page says how they add up.

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    units: ClassVar[Mapping[str, str]] = {
        "qty": "product-units",
        "os_sell_qty": "product-units",
        "avail_qty": "product-units",
        "avail_sell_qty": "product-units",
        "uncleared_qty": "product-units",
        "avg_cost": "base-currency",
        "avg_price": "base-currency",
        "prev_price": "base-currency",
        "prev_market_value": "base-currency",
        "pending_deposit_qty": "product-units",
        "pending_withdrawal_qty": "product-units",
        "approved_deposit_qty": "product-units",
        "approved_withdrawal_qty": "product-units",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market", _writing.plain),
        WireField("product_code"),
        WireField("product_name"),
        WireField("qty"),
        WireField("os_sell_qty"),
        WireField("avail_qty"),
        WireField("avail_sell_qty"),
        WireField("uncleared_qty"),
        WireField("base_currency"),
        WireField("avg_cost"),
        WireField("avg_price"),
        WireField("prev_price"),
        WireField("prev_market_value"),
        WireField("pending_deposit_qty"),
        WireField("pending_withdrawal_qty"),
        WireField("approved_deposit_qty"),
        WireField("approved_withdrawal_qty"),
        WireField("security_type", _writing.plain),
        WireField("contract_time", _writing.unix_seconds),
        WireField("portfolio_id"),
    )

    market: Market
    """Market of the security."""
    product_code: str
    """Code of the security in its market, such as a ticker. It is a string; Hong Kong codes begin with zeros."""
    product_name: str | None = None
    """Name of the security."""
    qty: Decimal
    """Total quantity. May be a fraction. Unit: product-units."""
    os_sell_qty: Decimal | None = None
    """Quantity in open sell orders. Unit: product-units."""
    avail_qty: Decimal | None = None
    """Available quantity. According to the page, the quantity that can be bought, one day later in some markets; in its sample,
    the total quantity minus the quantity in open sell orders. The two contradict each other, so the exact meaning is unclear.
    Unit: product-units."""
    avail_sell_qty: Decimal | None = None
    """Quantity that can be sold now. Unit: product-units."""
    uncleared_qty: Decimal | None = None
    """Quantity that is already in the portfolio but can't be traded yet. Unit: product-units."""
    base_currency: str | None = None
    """Code of the position's currency, such as USD."""
    avg_cost: Decimal | None = None
    """Average cost of one unit, including fees, in the currency `base_currency` (inferred). Unit: base-currency."""
    avg_price: Decimal | None = None
    """Average trade price of one unit, without fees, in the currency `base_currency` (inferred). Unit: base-currency."""
    prev_price: Decimal | None = None
    """Price of one unit at the last close of the market, in the currency `base_currency` (inferred). Unit: base-currency."""
    prev_market_value: Decimal | None = None
    """Value of the whole position at `prev_price`, in the currency `base_currency` (inferred). Unit: base-currency."""
    pending_deposit_qty: Decimal | None = None
    """Quantity of a pending transfer into the portfolio. Unit: product-units."""
    pending_withdrawal_qty: Decimal | None = None
    """Quantity of a pending transfer out of the portfolio. Unit: product-units."""
    approved_deposit_qty: Decimal | None = None
    """Quantity of an incoming transfer that still awaits approval, despite the field's name. Unit: product-units."""
    approved_withdrawal_qty: Decimal | None = None
    """Quantity of an outgoing transfer that still awaits approval, despite the field's name. Unit: product-units."""
    security_type: SecurityType | None = None
    """Type of the security."""
    contract_time: datetime | None = None
    """The contract date, as the page calls it, sent as Unix seconds."""
    portfolio_id: str | None = None
    """Your identifier of the portfolio; in the sample the same as that of the enclosing portfolio."""

    @classmethod
    def _built(cls, wire: WirePosition, note: Note) -> Self:
        model = new(cls)
        model.market = wire.market
        model.product_code = wire.product_code
        model.product_name = wire.product_name
        model.qty = wire.qty if type(wire.qty) is Decimal else number(wire.qty)
        model.os_sell_qty = (
            None
            if (os_sell_qty_ := wire.os_sell_qty) is None
            else os_sell_qty_
            if type(os_sell_qty_) is Decimal
            else number(os_sell_qty_)
        )
        model.avail_qty = (
            None if (avail_qty_ := wire.avail_qty) is None else avail_qty_ if type(avail_qty_) is Decimal else number(avail_qty_)
        )
        model.avail_sell_qty = (
            None
            if (avail_sell_qty_ := wire.avail_sell_qty) is None
            else avail_sell_qty_
            if type(avail_sell_qty_) is Decimal
            else number(avail_sell_qty_)
        )
        model.uncleared_qty = (
            None
            if (uncleared_qty_ := wire.uncleared_qty) is None
            else uncleared_qty_
            if type(uncleared_qty_) is Decimal
            else number(uncleared_qty_)
        )
        model.base_currency = wire.base_currency
        model.avg_cost = (
            None if (avg_cost_ := wire.avg_cost) is None else avg_cost_ if type(avg_cost_) is Decimal else number(avg_cost_)
        )
        model.avg_price = (
            None if (avg_price_ := wire.avg_price) is None else avg_price_ if type(avg_price_) is Decimal else number(avg_price_)
        )
        model.prev_price = (
            None
            if (prev_price_ := wire.prev_price) is None
            else prev_price_
            if type(prev_price_) is Decimal
            else number(prev_price_)
        )
        model.prev_market_value = (
            None
            if (prev_market_value_ := wire.prev_market_value) is None
            else prev_market_value_
            if type(prev_market_value_) is Decimal
            else number(prev_market_value_)
        )
        model.pending_deposit_qty = (
            None
            if (pending_deposit_qty_ := wire.pending_deposit_qty) is None
            else pending_deposit_qty_
            if type(pending_deposit_qty_) is Decimal
            else number(pending_deposit_qty_)
        )
        model.pending_withdrawal_qty = (
            None
            if (pending_withdrawal_qty_ := wire.pending_withdrawal_qty) is None
            else pending_withdrawal_qty_
            if type(pending_withdrawal_qty_) is Decimal
            else number(pending_withdrawal_qty_)
        )
        model.approved_deposit_qty = (
            None
            if (approved_deposit_qty_ := wire.approved_deposit_qty) is None
            else approved_deposit_qty_
            if type(approved_deposit_qty_) is Decimal
            else number(approved_deposit_qty_)
        )
        model.approved_withdrawal_qty = (
            None
            if (approved_withdrawal_qty_ := wire.approved_withdrawal_qty) is None
            else approved_withdrawal_qty_
            if type(approved_withdrawal_qty_) is Decimal
            else number(approved_withdrawal_qty_)
        )
        model.security_type = wire.security_type
        model.contract_time = None if (contract_time_ := wire.contract_time) is None else moment(contract_time_, 1)
        model.portfolio_id = wire.portfolio_id
        return model

    @staticmethod
    def _wire() -> type[WirePosition]:
        from ..wire.position import Position

        return Position
