"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class IncentiveType(OpenStrEnum):
    """What a program rewards - resting orders (`liquidity`), volume, or margin trading of makers or takers.

    Source: https://docs.kalshi.com/api-reference/incentive-programs/get-incentives
    """

    LIQUIDITY = "liquidity"
    VOLUME = "volume"
    MARGIN_MAKER_VOLUME = "margin_maker_volume"
    MARGIN_TAKER_VOLUME = "margin_taker_volume"
