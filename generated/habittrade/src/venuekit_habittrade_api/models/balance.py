"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.balance import Balance as WireBalance


@define(kw_only=True, eq=False, repr=False)
class Balance(Model):
    """Cash and assets in one currency. The page marks no field as required. Its text and its sample contradict each other in
    places; don't calculate one figure from others.

    Source: https://docs.habittrade.com/account/balance.html
    """

    units: ClassVar[Mapping[str, str]] = {
        "market_value": "base-currency",
        "cash": "base-currency",
        "cash_on_hold": "base-currency",
        "cash_withdraw": "base-currency",
        "unsett_net_amt": "base-currency",
        "unsett_buy_amt": "base-currency",
        "unsett_sell_amt": "base-currency",
        "interest_net": "base-currency",
        "interest_debit": "base-currency",
        "interest_credit": "base-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("base_currency"),
        WireField("market_value"),
        WireField("cash"),
        WireField("cash_on_hold"),
        WireField("cash_withdraw"),
        WireField("unsett_net_amt"),
        WireField("unsett_buy_amt"),
        WireField("unsett_sell_amt"),
        WireField("interest_net"),
        WireField("interest_debit"),
        WireField("interest_credit"),
    )

    base_currency: str
    """Code of the currency; the page names `USD`, `HKD` and `USDT`."""
    market_value: Decimal | None = None
    """Total value of the assets. Unit: base-currency."""
    cash: Decimal | None = None
    """Total cash. The venue deprecates it in favour of `cash_on_hold`; according to the text both are the same, in the sample they
    differ. Unit: base-currency."""
    cash_on_hold: Decimal | None = None
    """Total cash. Unit: base-currency."""
    cash_withdraw: Decimal | None = None
    """Cash that can be withdrawn. Unit: base-currency."""
    unsett_net_amt: Decimal | None = None
    """Net amount of unsettled trades. Unit: base-currency."""
    unsett_buy_amt: Decimal | None = None
    """Amount frozen for unsettled purchases. Unit: base-currency."""
    unsett_sell_amt: Decimal | None = None
    """Amount frozen for unsettled sales. Unit: base-currency."""
    interest_net: Decimal | None = None
    """Interest earned minus interest owed. Unit: base-currency."""
    interest_debit: Decimal | None = None
    """Interest owed. Unit: base-currency."""
    interest_credit: Decimal | None = None
    """Interest earned. Unit: base-currency."""

    @classmethod
    def _built(cls, wire: WireBalance, note: Note) -> Self:
        model = new(cls)
        model.base_currency = wire.base_currency
        model.market_value = (
            None
            if (market_value_ := wire.market_value) is None
            else market_value_
            if type(market_value_) is Decimal
            else number(market_value_)
        )
        model.cash = None if (cash_ := wire.cash) is None else cash_ if type(cash_) is Decimal else number(cash_)
        model.cash_on_hold = (
            None
            if (cash_on_hold_ := wire.cash_on_hold) is None
            else cash_on_hold_
            if type(cash_on_hold_) is Decimal
            else number(cash_on_hold_)
        )
        model.cash_withdraw = (
            None
            if (cash_withdraw_ := wire.cash_withdraw) is None
            else cash_withdraw_
            if type(cash_withdraw_) is Decimal
            else number(cash_withdraw_)
        )
        model.unsett_net_amt = (
            None
            if (unsett_net_amt_ := wire.unsett_net_amt) is None
            else unsett_net_amt_
            if type(unsett_net_amt_) is Decimal
            else number(unsett_net_amt_)
        )
        model.unsett_buy_amt = (
            None
            if (unsett_buy_amt_ := wire.unsett_buy_amt) is None
            else unsett_buy_amt_
            if type(unsett_buy_amt_) is Decimal
            else number(unsett_buy_amt_)
        )
        model.unsett_sell_amt = (
            None
            if (unsett_sell_amt_ := wire.unsett_sell_amt) is None
            else unsett_sell_amt_
            if type(unsett_sell_amt_) is Decimal
            else number(unsett_sell_amt_)
        )
        model.interest_net = (
            None
            if (interest_net_ := wire.interest_net) is None
            else interest_net_
            if type(interest_net_) is Decimal
            else number(interest_net_)
        )
        model.interest_debit = (
            None
            if (interest_debit_ := wire.interest_debit) is None
            else interest_debit_
            if type(interest_debit_) is Decimal
            else number(interest_debit_)
        )
        model.interest_credit = (
            None
            if (interest_credit_ := wire.interest_credit) is None
            else interest_credit_
            if type(interest_credit_) is Decimal
            else number(interest_credit_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireBalance]:
        from ..wire.balance import Balance

        return Balance
