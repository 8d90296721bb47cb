"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import IntEnum


class ForecastMinutes(IntEnum):
    """Interval between two forecasts in minutes. 0 means five seconds.

    Source: https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history
    """

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_60 = 60
    VALUE_1440 = 1440
