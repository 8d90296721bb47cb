"""SynapseWave: user. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.raw import RawResponse
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource

from ..operations import (
    get_balance,
)

if TYPE_CHECKING:
    from ..models.user_balance import UserBalance


class User(Resource):
    """The user and the funds at the broker."""

    @property
    def with_raw_response(self) -> UserWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return UserWithRawResponse(self._client)

    def get_balance(self) -> UserBalance:
        """Funds of the user.

        Gives the funds that the user has with the broker at the moment, one set of figures for each segment the
        user may trade in.

        Returns:
            The funds. Not certain to be there when the call failed (inferred).

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 500.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://developer.synapsewave.com/docs/B2CAPI/balance
        """
        return self._call(get_balance.request())


class UserWithRawResponse(RawResource):
    """The methods of ``User``, each returning the answer itself."""

    def get_balance(self) -> RawResponse[UserBalance]:
        """Funds of the user.

        Gives the funds that the user has with the broker at the moment, one set of figures for each segment the
        user may trade in.

        Returns:
            The answer; its ``parsed`` is: The funds. Not certain to be there when the call failed (inferred).

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 500.
            TransportError: No whole answer came.

        Source: https://developer.synapsewave.com/docs/B2CAPI/balance
        """
        return self._call(get_balance.request())


class AsyncUser(AsyncResource):
    """The user and the funds at the broker."""

    @property
    def with_raw_response(self) -> AsyncUserWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return AsyncUserWithRawResponse(self._client)

    async def get_balance(self) -> UserBalance:
        """Funds of the user.

        Gives the funds that the user has with the broker at the moment, one set of figures for each segment the
        user may trade in.

        Returns:
            The funds. Not certain to be there when the call failed (inferred).

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 500.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://developer.synapsewave.com/docs/B2CAPI/balance
        """
        return await self._call(get_balance.request())


class AsyncUserWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncUser``, each returning the answer itself."""

    async def get_balance(self) -> RawResponse[UserBalance]:
        """Funds of the user.

        Gives the funds that the user has with the broker at the moment, one set of figures for each segment the
        user may trade in.

        Returns:
            The answer; its ``parsed`` is: The funds. Not certain to be there when the call failed (inferred).

        Raises:
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 500.
            TransportError: No whole answer came.

        Source: https://developer.synapsewave.com/docs/B2CAPI/balance
        """
        return await self._call(get_balance.request())
