"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.cover_order_change import CoverOrderChange as WireCoverOrderChange


@define(kw_only=True, eq=False, repr=False)
class CoverOrderChange(Model):
    """The new terms of a cover order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-cover-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("main_leg", _writing.dictionary),
        WireField("stoploss_leg", _writing.dictionary),
        WireField("leg_indicator"),
    )

    main_leg: CoverMainLegChange
    """The main order."""
    stoploss_leg: StoplossLegChange
    """The stop-loss order."""
    leg_indicator: str | None = None
    """Leg to change: `2` for the stop loss. Required by the page's newer edition."""

    @classmethod
    def _built(cls, wire: WireCoverOrderChange, note: Note) -> Self:
        model = new(cls)
        model.main_leg = CoverMainLegChange._built(wire.main_leg, note)
        model.stoploss_leg = StoplossLegChange._built(wire.stoploss_leg, note)
        model.leg_indicator = wire.leg_indicator
        return model

    @staticmethod
    def _wire() -> type[WireCoverOrderChange]:
        from ..wire.cover_order_change import CoverOrderChange

        return CoverOrderChange

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.main_leg = _fields.model("main_leg", self.main_leg, kind=CoverMainLegChange)
        self.stoploss_leg = _fields.model("stoploss_leg", self.stoploss_leg, kind=StoplossLegChange)
        if self.leg_indicator is not None:
            _parameters.text("leg_indicator", self.leg_indicator, minimum_length=1)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .cover_main_leg_change import CoverMainLegChange
from .stoploss_leg_change import StoplossLegChange
