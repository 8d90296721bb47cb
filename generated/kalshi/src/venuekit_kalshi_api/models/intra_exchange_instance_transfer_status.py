"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class IntraExchangeInstanceTransferStatus(OpenStrEnum):
    """Status of a transfer, in progress (`pending`) or done (`complete`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    PENDING = "pending"
    COMPLETE = "complete"
