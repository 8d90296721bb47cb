"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new

if TYPE_CHECKING:
    from ..wire.account_api_usage_level_volume_progress import (
        AccountApiUsageLevelVolumeProgress as WireAccountApiUsageLevelVolumeProgress,
    )


@define(kw_only=True, eq=False, repr=False)
class AccountApiUsageLevelVolumeProgress(Model):
    """The account's volume over 30 days, and the volume that each tier requires.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "trailing_30d_volume_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("computed_ts", _writing.unix_seconds),
        WireField("trailing_30d_volume_fp", _writing.decimal_text),
        WireField("goals", _writing.each(_writing.dictionary)),
    )

    computed_ts: datetime
    """When the venue computed this, in Unix seconds; the 30 days end then."""
    trailing_30d_volume_fp: Decimal
    """Contracts that the account traded in event markets over those 30 days, with two decimals. Unit: contracts."""
    goals: list[AccountApiUsageLevelVolumeGoal]
    """One row for each tier that volume earns. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireAccountApiUsageLevelVolumeProgress, note: Note) -> Self:
        model = new(cls)
        model.computed_ts = moment(wire.computed_ts, 1)
        model.trailing_30d_volume_fp = (
            known(wire.trailing_30d_volume_fp) or note(wire.trailing_30d_volume_fp) or exact(wire.trailing_30d_volume_fp)
        )
        model.goals = (
            [] if (goals_ := wire.goals) is None else list(map(AccountApiUsageLevelVolumeGoal._built, goals_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireAccountApiUsageLevelVolumeProgress]:
        from ..wire.account_api_usage_level_volume_progress import AccountApiUsageLevelVolumeProgress

        return AccountApiUsageLevelVolumeProgress


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .account_api_usage_level_volume_goal import AccountApiUsageLevelVolumeGoal
