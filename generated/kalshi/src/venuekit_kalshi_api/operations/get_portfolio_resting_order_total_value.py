"""``GET /portfolio/summary/total_resting_order_value``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, ErrorFields, Failure, Operation, RateCost, Request
from venuekit.codec.model import Note

if TYPE_CHECKING:
    from ..models.error_response import ErrorResponse
    from ..models.get_portfolio_resting_order_total_value_response import GetPortfolioRestingOrderTotalValueResponse


def _get_portfolio_resting_order_total_value_response() -> tuple[
    Any, Callable[[Any, Note], GetPortfolioRestingOrderTotalValueResponse]
]:
    from ..models.get_portfolio_resting_order_total_value_response import GetPortfolioRestingOrderTotalValueResponse
    from ..wire.get_portfolio_resting_order_total_value_response import (
        GetPortfolioRestingOrderTotalValueResponse as WireGetPortfolioRestingOrderTotalValueResponse,
    )

    return WireGetPortfolioRestingOrderTotalValueResponse, GetPortfolioRestingOrderTotalValueResponse._built


def _error_response() -> tuple[Any, Callable[[Any, Note], ErrorResponse]]:
    from ..models.error_response import ErrorResponse
    from ..wire.error_response import ErrorResponse as WireErrorResponse

    return WireErrorResponse, ErrorResponse._built


OPERATION: Operation[GetPortfolioRestingOrderTotalValueResponse] = Operation(
    name="get_portfolio_resting_order_total_value",
    method="GET",
    path="/portfolio/summary/total_resting_order_value",
    success={
        200: Body(_get_portfolio_resting_order_total_value_response),
    },
    failures={
        401: Failure(Body(_error_response)),
        403: Failure(Body(_error_response)),
        429: Failure(Body(_error_response)),
        500: Failure(Body(_error_response)),
        502: Failure(Body(_error_response)),
        503: Failure(Body(_error_response)),
        504: Failure(Body(_error_response)),
    },
    error_fields=ErrorFields(
        code=("error.code", "code"),
        message=("error.message", "message", "msg", "error"),
        details=("error.details", "details"),
    ),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    repeatable=True,
    rate_cost=RateCost("read", 10),
    accept="application/json",
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


def request() -> Request[GetPortfolioRestingOrderTotalValueResponse]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(
        OPERATION,
        "/portfolio/summary/total_resting_order_value",
    )
