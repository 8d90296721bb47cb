"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class MveFilter(StrEnum):
    """Only combos (`only`), or no combos (`exclude`).

    Source: https://docs.kalshi.com/api-reference/market/get-markets
    """

    ONLY = "only"
    EXCLUDE = "exclude"
