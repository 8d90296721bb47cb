"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import account_api_usage_level_volume_progress


class GetAccountApiUsageLevelVolumeProgressResponse(Struct, gc=False):
    volume_progress: list[account_api_usage_level_volume_progress.AccountApiUsageLevelVolumeProgress] | None
