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
    from ..wire.utilised_balance import UtilisedBalance as WireUtilisedBalance


@define(kw_only=True)
class UtilisedBalance(Model):
    """For what the funds of a segment are in use.

    Source: https://developer.synapsewave.com/docs/B2CAPI/balance
    """

    units: ClassVar[Mapping[str, str]] = {
        "limit": "account-currency",
        "pnl_realised": "account-currency",
        "pnl_unrealised": "account-currency",
        "option_premium": "account-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("limit"),
        WireField("pnl_realised"),
        WireField("pnl_unrealised"),
        WireField("option_premium"),
    )

    limit: Decimal | None = None
    """How much of the limits is taken up. Unit: account-currency."""
    pnl_realised: Decimal | None = None
    """Gain from what has been closed; below zero for a loss (the sign is inferred from that of `pnl_unrealised`).
    Unit: account-currency."""
    pnl_unrealised: Decimal | None = None
    """Gain from what is still open; below zero for a loss. Unit: account-currency."""
    option_premium: Decimal | None = None
    """Premiums of options, as one net figure. Unit: account-currency."""

    @classmethod
    def _from_wire(cls, wire: WireUtilisedBalance) -> UtilisedBalance:
        model = cls.__new__(cls)
        model.limit = None if wire.limit is None else number(wire.limit)
        model.pnl_realised = None if wire.pnl_realised is None else number(wire.pnl_realised)
        model.pnl_unrealised = None if wire.pnl_unrealised is None else number(wire.pnl_unrealised)
        model.option_premium = None if wire.option_premium is None else number(wire.option_premium)
        return model
