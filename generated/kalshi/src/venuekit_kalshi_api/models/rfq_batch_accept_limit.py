"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.rfq_batch_accept_limit import RfqBatchAcceptLimit as WireRfqBatchAcceptLimit


@define(kw_only=True, eq=False, repr=False)
class RfqBatchAcceptLimit(Model):
    """The lowest bid to accept on one RFQ of a batch.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "bid_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("rfq_id"),
        WireField("bid_dollars", _writing.decimal_text),
    )

    rfq_id: str
    """Id of the RFQ."""
    bid_dollars: Decimal
    """The lowest bid to accept, in dollars for one contract. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireRfqBatchAcceptLimit, note: Note) -> Self:
        model = new(cls)
        model.rfq_id = wire.rfq_id
        model.bid_dollars = known(wire.bid_dollars) or note(wire.bid_dollars) or exact(wire.bid_dollars)
        return model

    @staticmethod
    def _wire() -> type[WireRfqBatchAcceptLimit]:
        from ..wire.rfq_batch_accept_limit import RfqBatchAcceptLimit

        return RfqBatchAcceptLimit

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("rfq_id", self.rfq_id, minimum_length=1)
        _parameters.decimal("bid_dollars", self.bid_dollars, minimum="0", maximum="1")
