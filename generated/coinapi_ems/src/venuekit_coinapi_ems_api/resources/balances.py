"""CoinAPI EMS: balances. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.raw import RawResponse
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource

from ..operations import (
    get_balances,
)

if TYPE_CHECKING:
    from ..models.balance import Balance


class Balances(Resource):
    """What the connected exchange accounts hold."""

    @property
    def with_raw_response(self) -> BalancesWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return BalancesWithRawResponse(self._client)

    def get_balances(self, *, exchange_id: str | None = None) -> list[Balance]:
        """Balances of one connected exchange account, or of all.

        The current balance of every currency, for each connected exchange account. The answer is a bare array,
        without pages. Undocumented: what the call answers if only some exchanges can't be reached, or for an
        exchange it doesn't know.

        Args:
            exchange_id: Only the account with this id. It is the name of an exchange, and where several accounts are kept on
                it also a tag, as in `KRAKEN/JOHN` or `BITSTAMP/2574`. Name and tag may be parted by other marks
                than the slash (the venue lists `~ / . , : ; ! @ # $ % ^ & * - _ + =`), so the text is sent
                percent-encoded. Left out, all accounts are reported.

        Returns:
            The balances, one element for each exchange account.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 490.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
        """
        return self._call(get_balances.request(exchange_id=exchange_id))


class BalancesWithRawResponse(RawResource):
    """The methods of ``Balances``, each returning the answer itself."""

    def get_balances(self, *, exchange_id: str | None = None) -> RawResponse[list[Balance]]:
        """Balances of one connected exchange account, or of all.

        The current balance of every currency, for each connected exchange account. The answer is a bare array,
        without pages. Undocumented: what the call answers if only some exchanges can't be reached, or for an
        exchange it doesn't know.

        Args:
            exchange_id: Only the account with this id. It is the name of an exchange, and where several accounts are kept on
                it also a tag, as in `KRAKEN/JOHN` or `BITSTAMP/2574`. Name and tag may be parted by other marks
                than the slash (the venue lists `~ / . , : ; ! @ # $ % ^ & * - _ + =`), so the text is sent
                percent-encoded. Left out, all accounts are reported.

        Returns:
            The answer; its ``parsed`` is: The balances, one element for each exchange account.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 490.
            TransportError: No whole answer came.

        Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
        """
        return self._call(get_balances.request(exchange_id=exchange_id))


class AsyncBalances(AsyncResource):
    """What the connected exchange accounts hold."""

    @property
    def with_raw_response(self) -> AsyncBalancesWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return AsyncBalancesWithRawResponse(self._client)

    async def get_balances(self, *, exchange_id: str | None = None) -> list[Balance]:
        """Balances of one connected exchange account, or of all.

        The current balance of every currency, for each connected exchange account. The answer is a bare array,
        without pages. Undocumented: what the call answers if only some exchanges can't be reached, or for an
        exchange it doesn't know.

        Args:
            exchange_id: Only the account with this id. It is the name of an exchange, and where several accounts are kept on
                it also a tag, as in `KRAKEN/JOHN` or `BITSTAMP/2574`. Name and tag may be parted by other marks
                than the slash (the venue lists `~ / . , : ; ! @ # $ % ^ & * - _ + =`), so the text is sent
                percent-encoded. Left out, all accounts are reported.

        Returns:
            The balances, one element for each exchange account.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 490.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
        """
        return await self._call(get_balances.request(exchange_id=exchange_id))


class AsyncBalancesWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncBalances``, each returning the answer itself."""

    async def get_balances(self, *, exchange_id: str | None = None) -> RawResponse[list[Balance]]:
        """Balances of one connected exchange account, or of all.

        The current balance of every currency, for each connected exchange account. The answer is a bare array,
        without pages. Undocumented: what the call answers if only some exchanges can't be reached, or for an
        exchange it doesn't know.

        Args:
            exchange_id: Only the account with this id. It is the name of an exchange, and where several accounts are kept on
                it also a tag, as in `KRAKEN/JOHN` or `BITSTAMP/2574`. Name and tag may be parted by other marks
                than the slash (the venue lists `~ / . , : ; ! @ # $ % ^ & * - _ + =`), so the text is sent
                percent-encoded. Left out, all accounts are reported.

        Returns:
            The answer; its ``parsed`` is: The balances, one element for each exchange account.

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 403, 429, 490.
            TransportError: No whole answer came.

        Source: https://docs.coinapi.io/ems-api/rest-api/balances/get-balances
        """
        return await self._call(get_balances.request(exchange_id=exchange_id))
