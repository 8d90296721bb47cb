"""Awkward "Venue" & Sons's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cancel import Cancel as Cancel
    from .choice import Choice as Choice
    from .closed import Closed as Closed
    from .containers import Containers as Containers
    from .direction import Direction as Direction
    from .empty import Empty as Empty
    from .events import Events as Events
    from .filter_ import Filter as Filter
    from .kinds import Kinds as Kinds
    from .level import Level as Level
    from .names import Names as Names
    from .new_event import NewEvent as NewEvent
    from .nullable_kinds import NullableKinds as NullableKinds
    from .optional_kinds import OptionalKinds as OptionalKinds
    from .page import Page as Page
    from .pair import Pair as Pair
    from .pairs_envelope import PairsEnvelope as PairsEnvelope
    from .ping import Ping as Ping
    from .pong import Pong as Pong
    from .problem import Problem as Problem
    from .search_orders_parameter_mode import SearchOrdersParameterMode as SearchOrdersParameterMode
    from .shapes import Shapes as Shapes
    from .shapes_mode import ShapesMode as ShapesMode
    from .shapes_nested import ShapesNested as ShapesNested
    from .shapes_nested_deeper import ShapesNestedDeeper as ShapesNestedDeeper
    from .shapes_nested_deeper_mode import ShapesNestedDeeperMode as ShapesNestedDeeperMode
    from .shapes_nested_list_item import ShapesNestedListItem as ShapesNestedListItem
    from .shapes_nested_map_value import ShapesNestedMapValue as ShapesNestedMapValue
    from .side import Side as Side
    from .trade import Trade as Trade
    from .tree import Tree as Tree

__all__ = [
    "Cancel",
    "Choice",
    "Closed",
    "Containers",
    "Direction",
    "Empty",
    "Events",
    "Filter",
    "Kinds",
    "Level",
    "Names",
    "NewEvent",
    "NullableKinds",
    "OptionalKinds",
    "Page",
    "Pair",
    "PairsEnvelope",
    "Ping",
    "Pong",
    "Problem",
    "SearchOrdersParameterMode",
    "Shapes",
    "ShapesMode",
    "ShapesNested",
    "ShapesNestedDeeper",
    "ShapesNestedDeeperMode",
    "ShapesNestedListItem",
    "ShapesNestedMapValue",
    "Side",
    "Trade",
    "Tree",
]

_MODULES = {
    "Cancel": "cancel",
    "Choice": "choice",
    "Closed": "closed",
    "Containers": "containers",
    "Direction": "direction",
    "Empty": "empty",
    "Events": "events",
    "Filter": "filter_",
    "Kinds": "kinds",
    "Level": "level",
    "Names": "names",
    "NewEvent": "new_event",
    "NullableKinds": "nullable_kinds",
    "OptionalKinds": "optional_kinds",
    "Page": "page",
    "Pair": "pair",
    "PairsEnvelope": "pairs_envelope",
    "Ping": "ping",
    "Pong": "pong",
    "Problem": "problem",
    "SearchOrdersParameterMode": "search_orders_parameter_mode",
    "Shapes": "shapes",
    "ShapesMode": "shapes_mode",
    "ShapesNested": "shapes_nested",
    "ShapesNestedDeeper": "shapes_nested_deeper",
    "ShapesNestedDeeperMode": "shapes_nested_deeper_mode",
    "ShapesNestedListItem": "shapes_nested_list_item",
    "ShapesNestedMapValue": "shapes_nested_map_value",
    "Side": "side",
    "Trade": "trade",
    "Tree": "tree",
}

if not TYPE_CHECKING:  # type checkers would take any name for one that is there

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
