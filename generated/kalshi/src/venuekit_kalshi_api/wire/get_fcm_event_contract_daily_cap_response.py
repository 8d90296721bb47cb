"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class GetFcmEventContractDailyCapResponse(Struct, gc=False):
    subtrader_id: str
    limit: DecimalText
    executed_utilization: DecimalText
    resting_order_utilization: DecimalText
    pending_order_utilization: DecimalText
    cap_date: str
