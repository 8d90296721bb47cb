"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.account_api_usage_level_volume_goal import AccountApiUsageLevelVolumeGoal as WireAccountApiUsageLevelVolumeGoal


@define(kw_only=True, eq=False, repr=False)
class AccountApiUsageLevelVolumeGoal(Model):
    """The volume that one tier requires.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "earn_volume_goal_fp": "contracts",
        "keep_volume_goal_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("level"),
        WireField("earn_volume_goal_fp", _writing.decimal_text),
        WireField("keep_volume_goal_fp", _writing.decimal_text),
    )

    level: str
    """Name of the tier. The set is open."""
    earn_volume_goal_fp: Decimal
    """Contracts over 30 days that earn the tier, with two decimals. Unit: contracts."""
    keep_volume_goal_fp: Decimal
    """Contracts over 30 days that keep the tier, with two decimals. Unit: contracts."""

    @classmethod
    def _built(cls, wire: WireAccountApiUsageLevelVolumeGoal, note: Note) -> Self:
        model = new(cls)
        model.level = wire.level
        model.earn_volume_goal_fp = (
            known(wire.earn_volume_goal_fp) or note(wire.earn_volume_goal_fp) or exact(wire.earn_volume_goal_fp)
        )
        model.keep_volume_goal_fp = (
            known(wire.keep_volume_goal_fp) or note(wire.keep_volume_goal_fp) or exact(wire.keep_volume_goal_fp)
        )
        return model

    @staticmethod
    def _wire() -> type[WireAccountApiUsageLevelVolumeGoal]:
        from ..wire.account_api_usage_level_volume_goal import AccountApiUsageLevelVolumeGoal

        return AccountApiUsageLevelVolumeGoal
