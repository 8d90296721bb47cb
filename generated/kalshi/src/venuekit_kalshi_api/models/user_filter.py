"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class UserFilter(StrEnum):
    """Whose rows to return: the account's own (`self`).

    Source: https://docs.kalshi.com/api-reference/communications/get-rfqs
    """

    SELF = "self"
