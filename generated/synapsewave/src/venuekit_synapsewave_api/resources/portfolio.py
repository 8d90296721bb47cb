"""SynapseWave: portfolio. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from venuekit.call.raw import RawResponse
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource

from ..operations import (
    get_positions,
)

if TYPE_CHECKING:
    from ..models.position import Position
    from ..models.positions_type import PositionsType


class Portfolio(Resource):
    """What the user holds."""

    @property
    def with_raw_response(self) -> PortfolioWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return PortfolioWithRawResponse(self._client)

    def get_positions(
        self, type_: PositionsType | Literal["all", "daily", "expiry"], *, intropo_status: int | None = None
    ) -> list[Position]:
        """Positions of the user.

        Gives the positions of the user whose token is sent, all of them or one kind, in one answer without pages.

        Args:
            type_: Which kind of positions to give.
            intropo_status: Whether to go by positions with interoperability between exchanges: 0 for off, 1 for on. What the
                venue does without it is not documented. The name is spelled as the venue spells it. From 0 to 1.

        Returns:
            The positions. Not certain to be there when the call failed (inferred).

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 500.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
        """
        return self._call(get_positions.request(type_, intropo_status=intropo_status))


class PortfolioWithRawResponse(RawResource):
    """The methods of ``Portfolio``, each returning the answer itself."""

    def get_positions(
        self, type_: PositionsType | Literal["all", "daily", "expiry"], *, intropo_status: int | None = None
    ) -> RawResponse[list[Position]]:
        """Positions of the user.

        Gives the positions of the user whose token is sent, all of them or one kind, in one answer without pages.

        Args:
            type_: Which kind of positions to give.
            intropo_status: Whether to go by positions with interoperability between exchanges: 0 for off, 1 for on. What the
                venue does without it is not documented. The name is spelled as the venue spells it. From 0 to 1.

        Returns:
            The answer; its ``parsed`` is: The positions. Not certain to be there when the call failed (inferred).

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 500.
            TransportError: No whole answer came.

        Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
        """
        return self._call(get_positions.request(type_, intropo_status=intropo_status))


class AsyncPortfolio(AsyncResource):
    """What the user holds."""

    @property
    def with_raw_response(self) -> AsyncPortfolioWithRawResponse:
        """The same methods, each returning the answer itself: status, headers, bytes, and the model on demand."""
        return AsyncPortfolioWithRawResponse(self._client)

    async def get_positions(
        self, type_: PositionsType | Literal["all", "daily", "expiry"], *, intropo_status: int | None = None
    ) -> list[Position]:
        """Positions of the user.

        Gives the positions of the user whose token is sent, all of them or one kind, in one answer without pages.

        Args:
            type_: Which kind of positions to give.
            intropo_status: Whether to go by positions with interoperability between exchanges: 0 for off, 1 for on. What the
                venue does without it is not documented. The name is spelled as the venue spells it. From 0 to 1.

        Returns:
            The positions. Not certain to be there when the call failed (inferred).

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 500.
            TransportError: No whole answer came.
            DecodeError: The answer isn't what the venue documents.

        Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
        """
        return await self._call(get_positions.request(type_, intropo_status=intropo_status))


class AsyncPortfolioWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncPortfolio``, each returning the answer itself."""

    async def get_positions(
        self, type_: PositionsType | Literal["all", "daily", "expiry"], *, intropo_status: int | None = None
    ) -> RawResponse[list[Position]]:
        """Positions of the user.

        Gives the positions of the user whose token is sent, all of them or one kind, in one answer without pages.

        Args:
            type_: Which kind of positions to give.
            intropo_status: Whether to go by positions with interoperability between exchanges: 0 for off, 1 for on. What the
                venue does without it is not documented. The name is spelled as the venue spells it. From 0 to 1.

        Returns:
            The answer; its ``parsed`` is: The positions. Not certain to be there when the call failed (inferred).

        Raises:
            ArgumentError: An argument breaks a documented rule; nothing is sent.
            VenueError: The venue refuses; its subclasses tell why. Documented here: 400, 401, 500.
            TransportError: No whole answer came.

        Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
        """
        return await self._call(get_positions.request(type_, intropo_status=intropo_status))
