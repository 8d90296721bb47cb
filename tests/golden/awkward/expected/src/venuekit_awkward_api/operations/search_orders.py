"""``GET /search``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.level import Level
    from ..models.pair import Pair
    from ..models.search_orders_parameter_mode import SearchOrdersParameterMode
    from ..models.side import Side


def _pair() -> tuple[Any, Callable[[Any], Pair]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return WirePair, Pair._from_wire


OPERATION: Operation[Pair] = Operation(
    name="search_orders",
    method="GET",
    path="/search",
    success={
        200: Body(_pair),
    },
    security=("awkwardKey",),
    repeatable=True,
    accept="application/json",
    source="https://docs.example.com/orders",
)


def request(
    *,
    needed: str,
    text: str | None = None,
    count: int | None = None,
    exact: Decimal | int | None = None,
    flag: bool | None = None,
    since: datetime | None = None,
    day: date | None = None,
    after: datetime | int | None = None,
    before: datetime | int | None = None,
    uid: UUID | None = None,
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
    ]
    | None = None,
    level: Level | Literal[-10, -1, 0, 1, 200] | None = None,
    mode: SearchOrdersParameterMode | Literal["fast", "slow"] | None = None,
    joined: str | Sequence[str] | None = None,
    repeated: str | Sequence[str] | None = None,
    sides: Side
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
    ]
    | Sequence[
        Side
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
        ]
    ]
    | None = None,
    numbers: Sequence[int] | None = None,
    levels: Level | Literal[-10, -1, 0, 1, 200] | Sequence[Level | Literal[-10, -1, 0, 1, 200]] | None = None,
    class_: str | None = None,
    self_: str | None = None,
    query: str | None = None,
    parameters_: str | None = None,
    date: date | None = None,
    search_orders_: str | None = None,
    camel_caseeq: str | None = None,
) -> Request[Pair]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        query_pairs: list[tuple[str, str]] = []
        query_pairs.append(("needed", parameters.text("needed", needed, minimum_length=1)))
        if text is not None:
            query_pairs.append(("text", parameters.text("text", text, maximum_length=20, pattern='^[a-z"\\\\ ]+$')))
        if count is not None:
            query_pairs.append(("count", parameters.integer("count", count, minimum=-5, maximum=5)))
        if exact is not None:
            query_pairs.append(("exact", parameters.decimal("exact", exact, minimum="0.01", maximum="10")))
        if flag is not None:
            query_pairs.append(("flag", parameters.boolean("flag", flag)))
        if since is not None:
            query_pairs.append(("since", parameters.iso_time("since", since)))
        if day is not None:
            query_pairs.append(("day", parameters.iso_date("day", day)))
        if after is not None:
            query_pairs.append(("after", parameters.moment("after", after, per_second=1, minimum=0)))
        if before is not None:
            query_pairs.append(("before", parameters.moment("before", before, per_second=1000)))
        if uid is not None:
            query_pairs.append(("uid", parameters.identifier("uid", uid)))
        if side is not None:
            query_pairs.append(
                (
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
            )
        if level is not None:
            query_pairs.append(("level", parameters.choice("level", level, allowed=(-10, -1, 0, 1, 200))))
        if mode is not None:
            query_pairs.append(("mode", parameters.choice("mode", mode, allowed=("fast", "slow"))))
        if joined is not None:
            query_pairs.append(
                (
                    "joined",
                    ",".join(
                        parameters.listing(
                            "joined", joined, write=partial(parameters.text, pattern="^[^,]+$"), minimum_items=1, maximum_items=3
                        )
                    ),
                )
            )
        if repeated is not None:
            query_pairs.extend(("repeated", item) for item in parameters.listing("repeated", repeated, write=parameters.text))
        if sides is not None:
            query_pairs.append(
                (
                    "sides",
                    ",".join(
                        parameters.listing(
                            "sides",
                            sides,
                            write=partial(
                                parameters.choice,
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
                    ),
                )
            )
        if numbers is not None:
            query_pairs.extend(
                ("numbers", item) for item in parameters.listing("numbers", numbers, write=partial(parameters.integer, maximum=9))
            )
        if levels is not None:
            query_pairs.append(
                (
                    "levels",
                    ",".join(
                        parameters.listing("levels", levels, write=partial(parameters.choice, allowed=(-10, -1, 0, 1, 200)))
                    ),
                )
            )
        if class_ is not None:
            query_pairs.append(("class", parameters.text("class_", class_)))
        if self_ is not None:
            query_pairs.append(("self", parameters.text("self_", self_)))
        if query is not None:
            query_pairs.append(("query", parameters.text("query", query)))
        if parameters_ is not None:
            query_pairs.append(("parameters", parameters.text("parameters_", parameters_)))
        if date is not None:
            query_pairs.append(("date", parameters.iso_date("date", date)))
        if search_orders_ is not None:
            query_pairs.append(("search_orders", parameters.text("search_orders_", search_orders_)))
        if camel_caseeq is not None:
            query_pairs.append(("camelCase[eq]", parameters.text("camel_caseeq", camel_caseeq)))
        return Request(
            OPERATION,
            "/search",
            query=parameters.query(query_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
