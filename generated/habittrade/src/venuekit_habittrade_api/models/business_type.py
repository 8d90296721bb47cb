"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class BusinessType(OpenStrEnum):
    """Line of business of a cash transaction. The venue's own list could not be read and has more values.

    Source: https://docs.habittrade.com/account/transaction.html
    """

    HK_STOCK = "hk_stock"
    US_STOCK = "us_stock"
    OTHER = "other"
