"""HabitTrade's resources. A portfolio arrives whole: the venue pages none of the calls in this package.

Source: https://docs.habittrade.com/account/portfolio.html
"""

from venuekit_habittrade_api.resources.account import Account, AsyncAccount

__all__ = ["Account", "AsyncAccount"]
