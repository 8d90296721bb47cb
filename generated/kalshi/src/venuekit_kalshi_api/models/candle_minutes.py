"""Generated from the venue's description; change that and run ``nox -s generate``."""

from enum import IntEnum


class CandleMinutes(IntEnum):
    """Length of a candlestick in minutes - a minute, an hour or a day.

    Source: https://docs.kalshi.com/api-reference/market/get-market-candlesticks
    """

    VALUE_1 = 1
    VALUE_60 = 60
    VALUE_1440 = 1440
