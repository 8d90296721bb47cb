"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_series_response import GetSeriesResponse as WireGetSeriesResponse


@define(kw_only=True, eq=False, repr=False)
class GetSeriesResponse(Model):
    """One series.

    Source: https://docs.kalshi.com/api-reference/market/get-series
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("series", _writing.dictionary),)

    series: Series
    """The series."""

    @classmethod
    def _built(cls, wire: WireGetSeriesResponse, note: Note) -> Self:
        model = new(cls)
        model.series = Series._built(wire.series, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetSeriesResponse]:
        from ..wire.get_series_response import GetSeriesResponse

        return GetSeriesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .series import Series
