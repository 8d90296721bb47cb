"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RfqStatus(OpenStrEnum):
    """Whether an RFQ can still be quoted on and accepted (`open`) or not (`closed`).

    Source: https://docs.kalshi.com/api-reference/communications/get-rfqs
    """

    OPEN = "open"
    CLOSED = "closed"
