"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.orderbook_count_fp import OrderbookCountFp as WireOrderbookCountFp


@define(kw_only=True, eq=False, repr=False)
class OrderbookCountFp(Model):
    """The bids on both sides of an order book. Levels are sorted by ascending price, so the best bid is the last one. An ask for
    yes is a bid for no at one dollar minus its price.

    Source: https://docs.kalshi.com/api-reference/market/get-market-orderbook
    """

    units: ClassVar[Mapping[str, str]] = {
        "yes_dollars": "usd-and-contracts",
        "no_dollars": "usd-and-contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("yes_dollars", _writing.each(_writing.each(_writing.decimal_text))),
        WireField("no_dollars", _writing.each(_writing.each(_writing.decimal_text))),
    )

    yes_dollars: list[list[Decimal]] | None = None
    """Bids for yes, best last. Empty, null or absent if there are none. Unit: usd-and-contracts."""
    no_dollars: list[list[Decimal]] | None = None
    """Bids for no, best last. Empty, null or absent if there are none. Unit: usd-and-contracts."""

    @classmethod
    def _built(cls, wire: WireOrderbookCountFp, note: Note) -> Self:
        model = new(cls)
        model.yes_dollars = (
            None
            if (yes_dollars_ := wire.yes_dollars) is None
            else [[known(item) or note(item) or exact(item) for item in item] for item in yes_dollars_]
        )
        model.no_dollars = (
            None
            if (no_dollars_ := wire.no_dollars) is None
            else [[known(item) or note(item) or exact(item) for item in item] for item in no_dollars_]
        )
        return model

    @staticmethod
    def _wire() -> type[WireOrderbookCountFp]:
        from ..wire.orderbook_count_fp import OrderbookCountFp

        return OrderbookCountFp
