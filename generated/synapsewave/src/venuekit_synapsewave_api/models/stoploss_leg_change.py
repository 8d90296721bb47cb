"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.stoploss_leg_change import StoplossLegChange as WireStoplossLegChange


@define(kw_only=True, eq=False, repr=False)
class StoplossLegChange(Model):
    """The new terms of the stop-loss order of a cover order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-cover-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("legs", _writing.each(_writing.dictionary)),)

    legs: list[StoplossLegRowChange]
    """The legs."""

    @classmethod
    def _built(cls, wire: WireStoplossLegChange, note: Note) -> Self:
        model = new(cls)
        model.legs = list(map(StoplossLegRowChange._built, wire.legs, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireStoplossLegChange]:
        from ..wire.stoploss_leg_change import StoplossLegChange

        return StoplossLegChange

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.legs = _fields.items("legs", self.legs, take=_partial(_fields.model, kind=StoplossLegRowChange), minimum_items=1)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .stoploss_leg_row_change import StoplossLegRowChange
