"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_live_data_response import GetLiveDataResponse as WireGetLiveDataResponse


@define(kw_only=True, eq=False, repr=False)
class GetLiveDataResponse(Model):
    """The live data of a milestone.

    Source: https://docs.kalshi.com/api-reference/live-data/get-live-data
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("live_data", _writing.dictionary),)

    live_data: LiveData
    """The live data."""

    @classmethod
    def _built(cls, wire: WireGetLiveDataResponse, note: Note) -> Self:
        model = new(cls)
        model.live_data = LiveData._built(wire.live_data, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetLiveDataResponse]:
        from ..wire.get_live_data_response import GetLiveDataResponse

        return GetLiveDataResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .live_data import LiveData
