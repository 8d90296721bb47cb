"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.exchange_index_status import ExchangeIndexStatus as WireExchangeIndexStatus


@define(kw_only=True, eq=False, repr=False)
class ExchangeIndexStatus(Model):
    """Which parts of one exchange shard are active.

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
    """Purpose of the shard, in plain language."""
    exchange_active: bool
    """Whether any changes are possible on the shard. False during maintenance."""
    trading_active: bool
    """Whether trading on the shard is active. False outside trading hours and during pauses."""
    intra_exchange_transfers_active: bool | None = None
    """Whether money can be transferred from and to the shard."""

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
