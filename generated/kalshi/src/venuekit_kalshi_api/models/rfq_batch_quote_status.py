"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class RfqBatchQuoteStatus(OpenStrEnum):
    """Status of a quote on a batch, as for a single quote; `partially_executed` means that only some of its RFQs have entered the
    order book (inferred).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    OPEN = "open"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    EXECUTED = "executed"
    PARTIALLY_EXECUTED = "partially_executed"
    CANCELLED = "cancelled"
