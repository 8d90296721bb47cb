"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RfqBatchStatus(OpenStrEnum):
    """Status of an RFQ batch: it can be quoted on and accepted (`open`), was accepted (`accepted`), or is over (`closed`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    CLOSED = "closed"
