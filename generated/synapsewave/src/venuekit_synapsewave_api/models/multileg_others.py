"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.multileg_others import MultilegOthers as WireMultilegOthers


@define(kw_only=True, eq=False, repr=False)
class MultilegOthers(Model):
    """Details of an instrument, from the exchange's list.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/place-multileg-spread-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "price_tick": "inr",
        "decimal_loc": "decimal-places",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("market_lot"),
        WireField("price_tick"),
        WireField("decimal_loc"),
    )

    market_lot: int
    """Number of units in one lot."""
    price_tick: Decimal
    """Smallest price step. Rupees are inferred. Unit: inr."""
    decimal_loc: Decimal
    """Number of decimal places of the price. Unit: decimal-places."""

    @classmethod
    def _built(cls, wire: WireMultilegOthers, note: Note) -> Self:
        model = new(cls)
        model.market_lot = wire.market_lot
        model.price_tick = wire.price_tick if type(wire.price_tick) is Decimal else number(wire.price_tick)
        model.decimal_loc = wire.decimal_loc if type(wire.decimal_loc) is Decimal else number(wire.decimal_loc)
        return model

    @staticmethod
    def _wire() -> type[WireMultilegOthers]:
        from ..wire.multileg_others import MultilegOthers

        return MultilegOthers

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.integer("market_lot", self.market_lot, minimum=1)
        _parameters.decimal("price_tick", self.price_tick, minimum="0")
        _parameters.decimal("decimal_loc", self.decimal_loc, minimum="0")
