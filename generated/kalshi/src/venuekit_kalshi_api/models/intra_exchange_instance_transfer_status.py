"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class IntraExchangeInstanceTransferStatus(OpenStrEnum):
    """How far a transfer is, still under way (`pending`) or done (`complete`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    PENDING = "pending"
    COMPLETE = "complete"
