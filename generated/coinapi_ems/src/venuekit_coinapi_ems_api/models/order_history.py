"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number, sealed

if TYPE_CHECKING:
    from ..wire.order_history import OrderHistory as WireOrderHistory
    from .history_side import HistorySide


@define(kw_only=True, eq=False, repr=False)
class OrderHistory(Model):
    """One row of the order log. Lists that belong together have the same length: `fills_time`, `fills_price` and `fills_amount`;
    `status_history_status` and `status_history_time` (inferred). The reference page declares these lists as flat and prints
    them nested one level deeper; the client reads both.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    units: ClassVar[Mapping[str, str]] = {
        "amount_order": "exchange-units",
        "price": "quote-currency",
        "amount_open": "exchange-units",
        "amount_filled": "exchange-units",
        "avg_px": "quote-currency",
        "fills_price": "quote-currency",
        "fills_amount": "exchange-units",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("apikey", _writing.revealed),
        WireField("exchange_id", wire_name="exchangeId"),
        WireField("client_order_id", wire_name="clientOrderId"),
        WireField("symbol_id_exchange", wire_name="symbolIdExchange"),
        WireField("symbol_id_coinapi", wire_name="symbolIdCoinapi"),
        WireField("amount_order", wire_name="amountOrder"),
        WireField("price"),
        WireField("side", _writing.plain),
        WireField("order_type", wire_name="orderType"),
        WireField("time_in_force", wire_name="timeInForce"),
        WireField("expire_time", wire_name="expireTime"),
        WireField("exec_inst", _writing.each(_writing.either), wire_name="execInst"),
        WireField("client_order_id_format_exchange", wire_name="clientOrderIdFormatExchange"),
        WireField("exchange_order_id", wire_name="exchangeOrderId"),
        WireField("amount_open", wire_name="amountOpen"),
        WireField("amount_filled", wire_name="amountFilled"),
        WireField("avg_px", wire_name="avgPx"),
        WireField("status"),
        WireField("status_history_status", _writing.each(_writing.either), wire_name="statusHistoryStatus"),
        WireField("status_history_time", _writing.each(_writing.either), wire_name="statusHistoryTime"),
        WireField("error_message_result", wire_name="errorMessageResult"),
        WireField("error_message_reason", wire_name="errorMessageReason"),
        WireField("error_message_message", wire_name="errorMessageMessage"),
        WireField("fills_time", _writing.each(_writing.either), wire_name="fillsTime"),
        WireField("fills_price", wire_name="fillsPrice"),
        WireField("fills_amount", wire_name="fillsAmount"),
        WireField("created_time", wire_name="createdTime"),
    )

    apikey: Secret | None = None
    """Your own API key, which the venue sends back. The model holds it as a `Secret`."""
    exchange_id: str | None = None
    """The exchange account, with its tag if it has one."""
    client_order_id: str | None = None
    """The client order id that was sent with the order."""
    symbol_id_exchange: str | None = None
    """The exchange's name of the market."""
    symbol_id_coinapi: str | None = None
    """CoinAPI's name of the market."""
    amount_order: Decimal | None = None
    """Ordered amount, in the exchange's unit for this market (inferred). Unit: exchange-units."""
    price: Decimal | None = None
    """Limit price of one unit, in the market's quote currency (inferred). Unit: quote-currency."""
    side: HistorySide | None = None
    """Whether the order bought or sold. The side is a number only in this schema."""
    order_type: str | None = None
    """Type of the order, such as `LIMIT`."""
    time_in_force: str | None = None
    """How long the order is valid, such as `GOOD_TILL_CANCEL`."""
    expire_time: str | None = None
    """Expiry time of the order, as the venue sends it; the printed sample has no time zone."""
    exec_inst: list[str | list[str]] | None = None
    """The execution instructions."""
    client_order_id_format_exchange: str | None = None
    """The client order id in the exchange's format."""
    exchange_order_id: str | None = None
    """The exchange's id of the order."""
    amount_open: Decimal | None = None
    """Unfilled amount at that time. Unit: exchange-units."""
    amount_filled: Decimal | None = None
    """Filled amount at that time. Unit: exchange-units."""
    avg_px: Decimal | None = None
    """Average price of the fills; 0 before the first one. Unit: quote-currency."""
    status: str | None = None
    """Status of the order at that time; see `OrdStatus` for the values."""
    status_history_status: list[str | list[str]] | None = None
    """The statuses so far."""
    status_history_time: list[str | list[str]] | None = None
    """Start time of each status, as the venue sends it, with seven fractional digits."""
    error_message_result: str | None = None
    """A part of the exchange's error."""
    error_message_reason: str | None = None
    """A part of the exchange's error."""
    error_message_message: str | None = None
    """A part of the exchange's error."""
    fills_time: list[str | list[str]] | None = None
    """Time of each execution, as the venue sends it."""
    fills_price: list[Any] | None = None
    """Price of each execution, in the market's quote currency (inferred). Unit: quote-currency."""
    fills_amount: list[Any] | None = None
    """Amount of each execution. Unit: exchange-units."""
    created_time: str | None = None
    """Time when the row was written, as the venue sends it: ISO 8601 with seven fractional digits, one more than a `datetime`
    holds."""

    @classmethod
    def _built(cls, wire: WireOrderHistory, note: Note) -> Self:
        model = new(cls)
        model.apikey = None if (apikey_ := wire.apikey) is None else sealed(apikey_)
        model.exchange_id = wire.exchange_id
        model.client_order_id = wire.client_order_id
        model.symbol_id_exchange = wire.symbol_id_exchange
        model.symbol_id_coinapi = wire.symbol_id_coinapi
        model.amount_order = (
            None
            if (amount_order_ := wire.amount_order) is None
            else amount_order_
            if type(amount_order_) is Decimal
            else number(amount_order_)
        )
        model.price = None if (price_ := wire.price) is None else price_ if type(price_) is Decimal else number(price_)
        model.side = wire.side
        model.order_type = wire.order_type
        model.time_in_force = wire.time_in_force
        model.expire_time = wire.expire_time
        model.exec_inst = wire.exec_inst
        model.client_order_id_format_exchange = (
            None
            if (client_order_id_format_exchange_ := wire.client_order_id_format_exchange) is None
            else str(client_order_id_format_exchange_)
        )
        model.exchange_order_id = None if (exchange_order_id_ := wire.exchange_order_id) is None else str(exchange_order_id_)
        model.amount_open = (
            None
            if (amount_open_ := wire.amount_open) is None
            else amount_open_
            if type(amount_open_) is Decimal
            else number(amount_open_)
        )
        model.amount_filled = (
            None
            if (amount_filled_ := wire.amount_filled) is None
            else amount_filled_
            if type(amount_filled_) is Decimal
            else number(amount_filled_)
        )
        model.avg_px = None if (avg_px_ := wire.avg_px) is None else avg_px_ if type(avg_px_) is Decimal else number(avg_px_)
        model.status = wire.status
        model.status_history_status = wire.status_history_status
        model.status_history_time = wire.status_history_time
        model.error_message_result = wire.error_message_result
        model.error_message_reason = wire.error_message_reason
        model.error_message_message = wire.error_message_message
        model.fills_time = wire.fills_time
        model.fills_price = wire.fills_price
        model.fills_amount = wire.fills_amount
        model.created_time = wire.created_time
        return model

    @staticmethod
    def _wire() -> type[WireOrderHistory]:
        from ..wire.order_history import OrderHistory

        return OrderHistory
