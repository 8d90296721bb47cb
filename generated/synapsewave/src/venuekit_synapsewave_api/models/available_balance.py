"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from venuekit.model import (
    Model,
    WireField,
    number,
)

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

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("cash"),
        WireField("collateral"),
        WireField("credit_for_sale"),
        WireField("option_credit_for_sale"),
    )

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
        model = cls.__new__(cls)
        model.cash = None if wire.cash is None else number(wire.cash)
        model.collateral = None if wire.collateral is None else number(wire.collateral)
        model.credit_for_sale = None if wire.credit_for_sale is None else number(wire.credit_for_sale)
        model.option_credit_for_sale = None if wire.option_credit_for_sale is None else number(wire.option_credit_for_sale)
        return model
