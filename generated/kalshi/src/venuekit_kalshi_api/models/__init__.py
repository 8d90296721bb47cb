"""Kalshi's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_api_usage_level_volume_goal import AccountApiUsageLevelVolumeGoal as AccountApiUsageLevelVolumeGoal
    from .account_api_usage_level_volume_progress import AccountApiUsageLevelVolumeProgress as AccountApiUsageLevelVolumeProgress
    from .action import Action as Action
    from .amend_order_v2_request import AmendOrderV2Request as AmendOrderV2Request
    from .amend_order_v2_response import AmendOrderV2Response as AmendOrderV2Response
    from .api_usage_level_grant import ApiUsageLevelGrant as ApiUsageLevelGrant
    from .apply_subaccount_transfer_request import ApplySubaccountTransferRequest as ApplySubaccountTransferRequest
    from .apply_subaccount_transfer_response import ApplySubaccountTransferResponse as ApplySubaccountTransferResponse
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
    from .bucket_limit import BucketLimit as BucketLimit
    from .cancel_order_v2_response import CancelOrderV2Response as CancelOrderV2Response
    from .count_filter import CountFilter as CountFilter
    from .create_order_group_request import CreateOrderGroupRequest as CreateOrderGroupRequest
    from .create_order_group_response import CreateOrderGroupResponse as CreateOrderGroupResponse
    from .create_order_v2_request import CreateOrderV2Request as CreateOrderV2Request
    from .create_order_v2_response import CreateOrderV2Response as CreateOrderV2Response
    from .create_subaccount_request import CreateSubaccountRequest as CreateSubaccountRequest
    from .create_subaccount_response import CreateSubaccountResponse as CreateSubaccountResponse
    from .decrease_order_v2_request import DecreaseOrderV2Request as DecreaseOrderV2Request
    from .decrease_order_v2_response import DecreaseOrderV2Response as DecreaseOrderV2Response
    from .deposit import Deposit as Deposit
    from .empty_response import EmptyResponse as EmptyResponse
    from .endpoint_token_cost import EndpointTokenCost as EndpointTokenCost
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_response import ErrorResponse as ErrorResponse
    from .event_position import EventPosition as EventPosition
    from .exchange_instance import ExchangeInstance as ExchangeInstance
    from .fill import Fill as Fill
    from .get_account_api_limits_response import GetAccountApiLimitsResponse as GetAccountApiLimitsResponse
    from .get_account_api_usage_level_volume_progress_response import (
        GetAccountApiUsageLevelVolumeProgressResponse as GetAccountApiUsageLevelVolumeProgressResponse,
    )
    from .get_account_endpoint_costs_response import GetAccountEndpointCostsResponse as GetAccountEndpointCostsResponse
    from .get_balance_response import GetBalanceResponse as GetBalanceResponse
    from .get_deposits_response import GetDepositsResponse as GetDepositsResponse
    from .get_fills_response import GetFillsResponse as GetFillsResponse
    from .get_intra_exchange_instance_transfer_response import (
        GetIntraExchangeInstanceTransferResponse as GetIntraExchangeInstanceTransferResponse,
    )
    from .get_intra_exchange_instance_transfers_response import (
        GetIntraExchangeInstanceTransfersResponse as GetIntraExchangeInstanceTransfersResponse,
    )
    from .get_order_group_response import GetOrderGroupResponse as GetOrderGroupResponse
    from .get_order_groups_response import GetOrderGroupsResponse as GetOrderGroupsResponse
    from .get_order_queue_position_response import GetOrderQueuePositionResponse as GetOrderQueuePositionResponse
    from .get_order_queue_positions_response import GetOrderQueuePositionsResponse as GetOrderQueuePositionsResponse
    from .get_order_response import GetOrderResponse as GetOrderResponse
    from .get_orders_response import GetOrdersResponse as GetOrdersResponse
    from .get_portfolio_resting_order_total_value_response import (
        GetPortfolioRestingOrderTotalValueResponse as GetPortfolioRestingOrderTotalValueResponse,
    )
    from .get_positions_response import GetPositionsResponse as GetPositionsResponse
    from .get_settlements_response import GetSettlementsResponse as GetSettlementsResponse
    from .get_subaccount_balances_response import GetSubaccountBalancesResponse as GetSubaccountBalancesResponse
    from .get_subaccount_netting_response import GetSubaccountNettingResponse as GetSubaccountNettingResponse
    from .get_subaccount_transfers_response import GetSubaccountTransfersResponse as GetSubaccountTransfersResponse
    from .get_target_balance_allocation_response import GetTargetBalanceAllocationResponse as GetTargetBalanceAllocationResponse
    from .get_withdrawals_response import GetWithdrawalsResponse as GetWithdrawalsResponse
    from .indexed_balance import IndexedBalance as IndexedBalance
    from .intra_exchange_instance_transfer import IntraExchangeInstanceTransfer as IntraExchangeInstanceTransfer
    from .intra_exchange_instance_transfer_request import (
        IntraExchangeInstanceTransferRequest as IntraExchangeInstanceTransferRequest,
    )
    from .intra_exchange_instance_transfer_response import (
        IntraExchangeInstanceTransferResponse as IntraExchangeInstanceTransferResponse,
    )
    from .intra_exchange_instance_transfer_status import (
        IntraExchangeInstanceTransferStatus as IntraExchangeInstanceTransferStatus,
    )
    from .market_position import MarketPosition as MarketPosition
    from .market_result import MarketResult as MarketResult
    from .order import Order as Order
    from .order_group import OrderGroup as OrderGroup
    from .order_queue_position import OrderQueuePosition as OrderQueuePosition
    from .order_status import OrderStatus as OrderStatus
    from .order_type import OrderType as OrderType
    from .outcome_side import OutcomeSide as OutcomeSide
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_type import PaymentType as PaymentType
    from .resting_margin_reservation import RestingMarginReservation as RestingMarginReservation
    from .self_trade_prevention_type import SelfTradePreventionType as SelfTradePreventionType
    from .set_target_balance_allocation_request import SetTargetBalanceAllocationRequest as SetTargetBalanceAllocationRequest
    from .settlement import Settlement as Settlement
    from .settlement_status import SettlementStatus as SettlementStatus
    from .side import Side as Side
    from .subaccount_balance import SubaccountBalance as SubaccountBalance
    from .subaccount_netting_config import SubaccountNettingConfig as SubaccountNettingConfig
    from .subaccount_transfer import SubaccountTransfer as SubaccountTransfer
    from .target_balance_allocation import TargetBalanceAllocation as TargetBalanceAllocation
    from .target_balance_allocation_input import TargetBalanceAllocationInput as TargetBalanceAllocationInput
    from .time_in_force import TimeInForce as TimeInForce
    from .update_order_group_limit_request import UpdateOrderGroupLimitRequest as UpdateOrderGroupLimitRequest
    from .update_subaccount_netting_request import UpdateSubaccountNettingRequest as UpdateSubaccountNettingRequest
    from .withdrawal import Withdrawal as Withdrawal

__all__ = [
    "AccountApiUsageLevelVolumeGoal",
    "AccountApiUsageLevelVolumeProgress",
    "Action",
    "AmendOrderV2Request",
    "AmendOrderV2Response",
    "ApiUsageLevelGrant",
    "ApplySubaccountTransferRequest",
    "ApplySubaccountTransferResponse",
    "BatchCancelOrdersV2IndividualResponse",
    "BatchCancelOrdersV2Request",
    "BatchCancelOrdersV2RequestOrder",
    "BatchCancelOrdersV2Response",
    "BatchCreateOrdersV2IndividualResponse",
    "BatchCreateOrdersV2Request",
    "BatchCreateOrdersV2Response",
    "BookSide",
    "BucketLimit",
    "CancelOrderV2Response",
    "CountFilter",
    "CreateOrderGroupRequest",
    "CreateOrderGroupResponse",
    "CreateOrderV2Request",
    "CreateOrderV2Response",
    "CreateSubaccountRequest",
    "CreateSubaccountResponse",
    "DecreaseOrderV2Request",
    "DecreaseOrderV2Response",
    "Deposit",
    "EmptyResponse",
    "EndpointTokenCost",
    "ErrorDetail",
    "ErrorResponse",
    "EventPosition",
    "ExchangeInstance",
    "Fill",
    "GetAccountApiLimitsResponse",
    "GetAccountApiUsageLevelVolumeProgressResponse",
    "GetAccountEndpointCostsResponse",
    "GetBalanceResponse",
    "GetDepositsResponse",
    "GetFillsResponse",
    "GetIntraExchangeInstanceTransferResponse",
    "GetIntraExchangeInstanceTransfersResponse",
    "GetOrderGroupResponse",
    "GetOrderGroupsResponse",
    "GetOrderQueuePositionResponse",
    "GetOrderQueuePositionsResponse",
    "GetOrderResponse",
    "GetOrdersResponse",
    "GetPortfolioRestingOrderTotalValueResponse",
    "GetPositionsResponse",
    "GetSettlementsResponse",
    "GetSubaccountBalancesResponse",
    "GetSubaccountNettingResponse",
    "GetSubaccountTransfersResponse",
    "GetTargetBalanceAllocationResponse",
    "GetWithdrawalsResponse",
    "IndexedBalance",
    "IntraExchangeInstanceTransfer",
    "IntraExchangeInstanceTransferRequest",
    "IntraExchangeInstanceTransferResponse",
    "IntraExchangeInstanceTransferStatus",
    "MarketPosition",
    "MarketResult",
    "Order",
    "OrderGroup",
    "OrderQueuePosition",
    "OrderStatus",
    "OrderType",
    "OutcomeSide",
    "PaymentStatus",
    "PaymentType",
    "RestingMarginReservation",
    "SelfTradePreventionType",
    "SetTargetBalanceAllocationRequest",
    "Settlement",
    "SettlementStatus",
    "Side",
    "SubaccountBalance",
    "SubaccountNettingConfig",
    "SubaccountTransfer",
    "TargetBalanceAllocation",
    "TargetBalanceAllocationInput",
    "TimeInForce",
    "UpdateOrderGroupLimitRequest",
    "UpdateSubaccountNettingRequest",
    "Withdrawal",
]

_MODULES = {
    "AccountApiUsageLevelVolumeGoal": "account_api_usage_level_volume_goal",
    "AccountApiUsageLevelVolumeProgress": "account_api_usage_level_volume_progress",
    "Action": "action",
    "AmendOrderV2Request": "amend_order_v2_request",
    "AmendOrderV2Response": "amend_order_v2_response",
    "ApiUsageLevelGrant": "api_usage_level_grant",
    "ApplySubaccountTransferRequest": "apply_subaccount_transfer_request",
    "ApplySubaccountTransferResponse": "apply_subaccount_transfer_response",
    "BatchCancelOrdersV2IndividualResponse": "batch_cancel_orders_v2_individual_response",
    "BatchCancelOrdersV2Request": "batch_cancel_orders_v2_request",
    "BatchCancelOrdersV2RequestOrder": "batch_cancel_orders_v2_request_order",
    "BatchCancelOrdersV2Response": "batch_cancel_orders_v2_response",
    "BatchCreateOrdersV2IndividualResponse": "batch_create_orders_v2_individual_response",
    "BatchCreateOrdersV2Request": "batch_create_orders_v2_request",
    "BatchCreateOrdersV2Response": "batch_create_orders_v2_response",
    "BookSide": "book_side",
    "BucketLimit": "bucket_limit",
    "CancelOrderV2Response": "cancel_order_v2_response",
    "CountFilter": "count_filter",
    "CreateOrderGroupRequest": "create_order_group_request",
    "CreateOrderGroupResponse": "create_order_group_response",
    "CreateOrderV2Request": "create_order_v2_request",
    "CreateOrderV2Response": "create_order_v2_response",
    "CreateSubaccountRequest": "create_subaccount_request",
    "CreateSubaccountResponse": "create_subaccount_response",
    "DecreaseOrderV2Request": "decrease_order_v2_request",
    "DecreaseOrderV2Response": "decrease_order_v2_response",
    "Deposit": "deposit",
    "EmptyResponse": "empty_response",
    "EndpointTokenCost": "endpoint_token_cost",
    "ErrorDetail": "error_detail",
    "ErrorResponse": "error_response",
    "EventPosition": "event_position",
    "ExchangeInstance": "exchange_instance",
    "Fill": "fill",
    "GetAccountApiLimitsResponse": "get_account_api_limits_response",
    "GetAccountApiUsageLevelVolumeProgressResponse": "get_account_api_usage_level_volume_progress_response",
    "GetAccountEndpointCostsResponse": "get_account_endpoint_costs_response",
    "GetBalanceResponse": "get_balance_response",
    "GetDepositsResponse": "get_deposits_response",
    "GetFillsResponse": "get_fills_response",
    "GetIntraExchangeInstanceTransferResponse": "get_intra_exchange_instance_transfer_response",
    "GetIntraExchangeInstanceTransfersResponse": "get_intra_exchange_instance_transfers_response",
    "GetOrderGroupResponse": "get_order_group_response",
    "GetOrderGroupsResponse": "get_order_groups_response",
    "GetOrderQueuePositionResponse": "get_order_queue_position_response",
    "GetOrderQueuePositionsResponse": "get_order_queue_positions_response",
    "GetOrderResponse": "get_order_response",
    "GetOrdersResponse": "get_orders_response",
    "GetPortfolioRestingOrderTotalValueResponse": "get_portfolio_resting_order_total_value_response",
    "GetPositionsResponse": "get_positions_response",
    "GetSettlementsResponse": "get_settlements_response",
    "GetSubaccountBalancesResponse": "get_subaccount_balances_response",
    "GetSubaccountNettingResponse": "get_subaccount_netting_response",
    "GetSubaccountTransfersResponse": "get_subaccount_transfers_response",
    "GetTargetBalanceAllocationResponse": "get_target_balance_allocation_response",
    "GetWithdrawalsResponse": "get_withdrawals_response",
    "IndexedBalance": "indexed_balance",
    "IntraExchangeInstanceTransfer": "intra_exchange_instance_transfer",
    "IntraExchangeInstanceTransferRequest": "intra_exchange_instance_transfer_request",
    "IntraExchangeInstanceTransferResponse": "intra_exchange_instance_transfer_response",
    "IntraExchangeInstanceTransferStatus": "intra_exchange_instance_transfer_status",
    "MarketPosition": "market_position",
    "MarketResult": "market_result",
    "Order": "order",
    "OrderGroup": "order_group",
    "OrderQueuePosition": "order_queue_position",
    "OrderStatus": "order_status",
    "OrderType": "order_type",
    "OutcomeSide": "outcome_side",
    "PaymentStatus": "payment_status",
    "PaymentType": "payment_type",
    "RestingMarginReservation": "resting_margin_reservation",
    "SelfTradePreventionType": "self_trade_prevention_type",
    "SetTargetBalanceAllocationRequest": "set_target_balance_allocation_request",
    "Settlement": "settlement",
    "SettlementStatus": "settlement_status",
    "Side": "side",
    "SubaccountBalance": "subaccount_balance",
    "SubaccountNettingConfig": "subaccount_netting_config",
    "SubaccountTransfer": "subaccount_transfer",
    "TargetBalanceAllocation": "target_balance_allocation",
    "TargetBalanceAllocationInput": "target_balance_allocation_input",
    "TimeInForce": "time_in_force",
    "UpdateOrderGroupLimitRequest": "update_order_group_limit_request",
    "UpdateSubaccountNettingRequest": "update_subaccount_netting_request",
    "Withdrawal": "withdrawal",
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
