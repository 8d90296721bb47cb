"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.tree import Tree as WireTree


@define(kw_only=True, eq=False, repr=False)
class Tree(Model):
    """A model that holds itself.

    Source: https://docs.example.com/shapes
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("name"),
        WireField("children", _writing.each(_writing.dictionary)),
        WireField("parent", _writing.dictionary),
        WireField("by_name", _writing.each_value(_writing.dictionary), wire_name="byName"),
    )

    name: str
    children: list[Tree]
    parent: Tree | None = None
    """A model that holds itself."""
    by_name: dict[str, Tree] | None = None

    @classmethod
    def _built(cls, wire: WireTree, note: Note) -> Self:
        model = new(cls)
        model.name = wire.name
        model.children = list(map(Tree._built, wire.children, repeat(note)))
        model.parent = None if (parent_ := wire.parent) is None else Tree._built(parent_, note)
        model.by_name = (
            None if (by_name_ := wire.by_name) is None else {key: Tree._built(item, note) for key, item in by_name_.items()}
        )
        return model

    @staticmethod
    def _wire() -> type[WireTree]:
        from ..wire.tree import Tree

        return Tree
