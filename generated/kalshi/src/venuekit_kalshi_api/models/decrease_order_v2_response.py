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
    from ..wire.decrease_order_v2_response import DecreaseOrderV2Response as WireDecreaseOrderV2Response


@define(kw_only=True, eq=False, repr=False)
class DecreaseOrderV2Response(Model):
    """The remaining order at the time it was decreased.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "remaining_count": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_id"),
        WireField("client_order_id"),
        WireField("remaining_count", _writing.decimal_text),
        WireField("ts_ms", _writing.unix_milliseconds),
    )

    order_id: str
    """The order's venue-assigned id."""
    client_order_id: str | None = None
    """The order's client-assigned id."""
    remaining_count: Decimal
    """Contracts still open, with two decimals. Unit: contracts."""
    ts_ms: datetime
    """When the exchange processed the decrease, in Unix milliseconds."""

    @classmethod
    def _built(cls, wire: WireDecreaseOrderV2Response, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.client_order_id = wire.client_order_id
        model.remaining_count = known(wire.remaining_count) or note(wire.remaining_count) or exact(wire.remaining_count)
        model.ts_ms = moment(wire.ts_ms, 1000)
        return model

    @staticmethod
    def _wire() -> type[WireDecreaseOrderV2Response]:
        from ..wire.decrease_order_v2_response import DecreaseOrderV2Response

        return DecreaseOrderV2Response
