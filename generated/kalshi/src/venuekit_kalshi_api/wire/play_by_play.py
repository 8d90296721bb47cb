"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import play_by_play_period


class PlayByPlay(Struct, gc=False):
    periods: list[play_by_play_period.PlayByPlayPeriod] | None = None
