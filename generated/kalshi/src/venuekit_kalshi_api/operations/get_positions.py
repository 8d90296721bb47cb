"""``GET /portfolio/positions``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Cursor, Operation, RateCost, Request, model_body
from venuekit.codec import parameters

from .. import failures

if TYPE_CHECKING:
    from ..models.count_filter import CountFilter
    from ..models.get_positions_response import GetPositionsResponse
    from ..models.settlement_status import SettlementStatus


OPERATION: Operation[GetPositionsResponse] = Operation(
    name="get_positions",
    method="GET",
    path="/portfolio/positions",
    success={200: model_body("venuekit_kalshi_api", "get_positions_response", "GetPositionsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", next="cursor", items=("market_positions", "event_positions")),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    repeatable=True,
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


def request(
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
    return Request(OPERATION, "/portfolio/positions", query=parameters.query(query_pairs))
