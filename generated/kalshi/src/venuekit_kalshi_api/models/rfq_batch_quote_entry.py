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
    from ..wire.rfq_batch_quote_entry import RfqBatchQuoteEntry as WireRfqBatchQuoteEntry


@define(kw_only=True, eq=False, repr=False)
class RfqBatchQuoteEntry(Model):
    """The bids on one RFQ of a batch.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "yes_bid": "usd",
        "no_bid": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("rfq_id"),
        WireField("yes_bid", _writing.decimal_text),
        WireField("no_bid", _writing.decimal_text),
    )

    rfq_id: str
    """Id of the RFQ."""
    yes_bid: Decimal
    """Bid for one yes contract, in dollars; 0 declines this side. Unit: usd."""
    no_bid: Decimal
    """Bid for one no contract, in dollars; 0 declines this side. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireRfqBatchQuoteEntry, note: Note) -> Self:
        model = new(cls)
        model.rfq_id = wire.rfq_id
        model.yes_bid = known(wire.yes_bid) or note(wire.yes_bid) or exact(wire.yes_bid)
        model.no_bid = known(wire.no_bid) or note(wire.no_bid) or exact(wire.no_bid)
        return model

    @staticmethod
    def _wire() -> type[WireRfqBatchQuoteEntry]:
        from ..wire.rfq_batch_quote_entry import RfqBatchQuoteEntry

        return RfqBatchQuoteEntry

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("rfq_id", self.rfq_id, minimum_length=1)
        _parameters.decimal("yes_bid", self.yes_bid, minimum="0", maximum="1")
        _parameters.decimal("no_bid", self.no_bid, minimum="0", maximum="1")
