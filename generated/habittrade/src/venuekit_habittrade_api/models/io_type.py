"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class IoType(OpenStrEnum):
    """Direction of a cash transaction: `in` for a credit, `out` for a debit (the meanings are inferred).

    Source: https://docs.habittrade.com/account/transaction.html
    """

    IN = "in"
    OUT = "out"
