"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class TimeInForce(OpenStrEnum):
    """How long an order lasts: until it is cancelled (`GOOD_TILL_CANCEL`); until `expire_time` by the exchange's clock
    (`GOOD_TILL_TIME_EXCHANGE`, on few exchanges) or by the venue's own, which then sends a cancel and sends none if it is down
    at that moment (`GOOD_TILL_TIME_OMS`); filled at once as a whole or not at all (`FILL_OR_KILL`, not on every exchange); or
    filled at once as far as possible, the rest cancelled (`IMMEDIATE_OR_CANCEL`).

    The prose calls the fourth `GOOD_TILL_TIME_OEML`; which spelling the venue takes isn't known.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    GOOD_TILL_CANCEL = "GOOD_TILL_CANCEL"
    GOOD_TILL_TIME_EXCHANGE = "GOOD_TILL_TIME_EXCHANGE"
    GOOD_TILL_TIME_OMS = "GOOD_TILL_TIME_OMS"
    FILL_OR_KILL = "FILL_OR_KILL"
    IMMEDIATE_OR_CANCEL = "IMMEDIATE_OR_CANCEL"
