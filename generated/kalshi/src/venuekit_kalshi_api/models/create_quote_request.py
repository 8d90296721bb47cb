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
    from ..wire.create_quote_request import CreateQuoteRequest as WireCreateQuoteRequest


@define(kw_only=True, eq=False, repr=False)
class CreateQuoteRequest(Model):
    """A quote on an RFQ. Its size is always that of the RFQ.

    Source: https://docs.kalshi.com/api-reference/communications/create-quote
    """

    units: ClassVar[Mapping[str, str]] = {
        "yes_bid": "usd",
        "no_bid": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("rfq_id"),
        WireField("yes_bid", _writing.decimal_text),
        WireField("no_bid", _writing.decimal_text),
        WireField("rest_remainder"),
        WireField("post_only"),
        WireField("subaccount"),
    )

    rfq_id: str
    """Id of the RFQ, a UUID, exactly as the venue returned it."""
    yes_bid: Decimal
    """Bid for one yes contract, in dollars, on the market's price grid; 0 declines this side. Unit: usd."""
    no_bid: Decimal
    """Bid for one no contract, in dollars, on the market's price grid; 0 declines this side. Unit: usd."""
    rest_remainder: bool
    """Whether the unfilled rest stays in the order book as a resting order."""
    post_only: bool | None = None
    """Whether to cancel the maker's order instead of letting it take liquidity. The default is false."""
    subaccount: int | None = None
    """Number of the subaccount to quote for; 0 is the primary one."""

    @classmethod
    def _built(cls, wire: WireCreateQuoteRequest, note: Note) -> Self:
        model = new(cls)
        model.rfq_id = wire.rfq_id
        model.yes_bid = known(wire.yes_bid) or note(wire.yes_bid) or exact(wire.yes_bid)
        model.no_bid = known(wire.no_bid) or note(wire.no_bid) or exact(wire.no_bid)
        model.rest_remainder = wire.rest_remainder
        model.post_only = wire.post_only
        model.subaccount = wire.subaccount
        return model

    @staticmethod
    def _wire() -> type[WireCreateQuoteRequest]:
        from ..wire.create_quote_request import CreateQuoteRequest

        return CreateQuoteRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("rfq_id", self.rfq_id, minimum_length=1)
        _parameters.decimal("yes_bid", self.yes_bid, minimum="0", maximum="1")
        _parameters.decimal("no_bid", self.no_bid, minimum="0", maximum="1")
        _parameters.boolean("rest_remainder", self.rest_remainder)
        if self.post_only is not None:
            _parameters.boolean("post_only", self.post_only)
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)
