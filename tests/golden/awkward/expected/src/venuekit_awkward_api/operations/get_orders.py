"""``GET /accounts/{id}/orders/{side}/{number}/{day}/{uid}``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec import parameters
from venuekit.codec.model import checked
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.pair import Pair
    from ..models.side import Side


def _list_pair() -> tuple[Any, Callable[[Any], list[Pair]]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return list[WirePair], lambda content: checked(lambda note: list(map(Pair._built, content, repeat(note))))


OPERATION: Operation[list[Pair]] = Operation(
    name="get_orders",
    method="GET",
    path="/accounts/{id}/orders/{side}/{number}/{day}/{uid}",
    success={
        200: Body(_list_pair),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/orders",
)


def request(
    id_path: str,
    side: Side
    | Literal[
        "2fast",
        "",
        "with space",
        "buy",
        "SELL",
        "camelCase",
        "None",
        "class",
        "with-dash",
        "with.dot",
        "\u00fcn\u00efcode",
        "back\\slash",
        'quo"te',
        "name",
        "mro",
    ],
    number: int,
    day: date,
    uid: UUID,
    *,
    id_query: str | None = None,
) -> Request[list[Pair]]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        id_path_segment = parameters.segment("id", parameters.text("id_path", id_path, minimum_length=1, maximum_length=50))
        side_segment = parameters.segment(
            "side",
            parameters.choice(
                "side",
                side,
                allowed=(
                    "2fast",
                    "",
                    "with space",
                    "buy",
                    "SELL",
                    "camelCase",
                    "None",
                    "class",
                    "with-dash",
                    "with.dot",
                    "ünïcode",
                    "back\\slash",
                    'quo"te',
                    "name",
                    "mro",
                ),
            ),
        )
        number_segment = parameters.segment("number", parameters.integer("number", number, minimum=1))
        day_segment = parameters.segment("day", parameters.iso_date("day", day))
        uid_segment = parameters.segment("uid", parameters.identifier("uid", uid))
        query_pairs: list[tuple[str, str]] = []
        if id_query is not None:
            query_pairs.append(("id", parameters.text("id_query", id_query)))
        return Request(
            OPERATION,
            f"/accounts/{id_path_segment}/orders/{side_segment}/{number_segment}/{day_segment}/{uid_segment}",
            query=parameters.query(query_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
