"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_live_datas_response import GetLiveDatasResponse as WireGetLiveDatasResponse


@define(kw_only=True, eq=False, repr=False)
class GetLiveDatasResponse(Model):
    """The live data of several milestones.

    Source: https://docs.kalshi.com/api-reference/live-data/get-multiple-live-data
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("live_datas", _writing.each(_writing.dictionary)),)

    live_datas: list[LiveData]
    """The live data. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetLiveDatasResponse, note: Note) -> Self:
        model = new(cls)
        model.live_datas = (
            [] if (live_datas_ := wire.live_datas) is None else list(map(LiveData._built, live_datas_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetLiveDatasResponse]:
        from ..wire.get_live_datas_response import GetLiveDatasResponse

        return GetLiveDatasResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .live_data import LiveData
