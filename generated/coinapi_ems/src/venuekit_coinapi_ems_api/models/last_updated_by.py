"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class LastUpdatedBy(OpenStrEnum):
    """What may change a balance: the loading of all balances at the start (`INITIALIZATION`), the venue's own bookkeeping
    (`BALANCE_MANAGER`), or a message from the exchange (`EXCHANGE`). The page lists the names alone; the meanings are inferred.

    Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
    """

    INITIALIZATION = "INITIALIZATION"
    BALANCE_MANAGER = "BALANCE_MANAGER"
    EXCHANGE = "EXCHANGE"
