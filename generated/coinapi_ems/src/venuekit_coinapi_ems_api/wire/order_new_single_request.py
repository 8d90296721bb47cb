"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalNumber, Moment

from venuekit_coinapi_ems_api.models.exec_inst import ExecInst
from venuekit_coinapi_ems_api.models.ord_side import OrdSide
from venuekit_coinapi_ems_api.models.ord_type import OrdType
from venuekit_coinapi_ems_api.models.time_in_force import TimeInForce


class OrderNewSingleRequest(Struct, gc=False):
    exchange_id: str
    client_order_id: str
    amount_order: DecimalNumber
    price: DecimalNumber
    side: OrdSide
    order_type: OrdType
    time_in_force: TimeInForce
    symbol_id_exchange: str | None = None
    symbol_id_coinapi: str | None = None
    expire_time: Moment | None = None
    exec_inst: list[ExecInst] | None = None
