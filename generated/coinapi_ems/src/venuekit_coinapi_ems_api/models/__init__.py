"""CoinAPI EMS's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._params import AccountParameterParams as AccountParameterParams
    from ._params import AccountParams as AccountParams
    from ._params import OrderCancelAllRequestParams as OrderCancelAllRequestParams
    from ._params import OrderCancelSingleRequestParams as OrderCancelSingleRequestParams
    from ._params import OrderNewSingleRequestParams as OrderNewSingleRequestParams
    from .account import Account as Account
    from .account_parameter import AccountParameter as AccountParameter
    from .balance import Balance as Balance
    from .balance_data import BalanceData as BalanceData
    from .endpoint import Endpoint as Endpoint
    from .error import Error as Error
    from .exchange_login import ExchangeLogin as ExchangeLogin
    from .exec_inst import ExecInst as ExecInst
    from .fill import Fill as Fill
    from .history_side import HistorySide as HistorySide
    from .last_updated_by import LastUpdatedBy as LastUpdatedBy
    from .location import Location as Location
    from .message_error import MessageError as MessageError
    from .message_reject import MessageReject as MessageReject
    from .ord_side import OrdSide as OrdSide
    from .ord_status import OrdStatus as OrdStatus
    from .ord_type import OrdType as OrdType
    from .order_cancel_all_request import OrderCancelAllRequest as OrderCancelAllRequest
    from .order_cancel_single_request import OrderCancelSingleRequest as OrderCancelSingleRequest
    from .order_execution_report import OrderExecutionReport as OrderExecutionReport
    from .order_history import OrderHistory as OrderHistory
    from .order_new_single_request import OrderNewSingleRequest as OrderNewSingleRequest
    from .position import Position as Position
    from .position_data import PositionData as PositionData
    from .reject_reason import RejectReason as RejectReason
    from .request_validation_error import RequestValidationError as RequestValidationError
    from .time_in_force import TimeInForce as TimeInForce

__all__ = [
    "Account",
    "AccountParameter",
    "AccountParameterParams",
    "AccountParams",
    "Balance",
    "BalanceData",
    "Endpoint",
    "Error",
    "ExchangeLogin",
    "ExecInst",
    "Fill",
    "HistorySide",
    "LastUpdatedBy",
    "Location",
    "MessageError",
    "MessageReject",
    "OrdSide",
    "OrdStatus",
    "OrdType",
    "OrderCancelAllRequest",
    "OrderCancelAllRequestParams",
    "OrderCancelSingleRequest",
    "OrderCancelSingleRequestParams",
    "OrderExecutionReport",
    "OrderHistory",
    "OrderNewSingleRequest",
    "OrderNewSingleRequestParams",
    "Position",
    "PositionData",
    "RejectReason",
    "RequestValidationError",
    "TimeInForce",
]

_MODULES = {
    "Account": "account",
    "AccountParameter": "account_parameter",
    "AccountParameterParams": "_params",
    "AccountParams": "_params",
    "Balance": "balance",
    "BalanceData": "balance_data",
    "Endpoint": "endpoint",
    "Error": "error",
    "ExchangeLogin": "exchange_login",
    "ExecInst": "exec_inst",
    "Fill": "fill",
    "HistorySide": "history_side",
    "LastUpdatedBy": "last_updated_by",
    "Location": "location",
    "MessageError": "message_error",
    "MessageReject": "message_reject",
    "OrdSide": "ord_side",
    "OrdStatus": "ord_status",
    "OrdType": "ord_type",
    "OrderCancelAllRequest": "order_cancel_all_request",
    "OrderCancelAllRequestParams": "_params",
    "OrderCancelSingleRequest": "order_cancel_single_request",
    "OrderCancelSingleRequestParams": "_params",
    "OrderExecutionReport": "order_execution_report",
    "OrderHistory": "order_history",
    "OrderNewSingleRequest": "order_new_single_request",
    "OrderNewSingleRequestParams": "_params",
    "Position": "position",
    "PositionData": "position_data",
    "RejectReason": "reject_reason",
    "RequestValidationError": "request_validation_error",
    "TimeInForce": "time_in_force",
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
