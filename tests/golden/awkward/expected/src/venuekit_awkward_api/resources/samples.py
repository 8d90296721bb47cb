"""Awkward "Venue" & Sons: samples. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from venuekit.auth.secrets import Secret
from venuekit.auth.tracebacks import hides_arguments
from venuekit.call.keys import keyed
from venuekit.call.operation import Body, ClientKey, Envelope, NoBody, Operation, RateCost, Request, Taken, TextBody, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Note, exact, known, moment
from venuekit.codec.model import to_json as _to_json
from venuekit.codec.wire import DecimalText, UnixSeconds
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, deprecated, raw, warn_deprecated

from .. import failures

if TYPE_CHECKING:
    from ..models._params import (
        CancelParams,
        EverythingParams,
        FilterParams,
        LoginParams,
        NewEventParams,
        PairParams,
        TradeParams,
    )
    from ..models.cancel import Cancel
    from ..models.containers import Containers
    from ..models.direction import Direction
    from ..models.events import Events
    from ..models.everything import Everything
    from ..models.filter_ import Filter
    from ..models.kinds import Kinds
    from ..models.level import Level
    from ..models.login import Login
    from ..models.names import Names
    from ..models.new_event import NewEvent
    from ..models.nullable_kinds import NullableKinds
    from ..models.optional_kinds import OptionalKinds
    from ..models.page import Page
    from ..models.pair import Pair
    from ..models.session import Session
    from ..models.shapes import Shapes
    from ..models.side import Side
    from ..models.trade import Trade


def _list_pair() -> tuple[Any, Callable[[Any, Note], list[Pair]]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return list[WirePair], lambda content, note: list(map(Pair._built, content, repeat(note)))


def _dict_str_decimal() -> tuple[Any, Callable[[Any, Note], dict[str, Decimal]]]:

    return dict[str, DecimalText], lambda content, note: {
        key: known(item) or note(item) or exact(item) for key, item in content.items()
    }


def _decimal() -> tuple[Any, Callable[[Any, Note], Decimal]]:

    return DecimalText, lambda content, note: known(content) or note(content) or exact(content)


def _list_side() -> tuple[Any, Callable[[Any, Note], list[Side]]]:
    from ..models.side import Side

    return list[Side], lambda content, note: content


def _list_datetime_none() -> tuple[Any, Callable[[Any, Note], list[datetime | None]]]:

    return list[UnixSeconds | None], lambda content, note: [None if item is None else moment(item, 1) for item in content]


def _pair_none() -> tuple[Any, Callable[[Any, Note], Pair | None]]:
    from ..models.pair import Pair
    from ..wire.pair import Pair as WirePair

    return WirePair | None, lambda content, note: None if content is None else Pair._built(content, note)


GET_KINDS: Operation[Kinds] = Operation(
    name="get_kinds",
    method="GET",
    path="/kinds",
    success={200: model_body("venuekit_awkward_api", "Kinds")},
    failures=dict.fromkeys(("4XX", "5XX", "default"), failures.PROBLEM),
    error_fields=failures.ERROR_FIELDS,
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/kinds",
)

GET_NULLABLE_KINDS: Operation[NullableKinds] = Operation(
    name="get_nullable_kinds",
    method="GET",
    path="/nullable",
    success={200: model_body("venuekit_awkward_api", "NullableKinds")},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/kinds",
)

GET_OPTIONAL_KINDS: Operation[OptionalKinds] = Operation(
    name="get_optional_kinds",
    method="GET",
    path="/optional",
    success={200: model_body("venuekit_awkward_api", "OptionalKinds")},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/kinds",
)

GET_NAMES: Operation[Names] = Operation(
    name="get_names",
    method="GET",
    path="/names",
    success={200: model_body("venuekit_awkward_api", "Names")},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/names",
)

GET_CONTAINERS: Operation[Containers] = Operation(
    name="get_containers",
    method="GET",
    path="/containers",
    success={200: model_body("venuekit_awkward_api", "Containers")},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/containers",
)

GET_SHAPES: Operation[Shapes] = Operation(
    name="get_shapes",
    method="GET",
    path="/shapes",
    success=dict.fromkeys((200, 201), model_body("venuekit_awkward_api", "Shapes")),
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/shapes",
)

GET_PAIRS: Operation[list[Pair]] = Operation(
    name="get_pairs",
    method="GET",
    path="/pairs",
    success={200: Body(_list_pair)},
    failures={490: failures.PROBLEM_EXCHANGE_UNREACHABLE, 418: failures.NO_BODY},
    error_fields=failures.ERROR_FIELDS,
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/pairs",
)

GET_PRICES: Operation[dict[str, Decimal]] = Operation(
    name="get_prices",
    method="GET",
    path="/prices",
    success={200: Body(_dict_str_decimal)},
    security=(),
    retry="safe",
    source="https://docs.example.com/prices",
)

GET_PRICE: Operation[Decimal] = Operation(
    name="get_price",
    method="GET",
    path="/price",
    success={200: Body(_decimal)},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/prices",
)

GET_WRAPPED_PAIRS: Operation[list[Pair]] = Operation(
    name="get_wrapped_pairs",
    method="GET",
    path="/wrapped",
    success={200: model_body("venuekit_awkward_api", "PairsEnvelope")},
    failures={400: failures.PROBLEM, 409: failures.PAIRS_ENVELOPE},
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="pair_data", payload_path="pairData", success="is_ok", success_path="isOk", equals="yes"),
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/pairs",
)

GET_SIDES: Operation[list[Side]] = Operation(
    name="get_sides",
    method="GET",
    path="/sides",
    success={200: Body(_list_side)},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/sides",
)

GET_MOMENTS: Operation[list[datetime | None]] = Operation(
    name="get_moments",
    method="GET",
    path="/moments",
    success={200: Body(_list_datetime_none)},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/kinds",
)

GET_PERHAPS: Operation[Pair | None] = Operation(
    name="get_perhaps",
    method="GET",
    path="/perhaps",
    success={200: Body(_pair_none)},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/pairs",
)

GET_EVENTS: Operation[Events] = Operation(
    name="get_events",
    method="GET",
    path="/events",
    success={200: model_body("venuekit_awkward_api", "Events")},
    security=("awkwardKey",),
    retry="safe",
    source="https://docs.example.com/events",
)

ADD_EVENT: Operation[None] = Operation(
    name="add_event",
    method="POST",
    path="/events",
    success={204: NoBody()},
    failures={400: failures.PROBLEM},
    error_fields=failures.ERROR_FIELDS,
    security=("awkwardKey",),
    retry="never",
    source="https://docs.example.com/events",
)

ADD_EVENTS: Operation[Pair] = Operation(
    name="add_events",
    method="POST",
    path="/events/batch",
    success={200: model_body("venuekit_awkward_api", "Pair")},
    security=("awkwardKey",),
    retry="safe",
    client_key=ClientKey("[].clientId", "finds"),
    source="https://docs.example.com/events",
)

TOUCH_EVENT: Operation[None] = Operation(
    name="touch_event",
    method="PUT",
    path="/events/{id}/touch",
    success={204: NoBody()},
    security=("awkwardKey",),
    retry="never",
    source="https://docs.example.com/events",
)

ADD_EVENT_ONCE: Operation[None] = Operation(
    name="add_event_once",
    method="POST",
    path="/events/once",
    success={204: NoBody()},
    failures={409: failures.PROBLEM},
    error_fields=failures.ERROR_FIELDS,
    security=("awkwardKey",),
    retry="keyed",
    client_key=ClientKey("clientId", "deduplicates", Taken(409, "taken")),
    source="https://docs.example.com/events",
)

CHOOSE: Operation[None] = Operation(
    name="choose",
    method="POST",
    path="/choices",
    success={204: NoBody()},
    security=("awkwardKey",),
    retry="never",
    source="https://docs.example.com/choices",
)

SEND_EVERYTHING: Operation[str] = Operation(
    name="send_everything",
    method="PUT",
    path="/everything/{count}",
    success={200: TextBody()},
    failures={400: failures.PLAIN_TEXT},
    security=("awkwardKey",),
    retry="safe",
    accept="text/plain",
    source="https://docs.example.com/everything",
)

REMOVE_EVERYTHING: Operation[Session] = Operation(
    name="remove_everything",
    method="DELETE",
    path="/everything/{count}",
    success={200: model_body("venuekit_awkward_api", "Session")},
    security=("awkwardKey",),
    retry="never",
    host="archive",
    source="https://docs.example.com/everything",
)

SEND_ANYTHING: Operation[None] = Operation(
    name="send_anything",
    method="POST",
    path="/anything",
    success={204: NoBody()},
    security=("awkwardKey",),
    retry="never",
    host="bulk-mail",
    source="https://docs.example.com/everything",
)

GET_PAGES: Operation[Page] = Operation(
    name="get_pages",
    method="GET",
    path="/pages",
    success={200: model_body("venuekit_awkward_api", "Page")},
    security=("awkwardKey",),
    pagination=Cursor(parameter="page_token", items=("pairs",), next="next_page"),
    retry="safe",
    rate_cost=RateCost("read", 3),
    source="https://docs.example.com/pages",
)


class Samples(Resource["SamplesWithRawResponse"]):
    """Every kind of value. A backslash \\N{DASH}, three quotes ''' and a brace {x} must do no harm "here"

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_kinds(self) -> Kinds:
        """Every kind, always there.

        First paragraph with a \\backslash, a "quote", three ''' of them, {braces} and {{ more_braces }} and {% raw %}.

        Second paragraph with a very long word:
        https://docs.example.com/a/very/long/address/that/cannot/be/wrapped/because/it/has/no/spaces/anywhere/in/it/at/all/until/here.

        Returns:
            Every kind of value, always there.

        Documented failures: 4XX, 5XX, default. Source: https://docs.example.com/kinds
        """
        return self._call(Request(GET_KINDS, "/kinds"))

    def get_nullable_kinds(self) -> NullableKinds:
        """Every kind, always there, but perhaps null.

        Returns:
            Every kind of value, always there but perhaps null.

        Documented failures: none. Source: https://docs.example.com/kinds
        """
        return self._call(Request(GET_NULLABLE_KINDS, "/nullable"))

    def get_optional_kinds(self) -> OptionalKinds:
        """Every kind, perhaps absent.

        Returns:
            Every kind of value, perhaps absent.

        Documented failures: none. Source: https://docs.example.com/kinds
        """
        return self._call(Request(GET_OPTIONAL_KINDS, "/optional"))

    def get_names(self) -> Names:
        """Fields whose names are taken by Python, by the generated code, or impossible.

        Returns:
            Names that are taken. One ''' more \\ for the road, and a word that no line can hold:
            Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollfuehrerinnenausbildungsordnung.

        Documented failures: none. Source: https://docs.example.com/names
        """
        return self._call(Request(GET_NAMES, "/names"))

    def get_containers(self) -> Containers:
        """Arrays and maps, nested.

        Returns:
            Arrays and maps of everything, nested.

        Documented failures: none. Source: https://docs.example.com/containers
        """
        return self._call(Request(GET_CONTAINERS, "/containers"))

    def get_shapes(self) -> Shapes:
        """Recursion, unions, and schemas without names.

        Returns:
            Recursion, unions, and schemas without names.

        Documented failures: none. Source: https://docs.example.com/shapes
        """
        return self._call(Request(GET_SHAPES, "/shapes"))

    def get_pairs(self) -> list[Pair]:
        """A bare array.

        Returns:
            ``list[Pair]``.

        Documented failures: 490, 418. Source: https://docs.example.com/pairs
        """
        return self._call(Request(GET_PAIRS, "/pairs"))

    def get_prices(self) -> dict[str, Decimal]:
        """A bare map, of decimals.

        Returns:
            ``dict[str, Decimal]``.

        Documented failures: none. Source: https://docs.example.com/prices
        """
        return self._call(Request(GET_PRICES, "/prices"))

    def get_price(self) -> Decimal:
        """A bare number.

        Returns:
            A scalar with a name.

        Documented failures: none. Source: https://docs.example.com/prices
        """
        return self._call(Request(GET_PRICE, "/price"))

    def get_wrapped_pairs(self) -> list[Pair]:
        """An envelope around an array.

        Returns:
            ``list[Pair]``.

        Documented failures: 400, 409. Source: https://docs.example.com/pairs
        """
        return self._call(Request(GET_WRAPPED_PAIRS, "/wrapped"))

    def get_sides(self) -> list[Side]:
        """A bare array of an enum.

        Returns:
            ``list[Side]``.

        Documented failures: none. Source: https://docs.example.com/sides
        """
        return self._call(Request(GET_SIDES, "/sides"))

    def get_moments(self) -> list[datetime | None]:
        """A bare array of moments, each perhaps null.

        Returns:
            ``list[datetime | None]``.

        Documented failures: none. Source: https://docs.example.com/kinds
        """
        return self._call(Request(GET_MOMENTS, "/moments"))

    def get_perhaps(self) -> Pair | None:
        """A body that may be null.

        Returns:
            A small object that others hold.

        Documented failures: none. Source: https://docs.example.com/pairs
        """
        return self._call(Request(GET_PERHAPS, "/perhaps"))

    def get_events(self) -> Events:
        """Alternatives told apart by a tag, one of them under its own name.

        Returns:
            Things that happened.

        Documented failures: none. Source: https://docs.example.com/events
        """
        return self._call(Request(GET_EVENTS, "/events"))

    def add_event(
        self,
        *,
        x_request_id: UUID,
        client_id: str,
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
        price: Decimal | int,
        x_side: Side
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
        session: str | None = None,
        header: str | None = None,
        body: str | None = None,
        filter_: Filter | FilterParams | None = None,
        size: Decimal | int | None = None,
        note: str | None = None,
        level: Level | Literal[-10, -1, 0, 1, 200] | None = None,
        when: datetime | None = None,
        expires: datetime | int | None = None,
        pair: Pair | PairParams | None = None,
        pairs: Sequence[Pair | PairParams] | None = None,
        from_: str | None = None,
        code: str | None = None,
        count: int | None = None,
        quick: bool | None = None,
        uid: UUID | None = None,
        day: date | None = None,
        tags: Sequence[str] | None = None,
        direction: Direction | Literal["up", "down"] | None = None,
    ) -> None:
        """Nothing comes back.

        Args:
            x_request_id: A header.
            client_id: At most 8 characters.
            side: Values that cannot be names. A backslash \\d and '''.
            price: At least 0.01.
            x_side: Another one.
            session: A cookie.
            header: A query argument by an awkward name.
            body: Another one.
            filter_: An object spread over the query.
            size:
            note: At most 5 characters.
            level: Integers, some below zero.
            when:
            expires: An aware ``datetime``, or Unix time in whole milliseconds.
            pair: A small object that others hold.
            pairs: At most 2 items.
            from_:
            code:
            count: From 1 to 5.
            quick:
            uid:
            day:
            tags:
            direction: Values that are only sent, and all there are.

        Returns:
            None, if the call succeeded.

        Documented failures: 400. Source: https://docs.example.com/events
        """
        from ..models.filter_ import Filter
        from ..models.new_event import NewEvent

        try:
            _query: list[tuple[str, str]] = []
            if header is not None:
                _query.append(("header", _parameters.text("header", header)))
            if body is not None:
                _query.append(("body", _parameters.text("body", body)))
            if filter_ is not None:
                _query.extend(_parameters.deep_object("filter", _fields.model("filter_", filter_, kind=Filter).to_dict()))
            _header: list[tuple[str, str]] = []
            _header.append(
                ("X-Request-Id", _parameters.header("x_request_id", _parameters.identifier("x_request_id", x_request_id)))
            )
            if x_side is not None:
                _header.append(
                    (
                        "X-Side",
                        _parameters.header(
                            "x_side",
                            _parameters.choice(
                                "x_side",
                                x_side,
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
                        ),
                    )
                )
            _cookie: list[tuple[str, str]] = []
            if session is not None:
                _cookie.append(("session", _parameters.cookie("session", _parameters.text("session", session))))
            if _cookie:
                _header.append(("cookie", "; ".join(f"{name}={value}" for name, value in _cookie)))
            _body = _fields.made(
                NewEvent,
                client_id=client_id,
                side=side,
                price=price,
                size=size,
                note=note,
                level=level,
                when=when,
                expires=expires,
                pair=pair,
                pairs=pairs,
                from_=from_,
                code=code,
                count=count,
                quick=quick,
                uid=uid,
                day=day,
                tags=tags,
                direction=direction,
            )
            return self._call(
                Request(ADD_EVENT, "/events", query=_parameters.query(_query), body=_body.to_json(), headers=tuple(_header))
            )
        except ArgumentError as error:
            error.name_operation(ADD_EVENT.name)
            raise

    def add_events(self, body: Sequence[NewEvent | NewEventParams]) -> Pair:
        """A body that is a list.

        Args:
            body: The request body. At most 2 items.

        Returns:
            A small object that others hold.

        Documented failures: none. Source: https://docs.example.com/events
        """
        from ..models.new_event import NewEvent

        try:
            _body = _fields.items("body", body, take=_partial(_fields.model, kind=NewEvent), minimum_items=1, maximum_items=2)
            return self._call(keyed(ADD_EVENTS, "/events/batch", body=_writing.each(_writing.dictionary)(_body)))
        except ArgumentError as error:
            error.name_operation(ADD_EVENTS.name)
            raise

    def touch_event(self, id: str) -> None:
        """A body that is always an empty object.

        Args:
            id: Which event.

        Returns:
            None, if the call succeeded.

        Documented failures: none. Source: https://docs.example.com/events
        """
        try:
            _id_segment = _parameters.segment("id", _parameters.text("id", id))
            return self._call(Request(TOUCH_EVENT, f"/events/{_id_segment}/touch", body=b"{}"))
        except ArgumentError as error:
            error.name_operation(TOUCH_EVENT.name)
            raise

    def add_event_once(
        self,
        *,
        client_id: str,
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
        price: Decimal | int,
        size: Decimal | int | None = None,
        note: str | None = None,
        level: Level | Literal[-10, -1, 0, 1, 200] | None = None,
        when: datetime | None = None,
        expires: datetime | int | None = None,
        pair: Pair | PairParams | None = None,
        pairs: Sequence[Pair | PairParams] | None = None,
        from_: str | None = None,
        code: str | None = None,
        count: int | None = None,
        quick: bool | None = None,
        uid: UUID | None = None,
        day: date | None = None,
        tags: Sequence[str] | None = None,
        direction: Direction | Literal["up", "down"] | None = None,
    ) -> None:
        """A body with a key that makes it repeatable.

        Args:
            client_id: At most 8 characters.
            side: Values that cannot be names. A backslash \\d and '''.
            price: At least 0.01.
            size:
            note: At most 5 characters.
            level: Integers, some below zero.
            when:
            expires: An aware ``datetime``, or Unix time in whole milliseconds.
            pair: A small object that others hold.
            pairs: At most 2 items.
            from_:
            code:
            count: From 1 to 5.
            quick:
            uid:
            day:
            tags:
            direction: Values that are only sent, and all there are.

        Returns:
            None, if the call succeeded.

        Documented failures: 409. Source: https://docs.example.com/events
        """
        from ..models.new_event import NewEvent

        try:
            _body = _fields.made(
                NewEvent,
                client_id=client_id,
                side=side,
                price=price,
                size=size,
                note=note,
                level=level,
                when=when,
                expires=expires,
                pair=pair,
                pairs=pairs,
                from_=from_,
                code=code,
                count=count,
                quick=quick,
                uid=uid,
                day=day,
                tags=tags,
                direction=direction,
            )
            return self._call(keyed(ADD_EVENT_ONCE, "/events/once", body=_body.to_dict()))
        except ArgumentError as error:
            error.name_operation(ADD_EVENT_ONCE.name)
            raise

    def choose(
        self,
        *,
        class_: str | None = None,
        self_: str | None = None,
        flag: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        event_id: str | None = None,
        x_event: str | None = None,
        low: Decimal | int | None = None,
        high: Decimal | int | None = None,
        from_: str | None = None,
        parameters: str | None = None,
        by_name: str | None = None,
        by_price: Decimal | int | None = None,
        nobody: bool | None = None,
    ) -> None:
        """Fields and parameters that exclude each other.

        Pass at most one of ``class_``, ``self_``, ``flag``.

        Pass at most one of ``limit``, ``offset``.

        Pass exactly one of ``event_id``, ``x_event``.

        Pass at most one of ``low``, ``high``.

        Pass at most one of ``high``, ``from_``, ``parameters``.

        Pass exactly one of ``by_name``, ``by_price``, ``nobody``.

        Args:
            class_: A word.
            self_: Another one.
            flag: True or false.
            limit: How many.
            offset: From where.
            event_id: Which event.
            x_event: The same in a header.
            low:
            high:
            from_:
            parameters:
            by_name:
            by_price:
            nobody:

        Returns:
            None, if the call succeeded.

        Documented failures: none. Source: https://docs.example.com/choices
        """
        from ..models.choice import Choice

        try:
            _query: list[tuple[str, str]] = []
            if class_ is not None:
                _query.append(("class", _parameters.text("class_", class_)))
            if self_ is not None:
                _query.append(("self", _parameters.text("self_", self_)))
            if flag is not None:
                _query.append(("flag", _parameters.boolean("flag", flag)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit)))
            if offset is not None:
                _query.append(("Offset", _parameters.integer("offset", offset)))
            if event_id is not None:
                _query.append(("event-id", _parameters.text("event_id", event_id)))
            _header: list[tuple[str, str]] = []
            if x_event is not None:
                _header.append(("X-Event", _parameters.header("x_event", _parameters.text("x_event", x_event))))
            _exclusive.at_most_one({"class_": class_, "self_": self_, "flag": flag})
            _exclusive.at_most_one({"limit": limit, "offset": offset})
            _exclusive.exactly_one({"event_id": event_id, "x_event": x_event})
            _body = _fields.made(
                Choice, low=low, high=high, from_=from_, parameters=parameters, by_name=by_name, by_price=by_price, nobody=nobody
            )
            return self._call(
                Request(CHOOSE, "/choices", query=_parameters.query(_query), body=_body.to_json(), headers=tuple(_header))
            )
        except ArgumentError as error:
            error.name_operation(CHOOSE.name)
            raise

    @deprecated("send_everything is deprecated by the venue")
    @hides_arguments
    def send_everything(
        self,
        which: int,
        *,
        query_pin: str | Secret | None = None,
        x_pins: str | Secret | Sequence[str | Secret] | None = None,
        count: int | None = None,
        part: Decimal | int | None = None,
        prices: Mapping[str, Decimal | int] | None = None,
        pairs_by_name: Mapping[str, Pair | PairParams] | None = None,
        anything: Any | None = None,
        free: Mapping[str, Any] | None = None,
        frees: Sequence[Mapping[str, Any]] | None = None,
        either: Pair | PairParams | str | bool | None = None,
        eithers: Sequence[Pair | PairParams | int] | None = None,
        event: Trade | TradeParams | Cancel | CancelParams | None = None,
        grid: Sequence[Sequence[Decimal | int]] | None = None,
        pair_grid: Sequence[Sequence[Pair | PairParams]] | None = None,
        sides: Sequence[
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
        password: str | Secret | None = None,
        login: Login | LoginParams | None = None,
        self_: Everything | EverythingParams | None = None,
        fields: str | None = None,
        partial: bool | None = None,
    ) -> str:
        """Fields of every kind that can be sent.

        Deprecated by the venue.

        Args:
            which: A name of a field.
            query_pin: A secret in the address. At most 6 characters. A ``Secret``, or a text, which is then kept secret.
            x_pins: Secrets in a header.
            count: A number. Above 0. A multiple of 5.
            part: A part. Above 0. Below 1. A multiple of 0.01.
            prices: Prices by name.
            pairs_by_name: Pairs by name.
            anything: Anything.
            free: An object without form.
            frees: Several of them.
            either: One of three.
            eithers:
            event: One of two things that happened.
            grid: At most 2 items.
            pair_grid:
            sides:
            password: A secret. At most 12 characters. A ``Secret``, or a text, which is then kept secret.
            login: Secrets inside.
            self_: Every kind of value that can be sent.
            fields:
            partial:

        Returns:
            ``str``.

        Documented failures: 400. Source: https://docs.example.com/everything
        """
        warn_deprecated(SEND_EVERYTHING)
        from ..models.everything import Everything

        try:
            _which_segment = _parameters.segment("which", _parameters.integer("which", which))
            _query: list[tuple[str, str]] = []
            if query_pin is not None:
                _query.append(("pin", _parameters.secret("query_pin", query_pin, maximum_length=6)))
            _header: list[tuple[str, str]] = []
            if x_pins is not None:
                _items = _parameters.listing("x_pins", x_pins, write=_parameters.secret)
                _header.append(("X-Pins", _parameters.header("x_pins", ",".join(_items))))
            _body = _fields.made(
                Everything,
                count=count,
                part=part,
                prices=prices,
                pairs_by_name=pairs_by_name,
                anything=anything,
                free=free,
                frees=frees,
                either=either,
                eithers=eithers,
                event=event,
                grid=grid,
                pair_grid=pair_grid,
                sides=sides,
                password=password,
                login=login,
                self_=self_,
                fields=fields,
                partial=partial,
            )
            return self._call(
                Request(
                    SEND_EVERYTHING,
                    f"/everything/{_which_segment}",
                    query=_parameters.query(_query),
                    body=_body.to_json(),
                    headers=tuple(_header),
                    secrets=_fields.secrets(query_pin, x_pins, _body),
                )
            )
        except ArgumentError as error:
            error.name_operation(SEND_EVERYTHING.name)
            raise

    @hides_arguments
    def remove_everything(
        self,
        which: int,
        *,
        ids: Sequence[int],
        pin: str | Secret,
        query_pin: str | Secret | None = None,
        x_pins: str | Secret | Sequence[str | Secret] | None = None,
    ) -> Session:
        """A body where few expect one.

        Args:
            which: A name of a field.
            ids:
            pin: A ``Secret``, or a text, which is then kept secret.
            query_pin: A secret in the address. At most 6 characters. A ``Secret``, or a text, which is then kept secret.
            x_pins: Secrets in a header.

        Returns:
            Secrets that come back.

        Documented failures: none. Source: https://docs.example.com/everything
        """
        from ..models.removal import Removal

        try:
            _which_segment = _parameters.segment("which", _parameters.integer("which", which))
            _query: list[tuple[str, str]] = []
            if query_pin is not None:
                _query.append(("pin", _parameters.secret("query_pin", query_pin, maximum_length=6)))
            _header: list[tuple[str, str]] = []
            if x_pins is not None:
                _items = _parameters.listing("x_pins", x_pins, write=_parameters.secret)
                _header.append(("X-Pins", _parameters.header("x_pins", ",".join(_items))))
            _body = _fields.made(Removal, ids=ids, pin=pin)
            return self._call(
                Request(
                    REMOVE_EVERYTHING,
                    f"/everything/{_which_segment}",
                    query=_parameters.query(_query),
                    body=_body.to_json(),
                    headers=tuple(_header),
                    secrets=_fields.secrets(query_pin, x_pins, _body),
                )
            )
        except ArgumentError as error:
            error.name_operation(REMOVE_EVERYTHING.name)
            raise

    def send_anything(self, body: Mapping[str, Any]) -> None:
        """A body that may hold anything.

        Args:
            body: Whatever it is.

        Returns:
            None, if the call succeeded.

        Documented failures: none. Source: https://docs.example.com/everything
        """
        try:
            _body = _fields.mapping("body", body, take=_fields.anything)
            return self._call(Request(SEND_ANYTHING, "/anything", body=_to_json(_body)))
        except ArgumentError as error:
            error.name_operation(SEND_ANYTHING.name)
            raise

    def get_pages(self, *, page_token: str | None = None) -> Page:
        """One page of many.

        Args:
            page_token: Where the page begins.

        Returns:
            A page of pairs.

        Documented failures: none. Source: https://docs.example.com/pages
        """
        try:
            _query: list[tuple[str, str]] = []
            if page_token is not None:
                _query.append(("pageToken", _parameters.text("page_token", page_token)))
            return self._call(Request(GET_PAGES, "/pages", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_PAGES.name)
            raise


class SamplesWithRawResponse(RawResource, of=Samples):
    """The methods of ``Samples``, which return the raw response."""

    get_kinds = raw(Samples.get_kinds)
    get_nullable_kinds = raw(Samples.get_nullable_kinds)
    get_optional_kinds = raw(Samples.get_optional_kinds)
    get_names = raw(Samples.get_names)
    get_containers = raw(Samples.get_containers)
    get_shapes = raw(Samples.get_shapes)
    get_pairs = raw(Samples.get_pairs)
    get_prices = raw(Samples.get_prices)
    get_price = raw(Samples.get_price)
    get_wrapped_pairs = raw(Samples.get_wrapped_pairs)
    get_sides = raw(Samples.get_sides)
    get_moments = raw(Samples.get_moments)
    get_perhaps = raw(Samples.get_perhaps)
    get_events = raw(Samples.get_events)
    add_event = raw(Samples.add_event)
    add_events = raw(Samples.add_events)
    touch_event = raw(Samples.touch_event)
    add_event_once = raw(Samples.add_event_once)
    choose = raw(Samples.choose)
    send_everything = raw(Samples.send_everything)
    remove_everything = raw(Samples.remove_everything)
    send_anything = raw(Samples.send_anything)
    get_pages = raw(Samples.get_pages)


class AsyncSamples(AsyncResource["AsyncSamplesWithRawResponse"]):
    """The methods of ``Samples``, asynchronous."""

    get_kinds = awaitable(Samples.get_kinds)
    get_nullable_kinds = awaitable(Samples.get_nullable_kinds)
    get_optional_kinds = awaitable(Samples.get_optional_kinds)
    get_names = awaitable(Samples.get_names)
    get_containers = awaitable(Samples.get_containers)
    get_shapes = awaitable(Samples.get_shapes)
    get_pairs = awaitable(Samples.get_pairs)
    get_prices = awaitable(Samples.get_prices)
    get_price = awaitable(Samples.get_price)
    get_wrapped_pairs = awaitable(Samples.get_wrapped_pairs)
    get_sides = awaitable(Samples.get_sides)
    get_moments = awaitable(Samples.get_moments)
    get_perhaps = awaitable(Samples.get_perhaps)
    get_events = awaitable(Samples.get_events)
    add_event = awaitable(Samples.add_event)
    add_events = awaitable(Samples.add_events)
    touch_event = awaitable(Samples.touch_event)
    add_event_once = awaitable(Samples.add_event_once)
    choose = awaitable(Samples.choose)
    send_everything = awaitable(Samples.send_everything)
    remove_everything = awaitable(Samples.remove_everything)
    send_anything = awaitable(Samples.send_anything)
    get_pages = awaitable(Samples.get_pages)


class AsyncSamplesWithRawResponse(AsyncRawResource, of=AsyncSamples):
    """The methods of ``AsyncSamples``, which return the raw response."""

    get_kinds = awaitable(SamplesWithRawResponse.get_kinds)
    get_nullable_kinds = awaitable(SamplesWithRawResponse.get_nullable_kinds)
    get_optional_kinds = awaitable(SamplesWithRawResponse.get_optional_kinds)
    get_names = awaitable(SamplesWithRawResponse.get_names)
    get_containers = awaitable(SamplesWithRawResponse.get_containers)
    get_shapes = awaitable(SamplesWithRawResponse.get_shapes)
    get_pairs = awaitable(SamplesWithRawResponse.get_pairs)
    get_prices = awaitable(SamplesWithRawResponse.get_prices)
    get_price = awaitable(SamplesWithRawResponse.get_price)
    get_wrapped_pairs = awaitable(SamplesWithRawResponse.get_wrapped_pairs)
    get_sides = awaitable(SamplesWithRawResponse.get_sides)
    get_moments = awaitable(SamplesWithRawResponse.get_moments)
    get_perhaps = awaitable(SamplesWithRawResponse.get_perhaps)
    get_events = awaitable(SamplesWithRawResponse.get_events)
    add_event = awaitable(SamplesWithRawResponse.add_event)
    add_events = awaitable(SamplesWithRawResponse.add_events)
    touch_event = awaitable(SamplesWithRawResponse.touch_event)
    add_event_once = awaitable(SamplesWithRawResponse.add_event_once)
    choose = awaitable(SamplesWithRawResponse.choose)
    send_everything = awaitable(SamplesWithRawResponse.send_everything)
    remove_everything = awaitable(SamplesWithRawResponse.remove_everything)
    send_anything = awaitable(SamplesWithRawResponse.send_anything)
    get_pages = awaitable(SamplesWithRawResponse.get_pages)
