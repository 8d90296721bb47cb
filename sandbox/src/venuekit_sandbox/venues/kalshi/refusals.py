"""Kalshi's responses to refusals of its exchange."""

from __future__ import annotations

from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import (
    BadOrder,
    DuplicateClientId,
    InsufficientFunds,
    OrderNotOpen,
    Refused,
    TradingClosed,
    UnknownInstrument,
    UnknownOrder,
    WouldCross,
)
from venuekit_sandbox.venues.kalshi.base import nested, problem


class Denied(Refused):
    """The venue refuses a call before it reaches the exchange."""

    def __init__(self, status: int, code: str, details: str | None = None) -> None:
        super().__init__(details or code)
        self.status, self.code, self.details = status, code, details


def reason(refused: Refused) -> tuple[int, dict[str, str]]:
    """Return the status of a refusal, and the error in its body."""
    match refused:
        case Denied():
            return refused.status, problem(refused.code, None, refused.details)
        case UnknownOrder() | OrderNotOpen():
            return 404, problem("not_found")
        case DuplicateClientId():
            return 409, problem("order_already_exists")
        case InsufficientFunds():
            return 400, problem("insufficient_balance")
        case WouldCross():
            return 400, problem("invalid_order", None, "post only cross")
        case UnknownInstrument():
            # No page documents the status for an unknown ticker; 404 is not among the documented ones.
            return 400, problem("invalid_order", None, "market not found")
        case TradingClosed():
            return 400, problem("invalid_order", None, f"market not open: {refused}")
        case BadOrder() if "price" in str(refused):
            return 400, problem("invalid_price", None, str(refused))
        case _:
            return 400, problem("invalid_order", None, str(refused))


def answer(refused: Refused) -> Answer:
    """Return the response to a refused call."""
    status, error = reason(refused)
    return nested(status, error["code"], error["message"], error.get("details"))
