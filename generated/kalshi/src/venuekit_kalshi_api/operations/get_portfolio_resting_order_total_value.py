"""``GET /portfolio/summary/total_resting_order_value``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, RateCost, Request, model_body

from .. import failures

if TYPE_CHECKING:
    from ..models.get_portfolio_resting_order_total_value_response import GetPortfolioRestingOrderTotalValueResponse


OPERATION: Operation[GetPortfolioRestingOrderTotalValueResponse] = Operation(
    name="get_portfolio_resting_order_total_value",
    method="GET",
    path="/portfolio/summary/total_resting_order_value",
    success={
        200: model_body(
            "venuekit_kalshi_api",
            "get_portfolio_resting_order_total_value_response",
            "GetPortfolioRestingOrderTotalValueResponse",
        )
    },
    failures=dict.fromkeys((401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    repeatable=True,
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


def request() -> Request[GetPortfolioRestingOrderTotalValueResponse]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    return Request(OPERATION, "/portfolio/summary/total_resting_order_value")
