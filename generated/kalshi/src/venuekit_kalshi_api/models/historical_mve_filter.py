"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class HistoricalMveFilter(StrEnum):
    """No combos (`exclude`). The archive has no filter for only combos.

    Source: https://docs.kalshi.com/api-reference/historical/get-historical-markets
    """

    EXCLUDE = "exclude"
