"""HabitTrade: accounts and orders, typed and exact.

``HabitTrade`` is synchronous, ``AsyncHabitTrade`` is asynchronous. Models are in ``venuekit_habittrade.models``, errors in
``venuekit.errors``.
"""

from venuekit_habittrade.client import AsyncHabitTrade, HabitTrade

__all__ = ["AsyncHabitTrade", "HabitTrade"]
__version__ = "0.1.0"
