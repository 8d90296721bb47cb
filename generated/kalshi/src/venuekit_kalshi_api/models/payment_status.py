"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class PaymentStatus(OpenStrEnum):
    """Status of a deposit or withdrawal: in progress (`pending`), added to or deducted from the balance (`applied`), failed
    (`failed`), or sent back (`returned`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    PENDING = "pending"
    APPLIED = "applied"
    FAILED = "failed"
    RETURNED = "returned"
