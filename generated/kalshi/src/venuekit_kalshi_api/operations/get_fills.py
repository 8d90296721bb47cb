"""``GET /portfolio/fills``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from venuekit.call.operation import Cursor, Operation, RateCost, Request, model_body
from venuekit.codec import parameters

from .. import failures

if TYPE_CHECKING:
    from ..models.get_fills_response import GetFillsResponse


OPERATION: Operation[GetFillsResponse] = Operation(
    name="get_fills",
    method="GET",
    path="/portfolio/fills",
    success={200: model_body("venuekit_kalshi_api", "get_fills_response", "GetFillsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", next="cursor", items=("fills",)),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    repeatable=True,
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


def request(
    ticker: str | Sequence[str] | None = None,
    order_id: str | None = None,
    min_ts: int | None = None,
    max_ts: int | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    subaccount: int | None = None,
    exchange_index: int | None = None,
) -> Request[GetFillsResponse]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
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
        query_pairs.append(("min_ts", parameters.integer("min_ts", min_ts)))
    if max_ts is not None:
        query_pairs.append(("max_ts", parameters.integer("max_ts", max_ts)))
    if limit is not None:
        query_pairs.append(("limit", parameters.integer("limit", limit, minimum=1, maximum=1000)))
    if cursor is not None:
        query_pairs.append(("cursor", parameters.text("cursor", cursor)))
    if subaccount is not None:
        query_pairs.append(("subaccount", parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
    if exchange_index is not None:
        query_pairs.append(("exchange_index", parameters.integer("exchange_index", exchange_index, minimum=0)))
    return Request(OPERATION, "/portfolio/fills", query=parameters.query(query_pairs))
