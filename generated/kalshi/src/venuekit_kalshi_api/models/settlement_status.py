"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import StrEnum


class SettlementStatus(StrEnum):
    """Positions in unsettled markets (`unsettled`), in settled markets (`settled`), or both (`all`).

    Source: https://docs.kalshi.com/api-reference/portfolio/get-positions
    """

    UNSETTLED = "unsettled"
    SETTLED = "settled"
    ALL = "all"
