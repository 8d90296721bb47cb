"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderType(OpenStrEnum):
    """Type of an order. `RL`: limit. `RL-MKT`: market. `SL`: limit after the trigger price is reached. `SL-MKT`: market after the
    trigger price is reached. `LIMIT` and `MKT` are in samples but in no list; use the others.

    Source: https://developer.synapsewave.com/docs/ConnectorAPI/order
    """

    RL = "RL"
    RL_MKT = "RL-MKT"
    SL = "SL"
    SL_MKT = "SL-MKT"
    LIMIT = "LIMIT"
    MKT = "MKT"
