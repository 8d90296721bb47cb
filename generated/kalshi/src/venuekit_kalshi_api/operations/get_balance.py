"""``GET /portfolio/balance``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, ErrorFields, Failure, Operation, RateCost, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.error_response import ErrorResponse
    from ..models.get_balance_response import GetBalanceResponse


def _get_balance_response() -> tuple[Any, Callable[[Any], GetBalanceResponse]]:
    from ..models.get_balance_response import GetBalanceResponse
    from ..wire.get_balance_response import GetBalanceResponse as WireGetBalanceResponse

    return WireGetBalanceResponse, GetBalanceResponse._from_wire


def _error_response() -> tuple[Any, Callable[[Any], ErrorResponse]]:
    from ..models.error_response import ErrorResponse
    from ..wire.error_response import ErrorResponse as WireErrorResponse

    return WireErrorResponse, ErrorResponse._from_wire


OPERATION: Operation[GetBalanceResponse] = Operation(
    name="get_balance",
    method="GET",
    path="/portfolio/balance",
    success={
        200: Body(_get_balance_response),
    },
    failures={
        400: Failure(Body(_error_response)),
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
    rate_cost=RateCost("balance", 1),
    accept="application/json",
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


def request(*, subaccount: int | None = None, exchange_index: int | None = None) -> Request[GetBalanceResponse]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        query_pairs: list[tuple[str, str]] = []
        if subaccount is not None:
            query_pairs.append(("subaccount", parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
        if exchange_index is not None:
            query_pairs.append(("exchange_index", parameters.integer("exchange_index", exchange_index, minimum=0)))
        return Request(
            OPERATION,
            "/portfolio/balance",
            query=parameters.query(query_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
