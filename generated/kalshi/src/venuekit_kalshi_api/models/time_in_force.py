"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class TimeInForce(StrEnum):
    """How long an order stands: until it is filled, cancelled or expired (`good_till_canceled`); for what can be filled at once,
    the rest being taken off (`immediate_or_cancel`); or filled at once in whole, else not at all (`fill_or_kill`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    FILL_OR_KILL = "fill_or_kill"
    GOOD_TILL_CANCELED = "good_till_canceled"
    IMMEDIATE_OR_CANCEL = "immediate_or_cancel"
