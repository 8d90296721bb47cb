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
    from ..wire.stoploss_leg import StoplossLeg as WireStoplossLeg


@define(kw_only=True, eq=False, repr=False)
class StoplossLeg(Model):
    """The stop-loss order of a cover or bracket order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-cover-order
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("legs", _writing.each(_writing.dictionary)),
        WireField("trail", _writing.dictionary),
    )

    legs: list[StoplossLegRow]
    """The legs. The page spells the name `Legs`."""
    trail: Trail | None = None
    """How the stop loss follows the market, for bracket orders. Integrators send it here."""

    @classmethod
    def _built(cls, wire: WireStoplossLeg, note: Note) -> Self:
        model = new(cls)
        model.legs = list(map(StoplossLegRow._built, wire.legs, repeat(note)))
        model.trail = None if (trail_ := wire.trail) is None else Trail._built(trail_, note)
        return model

    @staticmethod
    def _wire() -> type[WireStoplossLeg]:
        from ..wire.stoploss_leg import StoplossLeg

        return StoplossLeg

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.legs = _fields.items("legs", self.legs, take=_partial(_fields.model, kind=StoplossLegRow), minimum_items=1)
        if self.trail is not None:
            self.trail = _fields.model("trail", self.trail, kind=Trail)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .stoploss_leg_row import StoplossLegRow
from .trail import Trail
