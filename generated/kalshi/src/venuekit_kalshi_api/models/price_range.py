"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.price_range import PriceRange as WirePriceRange


@define(kw_only=True, eq=False, repr=False)
class PriceRange(Model):
    """A range of the price grid. Prices increase in steps from start to end.

    Source: https://docs.kalshi.com/api-reference/market/get-market
    """

    units: ClassVar[Mapping[str, str]] = {
        "start": "usd",
        "end": "usd",
        "step": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("start", _writing.decimal_text),
        WireField("end", _writing.decimal_text),
        WireField("step", _writing.decimal_text),
    )

    start: Decimal
    """Start of the range, in dollars. Unit: usd."""
    end: Decimal
    """End of the range, in dollars. Unit: usd."""
    step: Decimal
    """Difference between two prices of the range, in dollars. Unit: usd."""

    @classmethod
    def _built(cls, wire: WirePriceRange, note: Note) -> Self:
        model = new(cls)
        model.start = known(wire.start) or note(wire.start) or exact(wire.start)
        model.end = known(wire.end) or note(wire.end) or exact(wire.end)
        model.step = known(wire.step) or note(wire.step) or exact(wire.step)
        return model

    @staticmethod
    def _wire() -> type[WirePriceRange]:
        from ..wire.price_range import PriceRange

        return PriceRange
