"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_account_api_usage_level_volume_progress_response import (
        GetAccountApiUsageLevelVolumeProgressResponse as WireGetAccountApiUsageLevelVolumeProgressResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetAccountApiUsageLevelVolumeProgressResponse(Model):
    """Volume progress of the account towards usage tiers.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("volume_progress", _writing.each(_writing.dictionary)),)

    volume_progress: list[AccountApiUsageLevelVolumeProgress]
    """The latest computed progress. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetAccountApiUsageLevelVolumeProgressResponse, note: Note) -> Self:
        model = new(cls)
        model.volume_progress = (
            []
            if (volume_progress_ := wire.volume_progress) is None
            else list(map(AccountApiUsageLevelVolumeProgress._built, volume_progress_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetAccountApiUsageLevelVolumeProgressResponse]:
        from ..wire.get_account_api_usage_level_volume_progress_response import GetAccountApiUsageLevelVolumeProgressResponse

        return GetAccountApiUsageLevelVolumeProgressResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .account_api_usage_level_volume_progress import AccountApiUsageLevelVolumeProgress
