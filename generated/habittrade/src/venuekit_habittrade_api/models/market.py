"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class Market(OpenStrEnum):
    """A market. `usex` is that of United States stocks, `hkex` that of Hong Kong stocks (both inferred from the securities in the
    samples). The venue's own list could not be read and has more, one for crypto at least.

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    USEX = "usex"
    HKEX = "hkex"
