"""Awkward "Venue" & Sons: open_orders. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from venuekit.call.operation import Body, Operation, Request, model_body
from venuekit.codec import parameters as _parameters
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


_JOINED = _partial(_parameters.text, pattern="^[^,]+$")
_SIDES = _partial(
    _parameters.choice,
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
_NUMBERS = _partial(_parameters.integer, maximum=9)
_LEVELS = _partial(_parameters.choice, allowed=(-10, -1, 0, 1, 200))


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


class OpenOrders(Resource["OpenOrdersWithRawResponse"]):
    """Awkward "Venue" & Sons: open_orders.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

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
            _id_path_segment = _parameters.segment(
                "id_path", _parameters.text("id_path", id_path, minimum_length=1, maximum_length=50)
            )
            _side_segment = _parameters.segment(
                "side",
                _parameters.choice(
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
            _number_segment = _parameters.segment("number", _parameters.integer("number", number, minimum=1))
            _day_segment = _parameters.segment("day", _parameters.iso_date("day", day))
            _uid_segment = _parameters.segment("uid", _parameters.identifier("uid", uid))
            _query: list[tuple[str, str]] = []
            if id_query is not None:
                _query.append(("id", _parameters.text("id_query", id_query)))
            return self._call(
                Request(
                    GET_ORDERS,
                    f"/accounts/{_id_path_segment}/orders/{_side_segment}/{_number_segment}/{_day_segment}/{_uid_segment}",
                    query=_parameters.query(_query),
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
            _id_segment = _parameters.segment("id", _parameters.text("id", id, minimum_length=1, maximum_length=50))
            _side_segment = _parameters.segment(
                "side",
                _parameters.choice(
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
            _number_segment = _parameters.segment("number", _parameters.integer("number", number))
            _day_segment = _parameters.segment("day", _parameters.iso_date("day", day))
            _uid_segment = _parameters.segment("uid", _parameters.identifier("uid", uid))
            return self._call(
                Request(
                    CANCEL_ORDERS,
                    f"/accounts/{_id_segment}/orders/{_side_segment}/{_number_segment}/{_day_segment}/{_uid_segment}",
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
        parameters: str | None = None,
        date: date | None = None,
        search_orders: str | None = None,
        camel_caseeq: str | None = None,
    ) -> Pair:
        """Query arguments.

        Arguments of every kind in the query.

        Args:
            needed: Always sent.
            text: Text. At most 20 characters.
            count: A number. From -5 to 5. The venue's default is 3.
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
            parameters: Another one.
            date: The name of a type.
            search_orders: The name of the operation.
            camel_caseeq: A name with brackets.

        Returns:
            A small object that others hold.

        Documented failures: none. Source: https://docs.example.com/orders
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.append(("needed", _parameters.text("needed", needed, minimum_length=1)))
            if text is not None:
                _query.append(("text", _parameters.text("text", text, maximum_length=20, pattern='^[a-z"\\\\ ]+$')))
            if count is not None:
                _query.append(("count", _parameters.integer("count", count, minimum=-5, maximum=5)))
            if exact is not None:
                _query.append(("exact", _parameters.decimal("exact", exact, minimum="0.01", maximum="10")))
            if flag is not None:
                _query.append(("flag", _parameters.boolean("flag", flag)))
            if since is not None:
                _query.append(("since", _parameters.iso_time("since", since)))
            if day is not None:
                _query.append(("day", _parameters.iso_date("day", day)))
            if after is not None:
                _query.append(("after", _parameters.moment("after", after, per_second=1, minimum=0)))
            if before is not None:
                _query.append(("before", _parameters.moment("before", before, per_second=1000)))
            if uid is not None:
                _query.append(("uid", _parameters.identifier("uid", uid)))
            if side is not None:
                _query.append(
                    (
                        "side",
                        _parameters.choice(
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
                _query.append(("level", _parameters.choice("level", level, allowed=(-10, -1, 0, 1, 200))))
            if mode is not None:
                _query.append(("mode", _parameters.choice("mode", mode, allowed=("fast", "slow"))))
            if joined is not None:
                _items = _parameters.listing("joined", joined, write=_JOINED, minimum_items=1, maximum_items=3)
                _query.append(("joined", ",".join(_items)))
            if repeated is not None:
                _query.extend(("repeated", item) for item in _parameters.listing("repeated", repeated, write=_parameters.text))
            if sides is not None:
                _items = _parameters.listing("sides", sides, write=_SIDES)
                _query.append(("sides", ",".join(_items)))
            if numbers is not None:
                _query.extend(("numbers", item) for item in _parameters.listing("numbers", numbers, write=_NUMBERS))
            if levels is not None:
                _items = _parameters.listing("levels", levels, write=_LEVELS)
                _query.append(("levels", ",".join(_items)))
            if class_ is not None:
                _query.append(("class", _parameters.text("class_", class_)))
            if self_ is not None:
                _query.append(("self", _parameters.text("self_", self_)))
            if query is not None:
                _query.append(("query", _parameters.text("query", query)))
            if parameters is not None:
                _query.append(("parameters", _parameters.text("parameters", parameters)))
            if date is not None:
                _query.append(("date", _parameters.iso_date("date", date)))
            if search_orders is not None:
                _query.append(("search_orders", _parameters.text("search_orders", search_orders)))
            if camel_caseeq is not None:
                _query.append(("camelCase[eq]", _parameters.text("camel_caseeq", camel_caseeq)))
            return self._call(Request(SEARCH_ORDERS, "/search", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(SEARCH_ORDERS.name)
            raise


class OpenOrdersWithRawResponse(RawResource, of=OpenOrders):
    """The methods of ``OpenOrders``, which return the raw response."""

    get_orders = raw(OpenOrders.get_orders)
    cancel_orders = raw(OpenOrders.cancel_orders)
    search_orders = raw(OpenOrders.search_orders)


class AsyncOpenOrders(AsyncResource["AsyncOpenOrdersWithRawResponse"]):
    """The methods of ``OpenOrders``, asynchronous."""

    get_orders = awaitable(OpenOrders.get_orders)
    cancel_orders = awaitable(OpenOrders.cancel_orders)
    search_orders = awaitable(OpenOrders.search_orders)


class AsyncOpenOrdersWithRawResponse(AsyncRawResource, of=AsyncOpenOrders):
    """The methods of ``AsyncOpenOrders``, which return the raw response."""

    get_orders = awaitable(OpenOrdersWithRawResponse.get_orders)
    cancel_orders = awaitable(OpenOrdersWithRawResponse.cancel_orders)
    search_orders = awaitable(OpenOrdersWithRawResponse.search_orders)
