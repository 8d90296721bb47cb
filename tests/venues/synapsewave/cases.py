"""What is SynapseWave's own in the cases of the general tests."""

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
"""What samples of failures come to: kind, code, message and details."""
TELLS = ("validate_session",)
"""Operations that say themselves whether a header is right."""
LEFT_RAW = {
    "get_balance.500.json": {"errors"},
    "get_positions.500.json": {"errors"},
    "get_product_wise_balance.200.json": {"periodicities"},
}
"""Parts of samples that the description leaves to the raw body on purpose: nobody documents what they hold."""
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
"""Which fields an answer may not lack, by operation."""
AMOUNT = (
    "get_positions",
    {"status": "success", "data": [{"exchange": "NSE", "scrip_token": 1, "net_quantity": 1, "buy_value": "AMOUNT"}]},
    "$.data[0].buy_value",
)
"""An operation, a body of it with something in place of an amount, and where that stands."""
CALLS = [("get_positions", (kind,), {"intropo_status": 1}) for kind in ("all", "daily", "expiry")]
"""Calls with arguments beyond those of the documented sample: operation, positional and named ones."""


def particular(schema: Any, auth: Any) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Operations and parameters that chance would hardly find, and the status of the answer."""
    yield from (("get_positions", {"path_parameters": {"type": one}}, 200) for one in ("all", "daily", "expiry"))


def refused_call(client: Any) -> Any:
    """Make a call whose argument is refused before anything is sent."""
    return client.portfolio.get_positions("some")
