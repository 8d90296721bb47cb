"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class SecurityType(OpenStrEnum):
    """Type of a security. Readable pages show only `stock`; the venue's own list has more values (inferred).

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    STOCK = "stock"
