"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class TimeInForce(StrEnum):
    """How long an order remains active: until it is filled, cancelled or expired (`good_till_canceled`); only for what fills
    immediately, cancelling the rest (`immediate_or_cancel`); or only if it fills completely and immediately (`fill_or_kill`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    FILL_OR_KILL = "fill_or_kill"
    GOOD_TILL_CANCELED = "good_till_canceled"
    IMMEDIATE_OR_CANCEL = "immediate_or_cancel"
