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
    from ..wire.amend_order_v2_response import AmendOrderV2Response as WireAmendOrderV2Response


@define(kw_only=True, eq=False, repr=False)
class AmendOrderV2Response(Model):
    """Result of an order at the time it was amended.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "remaining_count": "contracts",
        "fill_count": "contracts",
        "average_fill_price": "usd",
        "average_fee_paid": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("client_order_id"),
        WireField("remaining_count", _writing.decimal_text),
        WireField("fill_count", _writing.decimal_text),
        WireField("average_fill_price", _writing.decimal_text),
        WireField("average_fee_paid", _writing.decimal_text),
        WireField("ts_ms", _writing.unix_milliseconds),
    )

    order_id: str
    """The order's venue-assigned id."""
    client_order_id: str | None = None
    """The order's client-assigned id."""
    remaining_count: Decimal | None = None
    """Contracts open after the change, with two decimals; not the requested total. Only sent if the change caused a fill or
    changed the number of open contracts. Unit: contracts."""
    fill_count: Decimal | None = None
    """Contracts filled by the change itself, with two decimals, excluding earlier fills. Only sent if there are any, or if the
    number of open contracts changed. Unit: contracts."""
    average_fill_price: Decimal | None = None
    """Volume-weighted average price of the contracts filled by the change, in dollars. Only sent if there are any. Unit: usd."""
    average_fee_paid: Decimal | None = None
    """Volume-weighted average fee of one of them, in dollars. Only sent if there are any. Unit: usd."""
    ts_ms: datetime
    """When the exchange processed the change, in Unix milliseconds."""

    @classmethod
    def _built(cls, wire: WireAmendOrderV2Response, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.client_order_id = wire.client_order_id
        model.remaining_count = (
            None
            if (remaining_count_ := wire.remaining_count) is None
            else known(remaining_count_) or note(remaining_count_) or exact(remaining_count_)
        )
        model.fill_count = (
            None if (fill_count_ := wire.fill_count) is None else known(fill_count_) or note(fill_count_) or exact(fill_count_)
        )
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
    def _wire() -> type[WireAmendOrderV2Response]:
        from ..wire.amend_order_v2_response import AmendOrderV2Response

        return AmendOrderV2Response
