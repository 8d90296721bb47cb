"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import profit_leg_row


class ProfitLeg(Struct, gc=False):
    legs: list[profit_leg_row.ProfitLegRow]
