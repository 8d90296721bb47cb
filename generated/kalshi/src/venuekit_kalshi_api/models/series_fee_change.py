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
    from ..wire.series_fee_change import SeriesFeeChange as WireSeriesFeeChange
    from .fee_type import FeeType


@define(kw_only=True, eq=False, repr=False)
class SeriesFeeChange(Model):
    """A fee change of a series.

    Source: https://docs.kalshi.com/api-reference/exchange/get-series-fee-changes
    """

    units: ClassVar[Mapping[str, str]] = {
        "fee_multiplier": "ratio",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("series_ticker"),
        WireField("fee_type", _writing.plain),
        WireField("fee_multiplier"),
        WireField("scheduled_ts", _writing.iso_time),
    )

    id: str
    """Id of the change."""
    series_ticker: str
    """Ticker of the series."""
    fee_type: FeeType
    """How fees are computed after the change."""
    fee_multiplier: Decimal
    """Factor for the computed fees after the change. Unit: ratio."""
    scheduled_ts: datetime
    """When the change takes effect. An ISO 8601 time, despite its name."""

    @classmethod
    def _built(cls, wire: WireSeriesFeeChange, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.series_ticker = wire.series_ticker
        model.fee_type = wire.fee_type
        model.fee_multiplier = wire.fee_multiplier if type(wire.fee_multiplier) is Decimal else number(wire.fee_multiplier)
        model.scheduled_ts = wire.scheduled_ts
        return model

    @staticmethod
    def _wire() -> type[WireSeriesFeeChange]:
        from ..wire.series_fee_change import SeriesFeeChange

        return SeriesFeeChange
