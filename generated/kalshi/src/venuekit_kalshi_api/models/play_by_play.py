"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.play_by_play import PlayByPlay as WirePlayByPlay


@define(kw_only=True, eq=False, repr=False)
class PlayByPlay(Model):
    """The plays of a game, period by period.

    Source: https://docs.kalshi.com/api-reference/live-data/get-game-stats
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("periods", _writing.each(_writing.dictionary)),)

    periods: list[PlayByPlayPeriod] | None = None
    """The periods in order."""

    @classmethod
    def _built(cls, wire: WirePlayByPlay, note: Note) -> Self:
        model = new(cls)
        model.periods = None if (periods_ := wire.periods) is None else list(map(PlayByPlayPeriod._built, periods_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WirePlayByPlay]:
        from ..wire.play_by_play import PlayByPlay

        return PlayByPlay


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .play_by_play_period import PlayByPlayPeriod
