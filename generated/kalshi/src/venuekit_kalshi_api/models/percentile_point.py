"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.percentile_point import PercentilePoint as WirePercentilePoint


@define(kw_only=True, eq=False, repr=False)
class PercentilePoint(Model):
    """The forecast at one percentile.

    Source: https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history
    """

    units: ClassVar[Mapping[str, str]] = {
        "percentile": "basis-points",
        "raw_numerical_forecast": "underlying-units",
        "numerical_forecast": "underlying-units",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("percentile"),
        WireField("raw_numerical_forecast"),
        WireField("numerical_forecast"),
        WireField("formatted_forecast"),
    )

    percentile: int
    """The percentile in hundredths of a percent, 0 to 9999; 5000 is the median. Unit: basis-points."""
    raw_numerical_forecast: Decimal
    """The forecast as computed, in the unit of the event's subject. Unit: underlying-units."""
    numerical_forecast: Decimal
    """The forecast as published, in the unit of the event's subject. Unit: underlying-units."""
    formatted_forecast: str
    """The forecast as human-readable text."""

    @classmethod
    def _built(cls, wire: WirePercentilePoint, note: Note) -> Self:
        model = new(cls)
        model.percentile = wire.percentile
        model.raw_numerical_forecast = (
            wire.raw_numerical_forecast if type(wire.raw_numerical_forecast) is Decimal else number(wire.raw_numerical_forecast)
        )
        model.numerical_forecast = (
            wire.numerical_forecast if type(wire.numerical_forecast) is Decimal else number(wire.numerical_forecast)
        )
        model.formatted_forecast = wire.formatted_forecast
        return model

    @staticmethod
    def _wire() -> type[WirePercentilePoint]:
        from ..wire.percentile_point import PercentilePoint

        return PercentilePoint
