"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class IncentiveStatusFilter(StrEnum):
    """Filter by program status; `all` includes every status.

    Source: https://docs.kalshi.com/api-reference/incentive-programs/get-incentives
    """

    ALL = "all"
    ACTIVE = "active"
    UPCOMING = "upcoming"
    CLOSED = "closed"
    PAID_OUT = "paid_out"
