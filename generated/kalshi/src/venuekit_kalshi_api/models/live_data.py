"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.live_data import LiveData as WireLiveData


@define(kw_only=True, eq=False, repr=False)
class LiveData(Model):
    """The current state of a milestone.

    Source: https://docs.kalshi.com/api-reference/live-data/get-live-data
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", wire_name="type"),
        WireField("details"),
        WireField("milestone_id"),
    )

    type_: str
    """Type of the data, which determines the content of `details`."""
    details: dict[str, Any]
    """The data. The properties depend on the type and aren't documented."""
    milestone_id: str
    """Id of the milestone."""

    @classmethod
    def _built(cls, wire: WireLiveData, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.details = wire.details
        model.milestone_id = wire.milestone_id
        return model

    @staticmethod
    def _wire() -> type[WireLiveData]:
        from ..wire.live_data import LiveData

        return LiveData
