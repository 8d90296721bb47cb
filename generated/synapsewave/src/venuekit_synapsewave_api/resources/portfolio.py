"""SynapseWave: portfolio. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.position import Position
    from ..models.positions_type import PositionsType


GET_POSITIONS: Operation[list[Position]] = Operation(
    name="get_positions",
    method="GET",
    path="/transactional/v1/portfolio/positions/{type}",
    success={200: model_body("venuekit_synapsewave_api", "PositionsEnvelope")},
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/positions",
)


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
        try:
            _type__segment = _parameters.segment("type_", _parameters.choice("type_", type_, allowed=("all", "daily", "expiry")))
            _query: list[tuple[str, str]] = []
            if intropo_status is not None:
                _query.append(("intropoStatus", _parameters.integer("intropo_status", intropo_status, minimum=0, maximum=1)))
            return self._call(
                Request(GET_POSITIONS, f"/transactional/v1/portfolio/positions/{_type__segment}", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_POSITIONS.name)
            raise


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
