"""Awkward "Venue" & Sons's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._params import CancelParams as CancelParams
    from ._params import ChoiceParams as ChoiceParams
    from ._params import EmptyParams as EmptyParams
    from ._params import EverythingParams as EverythingParams
    from ._params import FilterParams as FilterParams
    from ._params import LoginParams as LoginParams
    from ._params import NewEventParams as NewEventParams
    from ._params import PairParams as PairParams
    from ._params import RemovalParams as RemovalParams
    from ._params import TradeParams as TradeParams
    from .cancel import Cancel as Cancel
    from .choice import Choice as Choice
    from .closed import Closed as Closed
    from .containers import Containers as Containers
    from .direction import Direction as Direction
    from .empty import Empty as Empty
    from .events import Events as Events
    from .everything import Everything as Everything
    from .filter_ import Filter as Filter
    from .kinds import Kinds as Kinds
    from .level import Level as Level
    from .login import Login as Login
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
    from .removal import Removal as Removal
    from .search_orders_parameter_mode import SearchOrdersParameterMode as SearchOrdersParameterMode
    from .session import Session as Session
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
    "CancelParams",
    "Choice",
    "ChoiceParams",
    "Closed",
    "Containers",
    "Direction",
    "Empty",
    "EmptyParams",
    "Events",
    "Everything",
    "EverythingParams",
    "Filter",
    "FilterParams",
    "Kinds",
    "Level",
    "Login",
    "LoginParams",
    "Names",
    "NewEvent",
    "NewEventParams",
    "NullableKinds",
    "OptionalKinds",
    "Page",
    "Pair",
    "PairParams",
    "PairsEnvelope",
    "Ping",
    "Pong",
    "Problem",
    "Removal",
    "RemovalParams",
    "SearchOrdersParameterMode",
    "Session",
    "Shapes",
    "ShapesMode",
    "ShapesNested",
    "ShapesNestedDeeper",
    "ShapesNestedDeeperMode",
    "ShapesNestedListItem",
    "ShapesNestedMapValue",
    "Side",
    "Trade",
    "TradeParams",
    "Tree",
]

_MODULES = {
    "Cancel": "cancel",
    "CancelParams": "_params",
    "Choice": "choice",
    "ChoiceParams": "_params",
    "Closed": "closed",
    "Containers": "containers",
    "Direction": "direction",
    "Empty": "empty",
    "EmptyParams": "_params",
    "Events": "events",
    "Everything": "everything",
    "EverythingParams": "_params",
    "Filter": "filter_",
    "FilterParams": "_params",
    "Kinds": "kinds",
    "Level": "level",
    "Login": "login",
    "LoginParams": "_params",
    "Names": "names",
    "NewEvent": "new_event",
    "NewEventParams": "_params",
    "NullableKinds": "nullable_kinds",
    "OptionalKinds": "optional_kinds",
    "Page": "page",
    "Pair": "pair",
    "PairParams": "_params",
    "PairsEnvelope": "pairs_envelope",
    "Ping": "ping",
    "Pong": "pong",
    "Problem": "problem",
    "Removal": "removal",
    "RemovalParams": "_params",
    "SearchOrdersParameterMode": "search_orders_parameter_mode",
    "Session": "session",
    "Shapes": "shapes",
    "ShapesMode": "shapes_mode",
    "ShapesNested": "shapes_nested",
    "ShapesNestedDeeper": "shapes_nested_deeper",
    "ShapesNestedDeeperMode": "shapes_nested_deeper_mode",
    "ShapesNestedListItem": "shapes_nested_list_item",
    "ShapesNestedMapValue": "shapes_nested_map_value",
    "Side": "side",
    "Trade": "trade",
    "TradeParams": "_params",
    "Tree": "tree",
}

if not TYPE_CHECKING:  # for type checkers, any name would exist

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
