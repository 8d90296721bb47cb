"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number, whole

if TYPE_CHECKING:
    from ..wire.holding import Holding as WireHolding


@define(kw_only=True, eq=False, repr=False)
class Holding(Model):
    """A security in the user's holdings. The page marks no field as required; the two required here are those without which a
    holding has no meaning.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/holdings
    """

    units: ClassVar[Mapping[str, str]] = {
        "average_price": "inr",
        "last_price": "inr",
        "pnl": "inr",
        "current_value": "inr",
        "inv_value": "inr",
        "collateral_value": "inr",
        "close_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("isin", wire_name="ISIN"),
        WireField("security_info", _writing.each(_writing.dictionary)),
        WireField("total_free"),
        WireField("dp_free"),
        WireField("pool_free"),
        WireField("t1_quantity"),
        WireField("average_price", _writing.decimal_text),
        WireField("last_price", _writing.decimal_text),
        WireField("pnl", _writing.decimal_text),
        WireField("current_value", _writing.decimal_text),
        WireField("inv_value", _writing.decimal_text),
        WireField("product"),
        WireField("collateral_quantity"),
        WireField("collateral_value", _writing.decimal_text),
        WireField("close_price"),
        WireField("dppledge_collateral_qty"),
        WireField("poolpledge_collateral_qty"),
    )

    isin: str
    """ISIN of the security."""
    security_info: list[SecurityInfo] | None = None
    """Listings of the security, one row for each exchange."""
    total_free: int
    """Total free quantity: in the depository, in the pool and in SAR, which the page doesn't explain."""
    dp_free: int | None = None
    """Free quantity in the depository."""
    pool_free: int | None = None
    """Free quantity in the broker's pool."""
    t1_quantity: int | None = None
    """Quantity that was bought and settles on the next day."""
    average_price: Decimal | None = None
    """Average purchase price. Rupees are inferred. Unit: inr."""
    last_price: Decimal | None = None
    """Last traded price. Rupees are inferred. Unit: inr."""
    pnl: Decimal | None = None
    """Profit or loss according to the Connector page, with the sample -1.10; market value according to the Cloud REST page, with
    3300.00. Compare with `current_value`, if present. Unit: inr."""
    current_value: Decimal | None = None
    """Market value. Not on the Cloud REST page. Unit: inr."""
    inv_value: Decimal | None = None
    """Invested value. Unit: inr."""
    product: str | None = None
    """Product of the holding, such as DELIVERY."""
    collateral_quantity: int | None = None
    """Quantity used as collateral. The page calls it a string."""
    collateral_value: Decimal | None = None
    """Value of the collateral. Unit: inr."""
    close_price: Decimal | None = None
    """Close of the previous day. The page calls it an integer, though it is a price. Cloud REST page only. Unit: inr."""
    dppledge_collateral_qty: int | None = None
    """Quantity pledged in the depository. Cloud REST page only."""
    poolpledge_collateral_qty: int | None = None
    """Quantity pledged in the pool. Cloud REST page only."""

    @classmethod
    def _built(cls, wire: WireHolding, note: Note) -> Self:
        model = new(cls)
        model.isin = wire.isin
        model.security_info = (
            None
            if (security_info_ := wire.security_info) is None
            else list(map(SecurityInfo._built, security_info_, repeat(note)))
        )
        model.total_free = whole(wire.total_free)
        model.dp_free = None if (dp_free_ := wire.dp_free) is None else whole(dp_free_)
        model.pool_free = None if (pool_free_ := wire.pool_free) is None else whole(pool_free_)
        model.t1_quantity = None if (t1_quantity_ := wire.t1_quantity) is None else whole(t1_quantity_)
        model.average_price = (
            None
            if (average_price_ := wire.average_price) is None
            else average_price_
            if type(average_price_) is Decimal
            else number(average_price_)
        )
        model.last_price = (
            None
            if (last_price_ := wire.last_price) is None
            else last_price_
            if type(last_price_) is Decimal
            else number(last_price_)
        )
        model.pnl = None if (pnl_ := wire.pnl) is None else pnl_ if type(pnl_) is Decimal else number(pnl_)
        model.current_value = (
            None
            if (current_value_ := wire.current_value) is None
            else current_value_
            if type(current_value_) is Decimal
            else number(current_value_)
        )
        model.inv_value = (
            None if (inv_value_ := wire.inv_value) is None else inv_value_ if type(inv_value_) is Decimal else number(inv_value_)
        )
        model.product = wire.product
        model.collateral_quantity = (
            None if (collateral_quantity_ := wire.collateral_quantity) is None else whole(collateral_quantity_)
        )
        model.collateral_value = (
            None
            if (collateral_value_ := wire.collateral_value) is None
            else collateral_value_
            if type(collateral_value_) is Decimal
            else number(collateral_value_)
        )
        model.close_price = (
            None
            if (close_price_ := wire.close_price) is None
            else close_price_
            if type(close_price_) is Decimal
            else number(close_price_)
        )
        model.dppledge_collateral_qty = (
            None if (dppledge_collateral_qty_ := wire.dppledge_collateral_qty) is None else whole(dppledge_collateral_qty_)
        )
        model.poolpledge_collateral_qty = (
            None if (poolpledge_collateral_qty_ := wire.poolpledge_collateral_qty) is None else whole(poolpledge_collateral_qty_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireHolding]:
        from ..wire.holding import Holding

        return Holding


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .security_info import SecurityInfo
