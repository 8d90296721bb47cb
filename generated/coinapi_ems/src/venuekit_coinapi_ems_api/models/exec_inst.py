"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ExecInst(OpenStrEnum):
    """An instruction for an order: add liquidity or be cancelled (`MAKER_OR_CANCEL`); trade in auctions only (`AUCTION_ONLY`); a
    mere indication of interest (`INDICATION_OF_INTEREST`); end with the connection or outlast it (`CANCEL_ON_DISCONNECT`,
    `DO_NOT_CANCEL_ON_DISCONNECT`); never enlarge a position (`DO_NOT_INCREASE`). The reference lists the first three, the
    starter guide all six. Most exchanges take only some of them, a few none.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    MAKER_OR_CANCEL = "MAKER_OR_CANCEL"
    AUCTION_ONLY = "AUCTION_ONLY"
    INDICATION_OF_INTEREST = "INDICATION_OF_INTEREST"
    CANCEL_ON_DISCONNECT = "CANCEL_ON_DISCONNECT"
    DO_NOT_CANCEL_ON_DISCONNECT = "DO_NOT_CANCEL_ON_DISCONNECT"
    DO_NOT_INCREASE = "DO_NOT_INCREASE"
