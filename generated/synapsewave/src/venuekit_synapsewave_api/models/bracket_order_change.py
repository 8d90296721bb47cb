"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.bracket_order_change import BracketOrderChange as WireBracketOrderChange


@define(kw_only=True, eq=False, repr=False)
class BracketOrderChange(Model):
    """The new terms of a bracket order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-bracket-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("main_leg", _writing.dictionary),
        WireField("stoploss_leg", _writing.dictionary),
        WireField("profit_leg", _writing.dictionary),
        WireField("fields_modified"),
    )

    main_leg: BracketMainLegChange
    """The main order."""
    stoploss_leg: BracketStoplossChange
    """The stop-loss order."""
    profit_leg: ProfitLeg
    """The profit order."""
    fields_modified: dict[str, Any]
    """The fields that change."""

    @classmethod
    def _built(cls, wire: WireBracketOrderChange, note: Note) -> Self:
        model = new(cls)
        model.main_leg = BracketMainLegChange._built(wire.main_leg, note)
        model.stoploss_leg = BracketStoplossChange._built(wire.stoploss_leg, note)
        model.profit_leg = ProfitLeg._built(wire.profit_leg, note)
        model.fields_modified = wire.fields_modified
        return model

    @staticmethod
    def _wire() -> type[WireBracketOrderChange]:
        from ..wire.bracket_order_change import BracketOrderChange

        return BracketOrderChange

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.main_leg = _fields.model("main_leg", self.main_leg, kind=BracketMainLegChange)
        self.stoploss_leg = _fields.model("stoploss_leg", self.stoploss_leg, kind=BracketStoplossChange)
        self.profit_leg = _fields.model("profit_leg", self.profit_leg, kind=ProfitLeg)
        self.fields_modified = _fields.mapping("fields_modified", self.fields_modified, take=_fields.anything)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .bracket_main_leg_change import BracketMainLegChange
from .bracket_stoploss_change import BracketStoplossChange
from .profit_leg import ProfitLeg
