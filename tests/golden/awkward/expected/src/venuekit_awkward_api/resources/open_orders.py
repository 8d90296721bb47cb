"""Awkward "Venue" & Sons: open_orders. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from venuekit.call.operation import Body, Operation, Request, model_body
from venuekit.codec import parameters
from venuekit.codec.model import Note
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

if TYPE_CHECKING:
    from ..models.level import Level
    from ..models.pair import Pair
    from ..models.search_orders_parameter_mode import SearchOrdersParameterMode
    from ..models.side import Side


def _list_pair() -> tuple[Any, Callable[[Any, Note], list[Pair]]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return list[WirePair], lambda content, note: list(map(Pair._built, content, repeat(note)))


_JOINED = partial(parameters.text, pattern="^[^,]+$")
_SIDES = partial(
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
)
_NUMBERS = partial(parameters.integer, maximum=9)
_LEVELS = partial(parameters.choice, allowed=(-10, -1, 0, 1, 200))

GET_ORDERS: Operation[list[Pair]] = Operation(
    name="get_orders",
    method="GET",
    path="/accounts/{id}/orders/{side}/{number}/{day}/{uid}",
    success={200: Body(_list_pair)},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/orders",
)

CANCEL_ORDERS: Operation[Pair] = Operation(
    name="cancel_orders",
    method="DELETE",
    path="/accounts/{id}/orders/{side}/{number}/{day}/{uid}",
    success={202: model_body("venuekit_awkward_api", "Pair")},
    security=("awkwardKey",),
    retry="never",
    source="https://docs.example.com/orders",
)

SEARCH_ORDERS: Operation[Pair] = Operation(
    name="search_orders",
    method="GET",
    path="/search",
    success={200: model_body("venuekit_awkward_api", "Pair")},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/orders",
)


class OpenOrders(Resource):
    """Awkward "Venue" & Sons: open_orders.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response came, and ``DecodeError`` if it isn't what the venue documents.
    """

    @property
    def with_raw_response(self) -> OpenOrdersWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return OpenOrdersWithRawResponse(self._client)

    def get_orders(
        self,
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
    ) -> list[Pair]:
        """Path arguments.

        Arguments of every kind in the path, and one in the query by the name of one in the path.

        Args:
            id_path: The account. At most 50 characters.
            side: The side.
            number: The number. At least 1.
            day: The day.
            uid: The identifier.
            id_query: An id once more, of the order.

        Returns:
            ``list[Pair]``.

        Documented failures: none. Source: https://docs.example.com/orders
        """
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
            return self._call(
                Request(
                    GET_ORDERS,
                    f"/accounts/{id_path_segment}/orders/{side_segment}/{number_segment}/{day_segment}/{uid_segment}",
                    query=parameters.query(query_pairs),
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_ORDERS.name)
            raise

    def cancel_orders(
        self,
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
    ) -> Pair:
        """Not to be repeated.

        Args:
            id: The account. At most 50 characters.
            side: The side.
            number: The number.
            day: The day.
            uid: The identifier.

        Returns:
            A small object that others hold.

        Documented failures: none. Source: https://docs.example.com/orders
        """
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
            return self._call(
                Request(
                    CANCEL_ORDERS, f"/accounts/{id_segment}/orders/{side_segment}/{number_segment}/{day_segment}/{uid_segment}"
                )
            )
        except ArgumentError as error:
            error.name_operation(CANCEL_ORDERS.name)
            raise

    def search_orders(
        self,
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
    ) -> Pair:
        """Query arguments.

        Arguments of every kind in the query.

        Args:
            needed: Always sent.
            text: Text. At most 20 characters.
            count: A number. From -5 to 5. If left out, the venue takes 3.
            exact: A decimal. From 0.01 to 10.
            flag: Yes or no.
            since: A moment.
            day: A day.
            after: Seconds. At least 0. An aware ``datetime``, or Unix time in whole seconds.
            before: Milliseconds. An aware ``datetime``, or Unix time in whole milliseconds.
            uid: An identifier.
            side: A side.
            level: A level.
            mode: A mode without a name.
            joined: Sent as one text with commas. At most 3 items.
            repeated: Sent one by one.
            sides: Several sides, with commas.
            numbers: Several numbers, one by one.
            levels: Several levels, with commas.
            class_: A reserved word.
            self_: The first argument of methods.
            query: A name that the generated code would like for itself.
            parameters_: Another one.
            date: The name of a type.
            search_orders_: The name of the operation.
            camel_caseeq: A name with brackets.

        Returns:
            A small object that others hold.

        Documented failures: none. Source: https://docs.example.com/orders
        """
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
                items = parameters.listing("joined", joined, write=_JOINED, minimum_items=1, maximum_items=3)
                query_pairs.append(("joined", ",".join(items)))
            if repeated is not None:
                query_pairs.extend(("repeated", item) for item in parameters.listing("repeated", repeated, write=parameters.text))
            if sides is not None:
                items = parameters.listing("sides", sides, write=_SIDES)
                query_pairs.append(("sides", ",".join(items)))
            if numbers is not None:
                query_pairs.extend(("numbers", item) for item in parameters.listing("numbers", numbers, write=_NUMBERS))
            if levels is not None:
                items = parameters.listing("levels", levels, write=_LEVELS)
                query_pairs.append(("levels", ",".join(items)))
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
            return self._call(Request(SEARCH_ORDERS, "/search", query=parameters.query(query_pairs)))
        except ArgumentError as error:
            error.name_operation(SEARCH_ORDERS.name)
            raise


class OpenOrdersWithRawResponse(RawResource):
    """The methods of ``OpenOrders``, each returning the response itself."""

    get_orders = raw(OpenOrders.get_orders)
    cancel_orders = raw(OpenOrders.cancel_orders)
    search_orders = raw(OpenOrders.search_orders)


class AsyncOpenOrders(AsyncResource):
    """The methods of ``OpenOrders``, asynchronous."""

    get_orders = awaitable(OpenOrders.get_orders)
    cancel_orders = awaitable(OpenOrders.cancel_orders)
    search_orders = awaitable(OpenOrders.search_orders)

    @property
    def with_raw_response(self) -> AsyncOpenOrdersWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return AsyncOpenOrdersWithRawResponse(self._client)


class AsyncOpenOrdersWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncOpenOrders``, each returning the response itself."""

    get_orders = awaitable(OpenOrdersWithRawResponse.get_orders)
    cancel_orders = awaitable(OpenOrdersWithRawResponse.cancel_orders)
    search_orders = awaitable(OpenOrdersWithRawResponse.search_orders)
