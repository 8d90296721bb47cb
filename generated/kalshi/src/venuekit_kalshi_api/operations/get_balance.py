"""``GET /portfolio/balance``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.codec import parameters

from .. import failures

if TYPE_CHECKING:
    from ..models.get_balance_response import GetBalanceResponse


OPERATION: Operation[GetBalanceResponse] = Operation(
    name="get_balance",
    method="GET",
    path="/portfolio/balance",
    success={200: model_body("venuekit_kalshi_api", "get_balance_response", "GetBalanceResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    repeatable=True,
    rate_cost=RateCost("balance", 1),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


def request(subaccount: int | None = None, exchange_index: int | None = None) -> Request[GetBalanceResponse]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    query_pairs: list[tuple[str, str]] = []
    if subaccount is not None:
        query_pairs.append(("subaccount", parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
    if exchange_index is not None:
        query_pairs.append(("exchange_index", parameters.integer("exchange_index", exchange_index, minimum=0)))
    return Request(OPERATION, "/portfolio/balance", query=parameters.query(query_pairs))
