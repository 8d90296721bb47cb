"""Dictionaries that may be passed instead of SynapseWave's models. Generated from the venue's description; change that and run ``nox -s generate``."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from venuekit.auth.secrets import Secret

if TYPE_CHECKING:
    from .bracket_main_leg import BracketMainLeg
    from .bracket_main_leg_change import BracketMainLegChange
    from .bracket_stoploss_change import BracketStoplossChange
    from .cover_main_leg import CoverMainLeg
    from .cover_main_leg_change import CoverMainLegChange
    from .exchange_segment import ExchangeSegment
    from .login_type import LoginType
    from .multileg_leg import MultilegLeg
    from .multileg_others import MultilegOthers
    from .multileg_type import MultilegType
    from .option_type import OptionType
    from .order_type import OrderType
    from .product_type import ProductType
    from .profit_leg import ProfitLeg
    from .profit_leg_row import ProfitLegRow
    from .scrip_info import ScripInfo
    from .second_auth_type import SecondAuthType
    from .source import Source
    from .square_off_type import SquareOffType
    from .stoploss_leg import StoplossLeg
    from .stoploss_leg_change import StoplossLegChange
    from .stoploss_leg_row import StoplossLegRow
    from .stoploss_leg_row_change import StoplossLegRowChange
    from .trail import Trail
    from .transaction_type import TransactionType
    from .validity import Validity


class BracketMainLegParams(TypedDict, total=False):
    """Fields of a ``BracketMainLeg``."""

    order_type: Required['OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"]']
    quantity: Required["int"]
    price: Required["Decimal | int"]
    trigger_price: Required["Decimal | int"]


class BracketMainLegChangeParams(TypedDict, total=False):
    """Fields of a ``BracketMainLegChange``."""

    order_type: Required['OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"]']
    quantity: Required["int"]
    traded_quantity: Required["int"]
    price: Required["Decimal | int"]
    traded_price: Required["Decimal | int"]


class BracketOrderChangeParams(TypedDict, total=False):
    """Fields of a ``BracketOrderChange``."""

    main_leg: Required["BracketMainLegChange | BracketMainLegChangeParams"]
    stoploss_leg: Required["BracketStoplossChange | BracketStoplossChangeParams"]
    profit_leg: Required["ProfitLeg | ProfitLegParams"]
    fields_modified: Required["Mapping[str, Any]"]


class BracketStoplossChangeParams(TypedDict, total=False):
    """Fields of a ``BracketStoplossChange``."""

    legs: Required["Sequence[StoplossLegRow | StoplossLegRowParams]"]
    trails: "Trail | TrailParams | None"


class ChangeMpinRequestParams(TypedDict, total=False):
    """Fields of a ``ChangeMpinRequest``."""

    user_id: Required["str"]
    old_mpin: Required["int | Secret"]
    new_mpin: Required["int | Secret"]
    api_key: Required["str | Secret"]
    source: Required['Source | Literal["WEBAPI", "MOBILEAPI"]']


class ChangePasswordRequestParams(TypedDict, total=False):
    """Fields of a ``ChangePasswordRequest``."""

    user_id: Required["str"]
    old_password: Required["str | Secret"]
    new_password: Required["str | Secret"]
    api_key: Required["str | Secret"]
    source: Required['Source | Literal["WEBAPI", "MOBILEAPI"]']


class CoverMainLegParams(TypedDict, total=False):
    """Fields of a ``CoverMainLeg``."""

    order_type: Required['OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"]']
    quantity: Required["int"]
    price: Required["Decimal | int"]


class CoverMainLegChangeParams(TypedDict, total=False):
    """Fields of a ``CoverMainLegChange``."""

    order_type: Required['OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"]']
    quantity: Required["int"]
    traded_quantity: Required["int"]
    price: Required["Decimal | int"]


class CoverOrderChangeParams(TypedDict, total=False):
    """Fields of a ``CoverOrderChange``."""

    main_leg: Required["CoverMainLegChange | CoverMainLegChangeParams"]
    stoploss_leg: Required["StoplossLegChange | StoplossLegChangeParams"]
    leg_indicator: "str | None"


class LoginRequestParams(TypedDict, total=False):
    """Fields of a ``LoginRequest``."""

    user_id: Required["str"]
    login_type: 'LoginType | Literal["PASSWORD", "MPIN", "TOKEN", "TP_TOKEN", "FINGERPRINT"] | None'
    password: Required["str | Secret"]
    second_auth_type: 'SecondAuthType | Literal["REGISTER", "OTP", "TOTP", "FINGERPRINT"] | None'
    second_auth: "str | Secret | None"
    api_key: "str | Secret | None"
    source: 'Source | Literal["WEBAPI", "MOBILEAPI"] | None'


class MultilegLegParams(TypedDict, total=False):
    """Fields of a ``MultilegLeg``."""

    leg_no: Required["int"]
    scrip_info: Required["ScripInfo | ScripInfoParams"]
    transactional_type: Required['TransactionType | Literal["BUY", "SELL"]']
    transaction_type: 'TransactionType | Literal["BUY", "SELL"] | None'
    quantity: Required["Decimal | int"]
    price: Required["Decimal | int"]
    others: Required["MultilegOthers | MultilegOthersParams"]


class MultilegOrderCancellationParams(TypedDict, total=False):
    """Fields of a ``MultilegOrderCancellation``."""

    type_: Required['MultilegType | Literal["2L", "3L", "SPREAD"]']
    order_type: Required['OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"]']
    validity: Required['Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"]']
    leg_details: Required["Sequence[MultilegLeg | MultilegLegParams]"]


class MultilegOthersParams(TypedDict, total=False):
    """Fields of a ``MultilegOthers``."""

    market_lot: Required["int"]
    price_tick: Required["Decimal | int"]
    decimal_loc: Required["Decimal | int"]


class NewBracketOrderParams(TypedDict, total=False):
    """Fields of a ``NewBracketOrder``."""

    scrip_info: Required["ScripInfo | ScripInfoParams"]
    transactional_type: Required['TransactionType | Literal["BUY", "SELL"]']
    transaction_type: 'TransactionType | Literal["BUY", "SELL"] | None'
    main_leg: Required["BracketMainLeg | BracketMainLegParams"]
    stoploss_leg: Required["StoplossLeg | StoplossLegParams"]
    trail: "Trail | TrailParams | None"
    profit_leg: Required["ProfitLeg | ProfitLegParams"]
    order_identifier: "str | None"
    part_code: "str | None"
    algo_id: "str | None"
    strategy_id: "str | None"
    vendor_code: "str | None"


class NewCoverOrderParams(TypedDict, total=False):
    """Fields of a ``NewCoverOrder``."""

    scrip_info: Required["ScripInfo | ScripInfoParams"]
    transactional_type: Required['TransactionType | Literal["BUY", "SELL"]']
    transaction_type: 'TransactionType | Literal["BUY", "SELL"] | None'
    main_leg: Required["CoverMainLeg | CoverMainLegParams"]
    stoploss_leg: Required["StoplossLeg | StoplossLegParams"]
    order_identifier: "str | None"
    part_code: "str | None"
    algo_id: "str | None"
    strategy_id: "str | None"
    vendor_code: "str | None"


class NewMultilegOrderParams(TypedDict, total=False):
    """Fields of a ``NewMultilegOrder``."""

    type_: Required['MultilegType | Literal["2L", "3L", "SPREAD"]']
    order_type: Required['OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"]']
    order_identifier: "str | None"
    validity: Required['Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"]']
    algo_id: "str | None"
    leg_details: Required["Sequence[MultilegLeg | MultilegLegParams]"]


class NewOrderParams(TypedDict, total=False):
    """Fields of a ``NewOrder``."""

    scrip_info: Required["ScripInfo | ScripInfoParams"]
    transaction_type: Required['TransactionType | Literal["BUY", "SELL"]']
    product_type: Required['ProductType | Literal["INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"]']
    order_type: Required['OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"]']
    quantity: Required["int"]
    price: "Decimal | int | None"
    trigger_price: "Decimal | int | None"
    disclosed_quantity: "int | None"
    validity: 'Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"] | None'
    validity_days: "int | None"
    is_amo: "bool | None"
    order_identifier: "str | None"
    part_code: "str | None"
    algo_id: "str | None"
    strategy_id: "str | None"
    vender_code: "str | None"


class OrderChangeParams(TypedDict, total=False):
    """Fields of a ``OrderChange``."""

    order_type: Required['OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"]']
    quantity: Required["int"]
    traded_quantity: Required["int"]
    price: Required["Decimal | int"]
    trigger_price: Required["Decimal | int"]
    disclosed_quantity: Required["int"]
    validity: Required['Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"]']
    validity_days: Required["int"]


class OtpRequestParams(TypedDict, total=False):
    """Fields of a ``OtpRequest``."""

    user_id: Required["str"]
    api_key: Required["str | Secret"]
    source: Required['Source | Literal["WEBAPI", "MOBILEAPI"]']


class OtpVerificationRequestParams(TypedDict, total=False):
    """Fields of a ``OtpVerificationRequest``."""

    user_id: Required["str"]
    otp: Required["str | Secret"]
    api_key: Required["str | Secret"]
    source: Required['Source | Literal["WEBAPI", "MOBILEAPI"]']


class PositionConversionParams(TypedDict, total=False):
    """Fields of a ``PositionConversion``."""

    exchange: Required["str"]
    scrip_token: Required["int"]
    transaction_type: Required['TransactionType | Literal["BUY", "SELL"]']
    quantity: Required["int"]
    old_product_type: Required['ProductType | Literal["INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"]']
    new_product_type: Required['ProductType | Literal["INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"]']
    bo_order_id: "str | None"


class ProfitLegParams(TypedDict, total=False):
    """Fields of a ``ProfitLeg``."""

    legs: Required["Sequence[ProfitLegRow | ProfitLegRowParams]"]


class ProfitLegRowParams(TypedDict, total=False):
    """Fields of a ``ProfitLegRow``."""

    quantity: "int | None"
    price: Required["Decimal | int"]


class RegisterMpinRequestParams(TypedDict, total=False):
    """Fields of a ``RegisterMpinRequest``."""

    mpin: Required["int | Secret"]
    mobile_udid: "str | None"


class RegisterTotpRequestParams(TypedDict, total=False):
    """Fields of a ``RegisterTotpRequest``."""

    user_id: Required["str"]
    otp: Required["str | Secret"]
    api_key: Required["str | Secret"]
    app_name: "str | None"
    source: Required['Source | Literal["WEBAPI", "MOBILEAPI"]']


class ScripInfoParams(TypedDict, total=False):
    """Fields of a ``ScripInfo``."""

    exchange: Required[
        'ExchangeSegment | Literal["NSE_EQ", "NSE_FO", "BSE_EQ", "BSE_FO", "MCX_FO", "NCDEX_FO", "MSE_CUR", "NSE_CUR", "BSE_CUR", "BSE_COMM", "NSE_COMM", "NSE_OTS"]'
    ]
    scrip_token: "int | None"
    symbol: "str | None"
    series: "str | None"
    expiry_date: "str | None"
    strike_price: "Decimal | int | None"
    option_type: 'OptionType | Literal["CE", "PE"] | None'


class SetFingerprintRequestParams(TypedDict, total=False):
    """Fields of a ``SetFingerprintRequest``."""

    user_id: Required["str"]
    group_id: Required["str"]
    type_: Required["str"]
    udid: Required["str | Secret"]
    otp: Required["str | Secret"]
    api_key: Required["str | Secret"]
    source: Required['Source | Literal["WEBAPI", "MOBILEAPI"]']


class SetMpinRequestParams(TypedDict, total=False):
    """Fields of a ``SetMpinRequest``."""

    user_id: Required["str"]
    mpin: Required["str | Secret"]
    mobile_udid: Required["str"]
    otp: Required["str | Secret"]
    api_key: Required["str | Secret"]
    source: Required['Source | Literal["WEBAPI", "MOBILEAPI"]']


class SetPasswordRequestParams(TypedDict, total=False):
    """Fields of a ``SetPasswordRequest``."""

    user_id: Required["str"]
    new_password: Required["str | Secret"]
    otp: Required["str | Secret"]
    api_key: Required["str | Secret"]
    source: Required['Source | Literal["WEBAPI", "MOBILEAPI"]']


class SquareOffParams(TypedDict, total=False):
    """Fields of a ``SquareOff``."""

    type_: Required['SquareOffType | Literal["DAILY", "EXPIRY"]']
    exchange: Required["str"]
    token: Required["str"]
    product_type: Required['ProductType | Literal["INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"]']
    interop: "int | None"


class StoplossLegParams(TypedDict, total=False):
    """Fields of a ``StoplossLeg``."""

    legs: Required["Sequence[StoplossLegRow | StoplossLegRowParams]"]
    trail: "Trail | TrailParams | None"


class StoplossLegChangeParams(TypedDict, total=False):
    """Fields of a ``StoplossLegChange``."""

    legs: Required["Sequence[StoplossLegRowChange | StoplossLegRowChangeParams]"]


class StoplossLegRowParams(TypedDict, total=False):
    """Fields of a ``StoplossLegRow``."""

    quantity: "int | None"
    price: "Decimal | int | None"
    trigger_price: Required["Decimal | int"]


class StoplossLegRowChangeParams(TypedDict, total=False):
    """Fields of a ``StoplossLegRowChange``."""

    order_type: 'OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"] | None'
    trigger_price_validation: "bool | None"
    quantity: "int | None"
    price: "Decimal | int | None"
    trigger_price: Required["Decimal | int"]


class TrailParams(TypedDict, total=False):
    """Fields of a ``Trail``."""

    ltp_jump_price: "Decimal | int | None"
    stoploss_jump_price: "Decimal | int | None"


class VerifyTotpRequestParams(TypedDict, total=False):
    """Fields of a ``VerifyTotpRequest``."""

    second_auth: Required["str | Secret"]
