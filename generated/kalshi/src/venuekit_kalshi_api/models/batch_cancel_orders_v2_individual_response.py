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
    from ..wire.batch_cancel_orders_v2_individual_response import (
        BatchCancelOrdersV2IndividualResponse as WireBatchCancelOrdersV2IndividualResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class BatchCancelOrdersV2IndividualResponse(Model):
    """Result of one cancel of a batch. If `error` is present, this order wasn't cancelled, regardless of the other orders'
    results.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "reduced_by": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("client_order_id"),
        WireField("reduced_by", _writing.decimal_text),
        WireField("ts_ms", _writing.unix_milliseconds),
        WireField("error", _writing.dictionary),
    )

    order_id: str
    """The order's venue-assigned id."""
    client_order_id: str | None = None
    """The order's client-assigned id."""
    reduced_by: Decimal
    """Contracts cancelled, with two decimals. 0 if the cancel failed. Unit: contracts."""
    ts_ms: datetime | None = None
    """When the exchange processed the cancel, in Unix milliseconds. Absent or null if it failed."""
    error: ErrorResponse | None = None
    """Why this order wasn't cancelled. Absent or null if it was."""

    @classmethod
    def _built(cls, wire: WireBatchCancelOrdersV2IndividualResponse, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.client_order_id = wire.client_order_id
        model.reduced_by = known(wire.reduced_by) or note(wire.reduced_by) or exact(wire.reduced_by)
        model.ts_ms = None if (ts_ms_ := wire.ts_ms) is None else moment(ts_ms_, 1000)
        model.error = None if (error_ := wire.error) is None else ErrorResponse._built(error_, note)
        return model

    @staticmethod
    def _wire() -> type[WireBatchCancelOrdersV2IndividualResponse]:
        from ..wire.batch_cancel_orders_v2_individual_response import BatchCancelOrdersV2IndividualResponse

        return BatchCancelOrdersV2IndividualResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .error_response import ErrorResponse
