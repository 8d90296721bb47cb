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
    from ..wire.intra_exchange_instance_transfer import IntraExchangeInstanceTransfer as WireIntraExchangeInstanceTransfer
    from .exchange_instance import ExchangeInstance
    from .intra_exchange_instance_transfer_status import IntraExchangeInstanceTransferStatus


@define(kw_only=True, eq=False, repr=False)
class IntraExchangeInstanceTransfer(Model):
    """A transfer between shards, or between the two parts of the exchange.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "amount": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("transfer_id"),
        WireField("client_transfer_id"),
        WireField("source", _writing.plain),
        WireField("destination", _writing.plain),
        WireField("source_exchange_shard"),
        WireField("destination_exchange_shard"),
        WireField("amount", _writing.decimal_text),
        WireField("status", _writing.plain),
        WireField("created_ts", _writing.unix_seconds),
    )

    transfer_id: str
    """The transfer's venue-assigned id."""
    client_transfer_id: str | None = None
    """The transfer's client-assigned id, if any."""
    source: ExchangeInstance
    """The part of the exchange that the money comes from."""
    destination: ExchangeInstance
    """The part of the exchange that the money goes to."""
    source_exchange_shard: int
    """The source shard, counted from 0."""
    destination_exchange_shard: int
    """The destination shard, counted from 0."""
    amount: Decimal
    """Amount in dollars, unlike in the request for a transfer. Unit: usd."""
    status: IntraExchangeInstanceTransferStatus
    """Status of the transfer."""
    created_ts: datetime
    """When the transfer was requested, in Unix seconds."""

    @classmethod
    def _built(cls, wire: WireIntraExchangeInstanceTransfer, note: Note) -> Self:
        model = new(cls)
        model.transfer_id = wire.transfer_id
        model.client_transfer_id = wire.client_transfer_id
        model.source = wire.source
        model.destination = wire.destination
        model.source_exchange_shard = wire.source_exchange_shard
        model.destination_exchange_shard = wire.destination_exchange_shard
        model.amount = known(wire.amount) or note(wire.amount) or exact(wire.amount)
        model.status = wire.status
        model.created_ts = moment(wire.created_ts, 1)
        return model

    @staticmethod
    def _wire() -> type[WireIntraExchangeInstanceTransfer]:
        from ..wire.intra_exchange_instance_transfer import IntraExchangeInstanceTransfer

        return IntraExchangeInstanceTransfer
