"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.balance_segment import BalanceSegment as WireBalanceSegment


@define(kw_only=True, eq=False, repr=False)
class BalanceSegment(Model):
    """The funds of one segment. All figures are in the currency of the account (inferred; the page names no currency). Don't
    calculate one figure from others: those in the samples don't add up.

    Source: https://developer.synapsewave.com/docs/B2CAPI/balance
    """

    units: ClassVar[Mapping[str, str]] = {
        "net_available": "account-currency",
        "total_available": "account-currency",
        "total_utilised": "account-currency",
        "total_withdrawable": "account-currency",
        "net_payin_payout": "account-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("name"),
        WireField("net_available"),
        WireField("total_available"),
        WireField("total_utilised"),
        WireField("total_withdrawable"),
        WireField("net_payin_payout"),
        WireField("available", _writing.dictionary),
        WireField("utilised", _writing.dictionary),
    )

    id: str | None = None
    """Short name of the segment, such as EQ, COM or CUR."""
    name: str | None = None
    """Display name of the segment, such as Equity."""
    net_available: Decimal
    """Net available funds. Unit: account-currency."""
    total_available: Decimal | None = None
    """Total available funds. The page calls them a trading limit for shares and currencies, a balance for commodities. Unit:
    account-currency."""
    total_utilised: Decimal | None = None
    """Total used funds. Unit: account-currency."""
    total_withdrawable: Decimal | None = None
    """Total funds that can be withdrawn. Unit: account-currency."""
    net_payin_payout: Decimal | None = None
    """Net total of today's deposits and withdrawals. Positive if more was deposited (inferred from the name). Unit:
    account-currency."""
    available: AvailableBalance | None = None
    """Parts of the available funds. The page prints this name only as a heading, so its spelling is inferred."""
    utilised: UtilisedBalance | None = None
    """Parts of the used funds. The page prints this name only as a heading, so its spelling is inferred."""

    @classmethod
    def _built(cls, wire: WireBalanceSegment, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.name = wire.name
        model.net_available = wire.net_available if type(wire.net_available) is Decimal else number(wire.net_available)
        model.total_available = (
            None
            if (total_available_ := wire.total_available) is None
            else total_available_
            if type(total_available_) is Decimal
            else number(total_available_)
        )
        model.total_utilised = (
            None
            if (total_utilised_ := wire.total_utilised) is None
            else total_utilised_
            if type(total_utilised_) is Decimal
            else number(total_utilised_)
        )
        model.total_withdrawable = (
            None
            if (total_withdrawable_ := wire.total_withdrawable) is None
            else total_withdrawable_
            if type(total_withdrawable_) is Decimal
            else number(total_withdrawable_)
        )
        model.net_payin_payout = (
            None
            if (net_payin_payout_ := wire.net_payin_payout) is None
            else net_payin_payout_
            if type(net_payin_payout_) is Decimal
            else number(net_payin_payout_)
        )
        model.available = None if (available_ := wire.available) is None else AvailableBalance._built(available_, note)
        model.utilised = None if (utilised_ := wire.utilised) is None else UtilisedBalance._built(utilised_, note)
        return model

    @staticmethod
    def _wire() -> type[WireBalanceSegment]:
        from ..wire.balance_segment import BalanceSegment

        return BalanceSegment


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .available_balance import AvailableBalance
from .utilised_balance import UtilisedBalance
