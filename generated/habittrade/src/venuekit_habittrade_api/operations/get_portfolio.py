"""``GET /account/v1/portfolios/{id}``. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.codec import parameters

from .. import failures

if TYPE_CHECKING:
    from ..models.portfolio import Portfolio


OPERATION: Operation[Portfolio] = Operation(
    name="get_portfolio",
    method="GET",
    path="/account/v1/portfolios/{id}",
    success={200: model_body("venuekit_habittrade_api", "portfolio_envelope", "PortfolioEnvelope")},
    failures={
        **dict.fromkeys((400, 401, 403, 404), failures.ERROR_RESPONSE),
        418: failures.ERROR_RESPONSE_RATE_LIMIT,
        **dict.fromkeys((429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    },
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="code", success_path="code", equals=0),
    security=("habittradeKey", "habittradeTimestamp", "habittradeSignature"),
    repeatable=True,
    source="https://docs.habittrade.com/account/portfolio.html",
)


def request(id: str) -> Request[Portfolio]:
    """The call as data. Raises ``ArgumentError`` if an argument breaks a documented rule."""
    id_segment = parameters.segment("id", parameters.text("id", id, minimum_length=1, maximum_length=50))
    return Request(OPERATION, f"/account/v1/portfolios/{id_segment}")
