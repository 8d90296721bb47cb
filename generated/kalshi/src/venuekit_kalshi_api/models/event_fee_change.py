"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.event_fee_change import EventFeeChange as WireEventFeeChange
    from .fee_type import FeeType


@define(kw_only=True, eq=False, repr=False)
class EventFeeChange(Model):
    """A fee change of an event. Without fee type and multiplier, the fees of the series apply again.

    Source: https://docs.kalshi.com/api-reference/events/get-event-fee-changes
    """

    units: ClassVar[Mapping[str, str]] = {
        "fee_multiplier_override": "ratio",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("event_ticker"),
        WireField("series_ticker"),
        WireField("fee_type_override", _writing.plain),
        WireField("fee_multiplier_override"),
        WireField("scheduled_ts", _writing.iso_time),
    )

    id: str
    """Id of the change."""
    event_ticker: str
    """Ticker of the event."""
    series_ticker: str
    """Ticker of the event's series."""
    fee_type_override: FeeType | None = None
    """How fees are computed after the change. Null if the fees of the series apply again."""
    fee_multiplier_override: Decimal | None = None
    """Factor for the computed fees after the change. Null if the fees of the series apply again. Unit: ratio."""
    scheduled_ts: datetime
    """When the change takes effect. An ISO 8601 time, despite its name."""

    @classmethod
    def _built(cls, wire: WireEventFeeChange, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.event_ticker = wire.event_ticker
        model.series_ticker = wire.series_ticker
        model.fee_type_override = wire.fee_type_override
        model.fee_multiplier_override = (
            None
            if (fee_multiplier_override_ := wire.fee_multiplier_override) is None
            else fee_multiplier_override_
            if type(fee_multiplier_override_) is Decimal
            else number(fee_multiplier_override_)
        )
        model.scheduled_ts = wire.scheduled_ts
        return model

    @staticmethod
    def _wire() -> type[WireEventFeeChange]:
        from ..wire.event_fee_change import EventFeeChange

        return EventFeeChange
