"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.create_rfq_batch_child import CreateRfqBatchChild as WireCreateRfqBatchChild


@define(kw_only=True, eq=False, repr=False)
class CreateRfqBatchChild(Model):
    """One RFQ of a batch: an existing market, or the legs of a combo (inferred).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "contracts_fp": "contracts",
        "target_cost_dollars": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_ticker"),
        WireField("selected_markets", _writing.each(_writing.dictionary)),
        WireField("contracts_fp", _writing.decimal_text),
        WireField("target_cost_dollars", _writing.decimal_text),
    )

    market_ticker: str | None = None
    """Ticker of the market."""
    selected_markets: list[TickerPair] | None = None
    """The legs of a combo, if no market is given."""
    contracts_fp: Decimal | None = None
    """Number of contracts to request, in steps of 0.01, if it differs from that of the batch. Unit: contracts."""
    target_cost_dollars: Decimal | None = None
    """Amount to spend, in dollars, if it differs from that of the batch. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireCreateRfqBatchChild, note: Note) -> Self:
        model = new(cls)
        model.market_ticker = wire.market_ticker
        model.selected_markets = (
            None
            if (selected_markets_ := wire.selected_markets) is None
            else list(map(TickerPair._built, selected_markets_, repeat(note)))
        )
        model.contracts_fp = (
            None
            if (contracts_fp_ := wire.contracts_fp) is None
            else known(contracts_fp_) or note(contracts_fp_) or exact(contracts_fp_)
        )
        model.target_cost_dollars = (
            None
            if (target_cost_dollars_ := wire.target_cost_dollars) is None
            else known(target_cost_dollars_) or note(target_cost_dollars_) or exact(target_cost_dollars_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireCreateRfqBatchChild]:
        from ..wire.create_rfq_batch_child import CreateRfqBatchChild

        return CreateRfqBatchChild

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.market_ticker is not None:
            _parameters.text("market_ticker", self.market_ticker, minimum_length=1)
        if self.selected_markets is not None:
            self.selected_markets = _fields.items(
                "selected_markets", self.selected_markets, take=_partial(_fields.model, kind=TickerPair)
            )
        if self.contracts_fp is not None:
            _parameters.decimal("contracts_fp", self.contracts_fp)
        if self.target_cost_dollars is not None:
            _parameters.decimal("target_cost_dollars", self.target_cost_dollars)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .ticker_pair import TickerPair
