"""Kalshi's cases for the general tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from venuekit import errors

OPERATIONS = 128
"""118 in the published reference of edition 3.34.0, and 10 (RFQ batches) that its file marks as left out of it."""
SANDBOX_OPTIONS: dict[str, Any] = {"fills": 5, "key": "ed25519"}
"""Options with which its sandbox starts fast."""
BAD_SANDBOX_OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"fill": 5}, "'fill' is not an option of kalshi; allowed: fills, settlements, positions, account, "),
    ({"fills": -1}, "fills must be a whole number from 0 to 1000000, not -1"),
    ({"fills": True}, "fills must be a whole number"),
    ({"positions": 2.5}, "positions must be a whole number"),
    ({"key": "dsa"}, "allowed: rsa, ed25519"),
    ({"clock_tolerance_seconds": "5"}, "number of seconds"),
]
BAD_OPTIONS = [
    ("fills=-5", "fills must be a whole number"),
    ("key=dsa", "'dsa' is not a kind of key; allowed: rsa, ed25519"),
]
"""The same options on the command line."""
FAILURES: dict[str, tuple[Any, ...]] = {
    "get_fills.400": (errors.BadRequest, "bad_request", "bad request", "..."),
    "get_fills.401": (errors.AuthenticationError, "authentication_error", "authentication_error", "INCORRECT_API_KEY_SIGNATURE"),
    "get_fills.429": (errors.RateLimited, None, "too many requests"),
    "get_fills.500": (errors.ServerError, "internal_server_error", "internal server error", "..."),
    "get_fills.503": (errors.ServerError, "service_unavailable", "service unavailable", "the exchange is paused"),
    "get_portfolio_resting_order_total_value.403": (
        errors.PermissionDenied,
        "forbidden",
        "forbidden",
        "this call is open to futures commission merchants only",
    ),
    "get_settlements.400": (errors.BadRequest, None, "Parameter validation failed for GetMarkets: ..."),
}
"""Expected errors of error samples: kind, code, message and details."""
REQUIRED: dict[str, set[str]] = {
    "get_balance": {
        *("$.balance", "$.portfolio_value", "$.updated_ts"),
        *("$.balance_breakdown[].exchange_index", "$.balance_breakdown[].balance"),
    },
    "get_fills": {
        "$.fills",
        *(f"$.fills[].{name}" for name in ("fill_id", "trade_id", "order_id", "ticker", "market_ticker", "is_taker")),
    },
    "get_portfolio_resting_order_total_value": {
        "$.total_resting_order_value",
        *("$.resting_order_value_breakdown[].exchange_index", "$.resting_order_value_breakdown[].balance"),
    },
    "get_positions": {
        *("$.market_positions", "$.event_positions"),
        *("$.market_positions[].ticker", "$.event_positions[].event_ticker"),
    },
    "get_settlements": {
        "$.settlements",
        *(f"$.settlements[].{name}" for name in ("ticker", "market_result", "revenue", "settled_time", "fee_cost")),
    },
}
"""Required fields of responses, by operation."""
NULLABLE = {"$.fills", "$.market_positions", "$.event_positions", "$.settlements"}
"""Required fields that may be null, which means an empty list."""
AMOUNT = (
    "get_balance",
    {"balance": 1, "portfolio_value": 2, "updated_ts": 3, "balance_dollars": "AMOUNT"},
    "$.balance_dollars",
)
"""An operation, a body of it with a placeholder for an amount, and the path of the amount."""
IN_BOTH_UNITS = {
    "GetBalanceResponse": {"balance"},
    "Fill": {"yes_price", "no_price"},
    "MarketPosition": {"total_traded", "market_exposure", "realized_pnl", "fees_paid"},
    "EventPosition": {"total_cost", "event_exposure", "realized_pnl", "fees_paid"},
    "Settlement": {"yes_total_cost", "no_total_cost"},
}
"""Properties in cents that also exist in dollars, with the suffix ``_dollars``."""
ERROR_BODIES: dict[str, tuple[Any, ...]] = {
    "nested": (
        b'{"error":{"code":"authentication_error","message":"authentication_error","details":"NOT_FOUND"}}',
        *("authentication_error", "authentication_error", "NOT_FOUND"),
    ),
    "flat": (b'{"code":"bad_request","message":"bad request","details":"..."}', "bad_request", "bad request", "..."),
    "lone msg": (b'{"msg":"Parameter validation failed"}', None, "Parameter validation failed"),
    "text": (b'{"error":"too many requests"}', None, "too many requests"),
    "code with an id": (b'{"code":"user_not_found:_1b4e28ba"}', "user_not_found:_1b4e28ba"),
    "numeric code": (b'{"code":5,"message":"m","new":{}}', "5", "m"),
    "nulls": (b'{"error":null,"code":null,"message":"m"}', None, "m"),
    "an object of nothing": (b"{}",),
    "a list": (b"[]",),
    "HTML": (b"<html>bad gateway</html>",),
    "empty": (b"",),
}
"""Error bodies with their code, message and details."""
LISTING = "get_fills"
"""A listing with many rows."""
REFUSED_CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any], int]] = [
    (operation, (), {"cursor": "broken"}, 400) for operation in ("get_fills", "get_positions", "get_settlements")
]
"""Calls that the sandbox refuses, with their status."""
THIRD_PARTIES = {"cryptography"}
"""Additional requirements of its package."""
READS_SAY_HOW_FRESH = True
"""Whether the venue documents the lag of reads, so that a missing order was not placed."""


def particular(schema: Any, auth: Any) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Yield calls that random generation would hardly find, with their status."""
    for operation in ("get_fills", "get_positions", "get_settlements"):
        first = schema.find_operation_by_id(operation).Case(query={"limit": 7}).call(auth=auth)
        yield operation, {"query": {"limit": 7, "cursor": first.json()["cursor"]}}, 200


def refused_call(client: Any) -> Any:
    """Make a call whose argument is refused before sending."""
    return client.portfolio.get_fills(limit=0)
