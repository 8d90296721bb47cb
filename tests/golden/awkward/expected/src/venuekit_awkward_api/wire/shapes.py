"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import DecimalText

from venuekit_awkward_api.models.shapes_mode import ShapesMode

from . import empty as empty_1
from . import pair, shapes_nested, shapes_nested_list_item, shapes_nested_map_value
from . import tree as tree_1
from ._internal import Ping


class Shapes(Struct, gc=False):
    tree: tree_1.Tree
    ping: Ping
    either: pair.Pair | str
    nested: shapes_nested.ShapesNested
    mode: ShapesMode
    either_or_null: pair.Pair | str | None = field(name="eitherOrNull", default=None)
    pairs_or_text: list[pair.Pair] | str | None = field(name="pairsOrText", default=None)
    pair_or_pairs: pair.Pair | list[pair.Pair] | None = field(name="pairOrPairs", default=None)
    text_or_flag: str | bool | None = field(name="textOrFlag", default=None)
    number_or_text: int | str | None = field(name="numberOrText", default=None)
    nested_list: list[shapes_nested_list_item.ShapesNestedListItem] | None = field(name="nestedList", default=None)
    nested_map: dict[str, shapes_nested_map_value.ShapesNestedMapValue] | None = field(name="nestedMap", default=None)
    empty: empty_1.Empty | None = None
    price: DecimalText | None = None
