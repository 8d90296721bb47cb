"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.order_execution_report import OrderExecutionReport as WireOrderExecutionReport
    from .exec_inst import ExecInst
    from .ord_side import OrdSide
    from .ord_status import OrdStatus
    from .ord_type import OrdType
    from .time_in_force import TimeInForce


@define(kw_only=True, eq=False, repr=False)
class OrderExecutionReport(Model):
    """The state of an order: the order itself, its filled amount, and its status. Check `status`: an order that the exchange
    rejected is reported as `REJECTED`, with the same HTTP status as an order that was placed.

    The venue's schema also requires `time_order`, which is not defined and in no sample; it isn't described here.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    units: ClassVar[Mapping[str, str]] = {
        "amount_order": "exchange-units",
        "price": "quote-currency",
        "amount_open": "exchange-units",
        "amount_filled": "exchange-units",
        "avg_px": "quote-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", wire_name="type"),
        WireField("id"),
        WireField("exchange_id"),
        WireField("client_order_id"),
        WireField("symbol_id_exchange"),
        WireField("symbol_id_coinapi"),
        WireField("amount_order"),
        WireField("price"),
        WireField("side", _writing.plain),
        WireField("order_type", _writing.plain),
        WireField("time_in_force", _writing.plain),
        WireField("expire_time"),
        WireField("exec_inst", _writing.each(_writing.plain)),
        WireField("client_order_id_format_exchange"),
        WireField("exchange_order_id"),
        WireField("amount_open"),
        WireField("amount_filled"),
        WireField("avg_px"),
        WireField("status", _writing.plain),
        WireField("status_history"),
        WireField("error_message"),
        WireField("fills", _writing.each(_writing.dictionary)),
    )

    type_: str | None = None
    """Kind of the message, `ORDER_EXEC_REPORT_UPDATE`. Only in the responses of the quickstart."""
    id: str | None = None
    """The same text as `client_order_id`. Only in the responses of the quickstart."""
    exchange_id: str
    """The exchange account, with its tag if it has one."""
    client_order_id: str
    """The client order id that was sent with the order."""
    symbol_id_exchange: str | None = None
    """The exchange's name of the market."""
    symbol_id_coinapi: str | None = None
    """CoinAPI's name of the market."""
    amount_order: Decimal
    """Ordered amount, in the exchange's unit for this market (inferred). Unit: exchange-units."""
    price: Decimal
    """Limit price of one unit, in the market's quote currency (inferred). Unit: quote-currency."""
    side: OrdSide
    """Whether the order buys or sells."""
    order_type: OrdType | None = None
    """Type of the order."""
    time_in_force: TimeInForce | None = None
    """How long the order is valid."""
    expire_time: str | None = None
    """Expiry time of the order, as the venue sends it: ISO 8601 with seven fractional digits, one more than a `datetime` holds.
    Null if the order doesn't expire."""
    exec_inst: list[ExecInst] | None = None
    """The execution instructions."""
    client_order_id_format_exchange: str | None = None
    """The client order id in the exchange's format."""
    exchange_order_id: str | None = None
    """The exchange's id of the order; null if the exchange rejected it. Declared as a string, though one page prints a number."""
    amount_open: Decimal
    """Unfilled amount: `amount_order` minus `amount_filled`. It doesn't become 0 when the order ends, as the quickstart's rejected
    order shows, so check `status` to see whether the order is open. Unit: exchange-units."""
    amount_filled: Decimal
    """Filled amount so far. Unit: exchange-units."""
    avg_px: Decimal | None = None
    """Average price of the fills; 0 before the first one. Unit: quote-currency."""
    status: OrdStatus
    """Current status. `REJECTED` means that the exchange rejected the order; `error_message` has the reason."""
    status_history: list[list[str]] | None = None
    """The statuses so far, oldest first, each as a pair of strings: status and time. One page's generated sample nests them one
    level deeper; the quickstart's real responses don't."""
    error_message: str | None = None
    """The exchange's error text if it rejected the order or a request about the order; it may be JSON in a string. Null otherwise."""
    fills: list[Fill] | None = None
    """The executions of the order so far."""

    @classmethod
    def _built(cls, wire: WireOrderExecutionReport, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.id = wire.id
        model.exchange_id = wire.exchange_id
        model.client_order_id = wire.client_order_id
        model.symbol_id_exchange = wire.symbol_id_exchange
        model.symbol_id_coinapi = wire.symbol_id_coinapi
        model.amount_order = wire.amount_order if type(wire.amount_order) is Decimal else number(wire.amount_order)
        model.price = wire.price if type(wire.price) is Decimal else number(wire.price)
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
        model.amount_open = wire.amount_open if type(wire.amount_open) is Decimal else number(wire.amount_open)
        model.amount_filled = wire.amount_filled if type(wire.amount_filled) is Decimal else number(wire.amount_filled)
        model.avg_px = None if (avg_px_ := wire.avg_px) is None else avg_px_ if type(avg_px_) is Decimal else number(avg_px_)
        model.status = wire.status
        model.status_history = wire.status_history
        model.error_message = wire.error_message
        model.fills = None if (fills_ := wire.fills) is None else list(map(Fill._built, fills_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireOrderExecutionReport]:
        from ..wire.order_execution_report import OrderExecutionReport

        return OrderExecutionReport


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .fill import Fill
