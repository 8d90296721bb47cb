"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_game_stats_response import GetGameStatsResponse as WireGetGameStatsResponse


@define(kw_only=True, eq=False, repr=False)
class GetGameStatsResponse(Model):
    """The play-by-play of a game.

    Source: https://docs.kalshi.com/api-reference/live-data/get-game-stats
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("pbp", _writing.dictionary),)

    pbp: PlayByPlay | None = None
    """The plays. Null or absent if the milestone isn't a supported game or its data isn't available."""

    @classmethod
    def _built(cls, wire: WireGetGameStatsResponse, note: Note) -> Self:
        model = new(cls)
        model.pbp = None if (pbp_ := wire.pbp) is None else PlayByPlay._built(pbp_, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetGameStatsResponse]:
        from ..wire.get_game_stats_response import GetGameStatsResponse

        return GetGameStatsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .play_by_play import PlayByPlay
