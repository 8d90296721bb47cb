"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new

if TYPE_CHECKING:
    from ..wire.create_order_v2_response import CreateOrderV2Response as WireCreateOrderV2Response


@define(kw_only=True, eq=False, repr=False)
class CreateOrderV2Response(Model):
    """Result of an order at the time it was placed: not the order, only its ids, counts and averages. `get_order` returns the
    rest, about a second later.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "fill_count": "contracts",
        "remaining_count": "contracts",
        "average_fill_price": "usd",
        "average_fee_paid": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("client_order_id"),
        WireField("fill_count", _writing.decimal_text),
        WireField("remaining_count", _writing.decimal_text),
        WireField("average_fill_price", _writing.decimal_text),
        WireField("average_fee_paid", _writing.decimal_text),
        WireField("ts_ms", _writing.unix_milliseconds),
    )

    order_id: str
    """The order's venue-assigned id."""
    client_order_id: str | None = None
    """The order's client-assigned id."""
    fill_count: Decimal
    """Contracts filled immediately, with two decimals. Unit: contracts."""
    remaining_count: Decimal
    """Contracts left in the order book, with two decimals; for an `immediate_or_cancel` order, the number after the rest was
    cancelled. If this and `fill_count` are both 0, the order ended without a fill, as observed with `taker_at_cross`. Unit:
    contracts."""
    average_fill_price: Decimal | None = None
    """Volume-weighted average price of the contracts filled immediately, in dollars. Absent if there are none. Unit: usd."""
    average_fee_paid: Decimal | None = None
    """Volume-weighted average fee of one of them, in dollars. Absent if there are none. Unit: usd."""
    ts_ms: datetime
    """When the exchange processed the order, in Unix milliseconds."""

    @classmethod
    def _built(cls, wire: WireCreateOrderV2Response, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.client_order_id = wire.client_order_id
        model.fill_count = known(wire.fill_count) or note(wire.fill_count) or exact(wire.fill_count)
        model.remaining_count = known(wire.remaining_count) or note(wire.remaining_count) or exact(wire.remaining_count)
        model.average_fill_price = (
            None
            if (average_fill_price_ := wire.average_fill_price) is None
            else known(average_fill_price_) or note(average_fill_price_) or exact(average_fill_price_)
        )
        model.average_fee_paid = (
            None
            if (average_fee_paid_ := wire.average_fee_paid) is None
            else known(average_fee_paid_) or note(average_fee_paid_) or exact(average_fee_paid_)
        )
        model.ts_ms = moment(wire.ts_ms, 1000)
        return model

    @staticmethod
    def _wire() -> type[WireCreateOrderV2Response]:
        from ..wire.create_order_v2_response import CreateOrderV2Response

        return CreateOrderV2Response
