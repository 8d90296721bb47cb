"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new, number, whole

if TYPE_CHECKING:
    from ..wire.transaction import Transaction as WireTransaction
    from .business_type import BusinessType
    from .io_type import IoType
    from .market import Market


@define(kw_only=True, eq=False, repr=False)
class Transaction(Model):
    """A cash transaction. The page marks no field as required or nullable.

    Source: https://docs.habittrade.com/account/transaction.html
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "base-currency",
        "qty": "product-units",
        "amt": "base-currency",
        "balance": "base-currency",
        "fx_amt": "fx-currency",
        "fx_rate": "exchange-rate",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("account_id"),
        WireField("tran_type"),
        WireField("date_", _writing.unix_seconds, wire_name="date"),
        WireField("sett_date", _writing.unix_seconds),
        WireField("base_currency"),
        WireField("market", _writing.plain),
        WireField("product_code"),
        WireField("product_name"),
        WireField("price"),
        WireField("qty"),
        WireField("amt"),
        WireField("balance"),
        WireField("io_type", _writing.plain),
        WireField("fx_currency"),
        WireField("fx_amt"),
        WireField("fx_rate"),
        WireField("remarks"),
        WireField("business_type", _writing.plain),
        WireField("business_sub_type"),
    )

    id: int
    """Number of the record."""
    account_id: int | None = None
    """Number of the account."""
    tran_type: str | None = None
    """Type of the transaction. The venue's list of values could not be read."""
    date_: datetime | None = None
    """Time of the transaction, sent as Unix seconds (inferred from the sample of `from_date`)."""
    sett_date: datetime | None = None
    """Settlement time, past or future, sent as Unix seconds (inferred from the sample of `from_date`)."""
    base_currency: str | None = None
    """Code of the currency."""
    market: Market | None = None
    """Market of the security, if any."""
    product_code: str | None = None
    """Code of the security, if any."""
    product_name: str | None = None
    """Name of the security."""
    price: Decimal | None = None
    """Price of one unit. Unit: base-currency."""
    qty: Decimal | None = None
    """Quantity. Unit: product-units."""
    amt: Decimal | None = None
    """Amount of the transaction. Whether it is signed is undocumented; `io_type` has the direction. Unit: base-currency."""
    balance: Decimal | None = None
    """Balance of the account after the transaction. Unit: base-currency."""
    io_type: IoType | None = None
    """Direction of the transaction."""
    fx_currency: str | None = None
    """Code of the foreign currency, if currency was exchanged."""
    fx_amt: Decimal | None = None
    """Amount in the foreign currency. Unit: fx-currency."""
    fx_rate: Decimal | None = None
    """Exchange rate. Which currency it is quoted in is undocumented. Unit: exchange-rate."""
    remarks: str | None = None
    """Free text."""
    business_type: BusinessType | None = None
    """Line of business."""
    business_sub_type: str | None = None
    """Sub-category of the line of business. The venue's list of values could not be read."""

    @classmethod
    def _built(cls, wire: WireTransaction, note: Note) -> Self:
        model = new(cls)
        model.id = whole(wire.id)
        model.account_id = None if (account_id_ := wire.account_id) is None else whole(account_id_)
        model.tran_type = wire.tran_type
        model.date_ = None if (date__ := wire.date_) is None else moment(date__, 1)
        model.sett_date = None if (sett_date_ := wire.sett_date) is None else moment(sett_date_, 1)
        model.base_currency = wire.base_currency
        model.market = wire.market
        model.product_code = wire.product_code
        model.product_name = wire.product_name
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.qty = None if (qty_ := wire.qty) is None else qty_ if type(qty_) is Decimal else number(qty_)
        model.amt = None if (amt_ := wire.amt) is None else amt_ if type(amt_) is Decimal else number(amt_)
        model.balance = (
            None if (balance_ := wire.balance) is None else balance_ if type(balance_) is Decimal else number(balance_)
        )
        model.io_type = wire.io_type
        model.fx_currency = wire.fx_currency
        model.fx_amt = None if (fx_amt_ := wire.fx_amt) is None else fx_amt_ if type(fx_amt_) is Decimal else number(fx_amt_)
        model.fx_rate = (
            None if (fx_rate_ := wire.fx_rate) is None else fx_rate_ if type(fx_rate_) is Decimal else number(fx_rate_)
        )
        model.remarks = wire.remarks
        model.business_type = wire.business_type
        model.business_sub_type = wire.business_sub_type
        return model

    @staticmethod
    def _wire() -> type[WireTransaction]:
        from ..wire.transaction import Transaction

        return Transaction
