"""Dictionaries that may be passed instead of Awkward "Venue" & Sons's models. Generated from the venue's description; change that and run ``nox -s generate``."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict
from uuid import UUID

from venuekit.auth.secrets import Secret

if TYPE_CHECKING:
    from .cancel import Cancel
    from .direction import Direction
    from .everything import Everything
    from .level import Level
    from .login import Login
    from .pair import Pair
    from .side import Side
    from .trade import Trade


class CancelParams(TypedDict, total=False):
    """Fields of a ``Cancel``."""

    event_type: Required["str"]
    reason: Required["str"]


class ChoiceParams(TypedDict, total=False):
    """Fields of a ``Choice``."""

    low: "Decimal | int | None"
    high: "Decimal | int | None"
    from_: "str | None"
    parameters: "str | None"
    by_name: "str | None"
    by_price: "Decimal | int | None"
    nobody: "bool | None"


class EmptyParams(TypedDict, total=False):
    """Fields of a ``Empty``."""


class EverythingParams(TypedDict, total=False):
    """Fields of a ``Everything``."""

    count: "int | None"
    part: "Decimal | int | None"
    prices: "Mapping[str, Decimal | int] | None"
    pairs_by_name: "Mapping[str, Pair | PairParams] | None"
    anything: "Any"
    free: "Mapping[str, Any] | None"
    frees: "Sequence[Mapping[str, Any]] | None"
    either: "Pair | PairParams | str | bool | None"
    eithers: "Sequence[Pair | PairParams | int] | None"
    event: "Trade | TradeParams | Cancel | CancelParams | None"
    grid: "Sequence[Sequence[Decimal | int]] | None"
    pair_grid: "Sequence[Sequence[Pair | PairParams]] | None"
    sides: 'Sequence[Side | Literal["2fast", "", "with space", "buy", "SELL", "camelCase", "None", "class", "with-dash", "with.dot", "\\u00fcn\\u00efcode", "back\\\\slash", "quo\\"te", "name", "mro"]] | None'
    password: "str | Secret | None"
    login: "Login | LoginParams | None"
    self_: "Everything | EverythingParams | None"
    fields: "str | None"
    partial: "bool | None"


class FilterParams(TypedDict, total=False):
    """Fields of a ``Filter``."""

    min_price: "Decimal | int | None"
    side: 'Side | Literal["2fast", "", "with space", "buy", "SELL", "camelCase", "None", "class", "with-dash", "with.dot", "\\u00fcn\\u00efcode", "back\\\\slash", "quo\\"te", "name", "mro"] | None'


class LoginParams(TypedDict, total=False):
    """Fields of a ``Login``."""

    user: Required["str"]
    password: Required["str | Secret"]
    pins: "Sequence[str | Secret] | None"


class NewEventParams(TypedDict, total=False):
    """Fields of a ``NewEvent``."""

    client_id: Required["str"]
    side: Required[
        'Side | Literal["2fast", "", "with space", "buy", "SELL", "camelCase", "None", "class", "with-dash", "with.dot", "\\u00fcn\\u00efcode", "back\\\\slash", "quo\\"te", "name", "mro"]'
    ]
    price: Required["Decimal | int"]
    size: "Decimal | int | None"
    note: "str | None"
    level: "Level | Literal[-10, -1, 0, 1, 200] | None"
    when: "datetime | None"
    expires: "datetime | int | None"
    pair: "Pair | PairParams | None"
    pairs: "Sequence[Pair | PairParams] | None"
    from_: "str | None"
    code: "str | None"
    count: "int | None"
    quick: "bool | None"
    uid: "UUID | None"
    day: "date | None"
    tags: "Sequence[str] | None"
    direction: 'Direction | Literal["up", "down"] | None'


class PairParams(TypedDict, total=False):
    """Fields of a ``Pair``."""

    name: Required["str"]
    price: Required["Decimal | int"]
    date_: "date | None"


class RemovalParams(TypedDict, total=False):
    """Fields of a ``Removal``."""

    ids: Required["Sequence[int]"]
    pin: Required["str | Secret"]


class TradeParams(TypedDict, total=False):
    """Fields of a ``Trade``."""

    event_type: Required["str"]
    price: Required["Decimal | int"]
