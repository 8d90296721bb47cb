"""Kalshi's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._params import AmendOrderV2RequestParams as AmendOrderV2RequestParams
    from ._params import BatchCancelOrdersV2RequestOrderParams as BatchCancelOrdersV2RequestOrderParams
    from ._params import BatchCancelOrdersV2RequestParams as BatchCancelOrdersV2RequestParams
    from ._params import BatchCreateOrdersV2RequestParams as BatchCreateOrdersV2RequestParams
    from ._params import CreateOrderV2RequestParams as CreateOrderV2RequestParams
    from ._params import DecreaseOrderV2RequestParams as DecreaseOrderV2RequestParams
    from .action import Action as Action
    from .amend_order_v2_request import AmendOrderV2Request as AmendOrderV2Request
    from .amend_order_v2_response import AmendOrderV2Response as AmendOrderV2Response
    from .batch_cancel_orders_v2_individual_response import (
        BatchCancelOrdersV2IndividualResponse as BatchCancelOrdersV2IndividualResponse,
    )
    from .batch_cancel_orders_v2_request import BatchCancelOrdersV2Request as BatchCancelOrdersV2Request
    from .batch_cancel_orders_v2_request_order import BatchCancelOrdersV2RequestOrder as BatchCancelOrdersV2RequestOrder
    from .batch_cancel_orders_v2_response import BatchCancelOrdersV2Response as BatchCancelOrdersV2Response
    from .batch_create_orders_v2_individual_response import (
        BatchCreateOrdersV2IndividualResponse as BatchCreateOrdersV2IndividualResponse,
    )
    from .batch_create_orders_v2_request import BatchCreateOrdersV2Request as BatchCreateOrdersV2Request
    from .batch_create_orders_v2_response import BatchCreateOrdersV2Response as BatchCreateOrdersV2Response
    from .book_side import BookSide as BookSide
    from .cancel_order_v2_response import CancelOrderV2Response as CancelOrderV2Response
    from .count_filter import CountFilter as CountFilter
    from .create_order_v2_request import CreateOrderV2Request as CreateOrderV2Request
    from .create_order_v2_response import CreateOrderV2Response as CreateOrderV2Response
    from .decrease_order_v2_request import DecreaseOrderV2Request as DecreaseOrderV2Request
    from .decrease_order_v2_response import DecreaseOrderV2Response as DecreaseOrderV2Response
    from .empty_response import EmptyResponse as EmptyResponse
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_response import ErrorResponse as ErrorResponse
    from .event_position import EventPosition as EventPosition
    from .exchange_instance import ExchangeInstance as ExchangeInstance
    from .fill import Fill as Fill
    from .get_balance_response import GetBalanceResponse as GetBalanceResponse
    from .get_fills_response import GetFillsResponse as GetFillsResponse
    from .get_order_queue_position_response import GetOrderQueuePositionResponse as GetOrderQueuePositionResponse
    from .get_order_queue_positions_response import GetOrderQueuePositionsResponse as GetOrderQueuePositionsResponse
    from .get_order_response import GetOrderResponse as GetOrderResponse
    from .get_orders_response import GetOrdersResponse as GetOrdersResponse
    from .get_portfolio_resting_order_total_value_response import (
        GetPortfolioRestingOrderTotalValueResponse as GetPortfolioRestingOrderTotalValueResponse,
    )
    from .get_positions_response import GetPositionsResponse as GetPositionsResponse
    from .get_settlements_response import GetSettlementsResponse as GetSettlementsResponse
    from .indexed_balance import IndexedBalance as IndexedBalance
    from .market_position import MarketPosition as MarketPosition
    from .market_result import MarketResult as MarketResult
    from .order import Order as Order
    from .order_queue_position import OrderQueuePosition as OrderQueuePosition
    from .order_status import OrderStatus as OrderStatus
    from .order_type import OrderType as OrderType
    from .outcome_side import OutcomeSide as OutcomeSide
    from .self_trade_prevention_type import SelfTradePreventionType as SelfTradePreventionType
    from .settlement import Settlement as Settlement
    from .settlement_status import SettlementStatus as SettlementStatus
    from .side import Side as Side
    from .time_in_force import TimeInForce as TimeInForce

__all__ = [
    "Action",
    "AmendOrderV2Request",
    "AmendOrderV2RequestParams",
    "AmendOrderV2Response",
    "BatchCancelOrdersV2IndividualResponse",
    "BatchCancelOrdersV2Request",
    "BatchCancelOrdersV2RequestOrder",
    "BatchCancelOrdersV2RequestOrderParams",
    "BatchCancelOrdersV2RequestParams",
    "BatchCancelOrdersV2Response",
    "BatchCreateOrdersV2IndividualResponse",
    "BatchCreateOrdersV2Request",
    "BatchCreateOrdersV2RequestParams",
    "BatchCreateOrdersV2Response",
    "BookSide",
    "CancelOrderV2Response",
    "CountFilter",
    "CreateOrderV2Request",
    "CreateOrderV2RequestParams",
    "CreateOrderV2Response",
    "DecreaseOrderV2Request",
    "DecreaseOrderV2RequestParams",
    "DecreaseOrderV2Response",
    "EmptyResponse",
    "ErrorDetail",
    "ErrorResponse",
    "EventPosition",
    "ExchangeInstance",
    "Fill",
    "GetBalanceResponse",
    "GetFillsResponse",
    "GetOrderQueuePositionResponse",
    "GetOrderQueuePositionsResponse",
    "GetOrderResponse",
    "GetOrdersResponse",
    "GetPortfolioRestingOrderTotalValueResponse",
    "GetPositionsResponse",
    "GetSettlementsResponse",
    "IndexedBalance",
    "MarketPosition",
    "MarketResult",
    "Order",
    "OrderQueuePosition",
    "OrderStatus",
    "OrderType",
    "OutcomeSide",
    "SelfTradePreventionType",
    "Settlement",
    "SettlementStatus",
    "Side",
    "TimeInForce",
]

_MODULES = {
    "Action": "action",
    "AmendOrderV2Request": "amend_order_v2_request",
    "AmendOrderV2RequestParams": "_params",
    "AmendOrderV2Response": "amend_order_v2_response",
    "BatchCancelOrdersV2IndividualResponse": "batch_cancel_orders_v2_individual_response",
    "BatchCancelOrdersV2Request": "batch_cancel_orders_v2_request",
    "BatchCancelOrdersV2RequestOrder": "batch_cancel_orders_v2_request_order",
    "BatchCancelOrdersV2RequestOrderParams": "_params",
    "BatchCancelOrdersV2RequestParams": "_params",
    "BatchCancelOrdersV2Response": "batch_cancel_orders_v2_response",
    "BatchCreateOrdersV2IndividualResponse": "batch_create_orders_v2_individual_response",
    "BatchCreateOrdersV2Request": "batch_create_orders_v2_request",
    "BatchCreateOrdersV2RequestParams": "_params",
    "BatchCreateOrdersV2Response": "batch_create_orders_v2_response",
    "BookSide": "book_side",
    "CancelOrderV2Response": "cancel_order_v2_response",
    "CountFilter": "count_filter",
    "CreateOrderV2Request": "create_order_v2_request",
    "CreateOrderV2RequestParams": "_params",
    "CreateOrderV2Response": "create_order_v2_response",
    "DecreaseOrderV2Request": "decrease_order_v2_request",
    "DecreaseOrderV2RequestParams": "_params",
    "DecreaseOrderV2Response": "decrease_order_v2_response",
    "EmptyResponse": "empty_response",
    "ErrorDetail": "error_detail",
    "ErrorResponse": "error_response",
    "EventPosition": "event_position",
    "ExchangeInstance": "exchange_instance",
    "Fill": "fill",
    "GetBalanceResponse": "get_balance_response",
    "GetFillsResponse": "get_fills_response",
    "GetOrderQueuePositionResponse": "get_order_queue_position_response",
    "GetOrderQueuePositionsResponse": "get_order_queue_positions_response",
    "GetOrderResponse": "get_order_response",
    "GetOrdersResponse": "get_orders_response",
    "GetPortfolioRestingOrderTotalValueResponse": "get_portfolio_resting_order_total_value_response",
    "GetPositionsResponse": "get_positions_response",
    "GetSettlementsResponse": "get_settlements_response",
    "IndexedBalance": "indexed_balance",
    "MarketPosition": "market_position",
    "MarketResult": "market_result",
    "Order": "order",
    "OrderQueuePosition": "order_queue_position",
    "OrderStatus": "order_status",
    "OrderType": "order_type",
    "OutcomeSide": "outcome_side",
    "SelfTradePreventionType": "self_trade_prevention_type",
    "Settlement": "settlement",
    "SettlementStatus": "settlement_status",
    "Side": "side",
    "TimeInForce": "time_in_force",
}

if not TYPE_CHECKING:  # type checkers would take any name for one that is there

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
