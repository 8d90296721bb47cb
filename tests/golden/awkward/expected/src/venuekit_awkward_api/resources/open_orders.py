"""Awkward "Venue" & Sons: open_orders. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, RawResponse, Resource

from ..operations import (
    cancel_orders,
    get_orders,
    search_orders,
)

if TYPE_CHECKING:
    from ..models.level import Level
    from ..models.pair import Pair
    from ..models.search_orders_parameter_mode import SearchOrdersParameterMode
    from ..models.side import Side


class OpenOrders(Resource):
    """Awkward "Venue" & Sons: open_orders."""

    @property
    def with_raw_response(self) -> OpenOrdersWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
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

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/orders
        """
        return self._call(get_orders.request(id_path, side, number, day, uid, id_query=id_query))

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

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/orders
        """
        return self._call(cancel_orders.request(id, side, number, day, uid))

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

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/orders
        """
        return self._call(
            search_orders.request(
                needed=needed,
                text=text,
                count=count,
                exact=exact,
                flag=flag,
                since=since,
                day=day,
                after=after,
                before=before,
                uid=uid,
                side=side,
                level=level,
                mode=mode,
                joined=joined,
                repeated=repeated,
                sides=sides,
                numbers=numbers,
                levels=levels,
                class_=class_,
                self_=self_,
                query=query,
                parameters_=parameters_,
                date=date,
                search_orders_=search_orders_,
                camel_caseeq=camel_caseeq,
            )
        )


class OpenOrdersWithRawResponse(RawResource):
    """The methods of ``OpenOrders``, each returning the answer itself."""

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
    ) -> RawResponse[list[Pair]]:
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
            The answer; its ``parsed`` is: ``list[Pair]``.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/orders
        """
        return self._call(get_orders.request(id_path, side, number, day, uid, id_query=id_query))

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
    ) -> RawResponse[Pair]:
        """Not to be repeated.

        Args:
            id: The account. At most 50 characters.
            side: The side.
            number: The number.
            day: The day.
            uid: The identifier.

        Returns:
            The answer; its ``parsed`` is: A small object that others hold.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/orders
        """
        return self._call(cancel_orders.request(id, side, number, day, uid))

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
    ) -> RawResponse[Pair]:
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
            The answer; its ``parsed`` is: A small object that others hold.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/orders
        """
        return self._call(
            search_orders.request(
                needed=needed,
                text=text,
                count=count,
                exact=exact,
                flag=flag,
                since=since,
                day=day,
                after=after,
                before=before,
                uid=uid,
                side=side,
                level=level,
                mode=mode,
                joined=joined,
                repeated=repeated,
                sides=sides,
                numbers=numbers,
                levels=levels,
                class_=class_,
                self_=self_,
                query=query,
                parameters_=parameters_,
                date=date,
                search_orders_=search_orders_,
                camel_caseeq=camel_caseeq,
            )
        )


class AsyncOpenOrders(AsyncResource):
    """Awkward "Venue" & Sons: open_orders."""

    @property
    def with_raw_response(self) -> AsyncOpenOrdersWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return AsyncOpenOrdersWithRawResponse(self._client)

    async def get_orders(
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

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/orders
        """
        return await self._call(get_orders.request(id_path, side, number, day, uid, id_query=id_query))

    async def cancel_orders(
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

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/orders
        """
        return await self._call(cancel_orders.request(id, side, number, day, uid))

    async def search_orders(
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

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/orders
        """
        return await self._call(
            search_orders.request(
                needed=needed,
                text=text,
                count=count,
                exact=exact,
                flag=flag,
                since=since,
                day=day,
                after=after,
                before=before,
                uid=uid,
                side=side,
                level=level,
                mode=mode,
                joined=joined,
                repeated=repeated,
                sides=sides,
                numbers=numbers,
                levels=levels,
                class_=class_,
                self_=self_,
                query=query,
                parameters_=parameters_,
                date=date,
                search_orders_=search_orders_,
                camel_caseeq=camel_caseeq,
            )
        )


class AsyncOpenOrdersWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncOpenOrders``, each returning the answer itself."""

    async def get_orders(
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
    ) -> RawResponse[list[Pair]]:
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
            The answer; its ``parsed`` is: ``list[Pair]``.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/orders
        """
        return await self._call(get_orders.request(id_path, side, number, day, uid, id_query=id_query))

    async def cancel_orders(
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
    ) -> RawResponse[Pair]:
        """Not to be repeated.

        Args:
            id: The account. At most 50 characters.
            side: The side.
            number: The number.
            day: The day.
            uid: The identifier.

        Returns:
            The answer; its ``parsed`` is: A small object that others hold.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/orders
        """
        return await self._call(cancel_orders.request(id, side, number, day, uid))

    async def search_orders(
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
    ) -> RawResponse[Pair]:
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
            The answer; its ``parsed`` is: A small object that others hold.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/orders
        """
        return await self._call(
            search_orders.request(
                needed=needed,
                text=text,
                count=count,
                exact=exact,
                flag=flag,
                since=since,
                day=day,
                after=after,
                before=before,
                uid=uid,
                side=side,
                level=level,
                mode=mode,
                joined=joined,
                repeated=repeated,
                sides=sides,
                numbers=numbers,
                levels=levels,
                class_=class_,
                self_=self_,
                query=query,
                parameters_=parameters_,
                date=date,
                search_orders_=search_orders_,
                camel_caseeq=camel_caseeq,
            )
        )
