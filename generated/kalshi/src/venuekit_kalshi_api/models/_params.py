"""Dictionaries that may be given for Kalshi's models. Generated from the venue's description; change that and run ``nox -s generate``."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .batch_cancel_orders_v2_request_order import BatchCancelOrdersV2RequestOrder
    from .book_side import BookSide
    from .create_order_v2_request import CreateOrderV2Request
    from .exchange_instance import ExchangeInstance
    from .leg_side import LegSide
    from .resting_margin_reservation import RestingMarginReservation
    from .self_trade_prevention_type import SelfTradePreventionType
    from .target_balance_allocation_input import TargetBalanceAllocationInput
    from .ticker_pair import TickerPair
    from .time_in_force import TimeInForce


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


class UpdateOrderGroupLimitRequestParams(TypedDict, total=False):
    """Fields of a ``UpdateOrderGroupLimitRequest``."""

    contracts_limit: "int | None"
    contracts_limit_fp: "Decimal | int | None"


class UpdateSubaccountNettingRequestParams(TypedDict, total=False):
    """Fields of a ``UpdateSubaccountNettingRequest``."""

    subaccount_number: Required["int"]
    enabled: Required["bool"]
