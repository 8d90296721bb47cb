"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from venuekit.model import Model, not_finite

if TYPE_CHECKING:
    from ..wire.available_balance import AvailableBalance as WireAvailableBalance


@define(kw_only=True)
class AvailableBalance(Model):
    """Of what the available funds of a segment consist.

    Source: https://developer.synapsewave.com/docs/B2CAPI/balance
    """

    units: ClassVar[Mapping[str, str]] = {
        "cash": "account-currency",
        "collateral": "account-currency",
        "credit_for_sale": "account-currency",
        "option_credit_for_sale": "account-currency",
    }

    cash: Decimal | None = None
    """The part that is cash. Unit: account-currency."""
    collateral: Decimal | None = None
    """The part that collateral stands for. Unit: account-currency."""
    credit_for_sale: Decimal | None = None
    """The part that sales have brought in. Unit: account-currency."""
    option_credit_for_sale: Decimal | None = None
    """The part that sales of options have brought in. Unit: account-currency."""

    @classmethod
    def _from_wire(cls, wire: WireAvailableBalance) -> AvailableBalance:
        if not (
            (wire.cash is None or wire.cash.is_finite())
            and (wire.collateral is None or wire.collateral.is_finite())
            and (wire.credit_for_sale is None or wire.credit_for_sale.is_finite())
            and (wire.option_credit_for_sale is None or wire.option_credit_for_sale.is_finite())
        ):
            raise not_finite(
                **{
                    "cash": wire.cash,
                    "collateral": wire.collateral,
                    "credit_for_sale": wire.credit_for_sale,
                    "option_credit_for_sale": wire.option_credit_for_sale,
                }
            )
        model = cls.__new__(cls)
        model.cash = wire.cash
        model.collateral = wire.collateral
        model.credit_for_sale = wire.credit_for_sale
        model.option_credit_for_sale = wire.option_credit_for_sale
        return model
