"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class TimeInForce(OpenStrEnum):
    """How long an order is valid. `GOOD_TILL_CANCEL`: until it is cancelled. `GOOD_TILL_TIME_EXCHANGE`: until `expire_time` by the
    exchange's clock; few exchanges support it. `GOOD_TILL_TIME_OMS`: until `expire_time` by the venue's clock; the venue then
    sends a cancel, but sends none if it is down at that moment. `FILL_OR_KILL`: it fills completely and immediately, or not at
    all; not every exchange supports it. `IMMEDIATE_OR_CANCEL`: it fills immediately as far as possible, and the rest is
    cancelled.

    The venue's guides write `GOOD_TILL_TIME_OEML` for `GOOD_TILL_TIME_OMS`; which spelling the server accepts is unknown.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    GOOD_TILL_CANCEL = "GOOD_TILL_CANCEL"
    GOOD_TILL_TIME_EXCHANGE = "GOOD_TILL_TIME_EXCHANGE"
    GOOD_TILL_TIME_OMS = "GOOD_TILL_TIME_OMS"
    FILL_OR_KILL = "FILL_OR_KILL"
    IMMEDIATE_OR_CANCEL = "IMMEDIATE_OR_CANCEL"
