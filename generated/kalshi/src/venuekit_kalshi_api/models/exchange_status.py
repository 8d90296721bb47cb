"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.exchange_status import ExchangeStatus as WireExchangeStatus


@define(kw_only=True, eq=False, repr=False)
class ExchangeStatus(Model):
    """Which parts of the exchange are active. The top-level flags are those of shard 0.

    Source: https://docs.kalshi.com/api-reference/exchange/get-exchange-status
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_active"),
        WireField("trading_active"),
        WireField("intra_exchange_transfers_active"),
        WireField("exchange_estimated_resume_time", _writing.iso_time),
        WireField("exchange_index_statuses", _writing.each(_writing.dictionary)),
    )

    exchange_active: bool
    """Whether any changes are possible, including trades, transfers and sign-ups. False during maintenance."""
    trading_active: bool
    """Whether trading is active. False outside trading hours and during pauses."""
    intra_exchange_transfers_active: bool | None = None
    """Whether money can be transferred between shards and exchanges."""
    exchange_estimated_resume_time: datetime | None = None
    """Estimated end of the maintenance. Not guaranteed."""
    exchange_index_statuses: list[ExchangeIndexStatus] | None = None
    """The same for each shard, since July 2026. Absent if unknown."""

    @classmethod
    def _built(cls, wire: WireExchangeStatus, note: Note) -> Self:
        model = new(cls)
        model.exchange_active = wire.exchange_active
        model.trading_active = wire.trading_active
        model.intra_exchange_transfers_active = wire.intra_exchange_transfers_active
        model.exchange_estimated_resume_time = wire.exchange_estimated_resume_time
        model.exchange_index_statuses = (
            None
            if (exchange_index_statuses_ := wire.exchange_index_statuses) is None
            else list(map(ExchangeIndexStatus._built, exchange_index_statuses_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireExchangeStatus]:
        from ..wire.exchange_status import ExchangeStatus

        return ExchangeStatus


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .exchange_index_status import ExchangeIndexStatus
