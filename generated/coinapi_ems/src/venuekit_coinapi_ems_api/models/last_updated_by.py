"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class LastUpdatedBy(OpenStrEnum):
    """Source of a change of a balance. `INITIALIZATION`: the initial load of all balances. `BALANCE_MANAGER`: the venue's own
    accounting. `EXCHANGE`: a message from the exchange. The page lists only the names; the meanings are inferred.

    Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
    """

    INITIALIZATION = "INITIALIZATION"
    BALANCE_MANAGER = "BALANCE_MANAGER"
    EXCHANGE = "EXCHANGE"
