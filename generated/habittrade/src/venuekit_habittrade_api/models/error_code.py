"""Generated from the venue's description; change that and run ``nox -s generate``."""

from venuekit.codec.enums import OpenStrEnum


class ErrorCode(OpenStrEnum):
    """The venue's error codes that could be read; its tables have more. Compare an error's `venue_code` with these members.
    `10010008`: the signature is invalid. `12010012`: the account service failed. `500`: the trade service failed. `030202`:
    order number or reference is invalid. `11030101`: buy or sell is invalid. `11030102`: the order type is invalid or
    unsupported. `11030103`: the product code is invalid. `11030104`: the price is malformed or out of range. `11030105`: the
    quantity is invalid. `11030106`: quantity and amount are both zero. `11030107`: the quantity must be at least 1. `11030108`:
    an odd lot is not between 0 and a limit. `11030109`: an odd lot has too many decimals. `11030110`: the quantity must exceed
    1. `11030111`: the trigger price is invalid. `11030201`: order number and reference are both empty. `11030203`: order number
    or reference is invalid, or the end time is empty (the page gives both meanings). `11030301`: the market is invalid.
    `11030304`: the ratio is invalid. `11030501`: the order number is empty. `11030601`: the start time is empty.

    Source: https://docs.habittrade.com/trade/trade-error-code.html
    """

    SIGNATURE_INVALID = "10010008"
    ACCOUNT_SERVICE_FAILED = "12010012"
    TRADE_SERVICE_FAILED = "500"
    ORDER_REFERENCE_INVALID = "030202"
    ORDER_SIDE_INVALID = "11030101"
    ORDER_TYPE_INVALID = "11030102"
    SYMBOL_INVALID = "11030103"
    PRICE_INVALID = "11030104"
    QUANTITY_INVALID = "11030105"
    QUANTITY_AND_AMOUNT_ZERO = "11030106"
    QUANTITY_BELOW_ONE = "11030107"
    ODD_LOT_OUT_OF_RANGE = "11030108"
    ODD_LOT_TOO_PRECISE = "11030109"
    QUANTITY_NOT_ABOVE_ONE = "11030110"
    TRIGGER_PRICE_INVALID = "11030111"
    ORDER_REFERENCE_MISSING = "11030201"
    ORDER_REFERENCE_NOT_VALID = "11030203"
    MARKET_INVALID = "11030301"
    RATIO_INVALID = "11030304"
    ORDER_NUMBER_MISSING = "11030501"
    START_TIME_MISSING = "11030601"
