"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new

if TYPE_CHECKING:
    from ..wire.subaccount_transfer import SubaccountTransfer as WireSubaccountTransfer


@define(kw_only=True, eq=False, repr=False)
class SubaccountTransfer(Model):
    """A completed transfer between two subaccounts. It doesn't contain the client-assigned id.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "amount_cents": "usd-cents",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("transfer_id"),
        WireField("from_subaccount"),
        WireField("to_subaccount"),
        WireField("amount_cents"),
        WireField("created_ts", _writing.unix_seconds),
        WireField("exchange_index"),
    )

    transfer_id: str
    """The transfer's venue-assigned id."""
    from_subaccount: int
    """Number of the source subaccount; 0 is the primary one."""
    to_subaccount: int
    """Number of the destination subaccount; 0 is the primary one."""
    amount_cents: int
    """Amount in whole cents. Unit: usd-cents."""
    created_ts: datetime
    """When the money was transferred, in Unix seconds."""
    exchange_index: int
    """Number of the transfer's exchange shard, counted from 0."""

    @classmethod
    def _built(cls, wire: WireSubaccountTransfer, note: Note) -> Self:
        model = new(cls)
        model.transfer_id = wire.transfer_id
        model.from_subaccount = wire.from_subaccount
        model.to_subaccount = wire.to_subaccount
        model.amount_cents = wire.amount_cents
        model.created_ts = moment(wire.created_ts, 1)
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireSubaccountTransfer]:
        from ..wire.subaccount_transfer import SubaccountTransfer

        return SubaccountTransfer
