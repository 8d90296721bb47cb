"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_series_fee_changes_response import GetSeriesFeeChangesResponse as WireGetSeriesFeeChangesResponse


@define(kw_only=True, eq=False, repr=False)
class GetSeriesFeeChangesResponse(Model):
    """Fee changes of series.

    Source: https://docs.kalshi.com/api-reference/exchange/get-series-fee-changes
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("series_fee_change_arr", _writing.each(_writing.dictionary)),)

    series_fee_change_arr: list[SeriesFeeChange]
    """The changes. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetSeriesFeeChangesResponse, note: Note) -> Self:
        model = new(cls)
        model.series_fee_change_arr = (
            []
            if (series_fee_change_arr_ := wire.series_fee_change_arr) is None
            else list(map(SeriesFeeChange._built, series_fee_change_arr_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetSeriesFeeChangesResponse]:
        from ..wire.get_series_fee_changes_response import GetSeriesFeeChangesResponse

        return GetSeriesFeeChangesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .series_fee_change import SeriesFeeChange
