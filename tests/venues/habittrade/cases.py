"""HabitTrade's cases for the general tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from venuekit import errors

OPERATIONS = 11
"""Portfolio, balance, positions and transactions; placing, canceling and both in batches, active orders, queries, quantities."""
BAD_SANDBOX_OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"signature_encoding": "base32"}, "allowed: base64, hex"),
    ({"failing": [1]}, "only texts"),
]
FAILURES: dict[str, tuple[Any, ...]] = {
    "cancel_order.400": (errors.BadRequest, "030202", "Invalid Parameter", "order_no or reference_id is invalid"),
    "estimate_quantity.500": (errors.ServerError, "500", "Internal Service Error"),
    "get_portfolio.401": (errors.AuthenticationError, "10010008", "Signature verification failed"),
    "get_portfolio.500": (errors.ServerError, "12010012", "Internal server error"),
}
"""Expected errors of error samples: kind, code, message and details."""
REQUIRED: dict[str, set[str]] = {
    "get_portfolio": {
        *("$.code", "$.data", "$.data.positions"),
        *(f"$.data.positions[].{name}" for name in ("market", "product_code", "qty")),
    },
}
"""Required fields of responses, by operation."""
AMOUNT = (
    "get_portfolio",
    {"code": 0, "data": {"portfolio_id": "p", "positions": [{"market": "usex", "product_code": "A", "qty": "AMOUNT"}]}},
    "$.data.positions[0].qty",
)
"""An operation, a body of it with a placeholder for an amount, and the path of the amount."""
ERROR_BODIES: dict[str, tuple[Any, ...]] = {
    "documented": (b'{"code":12010012,"message":"Internal server error"}', "12010012", "Internal server error"),
    "with details": (b'{"code":1,"message":"m","details":"d"}', "1", "m", "d"),
    "code in quotes": (b'{"code":"01210012","message":"m"}', "01210012", "m"),
    "HTML": (b"<html>bad gateway</html>",),
    "empty": (b"",),
}
"""Error bodies with their code, message and details."""
STATUSES = {418: errors.RateLimited}
"""Errors of unusual statuses."""
CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("get_portfolio", (portfolio,), {}) for portfolio in ("a", "a b/c?d#e%2Fé🙈", "x" * 50)
]
"""Calls with more arguments than the sample: operation, positional and keyword arguments."""
REFUSED_CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any], int]] = [("get_portfolio", ("error",), {}, 200)]
"""Calls that the sandbox refuses, with their status."""


def particular(schema: Any, auth: Any) -> Iterator[tuple[str, dict[str, Any], int]]:
    """Yield calls that random generation would hardly find, with their status."""
    yield from (("get_portfolio", {"path_parameters": {"id": one}}, 200) for one in ("error", "é ü?#"))


def refused_call(client: Any) -> Any:
    """Make a call whose argument is refused before sending."""
    return client.account.get_portfolio("..")
