"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new

if TYPE_CHECKING:
    from ..wire.subaccount_balance import SubaccountBalance as WireSubaccountBalance


@define(kw_only=True, eq=False, repr=False)
class SubaccountBalance(Model):
    """The cash of one subaccount on one shard.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "balance": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subaccount_number"),
        WireField("exchange_index"),
        WireField("balance", _writing.decimal_text),
        WireField("updated_ts", _writing.unix_seconds),
    )

    subaccount_number: int
    """Number of the subaccount; 0 is the primary one."""
    exchange_index: int
    """Number of the exchange shard, counted from 0."""
    balance: Decimal
    """The cash in dollars, unlike the account-level `balance`, which is in cents. Unit: usd."""
    updated_ts: datetime
    """When the balance last changed, in Unix seconds."""

    @classmethod
    def _built(cls, wire: WireSubaccountBalance, note: Note) -> Self:
        model = new(cls)
        model.subaccount_number = wire.subaccount_number
        model.exchange_index = wire.exchange_index
        model.balance = known(wire.balance) or note(wire.balance) or exact(wire.balance)
        model.updated_ts = moment(wire.updated_ts, 1)
        return model

    @staticmethod
    def _wire() -> type[WireSubaccountBalance]:
        from ..wire.subaccount_balance import SubaccountBalance

        return SubaccountBalance
