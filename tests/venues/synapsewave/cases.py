"""SynapseWave's cases for the general tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from venuekit import errors

OPERATIONS = 40
"""What an end user may call, of sessions, account, portfolio and orders."""
BAD_SANDBOX_OPTIONS: list[tuple[dict[str, Any], str]] = [({"refusal_status": 403}, "400 or 401")]
FAILURES: dict[str, tuple[Any, ...]] = {
    "login.400": (errors.AuthenticationError, "e-101", "Error message"),
    "get_balance.400": (errors.BadRequest, "e-101", "Error message"),
    "get_balance.500": (errors.ServerError,),
    "get_positions.400": (errors.BadRequest, "e-101", "Error message"),
    "get_positions.500": (errors.ServerError,),
}
"""Expected errors of error samples: kind, code, message and details."""
TELLS = ("validate_session",)
"""Operations that check a header themselves."""
LEFT_RAW = {
    "get_balance.500.json": {"errors"},
    "get_positions.500.json": {"errors"},
    "get_product_wise_balance.200.json": {"periodicities"},
}
"""Parts of samples without a documented content, which only the raw body holds."""
REQUIRED: dict[str, set[str]] = {
    "get_positions": {
        *("$.status", "$.data"),
        *(f"$.data[].{name}" for name in ("exchange", "scrip_token", "net_quantity")),
    },
    "get_balance": {
        *("$.status", "$.data"),
        *(f"$.data.{segment}.net_available" for segment in ("equity", "commodity", "currency")),
    },
}
"""Required fields of responses, by operation."""
AMOUNT = (
    "get_positions",
    {"status": "success", "data": [{"exchange": "NSE", "scrip_token": 1, "net_quantity": 1, "buy_value": "AMOUNT"}]},
    "$.data[0].buy_value",
)
"""An operation, a body of it with a placeholder for an amount, and the path of the amount."""
CALLS = [("get_positions", (kind,), {"intropo_status": 1}) for kind in ("all", "daily", "expiry")]
"""Calls with more arguments than the sample: operation, positional and keyword arguments."""


def particular(schema: Any, auth: Any) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Yield calls that random generation would hardly find, with their status."""
    yield from (("get_positions", {"path_parameters": {"type": one}}, 200) for one in ("all", "daily", "expiry"))


def refused_call(client: Any) -> Any:
    """Make a call whose argument is refused before sending."""
    return client.portfolio.get_positions("some")
