"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class CountFilter(StrEnum):
    """A quantity that must be nonzero for a position to be listed: the contracts held (`position`), or the total ever spent
    (`total_traded`). A third one, `resting_order_count`, has been rejected since November 2025.

    Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
    """

    POSITION = "position"
    TOTAL_TRADED = "total_traded"
