"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import cover_main_leg_change, stoploss_leg_change


class CoverOrderChange(Struct, gc=False):
    main_leg: cover_main_leg_change.CoverMainLegChange
    stoploss_leg: stoploss_leg_change.StoplossLegChange
    leg_indicator: str | None = None
