"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.shapes_nested_list_item import ShapesNestedListItem as WireShapesNestedListItem
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class ShapesNestedListItem(Model):
    """ """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("side", _writing.plain),)

    side: Side | None = None
    """Values that cannot be names. A backslash \\d and '''."""

    @classmethod
    def _built(cls, wire: WireShapesNestedListItem, note: Note) -> Self:
        model = new(cls)
        model.side = wire.side
        return model

    @staticmethod
    def _wire() -> type[WireShapesNestedListItem]:
        from ..wire.shapes_nested_list_item import ShapesNestedListItem

        return ShapesNestedListItem
