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
    from ..wire.cancel_order_v2_response import CancelOrderV2Response as WireCancelOrderV2Response


@define(kw_only=True, eq=False, repr=False)
class CancelOrderV2Response(Model):
    """The result of a cancel.

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
    )

    order_id: str
    """The order's venue-assigned id."""
    client_order_id: str | None = None
    """The order's client-assigned id."""
    reduced_by: Decimal
    """Contracts cancelled, with two decimals. Less than the order's size if some were already filled. Unit: contracts."""
    ts_ms: datetime
    """When the exchange processed the cancel, in Unix milliseconds."""

    @classmethod
    def _built(cls, wire: WireCancelOrderV2Response, note: Note) -> Self:
        model = new(cls)
        model.order_id = wire.order_id
        model.client_order_id = wire.client_order_id
        model.reduced_by = known(wire.reduced_by) or note(wire.reduced_by) or exact(wire.reduced_by)
        model.ts_ms = moment(wire.ts_ms, 1000)
        return model

    @staticmethod
    def _wire() -> type[WireCancelOrderV2Response]:
        from ..wire.cancel_order_v2_response import CancelOrderV2Response

        return CancelOrderV2Response
