"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import stoploss_leg_row
from . import trail as trail_1


class StoplossLeg(Struct, gc=False):
    legs: list[stoploss_leg_row.StoplossLegRow]
    trail: trail_1.Trail | None = None
