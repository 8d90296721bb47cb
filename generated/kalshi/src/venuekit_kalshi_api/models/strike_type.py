"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class StrikeType(OpenStrEnum):
    """How the expiration value is compared. The first five compare it with `floor_strike`, `cap_strike` or both; `functional`
    converts it to a value; `custom` and `structured` look it up for each target.

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    GREATER = "greater"
    GREATER_OR_EQUAL = "greater_or_equal"
    LESS = "less"
    LESS_OR_EQUAL = "less_or_equal"
    BETWEEN = "between"
    FUNCTIONAL = "functional"
    CUSTOM = "custom"
    STRUCTURED = "structured"
