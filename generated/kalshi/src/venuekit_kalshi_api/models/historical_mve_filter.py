"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class HistoricalMveFilter(StrEnum):
    """None of the combos (`exclude`). The archive knows no filter for combos alone.

    Source: https://docs.kalshi.com/api-reference/historical/get-historical-markets
    """

    EXCLUDE = "exclude"
