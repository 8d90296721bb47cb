"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.available_balance import AvailableBalance as WireAvailableBalance


@define(kw_only=True, eq=False, repr=False)
class AvailableBalance(Model):
    """The parts of a segment's available funds.

    Source: https://developer.synapsewave.com/docs/B2CAPI/balance
    """

    units: ClassVar[Mapping[str, str]] = {
        "cash": "account-currency",
        "collateral": "account-currency",
        "credit_for_sale": "account-currency",
        "option_credit_for_sale": "account-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("cash"),
        WireField("collateral"),
        WireField("credit_for_sale"),
        WireField("option_credit_for_sale"),
    )

    cash: Decimal | None = None
    """Cash. Unit: account-currency."""
    collateral: Decimal | None = None
    """Value of the collateral. Unit: account-currency."""
    credit_for_sale: Decimal | None = None
    """Credit from sales. Unit: account-currency."""
    option_credit_for_sale: Decimal | None = None
    """Credit from sales of options. Unit: account-currency."""

    @classmethod
    def _built(cls, wire: WireAvailableBalance, note: Note) -> Self:
        model = new(cls)
        model.cash = None if (cash_ := wire.cash) is None else cash_ if type(cash_) is Decimal else number(cash_)
        model.collateral = (
            None
            if (collateral_ := wire.collateral) is None
            else collateral_
            if type(collateral_) is Decimal
            else number(collateral_)
        )
        model.credit_for_sale = (
            None
            if (credit_for_sale_ := wire.credit_for_sale) is None
            else credit_for_sale_
            if type(credit_for_sale_) is Decimal
            else number(credit_for_sale_)
        )
        model.option_credit_for_sale = (
            None
            if (option_credit_for_sale_ := wire.option_credit_for_sale) is None
            else option_credit_for_sale_
            if type(option_credit_for_sale_) is Decimal
            else number(option_credit_for_sale_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireAvailableBalance]:
        from ..wire.available_balance import AvailableBalance

        return AvailableBalance
