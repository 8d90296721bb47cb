"""``GET /portfolio/positions``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from venuekit.call.operation import Body, Cursor, ErrorFields, Failure, Operation, RateCost, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.count_filter import CountFilter
    from ..models.error_response import ErrorResponse
    from ..models.get_positions_response import GetPositionsResponse
    from ..models.settlement_status import SettlementStatus


def _get_positions_response() -> tuple[Any, Callable[[Any], GetPositionsResponse]]:
    from ..models.get_positions_response import GetPositionsResponse
    from ..wire.get_positions_response import GetPositionsResponse as WireGetPositionsResponse

    return WireGetPositionsResponse, GetPositionsResponse._from_wire


def _error_response() -> tuple[Any, Callable[[Any], ErrorResponse]]:
    from ..models.error_response import ErrorResponse
    from ..wire.error_response import ErrorResponse as WireErrorResponse

    return WireErrorResponse, ErrorResponse._from_wire


OPERATION: Operation[GetPositionsResponse] = Operation(
    name="get_positions",
    method="GET",
    path="/portfolio/positions",
    success={
        200: Body(_get_positions_response),
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
    pagination=Cursor(
        parameter="cursor",
        next="cursor",
        items=("market_positions", "event_positions"),
    ),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    repeatable=True,
    rate_cost=RateCost("read", 10),
    accept="application/json",
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


def request(
    *,
    cursor: str | None = None,
    limit: int | None = None,
    count_filter: CountFilter
    | Literal["position", "total_traded"]
    | Sequence[CountFilter | Literal["position", "total_traded"]]
    | None = None,
    settlement_status: SettlementStatus | Literal["unsettled", "settled", "all"] | None = None,
    ticker: str | None = None,
    event_ticker: str | Sequence[str] | None = None,
    subaccount: int | None = None,
    exchange_index: int | None = None,
) -> Request[GetPositionsResponse]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        query_pairs: list[tuple[str, str]] = []
        if cursor is not None:
            query_pairs.append(("cursor", parameters.text("cursor", cursor)))
        if limit is not None:
            query_pairs.append(("limit", parameters.integer("limit", limit, minimum=1, maximum=1000)))
        if count_filter is not None:
            query_pairs.append(
                (
                    "count_filter",
                    ",".join(
                        parameters.listing(
                            "count_filter",
                            count_filter,
                            write=partial(parameters.choice, allowed=("position", "total_traded")),
                            minimum_items=1,
                        )
                    ),
                )
            )
        if settlement_status is not None:
            query_pairs.append(
                (
                    "settlement_status",
                    parameters.choice("settlement_status", settlement_status, allowed=("unsettled", "settled", "all")),
                )
            )
        if ticker is not None:
            query_pairs.append(("ticker", parameters.text("ticker", ticker, minimum_length=1)))
        if event_ticker is not None:
            query_pairs.append(
                (
                    "event_ticker",
                    ",".join(
                        parameters.listing(
                            "event_ticker",
                            event_ticker,
                            write=partial(parameters.text, minimum_length=1, pattern="^[^,]+$"),
                            minimum_items=1,
                            maximum_items=10,
                        )
                    ),
                )
            )
        if subaccount is not None:
            query_pairs.append(("subaccount", parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
        if exchange_index is not None:
            query_pairs.append(("exchange_index", parameters.integer("exchange_index", exchange_index, minimum=0)))
        return Request(
            OPERATION,
            "/portfolio/positions",
            query=parameters.query(query_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
