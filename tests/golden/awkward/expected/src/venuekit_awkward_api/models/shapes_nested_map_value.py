"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.shapes_nested_map_value import ShapesNestedMapValue as WireShapesNestedMapValue


@define(kw_only=True, eq=False, repr=False)
class ShapesNestedMapValue(Model):
    """ """

    units: ClassVar[Mapping[str, str]] = {
        "price": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("price", _writing.decimal_text),)

    price: Decimal | None = None
    """A scalar with a name. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireShapesNestedMapValue, note: Note) -> Self:
        model = new(cls)
        model.price = None if (price_ := wire.price) is None else known(price_) or note(price_) or exact(price_)
        return model

    @staticmethod
    def _wire() -> type[WireShapesNestedMapValue]:
        from ..wire.shapes_nested_map_value import ShapesNestedMapValue

        return ShapesNestedMapValue
