"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.shapes_nested_deeper import ShapesNestedDeeper as WireShapesNestedDeeper
    from .shapes_nested_deeper_mode import ShapesNestedDeeperMode


@define(kw_only=True, eq=False, repr=False)
class ShapesNestedDeeper(Model):
    """Another one inside."""

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("price", _writing.decimal_text),
        WireField("mode", _writing.plain),
    )

    price: Decimal | None = None
    mode: ShapesNestedDeeperMode | None = None

    @classmethod
    def _built(cls, wire: WireShapesNestedDeeper, note: Note) -> Self:
        model = new(cls)
        model.price = None if (price_ := wire.price) is None else known(price_) or note(price_) or exact(price_)
        model.mode = wire.mode
        return model

    @staticmethod
    def _wire() -> type[WireShapesNestedDeeper]:
        from ..wire.shapes_nested_deeper import ShapesNestedDeeper

        return ShapesNestedDeeper
