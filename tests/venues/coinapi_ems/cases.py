"""CoinAPI EMS' cases for the general tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from venuekit import errors

OPERATIONS = 16
"""8 of the REST API and 8 of the management API."""
BAD_SANDBOX_OPTIONS: list[tuple[dict[str, Any], str]] = [({"unreachable": "BITSTAMP"}, "a list of texts")]
FAILURES: dict[str, tuple[Any, ...]] = {
    "get_balances.401": (errors.AuthenticationError, None, "Invalid API key"),
    "get_balances.401.older": (errors.AuthenticationError, None, "Invalid API key"),
    "get_balances.403": (errors.PermissionDenied, None, "Forbidden"),
    "get_balances.429": (errors.RateLimited, None, "Too many requests"),
    "get_balances.490": (errors.ExchangeUnreachable, "ORDER_ID_NOT_FOUND", "Order with ID: BINANCE-7d8a-4888 not found"),
    "create_order.400": (errors.BadRequest, None, "One or more validation errors occurred.", "The price field is required."),
    "create_order.400.object": (errors.BadRequest, None, "One or more validation errors occurred."),
    "create_order.504": (errors.ServerError, "EXCHANGE_RESPONSE_TIMEOUT", "Exchange KRAKEN/JOHN did not answer in time"),
    "get_order_history.400": (errors.BadRequest, None, "Orders log is not configured"),
    "get_order_status.404": (errors.NotFound, "ORDER_ID_NOT_FOUND", "Order with ID: BINANCE-7d8a-4888 not found"),
}
"""Expected errors of error samples: kind, code, message and details."""
REQUIRED: dict[str, set[str]] = {
    "get_balances": set(),
}
"""Required fields of responses, by operation."""
AMOUNT = "get_balances", [{"data": []}, {"data": [{"locked": 0}, {"locked": "AMOUNT"}]}], "$[1].data[1].locked"
"""An operation, a body of it with a placeholder for an amount, and the path of the amount."""
STATUSES = {490: errors.ExchangeUnreachable}
"""Errors of unusual statuses."""
CALLS = [("get_balances", (), {"exchange_id": "KRAKEN/JOHN"})]
"""Calls with more arguments than the sample: operation, positional and keyword arguments."""
REFUSED_CALLS = [("get_balances", (), {"exchange_id": "BINANCE"}, 490)]
"""Calls that the sandbox refuses, with their status."""


def particular(schema: Any, auth: Any) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Yield calls that random generation would hardly find, with their status."""
    for exchange_id, status in (("BINANCE", 490), ("KRAKEN", 200), ("KRAKEN/JOHN", 200)):
        yield "get_balances", {"query": {"exchange_id": exchange_id}}, status


def refused_call(client: Any) -> Any:
    """Make a call whose argument is refused before sending."""
    return client.balances.get_balances(exchange_id="")
