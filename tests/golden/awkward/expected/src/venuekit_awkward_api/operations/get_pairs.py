"""``GET /pairs``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec.model import checked

from .. import failures

if TYPE_CHECKING:
    from ..models.pair import Pair


def _list_pair() -> tuple[Any, Callable[[Any], list[Pair]]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return list[WirePair], lambda content: checked(lambda note: list(map(Pair._built, content, repeat(note))))


OPERATION: Operation[list[Pair]] = Operation(
    name="get_pairs",
    method="GET",
    path="/pairs",
    success={200: Body(_list_pair)},
    failures={490: failures.PROBLEM_EXCHANGE_UNREACHABLE, 418: failures.NO_BODY},
    error_fields=failures.ERROR_FIELDS,
    security=("awkwardKey",),
    repeatable=True,
    source="https://docs.example.com/pairs",
)


def request() -> Request[list[Pair]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/pairs")
