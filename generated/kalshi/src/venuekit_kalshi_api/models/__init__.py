"""Kalshi's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._params import AcceptBlockTradeProposalRequestParams as AcceptBlockTradeProposalRequestParams
    from ._params import AcceptQuoteRequestParams as AcceptQuoteRequestParams
    from ._params import AcceptRfqBatchRequestParams as AcceptRfqBatchRequestParams
    from ._params import AmendOrderV2RequestParams as AmendOrderV2RequestParams
    from ._params import ApplySubaccountTransferRequestParams as ApplySubaccountTransferRequestParams
    from ._params import BatchCancelOrdersV2RequestOrderParams as BatchCancelOrdersV2RequestOrderParams
    from ._params import BatchCancelOrdersV2RequestParams as BatchCancelOrdersV2RequestParams
    from ._params import BatchCreateOrdersV2RequestParams as BatchCreateOrdersV2RequestParams
    from ._params import CreateApiKeyRequestParams as CreateApiKeyRequestParams
    from ._params import CreateFcmPositionTransferRequestParams as CreateFcmPositionTransferRequestParams
    from ._params import CreateFcmSubtraderRequestParams as CreateFcmSubtraderRequestParams
    from ._params import (
        CreateMarketInMultivariateEventCollectionRequestParams as CreateMarketInMultivariateEventCollectionRequestParams,
    )
    from ._params import CreateOrderGroupRequestParams as CreateOrderGroupRequestParams
    from ._params import CreateOrderV2RequestParams as CreateOrderV2RequestParams
    from ._params import CreateQuoteRequestParams as CreateQuoteRequestParams
    from ._params import CreateRfqBatchChildParams as CreateRfqBatchChildParams
    from ._params import CreateRfqBatchQuoteRequestParams as CreateRfqBatchQuoteRequestParams
    from ._params import CreateRfqBatchRequestParams as CreateRfqBatchRequestParams
    from ._params import CreateRfqRequestParams as CreateRfqRequestParams
    from ._params import CreateSubaccountRequestParams as CreateSubaccountRequestParams
    from ._params import DecreaseOrderV2RequestParams as DecreaseOrderV2RequestParams
    from ._params import EmptyResponseParams as EmptyResponseParams
    from ._params import GenerateApiKeyRequestParams as GenerateApiKeyRequestParams
    from ._params import IntraExchangeInstanceTransferRequestParams as IntraExchangeInstanceTransferRequestParams
    from ._params import ProposeBlockTradeRequestParams as ProposeBlockTradeRequestParams
    from ._params import RfqBatchAcceptLimitParams as RfqBatchAcceptLimitParams
    from ._params import RfqBatchQuoteEntryParams as RfqBatchQuoteEntryParams
    from ._params import SetTargetBalanceAllocationRequestParams as SetTargetBalanceAllocationRequestParams
    from ._params import TargetBalanceAllocationInputParams as TargetBalanceAllocationInputParams
    from ._params import TickerPairParams as TickerPairParams
    from ._params import UpdateFcmEventContractDailyCapRequestParams as UpdateFcmEventContractDailyCapRequestParams
    from ._params import UpdateFcmSubtraderBlockedCategoriesRequestParams as UpdateFcmSubtraderBlockedCategoriesRequestParams
    from ._params import UpdateOrderGroupLimitRequestParams as UpdateOrderGroupLimitRequestParams
    from ._params import UpdateSubaccountNettingRequestParams as UpdateSubaccountNettingRequestParams
    from .accept_block_trade_proposal_request import AcceptBlockTradeProposalRequest as AcceptBlockTradeProposalRequest
    from .accept_quote_request import AcceptQuoteRequest as AcceptQuoteRequest
    from .accept_rfq_batch_request import AcceptRfqBatchRequest as AcceptRfqBatchRequest
    from .accept_rfq_batch_response import AcceptRfqBatchResponse as AcceptRfqBatchResponse
    from .account_api_usage_level_volume_goal import AccountApiUsageLevelVolumeGoal as AccountApiUsageLevelVolumeGoal
    from .account_api_usage_level_volume_progress import AccountApiUsageLevelVolumeProgress as AccountApiUsageLevelVolumeProgress
    from .action import Action as Action
    from .amend_order_v2_request import AmendOrderV2Request as AmendOrderV2Request
    from .amend_order_v2_response import AmendOrderV2Response as AmendOrderV2Response
    from .api_key import ApiKey as ApiKey
    from .api_key_scope import ApiKeyScope as ApiKeyScope
    from .api_key_type import ApiKeyType as ApiKeyType
    from .api_usage_level_grant import ApiUsageLevelGrant as ApiUsageLevelGrant
    from .apply_subaccount_transfer_request import ApplySubaccountTransferRequest as ApplySubaccountTransferRequest
    from .apply_subaccount_transfer_response import ApplySubaccountTransferResponse as ApplySubaccountTransferResponse
    from .associated_event import AssociatedEvent as AssociatedEvent
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
    from .batch_get_market_candlesticks_response import BatchGetMarketCandlesticksResponse as BatchGetMarketCandlesticksResponse
    from .bid_ask_distribution import BidAskDistribution as BidAskDistribution
    from .bid_ask_distribution_historical import BidAskDistributionHistorical as BidAskDistributionHistorical
    from .block_trade_proposal import BlockTradeProposal as BlockTradeProposal
    from .book_side import BookSide as BookSide
    from .bucket_limit import BucketLimit as BucketLimit
    from .cancel_order_v2_response import CancelOrderV2Response as CancelOrderV2Response
    from .candle_minutes import CandleMinutes as CandleMinutes
    from .collection_status_filter import CollectionStatusFilter as CollectionStatusFilter
    from .count_filter import CountFilter as CountFilter
    from .create_api_key_request import CreateApiKeyRequest as CreateApiKeyRequest
    from .create_api_key_response import CreateApiKeyResponse as CreateApiKeyResponse
    from .create_fcm_position_transfer_request import CreateFcmPositionTransferRequest as CreateFcmPositionTransferRequest
    from .create_fcm_position_transfer_response import CreateFcmPositionTransferResponse as CreateFcmPositionTransferResponse
    from .create_fcm_subtrader_request import CreateFcmSubtraderRequest as CreateFcmSubtraderRequest
    from .create_fcm_subtrader_response import CreateFcmSubtraderResponse as CreateFcmSubtraderResponse
    from .create_market_in_multivariate_event_collection_request import (
        CreateMarketInMultivariateEventCollectionRequest as CreateMarketInMultivariateEventCollectionRequest,
    )
    from .create_market_in_multivariate_event_collection_response import (
        CreateMarketInMultivariateEventCollectionResponse as CreateMarketInMultivariateEventCollectionResponse,
    )
    from .create_order_group_request import CreateOrderGroupRequest as CreateOrderGroupRequest
    from .create_order_group_response import CreateOrderGroupResponse as CreateOrderGroupResponse
    from .create_order_v2_request import CreateOrderV2Request as CreateOrderV2Request
    from .create_order_v2_response import CreateOrderV2Response as CreateOrderV2Response
    from .create_quote_request import CreateQuoteRequest as CreateQuoteRequest
    from .create_quote_response import CreateQuoteResponse as CreateQuoteResponse
    from .create_rfq_batch_child import CreateRfqBatchChild as CreateRfqBatchChild
    from .create_rfq_batch_quote_request import CreateRfqBatchQuoteRequest as CreateRfqBatchQuoteRequest
    from .create_rfq_batch_quote_response import CreateRfqBatchQuoteResponse as CreateRfqBatchQuoteResponse
    from .create_rfq_batch_request import CreateRfqBatchRequest as CreateRfqBatchRequest
    from .create_rfq_batch_response import CreateRfqBatchResponse as CreateRfqBatchResponse
    from .create_rfq_request import CreateRfqRequest as CreateRfqRequest
    from .create_rfq_response import CreateRfqResponse as CreateRfqResponse
    from .create_subaccount_request import CreateSubaccountRequest as CreateSubaccountRequest
    from .create_subaccount_response import CreateSubaccountResponse as CreateSubaccountResponse
    from .daily_schedule import DailySchedule as DailySchedule
    from .decrease_order_v2_request import DecreaseOrderV2Request as DecreaseOrderV2Request
    from .decrease_order_v2_response import DecreaseOrderV2Response as DecreaseOrderV2Response
    from .deposit import Deposit as Deposit
    from .empty_response import EmptyResponse as EmptyResponse
    from .endpoint_token_cost import EndpointTokenCost as EndpointTokenCost
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_response import ErrorResponse as ErrorResponse
    from .event_data import EventData as EventData
    from .event_fee_change import EventFeeChange as EventFeeChange
    from .event_live_data import EventLiveData as EventLiveData
    from .event_position import EventPosition as EventPosition
    from .event_status_filter import EventStatusFilter as EventStatusFilter
    from .exchange_index_status import ExchangeIndexStatus as ExchangeIndexStatus
    from .exchange_instance import ExchangeInstance as ExchangeInstance
    from .exchange_status import ExchangeStatus as ExchangeStatus
    from .fcm_fill import FcmFill as FcmFill
    from .fcm_subtrader import FcmSubtrader as FcmSubtrader
    from .fee_type import FeeType as FeeType
    from .fill import Fill as Fill
    from .forecast_minutes import ForecastMinutes as ForecastMinutes
    from .forecast_percentiles_point import ForecastPercentilesPoint as ForecastPercentilesPoint
    from .generate_api_key_request import GenerateApiKeyRequest as GenerateApiKeyRequest
    from .generate_api_key_response import GenerateApiKeyResponse as GenerateApiKeyResponse
    from .get_account_api_limits_response import GetAccountApiLimitsResponse as GetAccountApiLimitsResponse
    from .get_account_api_usage_level_volume_progress_response import (
        GetAccountApiUsageLevelVolumeProgressResponse as GetAccountApiUsageLevelVolumeProgressResponse,
    )
    from .get_account_endpoint_costs_response import GetAccountEndpointCostsResponse as GetAccountEndpointCostsResponse
    from .get_api_keys_response import GetApiKeysResponse as GetApiKeysResponse
    from .get_balance_response import GetBalanceResponse as GetBalanceResponse
    from .get_block_trade_proposals_response import GetBlockTradeProposalsResponse as GetBlockTradeProposalsResponse
    from .get_communications_id_response import GetCommunicationsIdResponse as GetCommunicationsIdResponse
    from .get_deposits_response import GetDepositsResponse as GetDepositsResponse
    from .get_event_candlesticks_response import GetEventCandlesticksResponse as GetEventCandlesticksResponse
    from .get_event_fee_changes_response import GetEventFeeChangesResponse as GetEventFeeChangesResponse
    from .get_event_forecast_percentiles_history_response import (
        GetEventForecastPercentilesHistoryResponse as GetEventForecastPercentilesHistoryResponse,
    )
    from .get_event_live_data_response import GetEventLiveDataResponse as GetEventLiveDataResponse
    from .get_event_metadata_response import GetEventMetadataResponse as GetEventMetadataResponse
    from .get_event_response import GetEventResponse as GetEventResponse
    from .get_events_response import GetEventsResponse as GetEventsResponse
    from .get_exchange_schedule_response import GetExchangeScheduleResponse as GetExchangeScheduleResponse
    from .get_fcm_event_contract_daily_cap_response import (
        GetFcmEventContractDailyCapResponse as GetFcmEventContractDailyCapResponse,
    )
    from .get_fcm_fills_response import GetFcmFillsResponse as GetFcmFillsResponse
    from .get_fcm_subtrader_blocked_categories_response import (
        GetFcmSubtraderBlockedCategoriesResponse as GetFcmSubtraderBlockedCategoriesResponse,
    )
    from .get_fills_response import GetFillsResponse as GetFillsResponse
    from .get_filters_by_sports_response import GetFiltersBySportsResponse as GetFiltersBySportsResponse
    from .get_game_stats_response import GetGameStatsResponse as GetGameStatsResponse
    from .get_historical_cutoff_response import GetHistoricalCutoffResponse as GetHistoricalCutoffResponse
    from .get_incentive_programs_response import GetIncentiveProgramsResponse as GetIncentiveProgramsResponse
    from .get_intra_exchange_instance_transfer_response import (
        GetIntraExchangeInstanceTransferResponse as GetIntraExchangeInstanceTransferResponse,
    )
    from .get_intra_exchange_instance_transfers_response import (
        GetIntraExchangeInstanceTransfersResponse as GetIntraExchangeInstanceTransfersResponse,
    )
    from .get_live_data_response import GetLiveDataResponse as GetLiveDataResponse
    from .get_live_datas_response import GetLiveDatasResponse as GetLiveDatasResponse
    from .get_market_candlesticks_historical_response import (
        GetMarketCandlesticksHistoricalResponse as GetMarketCandlesticksHistoricalResponse,
    )
    from .get_market_candlesticks_response import GetMarketCandlesticksResponse as GetMarketCandlesticksResponse
    from .get_market_orderbook_response import GetMarketOrderbookResponse as GetMarketOrderbookResponse
    from .get_market_orderbooks_response import GetMarketOrderbooksResponse as GetMarketOrderbooksResponse
    from .get_market_response import GetMarketResponse as GetMarketResponse
    from .get_markets_response import GetMarketsResponse as GetMarketsResponse
    from .get_milestone_response import GetMilestoneResponse as GetMilestoneResponse
    from .get_milestones_response import GetMilestonesResponse as GetMilestonesResponse
    from .get_multivariate_event_collection_response import (
        GetMultivariateEventCollectionResponse as GetMultivariateEventCollectionResponse,
    )
    from .get_multivariate_event_collections_response import (
        GetMultivariateEventCollectionsResponse as GetMultivariateEventCollectionsResponse,
    )
    from .get_multivariate_events_response import GetMultivariateEventsResponse as GetMultivariateEventsResponse
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
    from .get_quote_response import GetQuoteResponse as GetQuoteResponse
    from .get_quotes_response import GetQuotesResponse as GetQuotesResponse
    from .get_rfq_batch_best_quotes_response import GetRfqBatchBestQuotesResponse as GetRfqBatchBestQuotesResponse
    from .get_rfq_batch_quotes_response import GetRfqBatchQuotesResponse as GetRfqBatchQuotesResponse
    from .get_rfq_batch_response import GetRfqBatchResponse as GetRfqBatchResponse
    from .get_rfq_batches_response import GetRfqBatchesResponse as GetRfqBatchesResponse
    from .get_rfq_response import GetRfqResponse as GetRfqResponse
    from .get_rfqs_response import GetRfqsResponse as GetRfqsResponse
    from .get_series_fee_changes_response import GetSeriesFeeChangesResponse as GetSeriesFeeChangesResponse
    from .get_series_list_response import GetSeriesListResponse as GetSeriesListResponse
    from .get_series_response import GetSeriesResponse as GetSeriesResponse
    from .get_settlements_response import GetSettlementsResponse as GetSettlementsResponse
    from .get_structured_target_response import GetStructuredTargetResponse as GetStructuredTargetResponse
    from .get_structured_targets_response import GetStructuredTargetsResponse as GetStructuredTargetsResponse
    from .get_subaccount_balances_response import GetSubaccountBalancesResponse as GetSubaccountBalancesResponse
    from .get_subaccount_netting_response import GetSubaccountNettingResponse as GetSubaccountNettingResponse
    from .get_subaccount_transfers_response import GetSubaccountTransfersResponse as GetSubaccountTransfersResponse
    from .get_tags_for_series_categories_response import GetTagsForSeriesCategoriesResponse as GetTagsForSeriesCategoriesResponse
    from .get_target_balance_allocation_response import GetTargetBalanceAllocationResponse as GetTargetBalanceAllocationResponse
    from .get_trades_response import GetTradesResponse as GetTradesResponse
    from .get_user_data_timestamp_response import GetUserDataTimestampResponse as GetUserDataTimestampResponse
    from .get_weather_index_calibrations_response import (
        GetWeatherIndexCalibrationsResponse as GetWeatherIndexCalibrationsResponse,
    )
    from .get_weather_index_response import GetWeatherIndexResponse as GetWeatherIndexResponse
    from .get_withdrawals_response import GetWithdrawalsResponse as GetWithdrawalsResponse
    from .historical_mve_filter import HistoricalMveFilter as HistoricalMveFilter
    from .incentive_program import IncentiveProgram as IncentiveProgram
    from .incentive_status_filter import IncentiveStatusFilter as IncentiveStatusFilter
    from .incentive_type import IncentiveType as IncentiveType
    from .incentive_type_filter import IncentiveTypeFilter as IncentiveTypeFilter
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
    from .leg_side import LegSide as LegSide
    from .list_fcm_subtraders_response import ListFcmSubtradersResponse as ListFcmSubtradersResponse
    from .live_data import LiveData as LiveData
    from .maintenance_window import MaintenanceWindow as MaintenanceWindow
    from .market import Market as Market
    from .market_candlestick import MarketCandlestick as MarketCandlestick
    from .market_candlestick_historical import MarketCandlestickHistorical as MarketCandlestickHistorical
    from .market_candlesticks_response import MarketCandlesticksResponse as MarketCandlesticksResponse
    from .market_metadata import MarketMetadata as MarketMetadata
    from .market_orderbook_fp import MarketOrderbookFp as MarketOrderbookFp
    from .market_outcome import MarketOutcome as MarketOutcome
    from .market_position import MarketPosition as MarketPosition
    from .market_result import MarketResult as MarketResult
    from .market_status import MarketStatus as MarketStatus
    from .market_status_filter import MarketStatusFilter as MarketStatusFilter
    from .market_type import MarketType as MarketType
    from .milestone import Milestone as Milestone
    from .multivariate_event_collection import MultivariateEventCollection as MultivariateEventCollection
    from .mve_filter import MveFilter as MveFilter
    from .mve_selected_leg import MveSelectedLeg as MveSelectedLeg
    from .order import Order as Order
    from .order_group import OrderGroup as OrderGroup
    from .order_queue_position import OrderQueuePosition as OrderQueuePosition
    from .order_status import OrderStatus as OrderStatus
    from .order_type import OrderType as OrderType
    from .orderbook_count_fp import OrderbookCountFp as OrderbookCountFp
    from .outcome_side import OutcomeSide as OutcomeSide
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_type import PaymentType as PaymentType
    from .percentile_point import PercentilePoint as PercentilePoint
    from .play_by_play import PlayByPlay as PlayByPlay
    from .play_by_play_period import PlayByPlayPeriod as PlayByPlayPeriod
    from .price_distribution import PriceDistribution as PriceDistribution
    from .price_distribution_historical import PriceDistributionHistorical as PriceDistributionHistorical
    from .price_range import PriceRange as PriceRange
    from .propose_block_trade_request import ProposeBlockTradeRequest as ProposeBlockTradeRequest
    from .propose_block_trade_response import ProposeBlockTradeResponse as ProposeBlockTradeResponse
    from .quote import Quote as Quote
    from .quote_status import QuoteStatus as QuoteStatus
    from .resting_margin_reservation import RestingMarginReservation as RestingMarginReservation
    from .rfq import Rfq as Rfq
    from .rfq_batch import RfqBatch as RfqBatch
    from .rfq_batch_accept_limit import RfqBatchAcceptLimit as RfqBatchAcceptLimit
    from .rfq_batch_best_quote import RfqBatchBestQuote as RfqBatchBestQuote
    from .rfq_batch_best_quotes import RfqBatchBestQuotes as RfqBatchBestQuotes
    from .rfq_batch_quote import RfqBatchQuote as RfqBatchQuote
    from .rfq_batch_quote_entry import RfqBatchQuoteEntry as RfqBatchQuoteEntry
    from .rfq_batch_quote_status import RfqBatchQuoteStatus as RfqBatchQuoteStatus
    from .rfq_batch_status import RfqBatchStatus as RfqBatchStatus
    from .rfq_status import RfqStatus as RfqStatus
    from .schedule import Schedule as Schedule
    from .scope_list import ScopeList as ScopeList
    from .self_trade_prevention_type import SelfTradePreventionType as SelfTradePreventionType
    from .series import Series as Series
    from .series_fee_change import SeriesFeeChange as SeriesFeeChange
    from .set_target_balance_allocation_request import SetTargetBalanceAllocationRequest as SetTargetBalanceAllocationRequest
    from .settlement import Settlement as Settlement
    from .settlement_bounds_type import SettlementBoundsType as SettlementBoundsType
    from .settlement_source import SettlementSource as SettlementSource
    from .settlement_status import SettlementStatus as SettlementStatus
    from .side import Side as Side
    from .sport_filter_details import SportFilterDetails as SportFilterDetails
    from .strike_type import StrikeType as StrikeType
    from .structured_target import StructuredTarget as StructuredTarget
    from .subaccount_balance import SubaccountBalance as SubaccountBalance
    from .subaccount_netting_config import SubaccountNettingConfig as SubaccountNettingConfig
    from .subaccount_transfer import SubaccountTransfer as SubaccountTransfer
    from .target_balance_allocation import TargetBalanceAllocation as TargetBalanceAllocation
    from .target_balance_allocation_input import TargetBalanceAllocationInput as TargetBalanceAllocationInput
    from .ticker_pair import TickerPair as TickerPair
    from .time_in_force import TimeInForce as TimeInForce
    from .trade import Trade as Trade
    from .update_fcm_event_contract_daily_cap_request import (
        UpdateFcmEventContractDailyCapRequest as UpdateFcmEventContractDailyCapRequest,
    )
    from .update_fcm_subtrader_blocked_categories_request import (
        UpdateFcmSubtraderBlockedCategoriesRequest as UpdateFcmSubtraderBlockedCategoriesRequest,
    )
    from .update_fcm_subtrader_blocked_categories_response import (
        UpdateFcmSubtraderBlockedCategoriesResponse as UpdateFcmSubtraderBlockedCategoriesResponse,
    )
    from .update_order_group_limit_request import UpdateOrderGroupLimitRequest as UpdateOrderGroupLimitRequest
    from .update_subaccount_netting_request import UpdateSubaccountNettingRequest as UpdateSubaccountNettingRequest
    from .user_filter import UserFilter as UserFilter
    from .weather_index_calibration import WeatherIndexCalibration as WeatherIndexCalibration
    from .weather_index_calibration_station import WeatherIndexCalibrationStation as WeatherIndexCalibrationStation
    from .weather_index_point import WeatherIndexPoint as WeatherIndexPoint
    from .weather_index_station_reading import WeatherIndexStationReading as WeatherIndexStationReading
    from .weekly_schedule import WeeklySchedule as WeeklySchedule
    from .withdrawal import Withdrawal as Withdrawal

__all__ = [
    "AcceptBlockTradeProposalRequest",
    "AcceptBlockTradeProposalRequestParams",
    "AcceptQuoteRequest",
    "AcceptQuoteRequestParams",
    "AcceptRfqBatchRequest",
    "AcceptRfqBatchRequestParams",
    "AcceptRfqBatchResponse",
    "AccountApiUsageLevelVolumeGoal",
    "AccountApiUsageLevelVolumeProgress",
    "Action",
    "AmendOrderV2Request",
    "AmendOrderV2RequestParams",
    "AmendOrderV2Response",
    "ApiKey",
    "ApiKeyScope",
    "ApiKeyType",
    "ApiUsageLevelGrant",
    "ApplySubaccountTransferRequest",
    "ApplySubaccountTransferRequestParams",
    "ApplySubaccountTransferResponse",
    "AssociatedEvent",
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
    "BatchGetMarketCandlesticksResponse",
    "BidAskDistribution",
    "BidAskDistributionHistorical",
    "BlockTradeProposal",
    "BookSide",
    "BucketLimit",
    "CancelOrderV2Response",
    "CandleMinutes",
    "CollectionStatusFilter",
    "CountFilter",
    "CreateApiKeyRequest",
    "CreateApiKeyRequestParams",
    "CreateApiKeyResponse",
    "CreateFcmPositionTransferRequest",
    "CreateFcmPositionTransferRequestParams",
    "CreateFcmPositionTransferResponse",
    "CreateFcmSubtraderRequest",
    "CreateFcmSubtraderRequestParams",
    "CreateFcmSubtraderResponse",
    "CreateMarketInMultivariateEventCollectionRequest",
    "CreateMarketInMultivariateEventCollectionRequestParams",
    "CreateMarketInMultivariateEventCollectionResponse",
    "CreateOrderGroupRequest",
    "CreateOrderGroupRequestParams",
    "CreateOrderGroupResponse",
    "CreateOrderV2Request",
    "CreateOrderV2RequestParams",
    "CreateOrderV2Response",
    "CreateQuoteRequest",
    "CreateQuoteRequestParams",
    "CreateQuoteResponse",
    "CreateRfqBatchChild",
    "CreateRfqBatchChildParams",
    "CreateRfqBatchQuoteRequest",
    "CreateRfqBatchQuoteRequestParams",
    "CreateRfqBatchQuoteResponse",
    "CreateRfqBatchRequest",
    "CreateRfqBatchRequestParams",
    "CreateRfqBatchResponse",
    "CreateRfqRequest",
    "CreateRfqRequestParams",
    "CreateRfqResponse",
    "CreateSubaccountRequest",
    "CreateSubaccountRequestParams",
    "CreateSubaccountResponse",
    "DailySchedule",
    "DecreaseOrderV2Request",
    "DecreaseOrderV2RequestParams",
    "DecreaseOrderV2Response",
    "Deposit",
    "EmptyResponse",
    "EmptyResponseParams",
    "EndpointTokenCost",
    "ErrorDetail",
    "ErrorResponse",
    "EventData",
    "EventFeeChange",
    "EventLiveData",
    "EventPosition",
    "EventStatusFilter",
    "ExchangeIndexStatus",
    "ExchangeInstance",
    "ExchangeStatus",
    "FcmFill",
    "FcmSubtrader",
    "FeeType",
    "Fill",
    "ForecastMinutes",
    "ForecastPercentilesPoint",
    "GenerateApiKeyRequest",
    "GenerateApiKeyRequestParams",
    "GenerateApiKeyResponse",
    "GetAccountApiLimitsResponse",
    "GetAccountApiUsageLevelVolumeProgressResponse",
    "GetAccountEndpointCostsResponse",
    "GetApiKeysResponse",
    "GetBalanceResponse",
    "GetBlockTradeProposalsResponse",
    "GetCommunicationsIdResponse",
    "GetDepositsResponse",
    "GetEventCandlesticksResponse",
    "GetEventFeeChangesResponse",
    "GetEventForecastPercentilesHistoryResponse",
    "GetEventLiveDataResponse",
    "GetEventMetadataResponse",
    "GetEventResponse",
    "GetEventsResponse",
    "GetExchangeScheduleResponse",
    "GetFcmEventContractDailyCapResponse",
    "GetFcmFillsResponse",
    "GetFcmSubtraderBlockedCategoriesResponse",
    "GetFillsResponse",
    "GetFiltersBySportsResponse",
    "GetGameStatsResponse",
    "GetHistoricalCutoffResponse",
    "GetIncentiveProgramsResponse",
    "GetIntraExchangeInstanceTransferResponse",
    "GetIntraExchangeInstanceTransfersResponse",
    "GetLiveDataResponse",
    "GetLiveDatasResponse",
    "GetMarketCandlesticksHistoricalResponse",
    "GetMarketCandlesticksResponse",
    "GetMarketOrderbookResponse",
    "GetMarketOrderbooksResponse",
    "GetMarketResponse",
    "GetMarketsResponse",
    "GetMilestoneResponse",
    "GetMilestonesResponse",
    "GetMultivariateEventCollectionResponse",
    "GetMultivariateEventCollectionsResponse",
    "GetMultivariateEventsResponse",
    "GetOrderGroupResponse",
    "GetOrderGroupsResponse",
    "GetOrderQueuePositionResponse",
    "GetOrderQueuePositionsResponse",
    "GetOrderResponse",
    "GetOrdersResponse",
    "GetPortfolioRestingOrderTotalValueResponse",
    "GetPositionsResponse",
    "GetQuoteResponse",
    "GetQuotesResponse",
    "GetRfqBatchBestQuotesResponse",
    "GetRfqBatchQuotesResponse",
    "GetRfqBatchResponse",
    "GetRfqBatchesResponse",
    "GetRfqResponse",
    "GetRfqsResponse",
    "GetSeriesFeeChangesResponse",
    "GetSeriesListResponse",
    "GetSeriesResponse",
    "GetSettlementsResponse",
    "GetStructuredTargetResponse",
    "GetStructuredTargetsResponse",
    "GetSubaccountBalancesResponse",
    "GetSubaccountNettingResponse",
    "GetSubaccountTransfersResponse",
    "GetTagsForSeriesCategoriesResponse",
    "GetTargetBalanceAllocationResponse",
    "GetTradesResponse",
    "GetUserDataTimestampResponse",
    "GetWeatherIndexCalibrationsResponse",
    "GetWeatherIndexResponse",
    "GetWithdrawalsResponse",
    "HistoricalMveFilter",
    "IncentiveProgram",
    "IncentiveStatusFilter",
    "IncentiveType",
    "IncentiveTypeFilter",
    "IndexedBalance",
    "IntraExchangeInstanceTransfer",
    "IntraExchangeInstanceTransferRequest",
    "IntraExchangeInstanceTransferRequestParams",
    "IntraExchangeInstanceTransferResponse",
    "IntraExchangeInstanceTransferStatus",
    "LegSide",
    "ListFcmSubtradersResponse",
    "LiveData",
    "MaintenanceWindow",
    "Market",
    "MarketCandlestick",
    "MarketCandlestickHistorical",
    "MarketCandlesticksResponse",
    "MarketMetadata",
    "MarketOrderbookFp",
    "MarketOutcome",
    "MarketPosition",
    "MarketResult",
    "MarketStatus",
    "MarketStatusFilter",
    "MarketType",
    "Milestone",
    "MultivariateEventCollection",
    "MveFilter",
    "MveSelectedLeg",
    "Order",
    "OrderGroup",
    "OrderQueuePosition",
    "OrderStatus",
    "OrderType",
    "OrderbookCountFp",
    "OutcomeSide",
    "PaymentStatus",
    "PaymentType",
    "PercentilePoint",
    "PlayByPlay",
    "PlayByPlayPeriod",
    "PriceDistribution",
    "PriceDistributionHistorical",
    "PriceRange",
    "ProposeBlockTradeRequest",
    "ProposeBlockTradeRequestParams",
    "ProposeBlockTradeResponse",
    "Quote",
    "QuoteStatus",
    "RestingMarginReservation",
    "Rfq",
    "RfqBatch",
    "RfqBatchAcceptLimit",
    "RfqBatchAcceptLimitParams",
    "RfqBatchBestQuote",
    "RfqBatchBestQuotes",
    "RfqBatchQuote",
    "RfqBatchQuoteEntry",
    "RfqBatchQuoteEntryParams",
    "RfqBatchQuoteStatus",
    "RfqBatchStatus",
    "RfqStatus",
    "Schedule",
    "ScopeList",
    "SelfTradePreventionType",
    "Series",
    "SeriesFeeChange",
    "SetTargetBalanceAllocationRequest",
    "SetTargetBalanceAllocationRequestParams",
    "Settlement",
    "SettlementBoundsType",
    "SettlementSource",
    "SettlementStatus",
    "Side",
    "SportFilterDetails",
    "StrikeType",
    "StructuredTarget",
    "SubaccountBalance",
    "SubaccountNettingConfig",
    "SubaccountTransfer",
    "TargetBalanceAllocation",
    "TargetBalanceAllocationInput",
    "TargetBalanceAllocationInputParams",
    "TickerPair",
    "TickerPairParams",
    "TimeInForce",
    "Trade",
    "UpdateFcmEventContractDailyCapRequest",
    "UpdateFcmEventContractDailyCapRequestParams",
    "UpdateFcmSubtraderBlockedCategoriesRequest",
    "UpdateFcmSubtraderBlockedCategoriesRequestParams",
    "UpdateFcmSubtraderBlockedCategoriesResponse",
    "UpdateOrderGroupLimitRequest",
    "UpdateOrderGroupLimitRequestParams",
    "UpdateSubaccountNettingRequest",
    "UpdateSubaccountNettingRequestParams",
    "UserFilter",
    "WeatherIndexCalibration",
    "WeatherIndexCalibrationStation",
    "WeatherIndexPoint",
    "WeatherIndexStationReading",
    "WeeklySchedule",
    "Withdrawal",
]

_MODULES = {
    "AcceptBlockTradeProposalRequest": "accept_block_trade_proposal_request",
    "AcceptBlockTradeProposalRequestParams": "_params",
    "AcceptQuoteRequest": "accept_quote_request",
    "AcceptQuoteRequestParams": "_params",
    "AcceptRfqBatchRequest": "accept_rfq_batch_request",
    "AcceptRfqBatchRequestParams": "_params",
    "AcceptRfqBatchResponse": "accept_rfq_batch_response",
    "AccountApiUsageLevelVolumeGoal": "account_api_usage_level_volume_goal",
    "AccountApiUsageLevelVolumeProgress": "account_api_usage_level_volume_progress",
    "Action": "action",
    "AmendOrderV2Request": "amend_order_v2_request",
    "AmendOrderV2RequestParams": "_params",
    "AmendOrderV2Response": "amend_order_v2_response",
    "ApiKey": "api_key",
    "ApiKeyScope": "api_key_scope",
    "ApiKeyType": "api_key_type",
    "ApiUsageLevelGrant": "api_usage_level_grant",
    "ApplySubaccountTransferRequest": "apply_subaccount_transfer_request",
    "ApplySubaccountTransferRequestParams": "_params",
    "ApplySubaccountTransferResponse": "apply_subaccount_transfer_response",
    "AssociatedEvent": "associated_event",
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
    "BatchGetMarketCandlesticksResponse": "batch_get_market_candlesticks_response",
    "BidAskDistribution": "bid_ask_distribution",
    "BidAskDistributionHistorical": "bid_ask_distribution_historical",
    "BlockTradeProposal": "block_trade_proposal",
    "BookSide": "book_side",
    "BucketLimit": "bucket_limit",
    "CancelOrderV2Response": "cancel_order_v2_response",
    "CandleMinutes": "candle_minutes",
    "CollectionStatusFilter": "collection_status_filter",
    "CountFilter": "count_filter",
    "CreateApiKeyRequest": "create_api_key_request",
    "CreateApiKeyRequestParams": "_params",
    "CreateApiKeyResponse": "create_api_key_response",
    "CreateFcmPositionTransferRequest": "create_fcm_position_transfer_request",
    "CreateFcmPositionTransferRequestParams": "_params",
    "CreateFcmPositionTransferResponse": "create_fcm_position_transfer_response",
    "CreateFcmSubtraderRequest": "create_fcm_subtrader_request",
    "CreateFcmSubtraderRequestParams": "_params",
    "CreateFcmSubtraderResponse": "create_fcm_subtrader_response",
    "CreateMarketInMultivariateEventCollectionRequest": "create_market_in_multivariate_event_collection_request",
    "CreateMarketInMultivariateEventCollectionRequestParams": "_params",
    "CreateMarketInMultivariateEventCollectionResponse": "create_market_in_multivariate_event_collection_response",
    "CreateOrderGroupRequest": "create_order_group_request",
    "CreateOrderGroupRequestParams": "_params",
    "CreateOrderGroupResponse": "create_order_group_response",
    "CreateOrderV2Request": "create_order_v2_request",
    "CreateOrderV2RequestParams": "_params",
    "CreateOrderV2Response": "create_order_v2_response",
    "CreateQuoteRequest": "create_quote_request",
    "CreateQuoteRequestParams": "_params",
    "CreateQuoteResponse": "create_quote_response",
    "CreateRfqBatchChild": "create_rfq_batch_child",
    "CreateRfqBatchChildParams": "_params",
    "CreateRfqBatchQuoteRequest": "create_rfq_batch_quote_request",
    "CreateRfqBatchQuoteRequestParams": "_params",
    "CreateRfqBatchQuoteResponse": "create_rfq_batch_quote_response",
    "CreateRfqBatchRequest": "create_rfq_batch_request",
    "CreateRfqBatchRequestParams": "_params",
    "CreateRfqBatchResponse": "create_rfq_batch_response",
    "CreateRfqRequest": "create_rfq_request",
    "CreateRfqRequestParams": "_params",
    "CreateRfqResponse": "create_rfq_response",
    "CreateSubaccountRequest": "create_subaccount_request",
    "CreateSubaccountRequestParams": "_params",
    "CreateSubaccountResponse": "create_subaccount_response",
    "DailySchedule": "daily_schedule",
    "DecreaseOrderV2Request": "decrease_order_v2_request",
    "DecreaseOrderV2RequestParams": "_params",
    "DecreaseOrderV2Response": "decrease_order_v2_response",
    "Deposit": "deposit",
    "EmptyResponse": "empty_response",
    "EmptyResponseParams": "_params",
    "EndpointTokenCost": "endpoint_token_cost",
    "ErrorDetail": "error_detail",
    "ErrorResponse": "error_response",
    "EventData": "event_data",
    "EventFeeChange": "event_fee_change",
    "EventLiveData": "event_live_data",
    "EventPosition": "event_position",
    "EventStatusFilter": "event_status_filter",
    "ExchangeIndexStatus": "exchange_index_status",
    "ExchangeInstance": "exchange_instance",
    "ExchangeStatus": "exchange_status",
    "FcmFill": "fcm_fill",
    "FcmSubtrader": "fcm_subtrader",
    "FeeType": "fee_type",
    "Fill": "fill",
    "ForecastMinutes": "forecast_minutes",
    "ForecastPercentilesPoint": "forecast_percentiles_point",
    "GenerateApiKeyRequest": "generate_api_key_request",
    "GenerateApiKeyRequestParams": "_params",
    "GenerateApiKeyResponse": "generate_api_key_response",
    "GetAccountApiLimitsResponse": "get_account_api_limits_response",
    "GetAccountApiUsageLevelVolumeProgressResponse": "get_account_api_usage_level_volume_progress_response",
    "GetAccountEndpointCostsResponse": "get_account_endpoint_costs_response",
    "GetApiKeysResponse": "get_api_keys_response",
    "GetBalanceResponse": "get_balance_response",
    "GetBlockTradeProposalsResponse": "get_block_trade_proposals_response",
    "GetCommunicationsIdResponse": "get_communications_id_response",
    "GetDepositsResponse": "get_deposits_response",
    "GetEventCandlesticksResponse": "get_event_candlesticks_response",
    "GetEventFeeChangesResponse": "get_event_fee_changes_response",
    "GetEventForecastPercentilesHistoryResponse": "get_event_forecast_percentiles_history_response",
    "GetEventLiveDataResponse": "get_event_live_data_response",
    "GetEventMetadataResponse": "get_event_metadata_response",
    "GetEventResponse": "get_event_response",
    "GetEventsResponse": "get_events_response",
    "GetExchangeScheduleResponse": "get_exchange_schedule_response",
    "GetFcmEventContractDailyCapResponse": "get_fcm_event_contract_daily_cap_response",
    "GetFcmFillsResponse": "get_fcm_fills_response",
    "GetFcmSubtraderBlockedCategoriesResponse": "get_fcm_subtrader_blocked_categories_response",
    "GetFillsResponse": "get_fills_response",
    "GetFiltersBySportsResponse": "get_filters_by_sports_response",
    "GetGameStatsResponse": "get_game_stats_response",
    "GetHistoricalCutoffResponse": "get_historical_cutoff_response",
    "GetIncentiveProgramsResponse": "get_incentive_programs_response",
    "GetIntraExchangeInstanceTransferResponse": "get_intra_exchange_instance_transfer_response",
    "GetIntraExchangeInstanceTransfersResponse": "get_intra_exchange_instance_transfers_response",
    "GetLiveDataResponse": "get_live_data_response",
    "GetLiveDatasResponse": "get_live_datas_response",
    "GetMarketCandlesticksHistoricalResponse": "get_market_candlesticks_historical_response",
    "GetMarketCandlesticksResponse": "get_market_candlesticks_response",
    "GetMarketOrderbookResponse": "get_market_orderbook_response",
    "GetMarketOrderbooksResponse": "get_market_orderbooks_response",
    "GetMarketResponse": "get_market_response",
    "GetMarketsResponse": "get_markets_response",
    "GetMilestoneResponse": "get_milestone_response",
    "GetMilestonesResponse": "get_milestones_response",
    "GetMultivariateEventCollectionResponse": "get_multivariate_event_collection_response",
    "GetMultivariateEventCollectionsResponse": "get_multivariate_event_collections_response",
    "GetMultivariateEventsResponse": "get_multivariate_events_response",
    "GetOrderGroupResponse": "get_order_group_response",
    "GetOrderGroupsResponse": "get_order_groups_response",
    "GetOrderQueuePositionResponse": "get_order_queue_position_response",
    "GetOrderQueuePositionsResponse": "get_order_queue_positions_response",
    "GetOrderResponse": "get_order_response",
    "GetOrdersResponse": "get_orders_response",
    "GetPortfolioRestingOrderTotalValueResponse": "get_portfolio_resting_order_total_value_response",
    "GetPositionsResponse": "get_positions_response",
    "GetQuoteResponse": "get_quote_response",
    "GetQuotesResponse": "get_quotes_response",
    "GetRfqBatchBestQuotesResponse": "get_rfq_batch_best_quotes_response",
    "GetRfqBatchQuotesResponse": "get_rfq_batch_quotes_response",
    "GetRfqBatchResponse": "get_rfq_batch_response",
    "GetRfqBatchesResponse": "get_rfq_batches_response",
    "GetRfqResponse": "get_rfq_response",
    "GetRfqsResponse": "get_rfqs_response",
    "GetSeriesFeeChangesResponse": "get_series_fee_changes_response",
    "GetSeriesListResponse": "get_series_list_response",
    "GetSeriesResponse": "get_series_response",
    "GetSettlementsResponse": "get_settlements_response",
    "GetStructuredTargetResponse": "get_structured_target_response",
    "GetStructuredTargetsResponse": "get_structured_targets_response",
    "GetSubaccountBalancesResponse": "get_subaccount_balances_response",
    "GetSubaccountNettingResponse": "get_subaccount_netting_response",
    "GetSubaccountTransfersResponse": "get_subaccount_transfers_response",
    "GetTagsForSeriesCategoriesResponse": "get_tags_for_series_categories_response",
    "GetTargetBalanceAllocationResponse": "get_target_balance_allocation_response",
    "GetTradesResponse": "get_trades_response",
    "GetUserDataTimestampResponse": "get_user_data_timestamp_response",
    "GetWeatherIndexCalibrationsResponse": "get_weather_index_calibrations_response",
    "GetWeatherIndexResponse": "get_weather_index_response",
    "GetWithdrawalsResponse": "get_withdrawals_response",
    "HistoricalMveFilter": "historical_mve_filter",
    "IncentiveProgram": "incentive_program",
    "IncentiveStatusFilter": "incentive_status_filter",
    "IncentiveType": "incentive_type",
    "IncentiveTypeFilter": "incentive_type_filter",
    "IndexedBalance": "indexed_balance",
    "IntraExchangeInstanceTransfer": "intra_exchange_instance_transfer",
    "IntraExchangeInstanceTransferRequest": "intra_exchange_instance_transfer_request",
    "IntraExchangeInstanceTransferRequestParams": "_params",
    "IntraExchangeInstanceTransferResponse": "intra_exchange_instance_transfer_response",
    "IntraExchangeInstanceTransferStatus": "intra_exchange_instance_transfer_status",
    "LegSide": "leg_side",
    "ListFcmSubtradersResponse": "list_fcm_subtraders_response",
    "LiveData": "live_data",
    "MaintenanceWindow": "maintenance_window",
    "Market": "market",
    "MarketCandlestick": "market_candlestick",
    "MarketCandlestickHistorical": "market_candlestick_historical",
    "MarketCandlesticksResponse": "market_candlesticks_response",
    "MarketMetadata": "market_metadata",
    "MarketOrderbookFp": "market_orderbook_fp",
    "MarketOutcome": "market_outcome",
    "MarketPosition": "market_position",
    "MarketResult": "market_result",
    "MarketStatus": "market_status",
    "MarketStatusFilter": "market_status_filter",
    "MarketType": "market_type",
    "Milestone": "milestone",
    "MultivariateEventCollection": "multivariate_event_collection",
    "MveFilter": "mve_filter",
    "MveSelectedLeg": "mve_selected_leg",
    "Order": "order",
    "OrderGroup": "order_group",
    "OrderQueuePosition": "order_queue_position",
    "OrderStatus": "order_status",
    "OrderType": "order_type",
    "OrderbookCountFp": "orderbook_count_fp",
    "OutcomeSide": "outcome_side",
    "PaymentStatus": "payment_status",
    "PaymentType": "payment_type",
    "PercentilePoint": "percentile_point",
    "PlayByPlay": "play_by_play",
    "PlayByPlayPeriod": "play_by_play_period",
    "PriceDistribution": "price_distribution",
    "PriceDistributionHistorical": "price_distribution_historical",
    "PriceRange": "price_range",
    "ProposeBlockTradeRequest": "propose_block_trade_request",
    "ProposeBlockTradeRequestParams": "_params",
    "ProposeBlockTradeResponse": "propose_block_trade_response",
    "Quote": "quote",
    "QuoteStatus": "quote_status",
    "RestingMarginReservation": "resting_margin_reservation",
    "Rfq": "rfq",
    "RfqBatch": "rfq_batch",
    "RfqBatchAcceptLimit": "rfq_batch_accept_limit",
    "RfqBatchAcceptLimitParams": "_params",
    "RfqBatchBestQuote": "rfq_batch_best_quote",
    "RfqBatchBestQuotes": "rfq_batch_best_quotes",
    "RfqBatchQuote": "rfq_batch_quote",
    "RfqBatchQuoteEntry": "rfq_batch_quote_entry",
    "RfqBatchQuoteEntryParams": "_params",
    "RfqBatchQuoteStatus": "rfq_batch_quote_status",
    "RfqBatchStatus": "rfq_batch_status",
    "RfqStatus": "rfq_status",
    "Schedule": "schedule",
    "ScopeList": "scope_list",
    "SelfTradePreventionType": "self_trade_prevention_type",
    "Series": "series",
    "SeriesFeeChange": "series_fee_change",
    "SetTargetBalanceAllocationRequest": "set_target_balance_allocation_request",
    "SetTargetBalanceAllocationRequestParams": "_params",
    "Settlement": "settlement",
    "SettlementBoundsType": "settlement_bounds_type",
    "SettlementSource": "settlement_source",
    "SettlementStatus": "settlement_status",
    "Side": "side",
    "SportFilterDetails": "sport_filter_details",
    "StrikeType": "strike_type",
    "StructuredTarget": "structured_target",
    "SubaccountBalance": "subaccount_balance",
    "SubaccountNettingConfig": "subaccount_netting_config",
    "SubaccountTransfer": "subaccount_transfer",
    "TargetBalanceAllocation": "target_balance_allocation",
    "TargetBalanceAllocationInput": "target_balance_allocation_input",
    "TargetBalanceAllocationInputParams": "_params",
    "TickerPair": "ticker_pair",
    "TickerPairParams": "_params",
    "TimeInForce": "time_in_force",
    "Trade": "trade",
    "UpdateFcmEventContractDailyCapRequest": "update_fcm_event_contract_daily_cap_request",
    "UpdateFcmEventContractDailyCapRequestParams": "_params",
    "UpdateFcmSubtraderBlockedCategoriesRequest": "update_fcm_subtrader_blocked_categories_request",
    "UpdateFcmSubtraderBlockedCategoriesRequestParams": "_params",
    "UpdateFcmSubtraderBlockedCategoriesResponse": "update_fcm_subtrader_blocked_categories_response",
    "UpdateOrderGroupLimitRequest": "update_order_group_limit_request",
    "UpdateOrderGroupLimitRequestParams": "_params",
    "UpdateSubaccountNettingRequest": "update_subaccount_netting_request",
    "UpdateSubaccountNettingRequestParams": "_params",
    "UserFilter": "user_filter",
    "WeatherIndexCalibration": "weather_index_calibration",
    "WeatherIndexCalibrationStation": "weather_index_calibration_station",
    "WeatherIndexPoint": "weather_index_point",
    "WeatherIndexStationReading": "weather_index_station_reading",
    "WeeklySchedule": "weekly_schedule",
    "Withdrawal": "withdrawal",
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
