"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RfqBatchStatus(OpenStrEnum):
    """How far a batch has come: it can be quoted on and accepted (`open`), was accepted (`accepted`), or is over (`closed`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    CLOSED = "closed"
