"""The operation and the request of a generated method are available without a client."""

from __future__ import annotations

from typing import Any

import pytest

from venuekit.errors import ArgumentError
from venuekit.resource import operation_of, request_of
from venuekit_kalshi_api.resources import portfolio

RESOURCE_CLASSES = [
    portfolio.Portfolio,
    portfolio.PortfolioWithRawResponse,
    portfolio.AsyncPortfolio,
    portfolio.AsyncPortfolioWithRawResponse,
]


@pytest.mark.parametrize("resource_class", RESOURCE_CLASSES)
def test_methods_of_both_clients_know_their_operation_and_request(resource_class: Any) -> None:
    assert operation_of(resource_class.get_fills) is portfolio.GET_FILLS
    request = request_of(resource_class.get_fills, ticker=["A", "B"], limit=5)
    assert (request.operation, request.path, request.query) == (portfolio.GET_FILLS, "/portfolio/fills", "ticker=A%2CB&limit=5")
    with pytest.raises(ArgumentError, match="limit"):
        request_of(resource_class.get_fills, limit=0)


def test_other_functions_have_no_operation() -> None:
    with pytest.raises(TypeError, match="not a generated method"):
        operation_of(operation_of)
