"""Kalshi's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accept_block_trade_proposal_request import AcceptBlockTradeProposalRequest as AcceptBlockTradeProposalRequest
    from .accept_quote_request import AcceptQuoteRequest as AcceptQuoteRequest
    from .accept_rfq_batch_request import AcceptRfqBatchRequest as AcceptRfqBatchRequest
    from .accept_rfq_batch_response import AcceptRfqBatchResponse as AcceptRfqBatchResponse
    from .action import Action as Action
    from .amend_order_v2_request import AmendOrderV2Request as AmendOrderV2Request
    from .amend_order_v2_response import AmendOrderV2Response as AmendOrderV2Response
    from .api_key import ApiKey as ApiKey
    from .api_key_scope import ApiKeyScope as ApiKeyScope
    from .api_key_type import ApiKeyType as ApiKeyType
    from .batch_get_market_candlesticks_response import BatchGetMarketCandlesticksResponse as BatchGetMarketCandlesticksResponse
    from .bid_ask_distribution import BidAskDistribution as BidAskDistribution
    from .block_trade_proposal import BlockTradeProposal as BlockTradeProposal
    from .book_side import BookSide as BookSide
    from .cancel_order_v2_response import CancelOrderV2Response as CancelOrderV2Response
    from .candle_minutes import CandleMinutes as CandleMinutes
    from .count_filter import CountFilter as CountFilter
    from .create_api_key_request import CreateApiKeyRequest as CreateApiKeyRequest
    from .create_api_key_response import CreateApiKeyResponse as CreateApiKeyResponse
    from .create_fcm_position_transfer_request import CreateFcmPositionTransferRequest as CreateFcmPositionTransferRequest
    from .create_fcm_position_transfer_response import CreateFcmPositionTransferResponse as CreateFcmPositionTransferResponse
    from .create_fcm_subtrader_request import CreateFcmSubtraderRequest as CreateFcmSubtraderRequest
    from .create_fcm_subtrader_response import CreateFcmSubtraderResponse as CreateFcmSubtraderResponse
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
    from .daily_schedule import DailySchedule as DailySchedule
    from .decrease_order_v2_request import DecreaseOrderV2Request as DecreaseOrderV2Request
    from .decrease_order_v2_response import DecreaseOrderV2Response as DecreaseOrderV2Response
    from .empty_response import EmptyResponse as EmptyResponse
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_response import ErrorResponse as ErrorResponse
    from .event_data import EventData as EventData
    from .event_fee_change import EventFeeChange as EventFeeChange
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
    from .get_api_keys_response import GetApiKeysResponse as GetApiKeysResponse
    from .get_balance_response import GetBalanceResponse as GetBalanceResponse
    from .get_block_trade_proposals_response import GetBlockTradeProposalsResponse as GetBlockTradeProposalsResponse
    from .get_communications_id_response import GetCommunicationsIdResponse as GetCommunicationsIdResponse
    from .get_event_candlesticks_response import GetEventCandlesticksResponse as GetEventCandlesticksResponse
    from .get_event_fee_changes_response import GetEventFeeChangesResponse as GetEventFeeChangesResponse
    from .get_event_forecast_percentiles_history_response import (
        GetEventForecastPercentilesHistoryResponse as GetEventForecastPercentilesHistoryResponse,
    )
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
    from .get_market_candlesticks_response import GetMarketCandlesticksResponse as GetMarketCandlesticksResponse
    from .get_market_orderbook_response import GetMarketOrderbookResponse as GetMarketOrderbookResponse
    from .get_market_orderbooks_response import GetMarketOrderbooksResponse as GetMarketOrderbooksResponse
    from .get_market_response import GetMarketResponse as GetMarketResponse
    from .get_markets_response import GetMarketsResponse as GetMarketsResponse
    from .get_multivariate_events_response import GetMultivariateEventsResponse as GetMultivariateEventsResponse
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
    from .get_trades_response import GetTradesResponse as GetTradesResponse
    from .get_user_data_timestamp_response import GetUserDataTimestampResponse as GetUserDataTimestampResponse
    from .indexed_balance import IndexedBalance as IndexedBalance
    from .list_fcm_subtraders_response import ListFcmSubtradersResponse as ListFcmSubtradersResponse
    from .maintenance_window import MaintenanceWindow as MaintenanceWindow
    from .market import Market as Market
    from .market_candlestick import MarketCandlestick as MarketCandlestick
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
    from .mve_filter import MveFilter as MveFilter
    from .mve_selected_leg import MveSelectedLeg as MveSelectedLeg
    from .order import Order as Order
    from .order_status import OrderStatus as OrderStatus
    from .order_type import OrderType as OrderType
    from .orderbook_count_fp import OrderbookCountFp as OrderbookCountFp
    from .outcome_side import OutcomeSide as OutcomeSide
    from .percentile_point import PercentilePoint as PercentilePoint
    from .price_distribution import PriceDistribution as PriceDistribution
    from .price_range import PriceRange as PriceRange
    from .propose_block_trade_request import ProposeBlockTradeRequest as ProposeBlockTradeRequest
    from .propose_block_trade_response import ProposeBlockTradeResponse as ProposeBlockTradeResponse
    from .quote import Quote as Quote
    from .quote_status import QuoteStatus as QuoteStatus
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
    from .self_trade_prevention_type import SelfTradePreventionType as SelfTradePreventionType
    from .series import Series as Series
    from .series_fee_change import SeriesFeeChange as SeriesFeeChange
    from .settlement import Settlement as Settlement
    from .settlement_bounds_type import SettlementBoundsType as SettlementBoundsType
    from .settlement_source import SettlementSource as SettlementSource
    from .settlement_status import SettlementStatus as SettlementStatus
    from .side import Side as Side
    from .strike_type import StrikeType as StrikeType
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
    from .user_filter import UserFilter as UserFilter
    from .weekly_schedule import WeeklySchedule as WeeklySchedule

__all__ = [
    "AcceptBlockTradeProposalRequest",
    "AcceptQuoteRequest",
    "AcceptRfqBatchRequest",
    "AcceptRfqBatchResponse",
    "Action",
    "AmendOrderV2Request",
    "AmendOrderV2Response",
    "ApiKey",
    "ApiKeyScope",
    "ApiKeyType",
    "BatchGetMarketCandlesticksResponse",
    "BidAskDistribution",
    "BlockTradeProposal",
    "BookSide",
    "CancelOrderV2Response",
    "CandleMinutes",
    "CountFilter",
    "CreateApiKeyRequest",
    "CreateApiKeyResponse",
    "CreateFcmPositionTransferRequest",
    "CreateFcmPositionTransferResponse",
    "CreateFcmSubtraderRequest",
    "CreateFcmSubtraderResponse",
    "CreateOrderV2Request",
    "CreateOrderV2Response",
    "CreateQuoteRequest",
    "CreateQuoteResponse",
    "CreateRfqBatchChild",
    "CreateRfqBatchQuoteRequest",
    "CreateRfqBatchQuoteResponse",
    "CreateRfqBatchRequest",
    "CreateRfqBatchResponse",
    "CreateRfqRequest",
    "CreateRfqResponse",
    "DailySchedule",
    "DecreaseOrderV2Request",
    "DecreaseOrderV2Response",
    "EmptyResponse",
    "ErrorDetail",
    "ErrorResponse",
    "EventData",
    "EventFeeChange",
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
    "GenerateApiKeyResponse",
    "GetApiKeysResponse",
    "GetBalanceResponse",
    "GetBlockTradeProposalsResponse",
    "GetCommunicationsIdResponse",
    "GetEventCandlesticksResponse",
    "GetEventFeeChangesResponse",
    "GetEventForecastPercentilesHistoryResponse",
    "GetEventMetadataResponse",
    "GetEventResponse",
    "GetEventsResponse",
    "GetExchangeScheduleResponse",
    "GetFcmEventContractDailyCapResponse",
    "GetFcmFillsResponse",
    "GetFcmSubtraderBlockedCategoriesResponse",
    "GetFillsResponse",
    "GetMarketCandlesticksResponse",
    "GetMarketOrderbookResponse",
    "GetMarketOrderbooksResponse",
    "GetMarketResponse",
    "GetMarketsResponse",
    "GetMultivariateEventsResponse",
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
    "GetTradesResponse",
    "GetUserDataTimestampResponse",
    "IndexedBalance",
    "ListFcmSubtradersResponse",
    "MaintenanceWindow",
    "Market",
    "MarketCandlestick",
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
    "MveFilter",
    "MveSelectedLeg",
    "Order",
    "OrderStatus",
    "OrderType",
    "OrderbookCountFp",
    "OutcomeSide",
    "PercentilePoint",
    "PriceDistribution",
    "PriceRange",
    "ProposeBlockTradeRequest",
    "ProposeBlockTradeResponse",
    "Quote",
    "QuoteStatus",
    "Rfq",
    "RfqBatch",
    "RfqBatchAcceptLimit",
    "RfqBatchBestQuote",
    "RfqBatchBestQuotes",
    "RfqBatchQuote",
    "RfqBatchQuoteEntry",
    "RfqBatchQuoteStatus",
    "RfqBatchStatus",
    "RfqStatus",
    "Schedule",
    "SelfTradePreventionType",
    "Series",
    "SeriesFeeChange",
    "Settlement",
    "SettlementBoundsType",
    "SettlementSource",
    "SettlementStatus",
    "Side",
    "StrikeType",
    "TickerPair",
    "TimeInForce",
    "Trade",
    "UpdateFcmEventContractDailyCapRequest",
    "UpdateFcmSubtraderBlockedCategoriesRequest",
    "UpdateFcmSubtraderBlockedCategoriesResponse",
    "UserFilter",
    "WeeklySchedule",
]

_MODULES = {
    "AcceptBlockTradeProposalRequest": "accept_block_trade_proposal_request",
    "AcceptQuoteRequest": "accept_quote_request",
    "AcceptRfqBatchRequest": "accept_rfq_batch_request",
    "AcceptRfqBatchResponse": "accept_rfq_batch_response",
    "Action": "action",
    "AmendOrderV2Request": "amend_order_v2_request",
    "AmendOrderV2Response": "amend_order_v2_response",
    "ApiKey": "api_key",
    "ApiKeyScope": "api_key_scope",
    "ApiKeyType": "api_key_type",
    "BatchGetMarketCandlesticksResponse": "batch_get_market_candlesticks_response",
    "BidAskDistribution": "bid_ask_distribution",
    "BlockTradeProposal": "block_trade_proposal",
    "BookSide": "book_side",
    "CancelOrderV2Response": "cancel_order_v2_response",
    "CandleMinutes": "candle_minutes",
    "CountFilter": "count_filter",
    "CreateApiKeyRequest": "create_api_key_request",
    "CreateApiKeyResponse": "create_api_key_response",
    "CreateFcmPositionTransferRequest": "create_fcm_position_transfer_request",
    "CreateFcmPositionTransferResponse": "create_fcm_position_transfer_response",
    "CreateFcmSubtraderRequest": "create_fcm_subtrader_request",
    "CreateFcmSubtraderResponse": "create_fcm_subtrader_response",
    "CreateOrderV2Request": "create_order_v2_request",
    "CreateOrderV2Response": "create_order_v2_response",
    "CreateQuoteRequest": "create_quote_request",
    "CreateQuoteResponse": "create_quote_response",
    "CreateRfqBatchChild": "create_rfq_batch_child",
    "CreateRfqBatchQuoteRequest": "create_rfq_batch_quote_request",
    "CreateRfqBatchQuoteResponse": "create_rfq_batch_quote_response",
    "CreateRfqBatchRequest": "create_rfq_batch_request",
    "CreateRfqBatchResponse": "create_rfq_batch_response",
    "CreateRfqRequest": "create_rfq_request",
    "CreateRfqResponse": "create_rfq_response",
    "DailySchedule": "daily_schedule",
    "DecreaseOrderV2Request": "decrease_order_v2_request",
    "DecreaseOrderV2Response": "decrease_order_v2_response",
    "EmptyResponse": "empty_response",
    "ErrorDetail": "error_detail",
    "ErrorResponse": "error_response",
    "EventData": "event_data",
    "EventFeeChange": "event_fee_change",
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
    "GenerateApiKeyResponse": "generate_api_key_response",
    "GetApiKeysResponse": "get_api_keys_response",
    "GetBalanceResponse": "get_balance_response",
    "GetBlockTradeProposalsResponse": "get_block_trade_proposals_response",
    "GetCommunicationsIdResponse": "get_communications_id_response",
    "GetEventCandlesticksResponse": "get_event_candlesticks_response",
    "GetEventFeeChangesResponse": "get_event_fee_changes_response",
    "GetEventForecastPercentilesHistoryResponse": "get_event_forecast_percentiles_history_response",
    "GetEventMetadataResponse": "get_event_metadata_response",
    "GetEventResponse": "get_event_response",
    "GetEventsResponse": "get_events_response",
    "GetExchangeScheduleResponse": "get_exchange_schedule_response",
    "GetFcmEventContractDailyCapResponse": "get_fcm_event_contract_daily_cap_response",
    "GetFcmFillsResponse": "get_fcm_fills_response",
    "GetFcmSubtraderBlockedCategoriesResponse": "get_fcm_subtrader_blocked_categories_response",
    "GetFillsResponse": "get_fills_response",
    "GetMarketCandlesticksResponse": "get_market_candlesticks_response",
    "GetMarketOrderbookResponse": "get_market_orderbook_response",
    "GetMarketOrderbooksResponse": "get_market_orderbooks_response",
    "GetMarketResponse": "get_market_response",
    "GetMarketsResponse": "get_markets_response",
    "GetMultivariateEventsResponse": "get_multivariate_events_response",
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
    "GetTradesResponse": "get_trades_response",
    "GetUserDataTimestampResponse": "get_user_data_timestamp_response",
    "IndexedBalance": "indexed_balance",
    "ListFcmSubtradersResponse": "list_fcm_subtraders_response",
    "MaintenanceWindow": "maintenance_window",
    "Market": "market",
    "MarketCandlestick": "market_candlestick",
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
    "MveFilter": "mve_filter",
    "MveSelectedLeg": "mve_selected_leg",
    "Order": "order",
    "OrderStatus": "order_status",
    "OrderType": "order_type",
    "OrderbookCountFp": "orderbook_count_fp",
    "OutcomeSide": "outcome_side",
    "PercentilePoint": "percentile_point",
    "PriceDistribution": "price_distribution",
    "PriceRange": "price_range",
    "ProposeBlockTradeRequest": "propose_block_trade_request",
    "ProposeBlockTradeResponse": "propose_block_trade_response",
    "Quote": "quote",
    "QuoteStatus": "quote_status",
    "Rfq": "rfq",
    "RfqBatch": "rfq_batch",
    "RfqBatchAcceptLimit": "rfq_batch_accept_limit",
    "RfqBatchBestQuote": "rfq_batch_best_quote",
    "RfqBatchBestQuotes": "rfq_batch_best_quotes",
    "RfqBatchQuote": "rfq_batch_quote",
    "RfqBatchQuoteEntry": "rfq_batch_quote_entry",
    "RfqBatchQuoteStatus": "rfq_batch_quote_status",
    "RfqBatchStatus": "rfq_batch_status",
    "RfqStatus": "rfq_status",
    "Schedule": "schedule",
    "SelfTradePreventionType": "self_trade_prevention_type",
    "Series": "series",
    "SeriesFeeChange": "series_fee_change",
    "Settlement": "settlement",
    "SettlementBoundsType": "settlement_bounds_type",
    "SettlementSource": "settlement_source",
    "SettlementStatus": "settlement_status",
    "Side": "side",
    "StrikeType": "strike_type",
    "TickerPair": "ticker_pair",
    "TimeInForce": "time_in_force",
    "Trade": "trade",
    "UpdateFcmEventContractDailyCapRequest": "update_fcm_event_contract_daily_cap_request",
    "UpdateFcmSubtraderBlockedCategoriesRequest": "update_fcm_subtrader_blocked_categories_request",
    "UpdateFcmSubtraderBlockedCategoriesResponse": "update_fcm_subtrader_blocked_categories_response",
    "UserFilter": "user_filter",
    "WeeklySchedule": "weekly_schedule",
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
