"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.rfq_batch_best_quote import RfqBatchBestQuote as WireRfqBatchBestQuote


@define(kw_only=True, eq=False, repr=False)
class RfqBatchBestQuote(Model):
    """The best bids on one RFQ of a batch.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "yes_bid_dollars": "usd",
        "no_bid_dollars": "usd",
        "yes_contracts_offered_fp": "contracts",
        "no_contracts_offered_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("rfq_id"),
        WireField("market_ticker"),
        WireField("yes_bid_dollars", _writing.decimal_text),
        WireField("no_bid_dollars", _writing.decimal_text),
        WireField("yes_contracts_offered_fp", _writing.decimal_text),
        WireField("no_contracts_offered_fp", _writing.decimal_text),
    )

    rfq_id: str
    """Id of the RFQ."""
    market_ticker: str
    """Ticker of its market."""
    yes_bid_dollars: Decimal | None = None
    """The best bid for one yes contract, in dollars. Absent if there is none. Unit: usd."""
    no_bid_dollars: Decimal | None = None
    """The best bid for one no contract, in dollars. Absent if there is none. Unit: usd."""
    yes_contracts_offered_fp: Decimal | None = None
    """Number of yes contracts offered at that price, with two decimals. Unit: contracts."""
    no_contracts_offered_fp: Decimal | None = None
    """Number of no contracts offered at that price, with two decimals. Unit: contracts."""

    @classmethod
    def _built(cls, wire: WireRfqBatchBestQuote, note: Note) -> Self:
        model = new(cls)
        model.rfq_id = wire.rfq_id
        model.market_ticker = wire.market_ticker
        model.yes_bid_dollars = (
            None
            if (yes_bid_dollars_ := wire.yes_bid_dollars) is None
            else known(yes_bid_dollars_) or note(yes_bid_dollars_) or exact(yes_bid_dollars_)
        )
        model.no_bid_dollars = (
            None
            if (no_bid_dollars_ := wire.no_bid_dollars) is None
            else known(no_bid_dollars_) or note(no_bid_dollars_) or exact(no_bid_dollars_)
        )
        model.yes_contracts_offered_fp = (
            None
            if (yes_contracts_offered_fp_ := wire.yes_contracts_offered_fp) is None
            else known(yes_contracts_offered_fp_) or note(yes_contracts_offered_fp_) or exact(yes_contracts_offered_fp_)
        )
        model.no_contracts_offered_fp = (
            None
            if (no_contracts_offered_fp_ := wire.no_contracts_offered_fp) is None
            else known(no_contracts_offered_fp_) or note(no_contracts_offered_fp_) or exact(no_contracts_offered_fp_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireRfqBatchBestQuote]:
        from ..wire.rfq_batch_best_quote import RfqBatchBestQuote

        return RfqBatchBestQuote
