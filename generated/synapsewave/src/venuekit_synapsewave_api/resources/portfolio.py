"""SynapseWave: portfolio. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from ..operations import (
    get_positions,
)

if TYPE_CHECKING:
    from ..models.position import Position
    from ..models.positions_type import PositionsType


class Portfolio(Resource):
    """What the user holds.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response came, and ``DecodeError`` if it isn't what the venue documents.
    """

    @property
    def with_raw_response(self) -> PortfolioWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return PortfolioWithRawResponse(self._client)

    def get_positions(
        self, type_: PositionsType | Literal["all", "daily", "expiry"], *, intropo_status: int | None = None
    ) -> list[Position]:
        """Positions of the user.

        Gives the positions of the user whose token is sent, all of them or one kind, in one answer without pages.

        Args:
            type_: Which kind of positions to give.
            intropo_status: Whether to go by positions with interoperability between exchanges: 0 for off, 1 for on. What
                the venue does without it is not documented. The name is spelled as the venue spells it. From 0 to 1.

        Returns:
            The positions. Not certain to be there when the call failed (inferred).

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
        """
        return self._call(get_positions.request(type_, intropo_status))


class PortfolioWithRawResponse(RawResource):
    """The methods of ``Portfolio``, each returning the response itself."""

    get_positions = raw(Portfolio.get_positions)


class AsyncPortfolio(AsyncResource):
    """The methods of ``Portfolio``, asynchronous."""

    get_positions = awaitable(Portfolio.get_positions)

    @property
    def with_raw_response(self) -> AsyncPortfolioWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return AsyncPortfolioWithRawResponse(self._client)


class AsyncPortfolioWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncPortfolio``, each returning the response itself."""

    get_positions = awaitable(PortfolioWithRawResponse.get_positions)
