"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.utilised_balance import UtilisedBalance as WireUtilisedBalance


@define(kw_only=True, eq=False, repr=False)
class UtilisedBalance(Model):
    """The parts of a segment's used funds.

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
    """Used part of the limits. Unit: account-currency."""
    pnl_realised: Decimal | None = None
    """Realised profit; negative for a loss (the sign is inferred from that of `pnl_unrealised`). Unit: account-currency."""
    pnl_unrealised: Decimal | None = None
    """Unrealised profit; negative for a loss. Unit: account-currency."""
    option_premium: Decimal | None = None
    """Net option premiums. Unit: account-currency."""

    @classmethod
    def _built(cls, wire: WireUtilisedBalance, note: Note) -> Self:
        model = new(cls)
        model.limit = None if (limit_ := wire.limit) is None else limit_ if type(limit_) is Decimal else number(limit_)
        model.pnl_realised = (
            None
            if (pnl_realised_ := wire.pnl_realised) is None
            else pnl_realised_
            if type(pnl_realised_) is Decimal
            else number(pnl_realised_)
        )
        model.pnl_unrealised = (
            None
            if (pnl_unrealised_ := wire.pnl_unrealised) is None
            else pnl_unrealised_
            if type(pnl_unrealised_) is Decimal
            else number(pnl_unrealised_)
        )
        model.option_premium = (
            None
            if (option_premium_ := wire.option_premium) is None
            else option_premium_
            if type(option_premium_) is Decimal
            else number(option_premium_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireUtilisedBalance]:
        from ..wire.utilised_balance import UtilisedBalance

        return UtilisedBalance
