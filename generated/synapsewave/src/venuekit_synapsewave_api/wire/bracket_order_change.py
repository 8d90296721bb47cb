"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from . import bracket_main_leg_change, bracket_stoploss_change
from . import profit_leg as profit_leg_1


class BracketOrderChange(Struct, gc=False):
    main_leg: bracket_main_leg_change.BracketMainLegChange
    stoploss_leg: bracket_stoploss_change.BracketStoplossChange
    profit_leg: profit_leg_1.ProfitLeg
    fields_modified: dict[str, Any]
