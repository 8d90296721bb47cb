"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText, UnixSeconds

from . import account_api_usage_level_volume_goal


class AccountApiUsageLevelVolumeProgress(Struct, gc=False):
    computed_ts: UnixSeconds
    trailing_30d_volume_fp: DecimalText
    goals: list[account_api_usage_level_volume_goal.AccountApiUsageLevelVolumeGoal] | None
