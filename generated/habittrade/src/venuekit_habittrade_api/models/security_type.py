"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SecurityType(OpenStrEnum):
    """Kind of a security. `stock` is the only one that a readable page shows; the venue's own list has more (inferred).

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    STOCK = "stock"
