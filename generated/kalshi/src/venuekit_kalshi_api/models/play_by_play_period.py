"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.play_by_play_period import PlayByPlayPeriod as WirePlayByPlayPeriod


@define(kw_only=True, eq=False, repr=False)
class PlayByPlayPeriod(Model):
    """The plays of one period of a game.

    Source: https://docs.kalshi.com/api-reference/live-data/get-game-stats
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("events"),)

    events: list[dict[str, Any]] | None = None
    """The plays. Their content depends on the sport and isn't documented."""

    @classmethod
    def _built(cls, wire: WirePlayByPlayPeriod, note: Note) -> Self:
        model = new(cls)
        model.events = wire.events
        return model

    @staticmethod
    def _wire() -> type[WirePlayByPlayPeriod]:
        from ..wire.play_by_play_period import PlayByPlayPeriod

        return PlayByPlayPeriod
