"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.get_balance_response import GetBalanceResponse as WireGetBalanceResponse


@define(kw_only=True, eq=False, repr=False)
class GetBalanceResponse(Model):
    """Available cash and the value of open positions. The account is worth the sum of the two.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-balance
    """

    units: ClassVar[Mapping[str, str]] = {
        "balance": "usd-cents",
        "balance_dollars": "usd",
        "portfolio_value": "usd-cents",
        "updated_ts": "unix-seconds",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("balance"),
        WireField("balance_dollars", _writing.decimal_text),
        WireField("portfolio_value"),
        WireField("updated_ts"),
        WireField("balance_breakdown", _writing.each(_writing.dictionary)),
    )

    balance: int
    """Available cash in cents. Fractions of a cent are truncated; `balance_dollars` includes them. Unit: usd-cents."""
    balance_dollars: Decimal | None = None
    """Available cash in dollars, exact, with four decimals. 2026 only, sent since 2026-05-28. Unit: usd."""
    portfolio_value: int
    """Value of open positions in cents, excluding cash. Unit: usd-cents."""
    updated_ts: int
    """When the balance last changed, in Unix seconds. Unit: unix-seconds."""
    balance_breakdown: list[IndexedBalance] | None = None
    """The cash by exchange shard; these amounts are in dollars, not cents. Absent for keys that are restricted to a subaccount.
    2026 only."""

    @classmethod
    def _built(cls, wire: WireGetBalanceResponse, note: Note) -> Self:
        model = new(cls)
        model.balance = wire.balance
        model.balance_dollars = (
            None
            if (balance_dollars_ := wire.balance_dollars) is None
            else known(balance_dollars_) or note(balance_dollars_) or exact(balance_dollars_)
        )
        model.portfolio_value = wire.portfolio_value
        model.updated_ts = wire.updated_ts
        model.balance_breakdown = (
            None
            if (balance_breakdown_ := wire.balance_breakdown) is None
            else list(map(IndexedBalance._built, balance_breakdown_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetBalanceResponse]:
        from ..wire.get_balance_response import GetBalanceResponse

        return GetBalanceResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .indexed_balance import IndexedBalance
