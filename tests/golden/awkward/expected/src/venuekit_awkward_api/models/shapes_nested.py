"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.shapes_nested import ShapesNested as WireShapesNested


@define(kw_only=True, eq=False, repr=False)
class ShapesNested(Model):
    """An object without a name."""

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("deeper", _writing.dictionary),)

    deeper: ShapesNestedDeeper
    """Another one inside."""

    @classmethod
    def _built(cls, wire: WireShapesNested, note: Note) -> Self:
        model = new(cls)
        model.deeper = ShapesNestedDeeper._built(wire.deeper, note)
        return model

    @staticmethod
    def _wire() -> type[WireShapesNested]:
        from ..wire.shapes_nested import ShapesNested

        return ShapesNested


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .shapes_nested_deeper import ShapesNestedDeeper
