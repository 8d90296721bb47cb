"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrdStatus(OpenStrEnum):
    """Status of an order. `RECEIVED`: received by the venue. `ROUTING`, `ROUTED`: on its way to the exchange. `NEW`: open on the
    exchange. `PARTIALLY_FILLED`: filled in part. `PENDING_CANCEL`: a cancel is pending; any other status may still follow.
    `FILLED`, `CANCELED` and `REJECTED` are final; `REJECTED` means that the exchange rejected the order, which raises no
    exception.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    RECEIVED = "RECEIVED"
    ROUTING = "ROUTING"
    ROUTED = "ROUTED"
    NEW = "NEW"
    PENDING_CANCEL = "PENDING_CANCEL"
    PARTIALLY_FILLED = "PARTIALLY_FILLED"
    FILLED = "FILLED"
    CANCELED = "CANCELED"
    REJECTED = "REJECTED"
