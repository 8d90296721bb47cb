"""SynapseWave's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._params import BracketMainLegChangeParams as BracketMainLegChangeParams
    from ._params import BracketMainLegParams as BracketMainLegParams
    from ._params import BracketOrderChangeParams as BracketOrderChangeParams
    from ._params import BracketStoplossChangeParams as BracketStoplossChangeParams
    from ._params import ChangeMpinRequestParams as ChangeMpinRequestParams
    from ._params import ChangePasswordRequestParams as ChangePasswordRequestParams
    from ._params import CoverMainLegChangeParams as CoverMainLegChangeParams
    from ._params import CoverMainLegParams as CoverMainLegParams
    from ._params import CoverOrderChangeParams as CoverOrderChangeParams
    from ._params import LoginRequestParams as LoginRequestParams
    from ._params import MultilegLegParams as MultilegLegParams
    from ._params import MultilegOrderCancellationParams as MultilegOrderCancellationParams
    from ._params import MultilegOthersParams as MultilegOthersParams
    from ._params import NewBracketOrderParams as NewBracketOrderParams
    from ._params import NewCoverOrderParams as NewCoverOrderParams
    from ._params import NewMultilegOrderParams as NewMultilegOrderParams
    from ._params import NewOrderParams as NewOrderParams
    from ._params import OrderChangeParams as OrderChangeParams
    from ._params import OtpRequestParams as OtpRequestParams
    from ._params import OtpVerificationRequestParams as OtpVerificationRequestParams
    from ._params import PositionConversionParams as PositionConversionParams
    from ._params import ProfitLegParams as ProfitLegParams
    from ._params import ProfitLegRowParams as ProfitLegRowParams
    from ._params import RegisterMpinRequestParams as RegisterMpinRequestParams
    from ._params import RegisterTotpRequestParams as RegisterTotpRequestParams
    from ._params import ScripInfoParams as ScripInfoParams
    from ._params import SetFingerprintRequestParams as SetFingerprintRequestParams
    from ._params import SetMpinRequestParams as SetMpinRequestParams
    from ._params import SetPasswordRequestParams as SetPasswordRequestParams
    from ._params import SquareOffParams as SquareOffParams
    from ._params import StoplossLegChangeParams as StoplossLegChangeParams
    from ._params import StoplossLegParams as StoplossLegParams
    from ._params import StoplossLegRowChangeParams as StoplossLegRowChangeParams
    from ._params import StoplossLegRowParams as StoplossLegRowParams
    from ._params import TrailParams as TrailParams
    from ._params import VerifyTotpRequestParams as VerifyTotpRequestParams
    from .available_balance import AvailableBalance as AvailableBalance
    from .balance_envelope import BalanceEnvelope as BalanceEnvelope
    from .balance_segment import BalanceSegment as BalanceSegment
    from .bank_account import BankAccount as BankAccount
    from .bracket_main_leg import BracketMainLeg as BracketMainLeg
    from .bracket_main_leg_change import BracketMainLegChange as BracketMainLegChange
    from .bracket_order_change import BracketOrderChange as BracketOrderChange
    from .bracket_stoploss_change import BracketStoplossChange as BracketStoplossChange
    from .change_mpin_request import ChangeMpinRequest as ChangeMpinRequest
    from .change_password_request import ChangePasswordRequest as ChangePasswordRequest
    from .conversion_envelope import ConversionEnvelope as ConversionEnvelope
    from .conversion_result import ConversionResult as ConversionResult
    from .cover_main_leg import CoverMainLeg as CoverMainLeg
    from .cover_main_leg_change import CoverMainLegChange as CoverMainLegChange
    from .cover_order_change import CoverOrderChange as CoverOrderChange
    from .daily_or_expiry import DailyOrExpiry as DailyOrExpiry
    from .depository_account import DepositoryAccount as DepositoryAccount
    from .edis_dp_details import EdisDpDetails as EdisDpDetails
    from .edis_dp_details_envelope import EdisDpDetailsEnvelope as EdisDpDetailsEnvelope
    from .error_response import ErrorResponse as ErrorResponse
    from .exchange_segment import ExchangeSegment as ExchangeSegment
    from .fingerprint_outcome import FingerprintOutcome as FingerprintOutcome
    from .holding import Holding as Holding
    from .holdings_envelope import HoldingsEnvelope as HoldingsEnvelope
    from .login_request import LoginRequest as LoginRequest
    from .login_session import LoginSession as LoginSession
    from .login_type import LoginType as LoginType
    from .margin_info_envelope import MarginInfoEnvelope as MarginInfoEnvelope
    from .margin_info_type import MarginInfoType as MarginInfoType
    from .multileg_action import MultilegAction as MultilegAction
    from .multileg_envelope import MultilegEnvelope as MultilegEnvelope
    from .multileg_leg import MultilegLeg as MultilegLeg
    from .multileg_order_cancellation import MultilegOrderCancellation as MultilegOrderCancellation
    from .multileg_others import MultilegOthers as MultilegOthers
    from .multileg_result import MultilegResult as MultilegResult
    from .multileg_type import MultilegType as MultilegType
    from .new_bracket_order import NewBracketOrder as NewBracketOrder
    from .new_cover_order import NewCoverOrder as NewCoverOrder
    from .new_multileg_order import NewMultilegOrder as NewMultilegOrder
    from .new_order import NewOrder as NewOrder
    from .option_type import OptionType as OptionType
    from .order import Order as Order
    from .order_book import OrderBook as OrderBook
    from .order_change import OrderChange as OrderChange
    from .order_envelope import OrderEnvelope as OrderEnvelope
    from .order_history import OrderHistory as OrderHistory
    from .order_message import OrderMessage as OrderMessage
    from .order_messages import OrderMessages as OrderMessages
    from .order_reference import OrderReference as OrderReference
    from .order_result import OrderResult as OrderResult
    from .order_status import OrderStatus as OrderStatus
    from .order_totals import OrderTotals as OrderTotals
    from .order_type import OrderType as OrderType
    from .otp_request import OtpRequest as OtpRequest
    from .otp_verification import OtpVerification as OtpVerification
    from .otp_verification_request import OtpVerificationRequest as OtpVerificationRequest
    from .outcome import Outcome as Outcome
    from .position import Position as Position
    from .position_conversion import PositionConversion as PositionConversion
    from .positions_envelope import PositionsEnvelope as PositionsEnvelope
    from .positions_type import PositionsType as PositionsType
    from .product_balance import ProductBalance as ProductBalance
    from .product_balances_envelope import ProductBalancesEnvelope as ProductBalancesEnvelope
    from .product_type import ProductType as ProductType
    from .profile_envelope import ProfileEnvelope as ProfileEnvelope
    from .profit_leg import ProfitLeg as ProfitLeg
    from .profit_leg_row import ProfitLegRow as ProfitLegRow
    from .register_mpin_request import RegisterMpinRequest as RegisterMpinRequest
    from .register_totp_request import RegisterTotpRequest as RegisterTotpRequest
    from .scrip_info import ScripInfo as ScripInfo
    from .second_auth_type import SecondAuthType as SecondAuthType
    from .security_info import SecurityInfo as SecurityInfo
    from .session_check import SessionCheck as SessionCheck
    from .session_envelope import SessionEnvelope as SessionEnvelope
    from .session_others import SessionOthers as SessionOthers
    from .session_state import SessionState as SessionState
    from .set_fingerprint_request import SetFingerprintRequest as SetFingerprintRequest
    from .set_mpin_request import SetMpinRequest as SetMpinRequest
    from .set_password_request import SetPasswordRequest as SetPasswordRequest
    from .source import Source as Source
    from .square_off import SquareOff as SquareOff
    from .square_off_envelope import SquareOffEnvelope as SquareOffEnvelope
    from .square_off_result import SquareOffResult as SquareOffResult
    from .square_off_type import SquareOffType as SquareOffType
    from .stoploss_leg import StoplossLeg as StoplossLeg
    from .stoploss_leg_change import StoplossLegChange as StoplossLegChange
    from .stoploss_leg_row import StoplossLegRow as StoplossLegRow
    from .stoploss_leg_row_change import StoplossLegRowChange as StoplossLegRowChange
    from .totp_owner import TotpOwner as TotpOwner
    from .totp_registration import TotpRegistration as TotpRegistration
    from .totp_registration_envelope import TotpRegistrationEnvelope as TotpRegistrationEnvelope
    from .totp_verification import TotpVerification as TotpVerification
    from .trade import Trade as Trade
    from .trade_book import TradeBook as TradeBook
    from .trail import Trail as Trail
    from .transaction_type import TransactionType as TransactionType
    from .user_balance import UserBalance as UserBalance
    from .user_ids_envelope import UserIdsEnvelope as UserIdsEnvelope
    from .user_profile import UserProfile as UserProfile
    from .utilised_balance import UtilisedBalance as UtilisedBalance
    from .validity import Validity as Validity
    from .verify_totp_request import VerifyTotpRequest as VerifyTotpRequest

__all__ = [
    "AvailableBalance",
    "BalanceEnvelope",
    "BalanceSegment",
    "BankAccount",
    "BracketMainLeg",
    "BracketMainLegChange",
    "BracketMainLegChangeParams",
    "BracketMainLegParams",
    "BracketOrderChange",
    "BracketOrderChangeParams",
    "BracketStoplossChange",
    "BracketStoplossChangeParams",
    "ChangeMpinRequest",
    "ChangeMpinRequestParams",
    "ChangePasswordRequest",
    "ChangePasswordRequestParams",
    "ConversionEnvelope",
    "ConversionResult",
    "CoverMainLeg",
    "CoverMainLegChange",
    "CoverMainLegChangeParams",
    "CoverMainLegParams",
    "CoverOrderChange",
    "CoverOrderChangeParams",
    "DailyOrExpiry",
    "DepositoryAccount",
    "EdisDpDetails",
    "EdisDpDetailsEnvelope",
    "ErrorResponse",
    "ExchangeSegment",
    "FingerprintOutcome",
    "Holding",
    "HoldingsEnvelope",
    "LoginRequest",
    "LoginRequestParams",
    "LoginSession",
    "LoginType",
    "MarginInfoEnvelope",
    "MarginInfoType",
    "MultilegAction",
    "MultilegEnvelope",
    "MultilegLeg",
    "MultilegLegParams",
    "MultilegOrderCancellation",
    "MultilegOrderCancellationParams",
    "MultilegOthers",
    "MultilegOthersParams",
    "MultilegResult",
    "MultilegType",
    "NewBracketOrder",
    "NewBracketOrderParams",
    "NewCoverOrder",
    "NewCoverOrderParams",
    "NewMultilegOrder",
    "NewMultilegOrderParams",
    "NewOrder",
    "NewOrderParams",
    "OptionType",
    "Order",
    "OrderBook",
    "OrderChange",
    "OrderChangeParams",
    "OrderEnvelope",
    "OrderHistory",
    "OrderMessage",
    "OrderMessages",
    "OrderReference",
    "OrderResult",
    "OrderStatus",
    "OrderTotals",
    "OrderType",
    "OtpRequest",
    "OtpRequestParams",
    "OtpVerification",
    "OtpVerificationRequest",
    "OtpVerificationRequestParams",
    "Outcome",
    "Position",
    "PositionConversion",
    "PositionConversionParams",
    "PositionsEnvelope",
    "PositionsType",
    "ProductBalance",
    "ProductBalancesEnvelope",
    "ProductType",
    "ProfileEnvelope",
    "ProfitLeg",
    "ProfitLegParams",
    "ProfitLegRow",
    "ProfitLegRowParams",
    "RegisterMpinRequest",
    "RegisterMpinRequestParams",
    "RegisterTotpRequest",
    "RegisterTotpRequestParams",
    "ScripInfo",
    "ScripInfoParams",
    "SecondAuthType",
    "SecurityInfo",
    "SessionCheck",
    "SessionEnvelope",
    "SessionOthers",
    "SessionState",
    "SetFingerprintRequest",
    "SetFingerprintRequestParams",
    "SetMpinRequest",
    "SetMpinRequestParams",
    "SetPasswordRequest",
    "SetPasswordRequestParams",
    "Source",
    "SquareOff",
    "SquareOffEnvelope",
    "SquareOffParams",
    "SquareOffResult",
    "SquareOffType",
    "StoplossLeg",
    "StoplossLegChange",
    "StoplossLegChangeParams",
    "StoplossLegParams",
    "StoplossLegRow",
    "StoplossLegRowChange",
    "StoplossLegRowChangeParams",
    "StoplossLegRowParams",
    "TotpOwner",
    "TotpRegistration",
    "TotpRegistrationEnvelope",
    "TotpVerification",
    "Trade",
    "TradeBook",
    "Trail",
    "TrailParams",
    "TransactionType",
    "UserBalance",
    "UserIdsEnvelope",
    "UserProfile",
    "UtilisedBalance",
    "Validity",
    "VerifyTotpRequest",
    "VerifyTotpRequestParams",
]

_MODULES = {
    "AvailableBalance": "available_balance",
    "BalanceEnvelope": "balance_envelope",
    "BalanceSegment": "balance_segment",
    "BankAccount": "bank_account",
    "BracketMainLeg": "bracket_main_leg",
    "BracketMainLegChange": "bracket_main_leg_change",
    "BracketMainLegChangeParams": "_params",
    "BracketMainLegParams": "_params",
    "BracketOrderChange": "bracket_order_change",
    "BracketOrderChangeParams": "_params",
    "BracketStoplossChange": "bracket_stoploss_change",
    "BracketStoplossChangeParams": "_params",
    "ChangeMpinRequest": "change_mpin_request",
    "ChangeMpinRequestParams": "_params",
    "ChangePasswordRequest": "change_password_request",
    "ChangePasswordRequestParams": "_params",
    "ConversionEnvelope": "conversion_envelope",
    "ConversionResult": "conversion_result",
    "CoverMainLeg": "cover_main_leg",
    "CoverMainLegChange": "cover_main_leg_change",
    "CoverMainLegChangeParams": "_params",
    "CoverMainLegParams": "_params",
    "CoverOrderChange": "cover_order_change",
    "CoverOrderChangeParams": "_params",
    "DailyOrExpiry": "daily_or_expiry",
    "DepositoryAccount": "depository_account",
    "EdisDpDetails": "edis_dp_details",
    "EdisDpDetailsEnvelope": "edis_dp_details_envelope",
    "ErrorResponse": "error_response",
    "ExchangeSegment": "exchange_segment",
    "FingerprintOutcome": "fingerprint_outcome",
    "Holding": "holding",
    "HoldingsEnvelope": "holdings_envelope",
    "LoginRequest": "login_request",
    "LoginRequestParams": "_params",
    "LoginSession": "login_session",
    "LoginType": "login_type",
    "MarginInfoEnvelope": "margin_info_envelope",
    "MarginInfoType": "margin_info_type",
    "MultilegAction": "multileg_action",
    "MultilegEnvelope": "multileg_envelope",
    "MultilegLeg": "multileg_leg",
    "MultilegLegParams": "_params",
    "MultilegOrderCancellation": "multileg_order_cancellation",
    "MultilegOrderCancellationParams": "_params",
    "MultilegOthers": "multileg_others",
    "MultilegOthersParams": "_params",
    "MultilegResult": "multileg_result",
    "MultilegType": "multileg_type",
    "NewBracketOrder": "new_bracket_order",
    "NewBracketOrderParams": "_params",
    "NewCoverOrder": "new_cover_order",
    "NewCoverOrderParams": "_params",
    "NewMultilegOrder": "new_multileg_order",
    "NewMultilegOrderParams": "_params",
    "NewOrder": "new_order",
    "NewOrderParams": "_params",
    "OptionType": "option_type",
    "Order": "order",
    "OrderBook": "order_book",
    "OrderChange": "order_change",
    "OrderChangeParams": "_params",
    "OrderEnvelope": "order_envelope",
    "OrderHistory": "order_history",
    "OrderMessage": "order_message",
    "OrderMessages": "order_messages",
    "OrderReference": "order_reference",
    "OrderResult": "order_result",
    "OrderStatus": "order_status",
    "OrderTotals": "order_totals",
    "OrderType": "order_type",
    "OtpRequest": "otp_request",
    "OtpRequestParams": "_params",
    "OtpVerification": "otp_verification",
    "OtpVerificationRequest": "otp_verification_request",
    "OtpVerificationRequestParams": "_params",
    "Outcome": "outcome",
    "Position": "position",
    "PositionConversion": "position_conversion",
    "PositionConversionParams": "_params",
    "PositionsEnvelope": "positions_envelope",
    "PositionsType": "positions_type",
    "ProductBalance": "product_balance",
    "ProductBalancesEnvelope": "product_balances_envelope",
    "ProductType": "product_type",
    "ProfileEnvelope": "profile_envelope",
    "ProfitLeg": "profit_leg",
    "ProfitLegParams": "_params",
    "ProfitLegRow": "profit_leg_row",
    "ProfitLegRowParams": "_params",
    "RegisterMpinRequest": "register_mpin_request",
    "RegisterMpinRequestParams": "_params",
    "RegisterTotpRequest": "register_totp_request",
    "RegisterTotpRequestParams": "_params",
    "ScripInfo": "scrip_info",
    "ScripInfoParams": "_params",
    "SecondAuthType": "second_auth_type",
    "SecurityInfo": "security_info",
    "SessionCheck": "session_check",
    "SessionEnvelope": "session_envelope",
    "SessionOthers": "session_others",
    "SessionState": "session_state",
    "SetFingerprintRequest": "set_fingerprint_request",
    "SetFingerprintRequestParams": "_params",
    "SetMpinRequest": "set_mpin_request",
    "SetMpinRequestParams": "_params",
    "SetPasswordRequest": "set_password_request",
    "SetPasswordRequestParams": "_params",
    "Source": "source",
    "SquareOff": "square_off",
    "SquareOffEnvelope": "square_off_envelope",
    "SquareOffParams": "_params",
    "SquareOffResult": "square_off_result",
    "SquareOffType": "square_off_type",
    "StoplossLeg": "stoploss_leg",
    "StoplossLegChange": "stoploss_leg_change",
    "StoplossLegChangeParams": "_params",
    "StoplossLegParams": "_params",
    "StoplossLegRow": "stoploss_leg_row",
    "StoplossLegRowChange": "stoploss_leg_row_change",
    "StoplossLegRowChangeParams": "_params",
    "StoplossLegRowParams": "_params",
    "TotpOwner": "totp_owner",
    "TotpRegistration": "totp_registration",
    "TotpRegistrationEnvelope": "totp_registration_envelope",
    "TotpVerification": "totp_verification",
    "Trade": "trade",
    "TradeBook": "trade_book",
    "Trail": "trail",
    "TrailParams": "_params",
    "TransactionType": "transaction_type",
    "UserBalance": "user_balance",
    "UserIdsEnvelope": "user_ids_envelope",
    "UserProfile": "user_profile",
    "UtilisedBalance": "utilised_balance",
    "Validity": "validity",
    "VerifyTotpRequest": "verify_totp_request",
    "VerifyTotpRequestParams": "_params",
}

if not TYPE_CHECKING:  # for type checkers, any name would exist

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
