"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class QuoteStatus(OpenStrEnum):
    """Status of a quote: it can be accepted (`open`), waits for the maker (`accepted`), waits for its timer (`confirmed`), has
    entered the order book (`executed`), or was cancelled (`cancelled`).

    Source: https://docs.kalshi.com/api-reference/communications/get-quotes
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    EXECUTED = "executed"
    CANCELLED = "cancelled"
