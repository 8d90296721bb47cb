"""``GET /account/v1/portfolios/{id}``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Envelope, ErrorFields, Failure, Operation, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.error_response import ErrorResponse
    from ..models.portfolio import Portfolio


def _portfolio_envelope() -> tuple[Any, Callable[[Any], Any]]:
    from ..models.portfolio_envelope import PortfolioEnvelope
    from ..wire.portfolio_envelope import PortfolioEnvelope as WirePortfolioEnvelope

    return WirePortfolioEnvelope, PortfolioEnvelope._from_wire


def _error_response() -> tuple[Any, Callable[[Any], ErrorResponse]]:
    from ..models.error_response import ErrorResponse
    from ..wire.error_response import ErrorResponse as WireErrorResponse

    return WireErrorResponse, ErrorResponse._from_wire


OPERATION: Operation[Portfolio] = Operation(
    name="get_portfolio",
    method="GET",
    path="/account/v1/portfolios/{id}",
    success={
        200: Body(_portfolio_envelope),
    },
    failures={
        400: Failure(Body(_error_response)),
        401: Failure(Body(_error_response)),
        403: Failure(Body(_error_response)),
        404: Failure(Body(_error_response)),
        418: Failure(Body(_error_response), meaning="rate-limit"),
        429: Failure(Body(_error_response)),
        500: Failure(Body(_error_response)),
        502: Failure(Body(_error_response)),
        503: Failure(Body(_error_response)),
        504: Failure(Body(_error_response)),
    },
    error_fields=ErrorFields(
        code=("code",),
        message=("message",),
        details=("details",),
    ),
    envelope=Envelope(
        payload="data",
        payload_path="data",
        success="code",
        success_path="code",
        equals=0,
    ),
    security=("habittradeKey", "habittradeTimestamp", "habittradeSignature"),
    repeatable=True,
    accept="application/json",
    source="https://docs.habittrade.com/account/portfolio.html",
)


def request(id: str) -> Request[Portfolio]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        id_segment = parameters.segment("id", parameters.text("id", id, minimum_length=1, maximum_length=50))
        return Request(
            OPERATION,
            f"/account/v1/portfolios/{id_segment}",
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
