"""Awkward "Venue" & Sons: samples. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from venuekit.call.raw import RawResponse
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource

from ..operations import (
    add_event,
    add_event_once,
    add_events,
    get_containers,
    get_events,
    get_kinds,
    get_moments,
    get_names,
    get_nullable_kinds,
    get_optional_kinds,
    get_pages,
    get_pairs,
    get_perhaps,
    get_price,
    get_prices,
    get_shapes,
    get_sides,
    get_wrapped_pairs,
)

if TYPE_CHECKING:
    from ..models.containers import Containers
    from ..models.events import Events
    from ..models.filter_ import Filter
    from ..models.kinds import Kinds
    from ..models.names import Names
    from ..models.new_event import NewEvent
    from ..models.nullable_kinds import NullableKinds
    from ..models.optional_kinds import OptionalKinds
    from ..models.page import Page
    from ..models.pair import Pair
    from ..models.shapes import Shapes
    from ..models.side import Side


class Samples(Resource):
    """Every kind of value. A backslash \\N{DASH}, three quotes ''' and a brace {x} must do no harm "here" """

    @property
    def with_raw_response(self) -> SamplesWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return SamplesWithRawResponse(self._client)

    def get_kinds(self) -> Kinds:
        """Every kind, always there.

        First paragraph with a \\backslash, a "quote", three ''' of them, {braces} and {{ more_braces }} and {% raw
        %}.

        Second paragraph with a very long word:
        https://docs.example.com/a/very/long/address/that/cannot/be/wrapped/because/it/has/no/spaces/anywhere/in/it/at/all/until/here.

        Returns:
            Every kind of value, always there.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 4XX, 5XX, default.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/kinds
        """
        return self._call(get_kinds.request())

    def get_nullable_kinds(self) -> NullableKinds:
        """Every kind, always there, but perhaps null.

        Returns:
            Every kind of value, always there but perhaps null.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/kinds
        """
        return self._call(get_nullable_kinds.request())

    def get_optional_kinds(self) -> OptionalKinds:
        """Every kind, perhaps absent.

        Returns:
            Every kind of value, perhaps absent.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/kinds
        """
        return self._call(get_optional_kinds.request())

    def get_names(self) -> Names:
        """Fields whose names are taken by Python, by the generated code, or impossible.

        Returns:
            Names that are taken. One ''' more \\ for the road, and a word that no line can hold:
            Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollfuehrerinnenausbildungsordnung.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/names
        """
        return self._call(get_names.request())

    def get_containers(self) -> Containers:
        """Arrays and maps, nested.

        Returns:
            Arrays and maps of everything, nested.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/containers
        """
        return self._call(get_containers.request())

    def get_shapes(self) -> Shapes:
        """Recursion, unions, and schemas without names.

        Returns:
            Recursion, unions, and schemas without names.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/shapes
        """
        return self._call(get_shapes.request())

    def get_pairs(self) -> list[Pair]:
        """A bare array.

        Returns:
            ``list[Pair]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 490, 418.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/pairs
        """
        return self._call(get_pairs.request())

    def get_prices(self) -> dict[str, Decimal]:
        """A bare map, of decimals.

        Returns:
            ``dict[str, Decimal]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/prices
        """
        return self._call(get_prices.request())

    def get_price(self) -> Decimal:
        """A bare number.

        Returns:
            A scalar with a name.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/prices
        """
        return self._call(get_price.request())

    def get_wrapped_pairs(self) -> list[Pair]:
        """An envelope around an array.

        Returns:
            ``list[Pair]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 409.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/pairs
        """
        return self._call(get_wrapped_pairs.request())

    def get_sides(self) -> list[Side]:
        """A bare array of an enum.

        Returns:
            ``list[Side]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/sides
        """
        return self._call(get_sides.request())

    def get_moments(self) -> list[datetime | None]:
        """A bare array of moments, each perhaps null.

        Returns:
            ``list[datetime | None]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/kinds
        """
        return self._call(get_moments.request())

    def get_perhaps(self) -> Pair | None:
        """A body that may be null.

        Returns:
            A small object that others hold.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/pairs
        """
        return self._call(get_perhaps.request())

    def get_events(self) -> Events:
        """Alternatives told apart by a tag, one of them under its own name.

        Returns:
            Things that happened.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/events
        """
        return self._call(get_events.request())

    def add_event(
        self,
        body: NewEvent,
        *,
        x_request_id: UUID,
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
        body_: str | None = None,
        filter_: Filter | None = None,
    ) -> None:
        """Nothing comes back.

        Args:
            body: What is sent.
            x_request_id: A header.
            x_side: Another one.
            session: A cookie.
            header: A query argument by an awkward name.
            body_: Another one.
            filter_: An object spread over the query.

        Returns:
            Nothing; the call succeeded.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/events
        """
        return self._call(
            add_event.request(
                body, x_request_id=x_request_id, x_side=x_side, session=session, header=header, body_=body_, filter_=filter_
            )
        )

    def add_events(self, body: Sequence[NewEvent]) -> Pair:
        """A body that is a list.

        Args:
            body: What is sent.

        Returns:
            A small object that others hold.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/events
        """
        return self._call(add_events.request(body))

    def add_event_once(self, body: NewEvent) -> None:
        """A body with a key that makes it repeatable.

        Args:
            body: What is sent.

        Returns:
            Nothing; the call succeeded.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/events
        """
        return self._call(add_event_once.request(body))

    def get_pages(self, *, page_token: str | None = None) -> Page:
        """One page of many.

        Args:
            page_token: Where the page begins.

        Returns:
            A page of pairs.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/pages
        """
        return self._call(get_pages.request(page_token=page_token))


class SamplesWithRawResponse(RawResource):
    """The methods of ``Samples``, each returning the answer itself."""

    def get_kinds(self) -> RawResponse[Kinds]:
        """Every kind, always there.

        First paragraph with a \\backslash, a "quote", three ''' of them, {braces} and {{ more_braces }} and {% raw
        %}.

        Second paragraph with a very long word:
        https://docs.example.com/a/very/long/address/that/cannot/be/wrapped/because/it/has/no/spaces/anywhere/in/it/at/all/until/here.

        Returns:
            The answer; its ``parsed`` is: Every kind of value, always there.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 4XX, 5XX, default.
            TransportError: No whole answer came.

        Source: https://docs.example.com/kinds
        """
        return self._call(get_kinds.request())

    def get_nullable_kinds(self) -> RawResponse[NullableKinds]:
        """Every kind, always there, but perhaps null.

        Returns:
            The answer; its ``parsed`` is: Every kind of value, always there but perhaps null.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/kinds
        """
        return self._call(get_nullable_kinds.request())

    def get_optional_kinds(self) -> RawResponse[OptionalKinds]:
        """Every kind, perhaps absent.

        Returns:
            The answer; its ``parsed`` is: Every kind of value, perhaps absent.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/kinds
        """
        return self._call(get_optional_kinds.request())

    def get_names(self) -> RawResponse[Names]:
        """Fields whose names are taken by Python, by the generated code, or impossible.

        Returns:
            The answer; its ``parsed`` is: Names that are taken. One ''' more \\ for the road, and a word that no
            line can hold:
            Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollfuehrerinnenausbildungsordnung.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/names
        """
        return self._call(get_names.request())

    def get_containers(self) -> RawResponse[Containers]:
        """Arrays and maps, nested.

        Returns:
            The answer; its ``parsed`` is: Arrays and maps of everything, nested.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/containers
        """
        return self._call(get_containers.request())

    def get_shapes(self) -> RawResponse[Shapes]:
        """Recursion, unions, and schemas without names.

        Returns:
            The answer; its ``parsed`` is: Recursion, unions, and schemas without names.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/shapes
        """
        return self._call(get_shapes.request())

    def get_pairs(self) -> RawResponse[list[Pair]]:
        """A bare array.

        Returns:
            The answer; its ``parsed`` is: ``list[Pair]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 490, 418.
            TransportError: No whole answer came.

        Source: https://docs.example.com/pairs
        """
        return self._call(get_pairs.request())

    def get_prices(self) -> RawResponse[dict[str, Decimal]]:
        """A bare map, of decimals.

        Returns:
            The answer; its ``parsed`` is: ``dict[str, Decimal]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/prices
        """
        return self._call(get_prices.request())

    def get_price(self) -> RawResponse[Decimal]:
        """A bare number.

        Returns:
            The answer; its ``parsed`` is: A scalar with a name.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/prices
        """
        return self._call(get_price.request())

    def get_wrapped_pairs(self) -> RawResponse[list[Pair]]:
        """An envelope around an array.

        Returns:
            The answer; its ``parsed`` is: ``list[Pair]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 409.
            TransportError: No whole answer came.

        Source: https://docs.example.com/pairs
        """
        return self._call(get_wrapped_pairs.request())

    def get_sides(self) -> RawResponse[list[Side]]:
        """A bare array of an enum.

        Returns:
            The answer; its ``parsed`` is: ``list[Side]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/sides
        """
        return self._call(get_sides.request())

    def get_moments(self) -> RawResponse[list[datetime | None]]:
        """A bare array of moments, each perhaps null.

        Returns:
            The answer; its ``parsed`` is: ``list[datetime | None]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/kinds
        """
        return self._call(get_moments.request())

    def get_perhaps(self) -> RawResponse[Pair | None]:
        """A body that may be null.

        Returns:
            The answer; its ``parsed`` is: A small object that others hold.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/pairs
        """
        return self._call(get_perhaps.request())

    def get_events(self) -> RawResponse[Events]:
        """Alternatives told apart by a tag, one of them under its own name.

        Returns:
            The answer; its ``parsed`` is: Things that happened.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/events
        """
        return self._call(get_events.request())

    def add_event(
        self,
        body: NewEvent,
        *,
        x_request_id: UUID,
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
        body_: str | None = None,
        filter_: Filter | None = None,
    ) -> RawResponse[None]:
        """Nothing comes back.

        Args:
            body: What is sent.
            x_request_id: A header.
            x_side: Another one.
            session: A cookie.
            header: A query argument by an awkward name.
            body_: Another one.
            filter_: An object spread over the query.

        Returns:
            The answer; its ``parsed`` is: Nothing; the call succeeded.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400.
            TransportError: No whole answer came.

        Source: https://docs.example.com/events
        """
        return self._call(
            add_event.request(
                body, x_request_id=x_request_id, x_side=x_side, session=session, header=header, body_=body_, filter_=filter_
            )
        )

    def add_events(self, body: Sequence[NewEvent]) -> RawResponse[Pair]:
        """A body that is a list.

        Args:
            body: What is sent.

        Returns:
            The answer; its ``parsed`` is: A small object that others hold.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/events
        """
        return self._call(add_events.request(body))

    def add_event_once(self, body: NewEvent) -> RawResponse[None]:
        """A body with a key that makes it repeatable.

        Args:
            body: What is sent.

        Returns:
            The answer; its ``parsed`` is: Nothing; the call succeeded.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/events
        """
        return self._call(add_event_once.request(body))

    def get_pages(self, *, page_token: str | None = None) -> RawResponse[Page]:
        """One page of many.

        Args:
            page_token: Where the page begins.

        Returns:
            The answer; its ``parsed`` is: A page of pairs.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/pages
        """
        return self._call(get_pages.request(page_token=page_token))


class AsyncSamples(AsyncResource):
    """Every kind of value. A backslash \\N{DASH}, three quotes ''' and a brace {x} must do no harm "here" """

    @property
    def with_raw_response(self) -> AsyncSamplesWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return AsyncSamplesWithRawResponse(self._client)

    async def get_kinds(self) -> Kinds:
        """Every kind, always there.

        First paragraph with a \\backslash, a "quote", three ''' of them, {braces} and {{ more_braces }} and {% raw
        %}.

        Second paragraph with a very long word:
        https://docs.example.com/a/very/long/address/that/cannot/be/wrapped/because/it/has/no/spaces/anywhere/in/it/at/all/until/here.

        Returns:
            Every kind of value, always there.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 4XX, 5XX, default.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/kinds
        """
        return await self._call(get_kinds.request())

    async def get_nullable_kinds(self) -> NullableKinds:
        """Every kind, always there, but perhaps null.

        Returns:
            Every kind of value, always there but perhaps null.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/kinds
        """
        return await self._call(get_nullable_kinds.request())

    async def get_optional_kinds(self) -> OptionalKinds:
        """Every kind, perhaps absent.

        Returns:
            Every kind of value, perhaps absent.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/kinds
        """
        return await self._call(get_optional_kinds.request())

    async def get_names(self) -> Names:
        """Fields whose names are taken by Python, by the generated code, or impossible.

        Returns:
            Names that are taken. One ''' more \\ for the road, and a word that no line can hold:
            Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollfuehrerinnenausbildungsordnung.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/names
        """
        return await self._call(get_names.request())

    async def get_containers(self) -> Containers:
        """Arrays and maps, nested.

        Returns:
            Arrays and maps of everything, nested.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/containers
        """
        return await self._call(get_containers.request())

    async def get_shapes(self) -> Shapes:
        """Recursion, unions, and schemas without names.

        Returns:
            Recursion, unions, and schemas without names.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/shapes
        """
        return await self._call(get_shapes.request())

    async def get_pairs(self) -> list[Pair]:
        """A bare array.

        Returns:
            ``list[Pair]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 490, 418.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/pairs
        """
        return await self._call(get_pairs.request())

    async def get_prices(self) -> dict[str, Decimal]:
        """A bare map, of decimals.

        Returns:
            ``dict[str, Decimal]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/prices
        """
        return await self._call(get_prices.request())

    async def get_price(self) -> Decimal:
        """A bare number.

        Returns:
            A scalar with a name.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/prices
        """
        return await self._call(get_price.request())

    async def get_wrapped_pairs(self) -> list[Pair]:
        """An envelope around an array.

        Returns:
            ``list[Pair]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 409.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/pairs
        """
        return await self._call(get_wrapped_pairs.request())

    async def get_sides(self) -> list[Side]:
        """A bare array of an enum.

        Returns:
            ``list[Side]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/sides
        """
        return await self._call(get_sides.request())

    async def get_moments(self) -> list[datetime | None]:
        """A bare array of moments, each perhaps null.

        Returns:
            ``list[datetime | None]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/kinds
        """
        return await self._call(get_moments.request())

    async def get_perhaps(self) -> Pair | None:
        """A body that may be null.

        Returns:
            A small object that others hold.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/pairs
        """
        return await self._call(get_perhaps.request())

    async def get_events(self) -> Events:
        """Alternatives told apart by a tag, one of them under its own name.

        Returns:
            Things that happened.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/events
        """
        return await self._call(get_events.request())

    async def add_event(
        self,
        body: NewEvent,
        *,
        x_request_id: UUID,
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
        body_: str | None = None,
        filter_: Filter | None = None,
    ) -> None:
        """Nothing comes back.

        Args:
            body: What is sent.
            x_request_id: A header.
            x_side: Another one.
            session: A cookie.
            header: A query argument by an awkward name.
            body_: Another one.
            filter_: An object spread over the query.

        Returns:
            Nothing; the call succeeded.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/events
        """
        return await self._call(
            add_event.request(
                body, x_request_id=x_request_id, x_side=x_side, session=session, header=header, body_=body_, filter_=filter_
            )
        )

    async def add_events(self, body: Sequence[NewEvent]) -> Pair:
        """A body that is a list.

        Args:
            body: What is sent.

        Returns:
            A small object that others hold.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/events
        """
        return await self._call(add_events.request(body))

    async def add_event_once(self, body: NewEvent) -> None:
        """A body with a key that makes it repeatable.

        Args:
            body: What is sent.

        Returns:
            Nothing; the call succeeded.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/events
        """
        return await self._call(add_event_once.request(body))

    async def get_pages(self, *, page_token: str | None = None) -> Page:
        """One page of many.

        Args:
            page_token: Where the page begins.

        Returns:
            A page of pairs.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.example.com/pages
        """
        return await self._call(get_pages.request(page_token=page_token))


class AsyncSamplesWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncSamples``, each returning the answer itself."""

    async def get_kinds(self) -> RawResponse[Kinds]:
        """Every kind, always there.

        First paragraph with a \\backslash, a "quote", three ''' of them, {braces} and {{ more_braces }} and {% raw
        %}.

        Second paragraph with a very long word:
        https://docs.example.com/a/very/long/address/that/cannot/be/wrapped/because/it/has/no/spaces/anywhere/in/it/at/all/until/here.

        Returns:
            The answer; its ``parsed`` is: Every kind of value, always there.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 4XX, 5XX, default.
            TransportError: No whole answer came.

        Source: https://docs.example.com/kinds
        """
        return await self._call(get_kinds.request())

    async def get_nullable_kinds(self) -> RawResponse[NullableKinds]:
        """Every kind, always there, but perhaps null.

        Returns:
            The answer; its ``parsed`` is: Every kind of value, always there but perhaps null.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/kinds
        """
        return await self._call(get_nullable_kinds.request())

    async def get_optional_kinds(self) -> RawResponse[OptionalKinds]:
        """Every kind, perhaps absent.

        Returns:
            The answer; its ``parsed`` is: Every kind of value, perhaps absent.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/kinds
        """
        return await self._call(get_optional_kinds.request())

    async def get_names(self) -> RawResponse[Names]:
        """Fields whose names are taken by Python, by the generated code, or impossible.

        Returns:
            The answer; its ``parsed`` is: Names that are taken. One ''' more \\ for the road, and a word that no
            line can hold:
            Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollfuehrerinnenausbildungsordnung.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/names
        """
        return await self._call(get_names.request())

    async def get_containers(self) -> RawResponse[Containers]:
        """Arrays and maps, nested.

        Returns:
            The answer; its ``parsed`` is: Arrays and maps of everything, nested.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/containers
        """
        return await self._call(get_containers.request())

    async def get_shapes(self) -> RawResponse[Shapes]:
        """Recursion, unions, and schemas without names.

        Returns:
            The answer; its ``parsed`` is: Recursion, unions, and schemas without names.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/shapes
        """
        return await self._call(get_shapes.request())

    async def get_pairs(self) -> RawResponse[list[Pair]]:
        """A bare array.

        Returns:
            The answer; its ``parsed`` is: ``list[Pair]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 490, 418.
            TransportError: No whole answer came.

        Source: https://docs.example.com/pairs
        """
        return await self._call(get_pairs.request())

    async def get_prices(self) -> RawResponse[dict[str, Decimal]]:
        """A bare map, of decimals.

        Returns:
            The answer; its ``parsed`` is: ``dict[str, Decimal]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/prices
        """
        return await self._call(get_prices.request())

    async def get_price(self) -> RawResponse[Decimal]:
        """A bare number.

        Returns:
            The answer; its ``parsed`` is: A scalar with a name.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/prices
        """
        return await self._call(get_price.request())

    async def get_wrapped_pairs(self) -> RawResponse[list[Pair]]:
        """An envelope around an array.

        Returns:
            The answer; its ``parsed`` is: ``list[Pair]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 409.
            TransportError: No whole answer came.

        Source: https://docs.example.com/pairs
        """
        return await self._call(get_wrapped_pairs.request())

    async def get_sides(self) -> RawResponse[list[Side]]:
        """A bare array of an enum.

        Returns:
            The answer; its ``parsed`` is: ``list[Side]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/sides
        """
        return await self._call(get_sides.request())

    async def get_moments(self) -> RawResponse[list[datetime | None]]:
        """A bare array of moments, each perhaps null.

        Returns:
            The answer; its ``parsed`` is: ``list[datetime | None]``.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/kinds
        """
        return await self._call(get_moments.request())

    async def get_perhaps(self) -> RawResponse[Pair | None]:
        """A body that may be null.

        Returns:
            The answer; its ``parsed`` is: A small object that others hold.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/pairs
        """
        return await self._call(get_perhaps.request())

    async def get_events(self) -> RawResponse[Events]:
        """Alternatives told apart by a tag, one of them under its own name.

        Returns:
            The answer; its ``parsed`` is: Things that happened.

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/events
        """
        return await self._call(get_events.request())

    async def add_event(
        self,
        body: NewEvent,
        *,
        x_request_id: UUID,
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
        body_: str | None = None,
        filter_: Filter | None = None,
    ) -> RawResponse[None]:
        """Nothing comes back.

        Args:
            body: What is sent.
            x_request_id: A header.
            x_side: Another one.
            session: A cookie.
            header: A query argument by an awkward name.
            body_: Another one.
            filter_: An object spread over the query.

        Returns:
            The answer; its ``parsed`` is: Nothing; the call succeeded.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400.
            TransportError: No whole answer came.

        Source: https://docs.example.com/events
        """
        return await self._call(
            add_event.request(
                body, x_request_id=x_request_id, x_side=x_side, session=session, header=header, body_=body_, filter_=filter_
            )
        )

    async def add_events(self, body: Sequence[NewEvent]) -> RawResponse[Pair]:
        """A body that is a list.

        Args:
            body: What is sent.

        Returns:
            The answer; its ``parsed`` is: A small object that others hold.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/events
        """
        return await self._call(add_events.request(body))

    async def add_event_once(self, body: NewEvent) -> RawResponse[None]:
        """A body with a key that makes it repeatable.

        Args:
            body: What is sent.

        Returns:
            The answer; its ``parsed`` is: Nothing; the call succeeded.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/events
        """
        return await self._call(add_event_once.request(body))

    async def get_pages(self, *, page_token: str | None = None) -> RawResponse[Page]:
        """One page of many.

        Args:
            page_token: Where the page begins.

        Returns:
            The answer; its ``parsed`` is: A page of pairs.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: none.
            TransportError: No whole answer came.

        Source: https://docs.example.com/pages
        """
        return await self._call(get_pages.request(page_token=page_token))
