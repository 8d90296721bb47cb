"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class Market(OpenStrEnum):
    """A market. `usex`: United States stocks. `hkex`: Hong Kong stocks. Both are inferred from the securities in the samples. The
    venue's own list could not be read and has more values, at least one for crypto.

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    USEX = "usex"
    HKEX = "hkex"
