"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_series_list_response import GetSeriesListResponse as WireGetSeriesListResponse


@define(kw_only=True, eq=False, repr=False)
class GetSeriesListResponse(Model):
    """A list of series.

    Source: https://docs.kalshi.com/api-reference/market/get-series-list
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("series", _writing.each(_writing.dictionary)),)

    series: list[Series]
    """The series. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetSeriesListResponse, note: Note) -> Self:
        model = new(cls)
        model.series = [] if (series_ := wire.series) is None else list(map(Series._built, series_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireGetSeriesListResponse]:
        from ..wire.get_series_list_response import GetSeriesListResponse

        return GetSeriesListResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .series import Series
