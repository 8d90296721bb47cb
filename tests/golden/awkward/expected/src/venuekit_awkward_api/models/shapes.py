"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

from ..wire.pair import Pair as WirePair

if TYPE_CHECKING:
    from ..wire.shapes import Shapes as WireShapes
    from .shapes_mode import ShapesMode


@define(kw_only=True, eq=False, repr=False)
class Shapes(Model):
    """Recursion, unions, and schemas without names.

    Source: https://docs.example.com/shapes
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("tree", _writing.dictionary),
        WireField("ping", _writing.dictionary),
        WireField("either", _writing.either),
        WireField("either_or_null", _writing.either, wire_name="eitherOrNull"),
        WireField("pairs_or_text", _writing.either, wire_name="pairsOrText"),
        WireField("pair_or_pairs", _writing.either, wire_name="pairOrPairs"),
        WireField("text_or_flag", _writing.either, wire_name="textOrFlag"),
        WireField("number_or_text", _writing.either, wire_name="numberOrText"),
        WireField("nested", _writing.dictionary),
        WireField("nested_list", _writing.each(_writing.dictionary), wire_name="nestedList"),
        WireField("nested_map", _writing.each_value(_writing.dictionary), wire_name="nestedMap"),
        WireField("mode", _writing.plain),
        WireField("empty", _writing.dictionary),
        WireField("price", _writing.decimal_text),
    )

    tree: Tree
    """A model that holds itself."""
    ping: Ping
    """A model that holds another that holds it."""
    either: Pair | str
    either_or_null: Pair | str | None = None
    pairs_or_text: list[Pair] | str | None = None
    pair_or_pairs: Pair | list[Pair] | None = None
    text_or_flag: str | bool | None = None
    number_or_text: int | str | None = None
    nested: ShapesNested
    """An object without a name."""
    nested_list: list[ShapesNestedListItem] | None = None
    nested_map: dict[str, ShapesNestedMapValue] | None = None
    mode: ShapesMode
    """An enum without a name."""
    empty: Empty | None = None
    """An object whose fields nobody documents."""
    price: Decimal | None = None
    """A scalar with a name. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireShapes, note: Note) -> Self:
        model = new(cls)
        model.tree = Tree._built(wire.tree, note)
        model.ping = Ping._built(wire.ping, note)
        model.either = Pair._built(wire.either, note) if isinstance(wire.either, WirePair) else wire.either
        model.either_or_null = (
            None
            if (either_or_null_ := wire.either_or_null) is None
            else Pair._built(either_or_null_, note)
            if isinstance(either_or_null_, WirePair)
            else either_or_null_
        )
        model.pairs_or_text = (
            None
            if (pairs_or_text_ := wire.pairs_or_text) is None
            else list(map(Pair._built, pairs_or_text_, repeat(note)))
            if isinstance(pairs_or_text_, list)
            else pairs_or_text_
        )
        model.pair_or_pairs = (
            None
            if (pair_or_pairs_ := wire.pair_or_pairs) is None
            else list(map(Pair._built, pair_or_pairs_, repeat(note)))
            if isinstance(pair_or_pairs_, list)
            else Pair._built(pair_or_pairs_, note)
            if isinstance(pair_or_pairs_, WirePair)
            else pair_or_pairs_
        )
        model.text_or_flag = wire.text_or_flag
        model.number_or_text = wire.number_or_text
        model.nested = ShapesNested._built(wire.nested, note)
        model.nested_list = (
            None
            if (nested_list_ := wire.nested_list) is None
            else list(map(ShapesNestedListItem._built, nested_list_, repeat(note)))
        )
        model.nested_map = (
            None
            if (nested_map_ := wire.nested_map) is None
            else {key: ShapesNestedMapValue._built(item, note) for key, item in nested_map_.items()}
        )
        model.mode = wire.mode
        model.empty = None if (empty_ := wire.empty) is None else Empty._built(empty_, note)
        model.price = None if (price_ := wire.price) is None else known(price_) or note(price_) or exact(price_)
        return model

    @staticmethod
    def _wire() -> type[WireShapes]:
        from ..wire.shapes import Shapes

        return Shapes


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .empty import Empty
from .pair import Pair
from .ping import Ping
from .shapes_nested import ShapesNested
from .shapes_nested_list_item import ShapesNestedListItem
from .shapes_nested_map_value import ShapesNestedMapValue
from .tree import Tree
