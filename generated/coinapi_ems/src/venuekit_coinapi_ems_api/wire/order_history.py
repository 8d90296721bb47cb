"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field
from venuekit.codec.wire import BareText, DecimalNumber, SecretText

from venuekit_coinapi_ems_api.models.history_side import HistorySide


class OrderHistory(Struct, gc=False):
    apikey: SecretText | None = None
    exchange_id: str | None = field(name="exchangeId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    symbol_id_exchange: str | None = field(name="symbolIdExchange", default=None)
    symbol_id_coinapi: str | None = field(name="symbolIdCoinapi", default=None)
    amount_order: DecimalNumber | None = field(name="amountOrder", default=None)
    price: DecimalNumber | None = None
    side: HistorySide | None = None
    order_type: str | None = field(name="orderType", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    expire_time: str | None = field(name="expireTime", default=None)
    exec_inst: list[str | list[str]] | None = field(name="execInst", default=None)
    client_order_id_format_exchange: BareText | None = field(name="clientOrderIdFormatExchange", default=None)
    exchange_order_id: BareText | None = field(name="exchangeOrderId", default=None)
    amount_open: DecimalNumber | None = field(name="amountOpen", default=None)
    amount_filled: DecimalNumber | None = field(name="amountFilled", default=None)
    avg_px: DecimalNumber | None = field(name="avgPx", default=None)
    status: str | None = None
    status_history_status: list[str | list[str]] | None = field(name="statusHistoryStatus", default=None)
    status_history_time: list[str | list[str]] | None = field(name="statusHistoryTime", default=None)
    error_message_result: str | None = field(name="errorMessageResult", default=None)
    error_message_reason: str | None = field(name="errorMessageReason", default=None)
    error_message_message: str | None = field(name="errorMessageMessage", default=None)
    fills_time: list[str | list[str]] | None = field(name="fillsTime", default=None)
    fills_price: list[Any] | None = field(name="fillsPrice", default=None)
    fills_amount: list[Any] | None = field(name="fillsAmount", default=None)
    created_time: str | None = field(name="createdTime", default=None)
