"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ApiKeyScope(OpenStrEnum):
    """Permission of a key: `read` and `write` cover everything, the others only what follows the colons: read the balance or block
    trade proposals, trade, transfer money, limit subtraders, accept block trades.

    Source: https://docs.kalshi.com/api-reference/api-keys/generate-api-key
    """

    READ = "read"
    WRITE = "write"
    READ_BLOCK_TRADE_ACCEPT = "read::block_trade_accept"
    READ_PORTFOLIO_BALANCE = "read::portfolio_balance"
    WRITE_TRADE = "write::trade"
    WRITE_TRANSFER = "write::transfer"
    WRITE_FCM_RISK = "write::fcm_risk"
    WRITE_BLOCK_TRADE_ACCEPT = "write::block_trade_accept"
