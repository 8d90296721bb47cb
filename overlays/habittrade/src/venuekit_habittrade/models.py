"""HabitTrade's models and enumerations, each imported on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from venuekit_habittrade_api.models import *  # noqa: F403  # the same names, for type checkers and editors
else:
    from venuekit_habittrade_api.models import __all__, __dir__, __getattr__  # noqa: F401
