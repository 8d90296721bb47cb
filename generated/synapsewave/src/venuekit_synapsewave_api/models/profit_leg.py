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
    from ..wire.profit_leg import ProfitLeg as WireProfitLeg


@define(kw_only=True, eq=False, repr=False)
class ProfitLeg(Model):
    """The profit order of a bracket order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-bracket-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("legs", _writing.each(_writing.dictionary)),)

    legs: list[ProfitLegRow]
    """The legs. The page spells the name `Legs`."""

    @classmethod
    def _built(cls, wire: WireProfitLeg, note: Note) -> Self:
        model = new(cls)
        model.legs = list(map(ProfitLegRow._built, wire.legs, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireProfitLeg]:
        from ..wire.profit_leg import ProfitLeg

        return ProfitLeg

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.legs = _fields.items("legs", self.legs, take=_partial(_fields.model, kind=ProfitLegRow), minimum_items=1)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .profit_leg_row import ProfitLegRow
