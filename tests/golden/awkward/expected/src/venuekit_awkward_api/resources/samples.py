"""Awkward "Venue" & Sons: samples. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

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
    """Every kind of value. A backslash \\N{DASH}, three quotes ''' and a brace {x} must do no harm "here"

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response came, and ``DecodeError`` if it isn't what the venue documents.
    """

    @property
    def with_raw_response(self) -> SamplesWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return SamplesWithRawResponse(self._client)

    def get_kinds(self) -> Kinds:
        """Every kind, always there.

        First paragraph with a \\backslash, a "quote", three ''' of them, {braces} and {{ more_braces }} and {% raw %}.

        Second paragraph with a very long word:
        https://docs.example.com/a/very/long/address/that/cannot/be/wrapped/because/it/has/no/spaces/anywhere/in/it/at/all/until/here.

        Returns:
            Every kind of value, always there.

        Documented failures: 4XX, 5XX, default. Source: https://docs.example.com/kinds
        """
        return self._call(get_kinds.request())

    def get_nullable_kinds(self) -> NullableKinds:
        """Every kind, always there, but perhaps null.

        Returns:
            Every kind of value, always there but perhaps null.

        Documented failures: none. Source: https://docs.example.com/kinds
        """
        return self._call(get_nullable_kinds.request())

    def get_optional_kinds(self) -> OptionalKinds:
        """Every kind, perhaps absent.

        Returns:
            Every kind of value, perhaps absent.

        Documented failures: none. Source: https://docs.example.com/kinds
        """
        return self._call(get_optional_kinds.request())

    def get_names(self) -> Names:
        """Fields whose names are taken by Python, by the generated code, or impossible.

        Returns:
            Names that are taken. One ''' more \\ for the road, and a word that no line can hold:
            Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlungsprotokollfuehrerinnenausbildungsordnung.

        Documented failures: none. Source: https://docs.example.com/names
        """
        return self._call(get_names.request())

    def get_containers(self) -> Containers:
        """Arrays and maps, nested.

        Returns:
            Arrays and maps of everything, nested.

        Documented failures: none. Source: https://docs.example.com/containers
        """
        return self._call(get_containers.request())

    def get_shapes(self) -> Shapes:
        """Recursion, unions, and schemas without names.

        Returns:
            Recursion, unions, and schemas without names.

        Documented failures: none. Source: https://docs.example.com/shapes
        """
        return self._call(get_shapes.request())

    def get_pairs(self) -> list[Pair]:
        """A bare array.

        Returns:
            ``list[Pair]``.

        Documented failures: 490, 418. Source: https://docs.example.com/pairs
        """
        return self._call(get_pairs.request())

    def get_prices(self) -> dict[str, Decimal]:
        """A bare map, of decimals.

        Returns:
            ``dict[str, Decimal]``.

        Documented failures: none. Source: https://docs.example.com/prices
        """
        return self._call(get_prices.request())

    def get_price(self) -> Decimal:
        """A bare number.

        Returns:
            A scalar with a name.

        Documented failures: none. Source: https://docs.example.com/prices
        """
        return self._call(get_price.request())

    def get_wrapped_pairs(self) -> list[Pair]:
        """An envelope around an array.

        Returns:
            ``list[Pair]``.

        Documented failures: 400, 409. Source: https://docs.example.com/pairs
        """
        return self._call(get_wrapped_pairs.request())

    def get_sides(self) -> list[Side]:
        """A bare array of an enum.

        Returns:
            ``list[Side]``.

        Documented failures: none. Source: https://docs.example.com/sides
        """
        return self._call(get_sides.request())

    def get_moments(self) -> list[datetime | None]:
        """A bare array of moments, each perhaps null.

        Returns:
            ``list[datetime | None]``.

        Documented failures: none. Source: https://docs.example.com/kinds
        """
        return self._call(get_moments.request())

    def get_perhaps(self) -> Pair | None:
        """A body that may be null.

        Returns:
            A small object that others hold.

        Documented failures: none. Source: https://docs.example.com/pairs
        """
        return self._call(get_perhaps.request())

    def get_events(self) -> Events:
        """Alternatives told apart by a tag, one of them under its own name.

        Returns:
            Things that happened.

        Documented failures: none. Source: https://docs.example.com/events
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

        Documented failures: 400. Source: https://docs.example.com/events
        """
        return self._call(add_event.request(body, x_request_id, x_side, session, header, body_, filter_))

    def add_events(self, body: Sequence[NewEvent]) -> Pair:
        """A body that is a list.

        Args:
            body: What is sent.

        Returns:
            A small object that others hold.

        Documented failures: none. Source: https://docs.example.com/events
        """
        return self._call(add_events.request(body))

    def add_event_once(self, body: NewEvent) -> None:
        """A body with a key that makes it repeatable.

        Args:
            body: What is sent.

        Returns:
            Nothing; the call succeeded.

        Documented failures: none. Source: https://docs.example.com/events
        """
        return self._call(add_event_once.request(body))

    def get_pages(self, *, page_token: str | None = None) -> Page:
        """One page of many.

        Args:
            page_token: Where the page begins.

        Returns:
            A page of pairs.

        Documented failures: none. Source: https://docs.example.com/pages
        """
        return self._call(get_pages.request(page_token))


class SamplesWithRawResponse(RawResource):
    """The methods of ``Samples``, each returning the response itself."""

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
    add_event_once = raw(Samples.add_event_once)
    get_pages = raw(Samples.get_pages)


class AsyncSamples(AsyncResource):
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
    add_event_once = awaitable(Samples.add_event_once)
    get_pages = awaitable(Samples.get_pages)

    @property
    def with_raw_response(self) -> AsyncSamplesWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return AsyncSamplesWithRawResponse(self._client)


class AsyncSamplesWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncSamples``, each returning the response itself."""

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
    add_event_once = awaitable(SamplesWithRawResponse.add_event_once)
    get_pages = awaitable(SamplesWithRawResponse.get_pages)
