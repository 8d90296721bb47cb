"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.exchange_index_status import ExchangeIndexStatus as WireExchangeIndexStatus


@define(kw_only=True, eq=False, repr=False)
class ExchangeIndexStatus(Model):
    """What of one shard of the exchange is on.

    Source: https://docs.kalshi.com/api-reference/exchange/get-exchange-status
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_index"),
        WireField("description"),
        WireField("exchange_active"),
        WireField("trading_active"),
        WireField("intra_exchange_transfers_active"),
    )

    exchange_index: int
    """Number of the shard, counted from 0."""
    description: str | None = None
    """What the shard is for, in words."""
    exchange_active: bool
    """Whether anything can be changed on the shard. False in maintenance."""
    trading_active: bool
    """Whether the shard can be traded on. False outside trading hours and in pauses."""
    intra_exchange_transfers_active: bool | None = None
    """Whether money can be moved from and to the shard."""

    @classmethod
    def _built(cls, wire: WireExchangeIndexStatus, note: Note) -> Self:
        model = new(cls)
        model.exchange_index = wire.exchange_index
        model.description = wire.description
        model.exchange_active = wire.exchange_active
        model.trading_active = wire.trading_active
        model.intra_exchange_transfers_active = wire.intra_exchange_transfers_active
        return model

    @staticmethod
    def _wire() -> type[WireExchangeIndexStatus]:
        from ..wire.exchange_index_status import ExchangeIndexStatus

        return ExchangeIndexStatus
