"""CoinAPI EMS: positions. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Operation, Request
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Note
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.position import Position


def _list_position() -> tuple[Any, Callable[[Any, Note], list[Position]]]:
    from ..models.position import Position
    from ..wire.position import Position as WirePosition

    return list[WirePosition], lambda content, note: list(map(Position._built, content, repeat(note)))


GET_POSITIONS: Operation[list[Position]] = Operation(
    name="get_positions",
    method="GET",
    path="/v1/positions",
    success={200: Body(_list_position)},
    failures=failures.BY_STATUS,
    error_fields=failures.ERROR_FIELDS,
    security=("apiKey",),
    retry="safe",
    source="https://docs.coinapi.io/ems-api/rest-api",
)


class Positions(Resource["PositionsWithRawResponse"]):
    """Open positions on the connected exchange accounts.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_positions(self, *, exchange_id: str | None = None) -> list[Position]:
        """Return the open positions of one connected exchange account, or of all.

        The result has every open position, for each connected exchange account. It is a plain array, without pagination.
        Exchanges without margin trading have no positions; their holdings are in the balances.

        Args:
            exchange_id: Only the account with this id. The default is all accounts. The id is the name of an exchange,
                followed by a tag if you have several accounts there, as in `KRAKEN/JOHN` or `BITSTAMP/2574`. The venue allows
                other separators too (`~ / . , : ; ! @ # $ % ^ & * - _ + =`), so the id is sent percent-encoded.

        Returns:
            The positions, one element for each exchange account.

        Documented failures: 400, 401, 403, 429, 490. Source: https://docs.coinapi.io/ems-api/rest-api
        """
        try:
            _query: list[tuple[str, str]] = []
            if exchange_id is not None:
                _query.append(("exchange_id", _parameters.text("exchange_id", exchange_id, minimum_length=1)))
            return self._call(Request(GET_POSITIONS, "/v1/positions", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_POSITIONS.name)
            raise


class PositionsWithRawResponse(RawResource, of=Positions):
    """The methods of ``Positions``, which return the raw response."""

    get_positions = raw(Positions.get_positions)


class AsyncPositions(AsyncResource["AsyncPositionsWithRawResponse"]):
    """The methods of ``Positions``, asynchronous."""

    get_positions = awaitable(Positions.get_positions)


class AsyncPositionsWithRawResponse(AsyncRawResource, of=AsyncPositions):
    """The methods of ``AsyncPositions``, which return the raw response."""

    get_positions = awaitable(PositionsWithRawResponse.get_positions)
