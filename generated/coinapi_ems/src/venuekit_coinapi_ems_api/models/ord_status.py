"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrdStatus(OpenStrEnum):
    """Where an order stands: received by the venue (`RECEIVED`), on its way to the exchange (`ROUTING`, `ROUTED`), open there
    (`NEW`), filled in part (`PARTIALLY_FILLED`), about to be cancelled (`PENDING_CANCEL`, from which it may still become any of
    the others). It ends as `FILLED`, `CANCELED` or `REJECTED`: refused by the exchange, which is a result and no exception.

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
