"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class PaymentStatus(OpenStrEnum):
    """How far a payment in or out is, still under way (`pending`), part of the balance or taken from it (`applied`), never done
    (`failed`), or sent back (`returned`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    PENDING = "pending"
    APPLIED = "applied"
    FAILED = "failed"
    RETURNED = "returned"
