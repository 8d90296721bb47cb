"""CoinAPI EMS: balances. Generated from the venue's description; change that and run ``nox -s generate``."""

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
    from ..models.balance import Balance


def _list_balance() -> tuple[Any, Callable[[Any, Note], list[Balance]]]:
    from ..models.balance import Balance
    from ..wire.balance import Balance as WireBalance

    return list[WireBalance], lambda content, note: list(map(Balance._built, content, repeat(note)))


GET_BALANCES: Operation[list[Balance]] = Operation(
    name="get_balances",
    method="GET",
    path="/v1/balances",
    success={200: Body(_list_balance)},
    failures=failures.BY_STATUS,
    error_fields=failures.ERROR_FIELDS,
    security=("apiKey",),
    retry="safe",
    source="https://docs.coinapi.io/ems-api/rest-api/balances/get-balances",
)


class Balances(Resource["BalancesWithRawResponse"]):
    """Balances of the connected exchange accounts.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_balances(self, *, exchange_id: str | None = None) -> list[Balance]:
        """Return the balances of one connected exchange account, or of all.

        The result has the current balance of every currency, for each connected exchange account. It is a plain array, without
        pagination. Undocumented: the response if only some exchanges are unreachable, or if the exchange is unknown.

        Args:
            exchange_id: Only the account with this id. The default is all accounts. The id is the name of an exchange,
                followed by a tag if you have several accounts there, as in `KRAKEN/JOHN` or `BITSTAMP/2574`. The venue allows
                other separators too (`~ / . , : ; ! @ # $ % ^ & * - _ + =`), so the id is sent percent-encoded.

        Returns:
            The balances, one element for each exchange account.

        Documented failures: 400, 401, 403, 429, 490. Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
        """
        try:
            _query: list[tuple[str, str]] = []
            if exchange_id is not None:
                _query.append(("exchange_id", _parameters.text("exchange_id", exchange_id, minimum_length=1)))
            return self._call(Request(GET_BALANCES, "/v1/balances", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_BALANCES.name)
            raise


class BalancesWithRawResponse(RawResource, of=Balances):
    """The methods of ``Balances``, which return the raw response."""

    get_balances = raw(Balances.get_balances)


class AsyncBalances(AsyncResource["AsyncBalancesWithRawResponse"]):
    """The methods of ``Balances``, asynchronous."""

    get_balances = awaitable(Balances.get_balances)


class AsyncBalancesWithRawResponse(AsyncRawResource, of=AsyncBalances):
    """The methods of ``AsyncBalances``, which return the raw response."""

    get_balances = awaitable(BalancesWithRawResponse.get_balances)
