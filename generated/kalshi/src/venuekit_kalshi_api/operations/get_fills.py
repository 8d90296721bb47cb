"""``GET /portfolio/fills``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from venuekit.call.operation import Body, Cursor, ErrorFields, Failure, Operation, RateCost, Request
from venuekit.codec import parameters
from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from ..models.error_response import ErrorResponse
    from ..models.get_fills_response import GetFillsResponse


def _get_fills_response() -> tuple[Any, Callable[[Any], GetFillsResponse]]:
    from ..models.get_fills_response import GetFillsResponse
    from ..wire.get_fills_response import GetFillsResponse as WireGetFillsResponse

    return WireGetFillsResponse, GetFillsResponse._from_wire


def _error_response() -> tuple[Any, Callable[[Any], ErrorResponse]]:
    from ..models.error_response import ErrorResponse
    from ..wire.error_response import ErrorResponse as WireErrorResponse

    return WireErrorResponse, ErrorResponse._from_wire


OPERATION: Operation[GetFillsResponse] = Operation(
    name="get_fills",
    method="GET",
    path="/portfolio/fills",
    success={
        200: Body(_get_fills_response),
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
        items=("fills",),
    ),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    repeatable=True,
    rate_cost=RateCost("read", 10),
    accept="application/json",
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


def request(
    *,
    ticker: str | Sequence[str] | None = None,
    order_id: str | None = None,
    min_ts: datetime | int | None = None,
    max_ts: datetime | int | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    subaccount: int | None = None,
    exchange_index: int | None = None,
) -> Request[GetFillsResponse]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    try:
        query_pairs: list[tuple[str, str]] = []
        if ticker is not None:
            query_pairs.append(
                (
                    "ticker",
                    ",".join(
                        parameters.listing(
                            "ticker",
                            ticker,
                            write=partial(parameters.text, minimum_length=1, pattern="^[^,]+$"),
                            minimum_items=1,
                            maximum_items=100,
                        )
                    ),
                )
            )
        if order_id is not None:
            query_pairs.append(("order_id", parameters.text("order_id", order_id, minimum_length=1)))
        if min_ts is not None:
            query_pairs.append(("min_ts", parameters.moment("min_ts", min_ts, per_second=1)))
        if max_ts is not None:
            query_pairs.append(("max_ts", parameters.moment("max_ts", max_ts, per_second=1)))
        if limit is not None:
            query_pairs.append(("limit", parameters.integer("limit", limit, minimum=1, maximum=1000)))
        if cursor is not None:
            query_pairs.append(("cursor", parameters.text("cursor", cursor)))
        if subaccount is not None:
            query_pairs.append(("subaccount", parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
        if exchange_index is not None:
            query_pairs.append(("exchange_index", parameters.integer("exchange_index", exchange_index, minimum=0)))
        parameters.window("min_ts", min_ts, "max_ts", max_ts)
        return Request(
            OPERATION,
            "/portfolio/fills",
            query=parameters.query(query_pairs),
        )
    except ArgumentError as error:
        error.name_operation(OPERATION.name)
        raise
