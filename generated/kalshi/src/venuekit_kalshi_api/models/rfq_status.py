"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RfqStatus(OpenStrEnum):
    """Whether an RFQ still accepts quotes and can be accepted (`open`) or not (`closed`).

    Source: https://docs.kalshi.com/api-reference/communications/get-rfqs
    """

    OPEN = "open"
    CLOSED = "closed"
