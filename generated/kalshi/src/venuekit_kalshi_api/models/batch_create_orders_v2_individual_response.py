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
    from ..wire.batch_create_orders_v2_individual_response import (
        BatchCreateOrdersV2IndividualResponse as WireBatchCreateOrdersV2IndividualResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class BatchCreateOrdersV2IndividualResponse(Model):
    """Result of one order of a batch. If `error` is present, this order was rejected, regardless of the other orders' results.

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
        WireField("error", _writing.dictionary),
    )

    order_id: str | None = None
    """The order's venue-assigned id."""
    client_order_id: str | None = None
    """The order's client-assigned id."""
    fill_count: Decimal | None = None
    """Contracts filled immediately, with two decimals. Unit: contracts."""
    remaining_count: Decimal | None = None
    """Contracts left in the order book, with two decimals. Unit: contracts."""
    average_fill_price: Decimal | None = None
    """Volume-weighted average price of the contracts filled immediately, in dollars. Absent or null if there are none. Unit: usd."""
    average_fee_paid: Decimal | None = None
    """Volume-weighted average fee of one of them, in dollars. Absent or null if there are none. Unit: usd."""
    ts_ms: datetime | None = None
    """When the exchange processed the order, in Unix milliseconds. Absent or null if it was rejected."""
    error: ErrorResponse | None = None
    """Why this order was rejected. Absent or null if it was accepted."""

    @classmethod
    def _built(cls, wire: WireBatchCreateOrdersV2IndividualResponse, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.client_order_id = wire.client_order_id
        model.fill_count = (
            None if (fill_count_ := wire.fill_count) is None else known(fill_count_) or note(fill_count_) or exact(fill_count_)
        )
        model.remaining_count = (
            None
            if (remaining_count_ := wire.remaining_count) is None
            else known(remaining_count_) or note(remaining_count_) or exact(remaining_count_)
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
        model.ts_ms = None if (ts_ms_ := wire.ts_ms) is None else moment(ts_ms_, 1000)
        model.error = None if (error_ := wire.error) is None else ErrorResponse._built(error_, note)
        return model

    @staticmethod
    def _wire() -> type[WireBatchCreateOrdersV2IndividualResponse]:
        from ..wire.batch_create_orders_v2_individual_response import BatchCreateOrdersV2IndividualResponse

        return BatchCreateOrdersV2IndividualResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .error_response import ErrorResponse
