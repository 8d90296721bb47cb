"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.get_fcm_event_contract_daily_cap_response import (
        GetFcmEventContractDailyCapResponse as WireGetFcmEventContractDailyCapResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetFcmEventContractDailyCapResponse(Model):
    """A subtrader's daily cap and its utilization.

    Source: https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-event-contract-daily-cap
    """

    units: ClassVar[Mapping[str, str]] = {
        "limit": "usd",
        "executed_utilization": "usd",
        "resting_order_utilization": "usd",
        "pending_order_utilization": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subtrader_id"),
        WireField("limit", _writing.decimal_text),
        WireField("executed_utilization", _writing.decimal_text),
        WireField("resting_order_utilization", _writing.decimal_text),
        WireField("pending_order_utilization", _writing.decimal_text),
        WireField("cap_date"),
    )

    subtrader_id: str
    """Full id of the subtrader."""
    limit: Decimal
    """The cap in dollars. Unit: usd."""
    executed_utilization: Decimal
    """Utilization by today's fills, in dollars; sales and settlements reduce it. Unit: usd."""
    resting_order_utilization: Decimal
    """Amount reserved by resting orders, in dollars, including fees. Unit: usd."""
    pending_order_utilization: Decimal
    """Amount reserved by pending orders, in dollars, including fees. Unit: usd."""
    cap_date: str
    """The day in New York that `executed_utilization` counts for. Its format isn't documented, so it stays a string."""

    @classmethod
    def _built(cls, wire: WireGetFcmEventContractDailyCapResponse, note: Note) -> Self:
        model = new(cls)
        model.subtrader_id = wire.subtrader_id
        model.limit = known(wire.limit) or note(wire.limit) or exact(wire.limit)
        model.executed_utilization = (
            known(wire.executed_utilization) or note(wire.executed_utilization) or exact(wire.executed_utilization)
        )
        model.resting_order_utilization = (
            known(wire.resting_order_utilization) or note(wire.resting_order_utilization) or exact(wire.resting_order_utilization)
        )
        model.pending_order_utilization = (
            known(wire.pending_order_utilization) or note(wire.pending_order_utilization) or exact(wire.pending_order_utilization)
        )
        model.cap_date = wire.cap_date
        return model

    @staticmethod
    def _wire() -> type[WireGetFcmEventContractDailyCapResponse]:
        from ..wire.get_fcm_event_contract_daily_cap_response import GetFcmEventContractDailyCapResponse

        return GetFcmEventContractDailyCapResponse
