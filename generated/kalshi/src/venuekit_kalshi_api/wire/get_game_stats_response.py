"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import play_by_play


class GetGameStatsResponse(Struct, gc=False):
    pbp: play_by_play.PlayByPlay | None = None
