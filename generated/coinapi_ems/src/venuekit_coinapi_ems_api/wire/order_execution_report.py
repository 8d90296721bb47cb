"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import BareText, DecimalNumber

from venuekit_coinapi_ems_api.models.exec_inst import ExecInst
from venuekit_coinapi_ems_api.models.ord_side import OrdSide
from venuekit_coinapi_ems_api.models.ord_status import OrdStatus
from venuekit_coinapi_ems_api.models.ord_type import OrdType
from venuekit_coinapi_ems_api.models.time_in_force import TimeInForce

from . import fill


class OrderExecutionReport(Struct, gc=False):
    exchange_id: str
    client_order_id: str
    amount_order: DecimalNumber
    price: DecimalNumber
    side: OrdSide
    amount_open: DecimalNumber
    amount_filled: DecimalNumber
    status: OrdStatus
    type_: str | None = field(name="type", default=None)
    id: str | None = None
    symbol_id_exchange: str | None = None
    symbol_id_coinapi: str | None = None
    order_type: OrdType | None = None
    time_in_force: TimeInForce | None = None
    expire_time: str | None = None
    exec_inst: list[ExecInst] | None = None
    client_order_id_format_exchange: BareText | None = None
    exchange_order_id: BareText | None = None
    avg_px: DecimalNumber | None = None
    status_history: list[list[str]] | None = None
    error_message: str | None = None
    fills: list[fill.Fill] | None = None
