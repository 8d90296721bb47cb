"""SynapseWave: portfolio. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.conversion_result import ConversionResult
    from ..models.edis_dp_details import EdisDpDetails
    from ..models.holding import Holding
    from ..models.outcome import Outcome
    from ..models.position import Position
    from ..models.positions_type import PositionsType
    from ..models.product_type import ProductType
    from ..models.transaction_type import TransactionType


_Operation = _partial(
    Operation,
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("synapsewaveToken", "synapsewaveKey"),
)

GET_POSITIONS: Operation[list[Position]] = _Operation(
    name="get_positions",
    method="GET",
    path="/transactional/v1/portfolio/positions/{type}",
    success={200: model_body("venuekit_synapsewave_api", "PositionsEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/positions",
)

GET_POSITION_CONVERSION: Operation[Outcome] = _Operation(
    name="get_position_conversion",
    method="GET",
    path="/transactional/v1/portfolio/positions",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/position-conversion-inquiry",
)

CONVERT_POSITION: Operation[ConversionResult] = _Operation(
    name="convert_position",
    method="PUT",
    path="/transactional/v1/portfolio/positions",
    success={200: model_body("venuekit_synapsewave_api", "ConversionEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/position-conversion",
)

GET_HOLDINGS: Operation[list[Holding]] = _Operation(
    name="get_holdings",
    method="GET",
    path="/transactional/v1/portfolio/holdings",
    success={200: model_body("venuekit_synapsewave_api", "HoldingsEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/holdings",
)

GET_EDIS_DP_DETAILS: Operation[list[EdisDpDetails]] = _Operation(
    name="get_edis_dp_details",
    method="GET",
    path="/transactional/v1/getDPDetailsEDIS",
    success={200: model_body("venuekit_synapsewave_api", "EdisDpDetailsEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/edis-dp-details",
)


class Portfolio(Resource["PortfolioWithRawResponse"]):
    """Positions and holdings of the user.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_positions(
        self, type_: PositionsType | Literal["all", "daily", "expiry"], *, intropo_status: int | None = None
    ) -> list[Position]:
        """Return the positions of the user.

        The result has all positions of the user, or those of one kind, without pagination.

        Args:
            type_: Kind of positions to return.
            intropo_status: Whether to return positions with interoperability between exchanges: 0 for off, 1 for on. The
                default is undocumented. The spelling of the name is the venue's. From 0 to 1.

        Returns:
            The positions.

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

    def get_position_conversion(self, *, order_id: str) -> Outcome:
        """Return the state of a position conversion.

        The state is a message for people, such as Conversion Successful. No codes are listed.

        Args:
            order_id: The id that `convert_position` returned.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source:
        https://developer.synapsewave.com/docs/MyCloudRest/position-conversion-inquiry
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.append(("orderID", _parameters.text("order_id", order_id, minimum_length=1)))
            return self._call(
                Request(GET_POSITION_CONVERSION, "/transactional/v1/portfolio/positions", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_POSITION_CONVERSION.name)
            raise

    def convert_position(
        self,
        *,
        exchange: str,
        scrip_token: int,
        transaction_type: TransactionType | Literal["BUY", "SELL"],
        quantity: int,
        old_product_type: ProductType | Literal["INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"],
        new_product_type: ProductType | Literal["INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"],
        bo_order_id: str | None = None,
    ) -> ConversionResult:
        """Convert a position to another product.

        The call requests to convert an open position, or part of it, from one product to another, such as from DELIVERY to
        INTRADAY. Success means that the request was sent; `get_position_conversion` returns the outcome. The conversion's id is
        named `order_ID` in the page's table and `oderID` in its sample, so check both. The Connector page prints the path with
        a trailing slash.

        Args:
            exchange: Exchange of the instrument, such as NSE.
            scrip_token: The exchange's number of the instrument. At least 0.
            transaction_type: Side of the position.
            quantity: Quantity to convert. At least 1.
            old_product_type: Current product of the position.
            new_product_type: New product of the position.
            bo_order_id: Id of the bracket order, only for positions of bracket orders.

        Returns:
            Id of the conversion.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/position-conversion
        """
        from ..models.position_conversion import PositionConversion

        try:
            _body = _fields.made(
                PositionConversion,
                exchange=exchange,
                scrip_token=scrip_token,
                transaction_type=transaction_type,
                quantity=quantity,
                old_product_type=old_product_type,
                new_product_type=new_product_type,
                bo_order_id=bo_order_id,
            )
            return self._call(Request(CONVERT_POSITION, "/transactional/v1/portfolio/positions", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CONVERT_POSITION.name)
            raise

    def get_holdings(self) -> list[Holding]:
        """Return the holdings of the user.

        The result has the securities in the user's demat account, without pagination. Share positions that are kept overnight
        appear here on the next day.

        Returns:
            The holdings.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/holdings
        """
        return self._call(Request(GET_HOLDINGS, "/transactional/v1/portfolio/holdings"))

    def get_edis_dp_details(self) -> list[EdisDpDetails]:
        """Return the depository accounts for EDIS.

        These are the user's depository accounts for the approval of deliveries (EDIS). The approval itself takes place in a
        browser, not through the API.

        Returns:
            The accounts.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/edis-dp-details
        """
        return self._call(Request(GET_EDIS_DP_DETAILS, "/transactional/v1/getDPDetailsEDIS"))


class PortfolioWithRawResponse(RawResource, of=Portfolio):
    """The methods of ``Portfolio``, which return the raw response."""

    get_positions = raw(Portfolio.get_positions)
    get_position_conversion = raw(Portfolio.get_position_conversion)
    convert_position = raw(Portfolio.convert_position)
    get_holdings = raw(Portfolio.get_holdings)
    get_edis_dp_details = raw(Portfolio.get_edis_dp_details)


class AsyncPortfolio(AsyncResource["AsyncPortfolioWithRawResponse"]):
    """The methods of ``Portfolio``, asynchronous."""

    get_positions = awaitable(Portfolio.get_positions)
    get_position_conversion = awaitable(Portfolio.get_position_conversion)
    convert_position = awaitable(Portfolio.convert_position)
    get_holdings = awaitable(Portfolio.get_holdings)
    get_edis_dp_details = awaitable(Portfolio.get_edis_dp_details)


class AsyncPortfolioWithRawResponse(AsyncRawResource, of=AsyncPortfolio):
    """The methods of ``AsyncPortfolio``, which return the raw response."""

    get_positions = awaitable(PortfolioWithRawResponse.get_positions)
    get_position_conversion = awaitable(PortfolioWithRawResponse.get_position_conversion)
    convert_position = awaitable(PortfolioWithRawResponse.convert_position)
    get_holdings = awaitable(PortfolioWithRawResponse.get_holdings)
    get_edis_dp_details = awaitable(PortfolioWithRawResponse.get_edis_dp_details)
