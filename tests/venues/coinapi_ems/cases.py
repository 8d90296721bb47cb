"""What is CoinAPI EMS' own in the cases of the general tests."""

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
"""What samples of failures come to: kind, code, message and details."""
REQUIRED: dict[str, set[str]] = {
    "get_balances": set(),
}
"""Which fields an answer may not lack, by operation."""
AMOUNT = "get_balances", [{"data": []}, {"data": [{"locked": 0}, {"locked": "AMOUNT"}]}], "$[1].data[1].locked"
"""An operation, a body of it with something in place of an amount, and where that stands."""
STATUSES = {490: errors.ExchangeUnreachable}
"""What unusual statuses mean."""
CALLS = [("get_balances", (), {"exchange_id": "KRAKEN/JOHN"})]
"""Calls with arguments beyond those of the documented sample: operation, positional and named ones."""
REFUSED_CALLS = [("get_balances", (), {"exchange_id": "BINANCE"}, 490)]
"""Calls that the sandbox refuses by itself, with the status of the answer."""


def particular(schema: Any, auth: Any) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Operations and parameters that chance would hardly find, and the status of the answer."""
    for exchange_id, status in (("BINANCE", 490), ("KRAKEN", 200), ("KRAKEN/JOHN", 200)):
        yield "get_balances", {"query": {"exchange_id": exchange_id}}, status


def refused_call(client: Any) -> Any:
    """Make a call whose argument is refused before anything is sent."""
    return client.balances.get_balances(exchange_id="")
