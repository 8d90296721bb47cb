"""``DELETE /accounts/{id}/orders/{side}/{number}/{day}/{uid}``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.pair import Pair
    from ..models.side import Side


def _pair() -> tuple[Any, Callable[[Any], Pair]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return WirePair, Pair._from_wire


OPERATION: Operation[Pair] = Operation(
    name="cancel_orders",
    method="DELETE",
    path="/accounts/{id}/orders/{side}/{number}/{day}/{uid}",
    success={
        202: Body(_pair),
    },
    security=("awkwardKey",),
    repeatable=False,
    accept="application/json",
    source="https://docs.example.com/orders",
)


def request(
    id: str,
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
) -> Request[Pair]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        id_segment = parameters.segment("id", parameters.text("id", id, minimum_length=1, maximum_length=50))
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
        number_segment = parameters.segment("number", parameters.integer("number", number))
        day_segment = parameters.segment("day", parameters.iso_date("day", day))
        uid_segment = parameters.segment("uid", parameters.identifier("uid", uid))
        return Request(
            OPERATION,
            f"/accounts/{id_segment}/orders/{side_segment}/{number_segment}/{day_segment}/{uid_segment}",
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
