"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.intra_exchange_instance_transfer_request import (
        IntraExchangeInstanceTransferRequest as WireIntraExchangeInstanceTransferRequest,
    )
    from .exchange_instance import ExchangeInstance


@define(kw_only=True, eq=False, repr=False)
class IntraExchangeInstanceTransferRequest(Model):
    """A transfer of money. Subaccounts may be given only if source and destination are both `event_contract`.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "amount": "usd-centi-cents",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("client_transfer_id"),
        WireField("source", _writing.plain),
        WireField("destination", _writing.plain),
        WireField("amount"),
        WireField("source_exchange_shard"),
        WireField("destination_exchange_shard"),
        WireField("source_subaccount"),
        WireField("destination_subaccount"),
    )

    client_transfer_id: str | None = None
    """Client-assigned id of the transfer, a UUID. The list of transfers shows it."""
    source: ExchangeInstance
    """The part of the exchange that the money comes from."""
    destination: ExchangeInstance
    """The part of the exchange that the money goes to."""
    amount: int
    """Amount in hundredths of a cent; 10000 are one dollar. Neither cents nor dollars, unlike in other operations. That it is
    above 0 is inferred. Unit: usd-centi-cents."""
    source_exchange_shard: int | None = None
    """The source shard, counted from 0. The default is shard 0."""
    destination_exchange_shard: int | None = None
    """The destination shard, counted from 0. The default is shard 0."""
    source_subaccount: int | None = None
    """Number of the source subaccount. The default is 0, the primary one."""
    destination_subaccount: int | None = None
    """Number of the destination subaccount. The default is 0, the primary one."""

    @classmethod
    def _built(cls, wire: WireIntraExchangeInstanceTransferRequest, note: Note) -> Self:
        model = new(cls)
        model.client_transfer_id = wire.client_transfer_id
        model.source = wire.source
        model.destination = wire.destination
        model.amount = wire.amount
        model.source_exchange_shard = wire.source_exchange_shard
        model.destination_exchange_shard = wire.destination_exchange_shard
        model.source_subaccount = wire.source_subaccount
        model.destination_subaccount = wire.destination_subaccount
        return model

    @staticmethod
    def _wire() -> type[WireIntraExchangeInstanceTransferRequest]:
        from ..wire.intra_exchange_instance_transfer_request import IntraExchangeInstanceTransferRequest

        return IntraExchangeInstanceTransferRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.client_transfer_id is not None:
            _parameters.text(
                "client_transfer_id",
                self.client_transfer_id,
                pattern="^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
            )
        _parameters.choice("source", self.source, allowed=("event_contract", "margined"))
        _parameters.choice("destination", self.destination, allowed=("event_contract", "margined"))
        _parameters.integer("amount", self.amount, minimum=1)
        if self.source_exchange_shard is not None:
            _parameters.integer("source_exchange_shard", self.source_exchange_shard, minimum=0, maximum=100)
        if self.destination_exchange_shard is not None:
            _parameters.integer("destination_exchange_shard", self.destination_exchange_shard, minimum=0, maximum=100)
        if self.source_subaccount is not None:
            _parameters.integer("source_subaccount", self.source_subaccount, minimum=0, maximum=63)
        if self.destination_subaccount is not None:
            _parameters.integer("destination_subaccount", self.destination_subaccount, minimum=0, maximum=63)
