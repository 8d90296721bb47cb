"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class IncentiveTypeFilter(StrEnum):
    """Filter by program type; `all` includes every type.

    Source: https://docs.kalshi.com/api-reference/incentive-programs/get-incentives
    """

    ALL = "all"
    LIQUIDITY = "liquidity"
    VOLUME = "volume"
    MARGIN_MAKER_VOLUME = "margin_maker_volume"
    MARGIN_TAKER_VOLUME = "margin_taker_volume"
