"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class AccountApiUsageLevelVolumeGoal(Struct, gc=False):
    level: str
    earn_volume_goal_fp: DecimalText
    keep_volume_goal_fp: DecimalText
