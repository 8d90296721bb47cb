"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class OrderType(OpenStrEnum):
    """How an order executes: `RL` at a limit, `RL-MKT` at the market, `SL` and `SL-MKT` once a trigger price is reached, at a
    limit or at the market. `LIMIT` and `MKT` are in samples and in no list; use the others.

    Source: https://developer.synapsewave.com/docs/ConnectorAPI/order
    """

    RL = "RL"
    RL_MKT = "RL-MKT"
    SL = "SL"
    SL_MKT = "SL-MKT"
    LIMIT = "LIMIT"
    MKT = "MKT"
