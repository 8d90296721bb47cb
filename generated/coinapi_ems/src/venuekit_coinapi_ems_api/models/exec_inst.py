"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ExecInst(OpenStrEnum):
    """An execution instruction. `MAKER_OR_CANCEL`: add liquidity or be cancelled. `AUCTION_ONLY`: trade only in auctions.
    `INDICATION_OF_INTEREST`: only indicate interest. `CANCEL_ON_DISCONNECT`, `DO_NOT_CANCEL_ON_DISCONNECT`: be cancelled or
    stay open when the connection ends. `DO_NOT_INCREASE`: never increase a position. The reference lists the first three, the
    starter guide all six. Most exchanges support only some of them, a few none.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    MAKER_OR_CANCEL = "MAKER_OR_CANCEL"
    AUCTION_ONLY = "AUCTION_ONLY"
    INDICATION_OF_INTEREST = "INDICATION_OF_INTEREST"
    CANCEL_ON_DISCONNECT = "CANCEL_ON_DISCONNECT"
    DO_NOT_CANCEL_ON_DISCONNECT = "DO_NOT_CANCEL_ON_DISCONNECT"
    DO_NOT_INCREASE = "DO_NOT_INCREASE"
