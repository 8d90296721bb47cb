"""``GET /perhaps``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request

if TYPE_CHECKING:
    from ..models.pair import Pair


def _pair_none() -> tuple[Any, Callable[[Any], Pair | None]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return WirePair | None, lambda content: None if content is None else Pair._from_wire(content)


OPERATION: Operation[Pair | None] = Operation(
    name="get_perhaps",
    method="GET",
    path="/perhaps",
    success={200: Body(_pair_none)},
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/pairs",
)


def request() -> Request[Pair | None]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/perhaps")
