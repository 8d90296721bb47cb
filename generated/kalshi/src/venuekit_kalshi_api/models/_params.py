"""Dictionaries that may be passed instead of Kalshi's models. Generated from the venue's description; change that and run ``nox -s generate``."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .api_key_scope import ApiKeyScope
    from .api_key_type import ApiKeyType
    from .batch_cancel_orders_v2_request_order import BatchCancelOrdersV2RequestOrder
    from .book_side import BookSide
    from .create_order_v2_request import CreateOrderV2Request
    from .create_rfq_batch_child import CreateRfqBatchChild
    from .exchange_instance import ExchangeInstance
    from .leg_side import LegSide
    from .resting_margin_reservation import RestingMarginReservation
    from .rfq_batch_accept_limit import RfqBatchAcceptLimit
    from .rfq_batch_quote_entry import RfqBatchQuoteEntry
    from .self_trade_prevention_type import SelfTradePreventionType
    from .side import Side
    from .target_balance_allocation_input import TargetBalanceAllocationInput
    from .ticker_pair import TickerPair
    from .time_in_force import TimeInForce


class AcceptBlockTradeProposalRequestParams(TypedDict, total=False):
    """Fields of a ``AcceptBlockTradeProposalRequest``."""

    subtrader_id: "str | None"
    subaccount: "int | None"


class AcceptQuoteRequestParams(TypedDict, total=False):
    """Fields of a ``AcceptQuoteRequest``."""

    accepted_side: Required['Side | Literal["yes", "no"]']


class AcceptRfqBatchRequestParams(TypedDict, total=False):
    """Fields of a ``AcceptRfqBatchRequest``."""

    accepted_side: Required['Side | Literal["yes", "no"]']
    min_bids: Required["Sequence[RfqBatchAcceptLimit | RfqBatchAcceptLimitParams]"]
    client_order_id: "str | None"


class AmendOrderV2RequestParams(TypedDict, total=False):
    """Fields of a ``AmendOrderV2Request``."""

    ticker: Required["str"]
    side: Required['BookSide | Literal["bid", "ask"]']
    price: Required["Decimal | int"]
    count: Required["Decimal | int"]
    client_order_id: "str | None"
    updated_client_order_id: "str | None"
    expiration_time: "datetime | int | None"
    exchange_index: "int | None"


class ApplySubaccountTransferRequestParams(TypedDict, total=False):
    """Fields of a ``ApplySubaccountTransferRequest``."""

    client_transfer_id: Required["str"]
    from_subaccount: Required["int"]
    to_subaccount: Required["int"]
    amount_cents: Required["int"]
    exchange_index: "int | None"


class BatchCancelOrdersV2RequestParams(TypedDict, total=False):
    """Fields of a ``BatchCancelOrdersV2Request``."""

    orders: Required["Sequence[BatchCancelOrdersV2RequestOrder | BatchCancelOrdersV2RequestOrderParams]"]


class BatchCancelOrdersV2RequestOrderParams(TypedDict, total=False):
    """Fields of a ``BatchCancelOrdersV2RequestOrder``."""

    order_id: Required["str"]
    subaccount: "int | None"
    exchange_index: "int | None"
    market_ticker: "str | None"


class BatchCreateOrdersV2RequestParams(TypedDict, total=False):
    """Fields of a ``BatchCreateOrdersV2Request``."""

    orders: Required["Sequence[CreateOrderV2Request | CreateOrderV2RequestParams]"]


class CreateApiKeyRequestParams(TypedDict, total=False):
    """Fields of a ``CreateApiKeyRequest``."""

    name: Required["str"]
    public_key: Required["str"]
    scopes: 'Sequence[ApiKeyScope | Literal["read", "write", "read::block_trade_accept", "read::portfolio_balance", "write::trade", "write::transfer", "write::fcm_risk", "write::block_trade_accept"]] | None'
    subaccount: "int | None"
    fcm_subtrader_id: "str | None"


class CreateFcmPositionTransferRequestParams(TypedDict, total=False):
    """Fields of a ``CreateFcmPositionTransferRequest``."""

    source_subtrader_id: Required["str"]
    target_subtrader_id: Required["str"]
    market_ticker: Required["str"]
    position_centicount: Required["int"]
    price_centicents: Required["int"]


class CreateFcmSubtraderRequestParams(TypedDict, total=False):
    """Fields of a ``CreateFcmSubtraderRequest``."""

    subtrader_suffix: Required["str"]


class CreateMarketInMultivariateEventCollectionRequestParams(TypedDict, total=False):
    """Fields of a ``CreateMarketInMultivariateEventCollectionRequest``."""

    selected_markets: Required["Sequence[TickerPair | TickerPairParams]"]
    with_market_payload: "bool | None"


class CreateOrderGroupRequestParams(TypedDict, total=False):
    """Fields of a ``CreateOrderGroupRequest``."""

    subaccount: "int | None"
    contracts_limit: "int | None"
    contracts_limit_fp: "Decimal | int | None"
    exchange_index: "int | None"


class CreateOrderV2RequestParams(TypedDict, total=False):
    """Fields of a ``CreateOrderV2Request``."""

    ticker: Required["str"]
    client_order_id: "str | None"
    side: Required['BookSide | Literal["bid", "ask"]']
    count: Required["Decimal | int"]
    price: Required["Decimal | int"]
    expiration_time: "datetime | int | None"
    time_in_force: Required['TimeInForce | Literal["fill_or_kill", "good_till_canceled", "immediate_or_cancel"]']
    post_only: "bool | None"
    self_trade_prevention_type: Required['SelfTradePreventionType | Literal["taker_at_cross", "maker"]']
    cancel_order_on_pause: "bool | None"
    reduce_only: "bool | None"
    subaccount: "int | None"
    order_group_id: "str | None"
    exchange_index: "int | None"


class CreateQuoteRequestParams(TypedDict, total=False):
    """Fields of a ``CreateQuoteRequest``."""

    rfq_id: Required["str"]
    yes_bid: Required["Decimal | int"]
    no_bid: Required["Decimal | int"]
    rest_remainder: Required["bool"]
    post_only: "bool | None"
    subaccount: "int | None"


class CreateRfqBatchChildParams(TypedDict, total=False):
    """Fields of a ``CreateRfqBatchChild``."""

    market_ticker: "str | None"
    selected_markets: "Sequence[TickerPair | TickerPairParams] | None"
    contracts_fp: "Decimal | int | None"
    target_cost_dollars: "Decimal | int | None"


class CreateRfqBatchQuoteRequestParams(TypedDict, total=False):
    """Fields of a ``CreateRfqBatchQuoteRequest``."""

    quotes: Required["Sequence[RfqBatchQuoteEntry | RfqBatchQuoteEntryParams]"]
    rest_remainder: Required["bool"]
    post_only: "bool | None"
    subaccount: "int | None"


class CreateRfqBatchRequestParams(TypedDict, total=False):
    """Fields of a ``CreateRfqBatchRequest``."""

    children: Required["Sequence[CreateRfqBatchChild | CreateRfqBatchChildParams]"]
    mve_collection_ticker: "str | None"
    contracts_fp: "Decimal | int | None"
    target_cost_dollars: "Decimal | int | None"
    target_cost_excludes_fees: "bool | None"
    rest_remainder: "bool | None"
    replace_existing: "bool | None"
    obscure_creator_id: "bool | None"
    client_batch_id: "str | None"
    subtrader_id: "str | None"
    subaccount: "int | None"


class CreateRfqRequestParams(TypedDict, total=False):
    """Fields of a ``CreateRfqRequest``."""

    market_ticker: Required["str"]
    contracts: "int | None"
    contracts_fp: "Decimal | int | None"
    target_cost_centi_cents: "int | None"
    target_cost_dollars: "Decimal | int | None"
    target_cost_excludes_fees: "bool | None"
    obscure_creator_id: "bool | None"
    rest_remainder: Required["bool"]
    replace_existing: "bool | None"
    subtrader_id: "str | None"
    subaccount: "int | None"


class CreateSubaccountRequestParams(TypedDict, total=False):
    """Fields of a ``CreateSubaccountRequest``."""

    exchange_index: "int | None"


class DecreaseOrderV2RequestParams(TypedDict, total=False):
    """Fields of a ``DecreaseOrderV2Request``."""

    reduce_by: "Decimal | int | None"
    reduce_to: "Decimal | int | None"
    exchange_index: "int | None"
    market_ticker: "str | None"


class EmptyResponseParams(TypedDict, total=False):
    """Fields of a ``EmptyResponse``."""


class GenerateApiKeyRequestParams(TypedDict, total=False):
    """Fields of a ``GenerateApiKeyRequest``."""

    name: Required["str"]
    key_type: 'ApiKeyType | Literal["rsa", "ed25519"] | None'
    scopes: 'Sequence[ApiKeyScope | Literal["read", "write", "read::block_trade_accept", "read::portfolio_balance", "write::trade", "write::transfer", "write::fcm_risk", "write::block_trade_accept"]] | None'
    subaccount: "int | None"
    fcm_subtrader_id: "str | None"


class IntraExchangeInstanceTransferRequestParams(TypedDict, total=False):
    """Fields of a ``IntraExchangeInstanceTransferRequest``."""

    client_transfer_id: "str | None"
    source: Required['ExchangeInstance | Literal["event_contract", "margined"]']
    destination: Required['ExchangeInstance | Literal["event_contract", "margined"]']
    amount: Required["int"]
    source_exchange_shard: "int | None"
    destination_exchange_shard: "int | None"
    source_subaccount: "int | None"
    destination_subaccount: "int | None"


class ProposeBlockTradeRequestParams(TypedDict, total=False):
    """Fields of a ``ProposeBlockTradeRequest``."""

    buyer_user_id: Required["str"]
    buyer_subtrader_id: "str | None"
    buyer_subaccount: "int | None"
    seller_user_id: Required["str"]
    seller_subtrader_id: "str | None"
    seller_subaccount: "int | None"
    market_ticker: Required["str"]
    price_centi_cents: Required["int"]
    centicount: Required["int"]
    maker_side: Required['Side | Literal["yes", "no"]']
    expiration_ts: Required["datetime"]


class RfqBatchAcceptLimitParams(TypedDict, total=False):
    """Fields of a ``RfqBatchAcceptLimit``."""

    rfq_id: Required["str"]
    bid_dollars: Required["Decimal | int"]


class RfqBatchQuoteEntryParams(TypedDict, total=False):
    """Fields of a ``RfqBatchQuoteEntry``."""

    rfq_id: Required["str"]
    yes_bid: Required["Decimal | int"]
    no_bid: Required["Decimal | int"]


class SetTargetBalanceAllocationRequestParams(TypedDict, total=False):
    """Fields of a ``SetTargetBalanceAllocationRequest``."""

    allocations: Required["Sequence[TargetBalanceAllocationInput | TargetBalanceAllocationInputParams]"]
    resting_margin_reservation: 'RestingMarginReservation | Literal["none", "max", "sum"] | None'


class TargetBalanceAllocationInputParams(TypedDict, total=False):
    """Fields of a ``TargetBalanceAllocationInput``."""

    exchange_index: Required["int"]
    percent: Required["int"]


class TickerPairParams(TypedDict, total=False):
    """Fields of a ``TickerPair``."""

    market_ticker: Required["str"]
    event_ticker: Required["str"]
    side: Required['LegSide | Literal["yes", "no"]']


class UpdateFcmEventContractDailyCapRequestParams(TypedDict, total=False):
    """Fields of a ``UpdateFcmEventContractDailyCapRequest``."""

    subtrader_id: Required["str"]
    limit: Required["Decimal | int"]


class UpdateFcmSubtraderBlockedCategoriesRequestParams(TypedDict, total=False):
    """Fields of a ``UpdateFcmSubtraderBlockedCategoriesRequest``."""

    subtrader_id: Required["str"]
    category: Required["str"]
    blocked: Required["bool"]


class UpdateOrderGroupLimitRequestParams(TypedDict, total=False):
    """Fields of a ``UpdateOrderGroupLimitRequest``."""

    contracts_limit: "int | None"
    contracts_limit_fp: "Decimal | int | None"


class UpdateSubaccountNettingRequestParams(TypedDict, total=False):
    """Fields of a ``UpdateSubaccountNettingRequest``."""

    subaccount_number: Required["int"]
    enabled: Required["bool"]
